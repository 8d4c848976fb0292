import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../src/testing/listen.js';
import { makeFolder } from '../src/testing/makeFolder.js';
import { root, runScript, runSource } from './testing/run.js';

const commands = [
  ...['build.ts', 'contract.ts', 'diff.ts', 'generate.ts', 'mock.ts', 'mutate.ts'],
  ...['propose.ts', 'start.ts', '../bench/run.ts'],
  ...['../test/reliability/writeDocs.ts', '../test/reliability/measurePeer.ts'],
  '../test/reliability/runSoak.ts',
];

/** Runs a command that must refuse: only sentences on stderr, and exit code 2. */
async function refusal(script: string, args: readonly string[], cwd?: string): Promise<string> {
  const { code, stdout, stderr } = await runScript(script, args, cwd === undefined ? {} : { cwd });
  expect(stdout).toBe('');
  expect(code).toBe(2);
  return stderr;
}

const hint = '`--help` lists the options.';

it.each(commands)('%s --help only prints its help', async (script) => {
  const { code, stdout, stderr } = await runSource(script, ['--help']);
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^Usage: npm (run|start)/);
  expect(stdout).not.toContain('Wrote');
  expect(code).toBe(0);
});

it.each(['generate.ts', 'start.ts'])('%s refuses an unknown flag', async (script) => {
  expect(await refusal(script, ['--bogus'])).toBe(`Unknown option '--bogus'.\n${hint}\n`);
});

/** The file of ours that a line of package.json runs, and its arguments; nothing for another line. */
function wordsOf(line: string): string[] {
  const [, words] = /^node(?: --import \S+)+ ((?:scripts|site|test)\/.*)$/.exec(line) ?? [];
  return words?.split(' ') ?? [];
}

it('every command of package.json that is ours refuses an unknown flag before it does anything', async () => {
  const { scripts } = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
  const lines = Object.values(scripts as Record<string, string>).map(wordsOf);
  const ours = lines.flatMap(([file, ...args]) => (file && args.length === 0 ? [file] : []));
  expect(ours.length).toBeGreaterThan(20);
  for (const file of ours) {
    expect(await refusal(`../${file}`, ['--bogus']), file).toMatch(/nknown option '--bogus'/);
  }
}, 120_000);

it.each([
  ['generate', 'check'],
  ['stand-in', 'env'],
  ['docs', 'serve'],
] as const)('npm run %s does not run without --%s, if npm took it', async (name, option) => {
  const { scripts } = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
  const [file, ...args] = wordsOf(scripts[name]);
  const env = {
    ...{ npm_lifecycle_event: name, npm_lifecycle_script: scripts[name] },
    [`npm_config_${option}`]: 'true',
  };
  const { code, stdout, stderr } = await runScript(`../${file}`, args, { env });
  expect(stderr).toBe(
    `npm took --${option} for itself. Options come after \`--\`: \`npm run ${name} -- --${option}\`.\n`,
  );
  expect([code, stdout]).toEqual([2, '']);
});

describe('an impossible request is refused before anything runs', () => {
  let folder: string;
  let file: string;

  beforeAll(async () => {
    folder = await makeFolder();
    file = join(folder, 'file');
    await writeFile(file, '');
  });

  it.each([
    ['generate.ts', ['foo'], "Unexpected argument 'foo'."],
    [
      '../test/reliability/runSoak.ts',
      ['--calls', 'many'],
      '--calls must be a whole number from 1',
    ],
    ['mutate.ts', ['--sample', '2'], '--sample cannot be "2".'],
    ['build.ts', ['--out', 'scripts'], '--out must be a new folder, not scripts.'],
    ['diff.ts', ['A', 'B', 'C'], 'Expected one revision'],
  ])('%s %j', async (script, args, message) => {
    const said = await refusal(script, args);
    expect(said).toContain(message);
    expect(said.trimEnd().split('\n')).toEqual([expect.any(String), hint]);
  });

  it('mock.ts on a port in use', async () => {
    await using taken = await listen(createServer());
    const { port } = taken;
    const said = await refusal('mock.ts', ['--port', String(port)]);
    expect(said).toMatch(/^Port \d+ is in use: choose another (?:one )?with --port\.\n$/);
    expect(said).toContain(`Port ${port} `);
  });

  it.each(['', '/below'])('a report that would go to a file%s', async (below) => {
    const said = await refusal('contract.ts', ['--reports', file + below]);
    expect(said).toContain(`--reports must be a writable folder, but ${file}${below} is not: `);
    expect(said).not.toContain('    at ');
  });

  it('a suite without its document', async () => {
    const said = await refusal('contract.ts', [], folder);
    expect(said).toBe('generated/openapi.json is missing: run `npm run generate`.\n');
  });
});
