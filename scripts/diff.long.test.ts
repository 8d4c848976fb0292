import { cp, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeFolder } from '../src/testing/makeFolder.js';
import { git, root, runScript } from './testing/run.js';

let folder: string;

beforeAll(async () => {
  folder = await makeFolder();
  for (const name of ['openapi', 'generated/openapi.json', 'redocly.yaml', 'package.json']) {
    await cp(join(root, name), join(folder, name), { recursive: true });
  }
  await writeFile(join(folder, 'broken.yaml'), 'a: b: c\n');
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  await git(folder, 'init', '--quiet');
  await commit('the first version');
});

async function commit(message: string): Promise<void> {
  await git(folder, 'add', 'openapi', 'generated');
  await git(folder, 'commit', '--quiet', '--message', message);
}

async function edit(file: string, from: string, to: string): Promise<void> {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
}

function diff(...args: string[]) {
  return runScript('diff.ts', args, { cwd: folder });
}

describe('between a revision and the working tree', () => {
  it('no change exits with 0', async () => {
    const { code, stdout } = await diff('HEAD');
    expect(stdout).toBe('No changes between HEAD and the working tree.\n');
    expect(code).toBe(0);
  });

  it('an additive change exits with 0, or with 1 on request', async () => {
    await edit(
      'openapi/schemas/job/JobBilling.yaml',
      'properties:\n',
      'properties:\n  plantedCurrency:\n    type: string\n    description: Currency.\n',
    );
    const { code, stdout } = await diff('HEAD');
    expect(stdout).toContain('Responses: 0 breaking, 1 additive, 0 editorial');
    expect(stdout).toContain('  additive   The field plantedCurrency is new.');
    expect(stdout).toContain(
      '/components/schemas/JobBilling/properties/plantedCurrency (generatePatch, ',
    );
    expect(stdout).not.toContain('Requests:');
    expect(stdout).toContain('Step: minor. Next version: 0.1.1');
    expect(code).toBe(0);
    expect((await diff('HEAD', '--fail-on', 'additive')).code).toBe(1);
  });

  it('a further breaking change exits with 1', async () => {
    await edit('openapi/schemas/job/JobBilling.yaml', '  - cuDiscount\n', '');
    const { code, stdout } = await diff('HEAD', '--format', 'json');
    expect(code).toBe(1);
    const { changes, ...about } = JSON.parse(stdout);
    expect(about).toEqual({
      ...{ from: 'HEAD', to: 'the working tree', version: '0.1.0', step: 'major', next: '0.2.0' },
    });
    expect(changes).toMatchObject([
      {
        class: 'breaking',
        side: 'response',
        pointer: '/components/schemas/JobBilling/properties/cuDiscount',
        message: 'The field cuDiscount is now optional.',
      },
      { class: 'additive', side: 'response', message: 'The field plantedCurrency is new.' },
    ]);
  });

  it('an accepted breaking change exits with 0, and is listed with its reason', async () => {
    const pointer = '/components/schemas/JobBilling/properties/cuDiscount';
    const entry = { rule: 'required', side: 'response', pointer, reason: 'Nobody reads it.' };
    await writeFile(join(folder, 'accept.json'), JSON.stringify([entry]));
    const { code, stdout } = await diff('HEAD', '--accept', 'accept.json', '--format', 'github');
    expect(stdout).toMatch(
      /^::notice file=openapi\/schemas\/job\/JobBilling\.yaml,line=\d+,col=\d+,.*Accepted: Nobody reads it\.$/m,
    );
    expect(code).toBe(0);
  });

  it('a document that cannot be bundled exits with 2 and says where', async () => {
    await edit('openapi/schemas/job/JobBilling.yaml', 'type: object', 'type: objekt');
    const { code, stderr, stdout } = await diff('HEAD');
    expect(code).toBe(2);
    expect(stderr).toContain('openapi/schemas/job/JobBilling.yaml:1:1');
    expect(stdout).toBe('');
  });
});

it('two revisions are compared by their generated bundles', async () => {
  await edit('generated/openapi.json', '"version": "0.1.0"', '"version": "0.1.1"');
  await commit('a new number');
  const { code, stdout } = await diff('HEAD~1', 'HEAD');
  expect(stdout).toContain('Changes between HEAD~1 and HEAD');
  expect(stdout).toContain('Step: patch.');
  expect(code).toBe(0);
});

it.each([
  ['no revision', [], 'Name the git revision'],
  [
    'an unknown revision',
    ['no-such-branch'],
    'generated/openapi.json of no-such-branch cannot be read',
  ],
  ['a revision that looks like an option', ['HEAD', '--output=x'], "Unknown option '--output'"],
  [
    'an unknown class',
    ['HEAD', '--fail-on=all'],
    '--fail-on must be breaking or additive, not "all".',
  ],
  [
    'an unknown format',
    ['HEAD', '--format=xml'],
    '--format must be one of text, json, github, sarif',
  ],
  [
    'no file of acceptances',
    ['HEAD', '--accept=no.yaml'],
    'no.yaml does not exist: give a list of changes',
  ],
  [
    'acceptances that cannot be parsed',
    ['HEAD', '--accept=broken.yaml'],
    'broken.yaml is not YAML: Nested mappings are not allowed in compact mappings at line 1, column 4.',
  ],
])('%s exits with 2', async (_name, args, message) => {
  const { code, stderr } = await diff(...args);
  expect(stderr).toContain(message);
  expect(stderr).not.toContain('    at ');
  expect(code).toBe(2);
});
