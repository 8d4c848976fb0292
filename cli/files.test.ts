import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { makeFolder } from '../src/testing/makeFolder.js';
import type { CliCommand } from './command.js';
import { cli } from './testing/cli.js';
import { programOf } from './testing/program.js';

let cwd: string;

beforeAll(async () => {
  cwd = await makeFolder();
  await mkdir(join(cwd, 'folder'));
  await writeFile(join(cwd, 'openapi.json'), (await cli(['openapi'])).stdout);
});

const account = { SCENARIO_SDK_API_KEY: 'key', SCENARIO_SDK_API_SECRET: 'secret' };

/** Every argument and option that names a file to read, and a command line with it. */
const readers: Readonly<Record<string, readonly string[]>> = {
  'patch image': ['patch', 'FILE', 'asset_aaaaaaaaaaaaaaaaaaaaaa'],
  'patch patch': ['patch', 'asset_aaaaaaaaaaaaaaaaaaaaaa', 'FILE'],
  'estimate image': ['estimate', 'FILE', 'asset_aaaaaaaaaaaaaaaaaaaaaa'],
  'estimate patch': ['estimate', 'asset_aaaaaaaaaaaaaaaaaaaaaa', 'FILE'],
  'upload file': ['upload', 'FILE'],
  'batch manifest': ['batch', 'FILE'],
  'inspect answer': ['inspect', 'FILE', '--operation', 'jobsList'],
  'diff old': ['diff', 'FILE', 'other.json'],
  'diff new': ['diff', 'openapi.json', 'FILE'],
  'diff --accept': ['diff', 'openapi.json', 'openapi.json', '--accept', 'FILE'],
  'propose report': ['propose', 'FILE'],
  'contract --known': ['contract', '--known', 'FILE'],
  'contract --har': ['contract', '--har', 'FILE'],
};

/** Others, which are written, name a folder, or are read after a report that must be sound. */
const others = new Set([
  ...['batch --report', 'contract --reports', 'contract --write-har', 'mock --env'],
  ...['contract --merge-reports', 'ledger export --out', 'propose --out', 'propose --document'],
]);

function leaves(command: CliCommand): CliCommand[] {
  const inner = command.commands as CliCommand[];
  return inner.length === 0 ? [command] : inner.flatMap(leaves);
}

it('every argument and option for a file has a row', () => {
  const named = leaves(programOf()).flatMap((command) => {
    const name = command.fullName.replace('scenario-patch ', '');
    const help = command.createHelp();
    return [
      ...command.registeredArguments
        .filter((each) => /\bfile|manifest|document|report|image|JSON/.test(each.description))
        .map((each) => `${name} ${help.argumentTerm(each)}`),
      ...command.options
        .filter(({ flags }) => /<(?:file|folder)/.test(flags) || /\[file/.test(flags))
        .map(({ long }) => `${name} ${long}`),
    ];
  });
  expect(named.filter((each) => !others.has(each)).sort()).toEqual(Object.keys(readers).sort());
});

const slips = Object.entries(readers).flatMap(([name, args]) => [
  { name, args, file: 'none.x', what: /none\.x does not exist: \S+ .*\w\.$/m },
  {
    name,
    args,
    file: 'folder',
    what: /folder is a folder: (?:name a file|give the report\.json) in it\.$/m,
  },
]);

it.each(slips)('$name of $file says what it is, and what to do', async ({ args, file, what }) => {
  const line = args.map((arg) => (arg === 'FILE' ? file : arg));
  const { code, stderr } = await cli(line, { cwd, env: account });
  expect(stderr).toMatch(what);
  expect(code).toBe(2);
});
