import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { beforeAll, expect, it } from 'vitest';
import { checkLedgerStore, memoryStore } from '../../src/ledger/index.js';
import { makeFolder } from '../../src/testing/makeFolder.js';

const packageRoot = join(import.meta.dirname, '../..');
/** Installed packages are kept for the next run: better-sqlite3 may have to be compiled. */
const home = join(packageRoot, 'node_modules/.cache/ledger-handles');
const bun = `@oven/bun-${process.platform}-${process.arch}`;

/** A SQLite library: how to install it, and how to load it. */
interface Handle {
  readonly name: string;
  readonly installs: string;
  readonly flags: readonly string[];
  readonly module: string;
  readonly className: string;
  readonly program: string;
}

/** The libraries not covered by the unit tests. */
const handles: readonly Handle[] = [
  // Version 13 does not run on Node 20.
  {
    name: 'better-sqlite3',
    installs: 'better-sqlite3@12',
    flags: [],
    module: 'better-sqlite3',
    className: 'default',
    program: process.execPath,
  },
  {
    name: 'libsql',
    installs: 'libsql@0.5',
    flags: ['--ignore-scripts'],
    module: 'libsql',
    className: 'default',
    program: process.execPath,
  },
  {
    name: "Bun's own SQLite",
    installs: bun,
    flags: ['--ignore-scripts', '--force'],
    module: 'bun:sqlite',
    className: 'Database',
    program: join(home, bun.replace('/', '-'), 'node_modules', bun, 'bin/bun'),
  },
];

/** Installs a package into its own folder; returns the reason if that fails. */
function install(
  specifier: string,
  name: string,
  flags: readonly string[],
): { folder: string; problem?: string } {
  const folder = join(home, name.replace('/', '-'));
  const done = join(folder, `node_modules/.installed-${process.version}`);
  if (existsSync(done)) return { folder };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const args = ['install', specifier, ...flags, '--no-audit', '--no-fund', '--prefer-offline'];
  // Where no build of it can be downloaded, its compiler takes a minute to make it fast, which is not tested.
  const env = { ...process.env, CFLAGS: '-O0', CXXFLAGS: '-O0' };
  try {
    execFileSync('npm', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe', env });
    writeFileSync(done, '');
    return { folder };
  } catch (error) {
    const { stderr } = error as { stderr?: string };
    return { folder, problem: stderr?.trim().split('\n')[0] ?? String(error) };
  }
}

const scratch = await makeFolder();
let program: string;
beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'runHandle.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['better-sqlite3', 'libsql', 'pg', 'bun:sqlite'],
    absWorkingDir: packageRoot,
    write: false,
    logLevel: 'silent',
  });
  program = outputFiles[0]?.text ?? '';
});

const names = [
  ...checkLedgerStore(async () => memoryStore()).map(({ name }) => name),
  'opens a path',
];

it.for(handles)(
  '$name fulfils the contract of every store',
  { timeout: 600_000 },
  async ({ name, installs, flags, module, className, program: runtime }, { skip }) => {
    const { folder, problem } = install(installs, installs.replace(/(?<=.)@.*/, ''), flags);
    if (problem !== undefined) skip(`${name} is not available here: ${problem}`);
    const file = join(folder, 'runHandle.mjs');
    writeFileSync(file, program);
    const data = mkdtempSync(join(scratch, 'data-'));
    const { stdout } = await promisify(execFile)(runtime, [file, module, className, data], {
      cwd: folder,
    });
    const told = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { name: string; error: string | null });
    expect(told.filter(({ error }) => error !== null)).toEqual([]);
    expect(told.map(({ name: each }) => each)).toEqual(names);
  },
);
