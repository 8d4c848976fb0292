import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cp,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder } from '../src/testing/makeFolder.js';
import { copyDocument, type DocumentCopy } from './generate/testing.js';

const script = join(import.meta.dirname, 'generate.ts');
const committed = join(import.meta.dirname, '../generated');
const tsx = pathToFileURL(join(import.meta.dirname, '../node_modules/tsx/dist/loader.mjs')).href;

interface Started {
  readonly process: ChildProcessWithoutNullStreams;
  /** Waits for a line after the last one read. */
  line(expected: RegExp): Promise<string>;
  /** The exit code and everything that was printed. */
  readonly ended: Promise<{ code: number | null; output: string }>;
}

function start(copy: DocumentCopy, args: readonly string[], env: NodeJS.ProcessEnv = {}): Started {
  const { folder, root, config } = copy;
  const child = spawn(
    process.execPath,
    [
      '--import',
      tsx,
      script,
      '--document',
      root,
      '--config',
      config,
      '--out',
      join(folder, 'out'),
    ].concat(args),
    { cwd: tmpdir(), env: { ...process.env, ...env } },
  );
  const lines: string[] = [];
  let read = 0;
  let wake = (): void => {};
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on('line', (line) => {
      lines.push(line);
      wake();
    });
  }
  return {
    process: child,
    async line(expected) {
      for (;;) {
        while (read < lines.length) {
          const line = lines[read++] ?? '';
          if (expected.test(line)) return line;
        }
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    ended: once(child, 'close').then(([code]) => ({ code, output: lines.join('\n') })),
  };
}

async function contents(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  const texts = names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')]);
  return Object.fromEntries(await Promise.all(texts));
}

it('npm run generate writes the committed bytes with hoisted and linked packages, in a folder of any name', async () => {
  const folder = await makeFolder();
  const project = join(folder, 'a #b%20ü', 'packages', 'project');
  const packageRoot = join(import.meta.dirname, '..');
  await mkdir(project, { recursive: true });
  await symlink(join(packageRoot, 'node_modules'), join(project, '../../node_modules'));
  for (const name of [
    'cli',
    'generated',
    'openapi',
    'package.json',
    'redocly.yaml',
    'contract-tests',
    'scripts',
    'src',
  ]) {
    await cp(join(packageRoot, name), join(project, name), { recursive: true });
  }
  const command = ['--import', tsx, join(project, 'scripts/generate.ts'), '--check'];
  const { stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: project,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(stdout).toBe('generated/ is up to date (5 files).\n');
  expect(await readFile(join(project, 'generated/validators.js'), 'utf8')).not.toMatch(
    /node_modules|\.\.\//,
  );
});

describe('npm run generate', () => {
  let copy: DocumentCopy;
  let out: string;
  beforeAll(async () => {
    copy = await copyDocument();
    out = join(copy.folder, 'out');
  });
  afterAll(() => copy.remove());

  it('writes the committed bytes from another folder, time zone and locale', async () => {
    const env = { TZ: 'Pacific/Chatham', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    const { code, output } = await start(copy, [], env).ended;
    expect(output).toMatch(
      /^Wrote \S*openapi\.json, \S*operations\.ts, \S*schema\.ts, \S*validators\.js, \S*validators\.d\.ts\.$/,
    );
    expect(code).toBe(0);
    expect(await contents(out)).toEqual(await contents(committed));
  });

  it('names each stale file under --check, writes none, and exits with 1', async () => {
    await writeFile(join(out, 'schema.ts'), '// edited by hand\n');
    await rm(join(out, 'validators.js'));
    const before = await contents(out);
    const { code, output } = await start(copy, ['--check']).ended;
    const stale = output.split('\n').filter((line) => line.startsWith('stale: '));
    expect(stale).toEqual([
      `stale: ${join(out, 'schema.ts')}`,
      `stale: ${join(out, 'validators.js')}`,
    ]);
    expect(code).toBe(1);
    expect(await contents(out)).toEqual(before);
  });

  it('stops at a broken document with exit code 1 and a reason, and writes nothing', async () => {
    const before = await contents(out);
    await copy.edit('openapi/paths/job.yaml', 'JobResponse.yaml', 'JobRespond.yaml');
    const { code, output } = await start(copy, []).ended;
    expect(output).toMatch(/paths\/job\.yaml:\d+:\d+ .*is not a file/);
    expect(output).not.toMatch(/^\s+at .*\.[jt]s:\d+/m);
    expect(code).toBe(1);
    expect(await contents(out)).toEqual(before);
    await copy.edit('openapi/paths/job.yaml', 'JobRespond.yaml', 'JobResponse.yaml');
  });

  it('writes stale files under --watch, and again after each change, even after a mistake or a replaced file', async () => {
    const current = await stat(join(out, 'openapi.json'));
    const watching = start(copy, ['--watch']);
    const root = join(copy.folder, 'openapi/openapi.yaml');
    const described = async (text: string): Promise<void> => {
      const bundle = JSON.parse(await readFile(join(out, 'openapi.json'), 'utf8'));
      expect(bundle.servers[0].description).toBe(text);
    };
    expect(await watching.line(/^Wrote/)).toMatch(
      /^Wrote \S*schema\.ts, \S*validators\.js\. Unchanged: \S*openapi\.json, \S*operations\.ts, \S*validators\.d\.ts\.$/,
    );
    expect(await contents(out)).toEqual(await contents(committed));
    expect((await stat(join(out, 'openapi.json'))).mtimeMs).toBe(current.mtimeMs);
    await watching.line(/^Watching .*openapi\/\. Press Ctrl-C to stop\.$/);

    await copy.edit('openapi/openapi.yaml', 'The live service.', 'First change.');
    await watching.line(/^Wrote .*openapi\.json/);
    await described('First change.');

    const text = await readFile(root, 'utf8');
    await writeFile(join(copy.folder, 'draft.yaml'), text.replace('First change.', 'Replaced.'));
    await rename(join(copy.folder, 'draft.yaml'), root);
    await watching.line(/^Wrote .*openapi\.json/);
    await described('Replaced.');

    await copy.edit('openapi/openapi.yaml', 'Replaced.', 'Replaced: {');
    await watching.line(/openapi\.yaml:\d+:\d+ /);
    await described('Replaced.');

    await mkdir(join(copy.folder, 'openapi/new'));
    await copy.edit('openapi/openapi.yaml', 'Replaced: {', 'Mended.');
    await watching.line(/^Wrote .*openapi\.json/);
    await described('Mended.');

    watching.process.kill('SIGINT');
    await watching.ended;
    expect(watching.process.signalCode).toBe('SIGINT');
  });
});
