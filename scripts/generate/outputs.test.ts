import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { makeFolder } from '../../src/testing/makeFolder.js';
import { compareOutputs, writeOutputs } from './outputs.js';

const notice = '// Written by `npm run generate` from openapi/openapi.yaml. Do not edit.';
let folder: string;
beforeEach(async () => {
  folder = await makeFolder();
});

const read = (name: string) => readFile(join(folder, name), 'utf8');

it('writes what is stale, and leaves the rest alone', async () => {
  await writeFile(join(folder, 'a'), 'old');
  await writeFile(join(folder, 'b'), 'same');
  const outputs = new Map([
    ['a', 'new'],
    ['b', 'same'],
    ['c', 'added'],
  ]);

  expect(await writeOutputs(folder, outputs)).toEqual({
    ...{ stale: ['a', 'c'], unchanged: ['b'], left: [] },
  });
  expect(await Promise.all(['a', 'b', 'c'].map(read))).toEqual(['new', 'same', 'added']);
  expect((await readdir(folder)).sort()).toEqual(['a', 'b', 'c']);
});

it('a file that cannot be written leaves every file as it was, and nothing beside them', async () => {
  await writeFile(join(folder, 'a'), 'old');
  const unwritable = Symbol('as on a full disk') as unknown as string;
  const outputs = new Map([
    ['a', 'new'],
    ['b', unwritable],
  ]);

  await expect(writeOutputs(folder, outputs)).rejects.toThrow();

  expect(await read('a')).toBe('old');
  expect(await readdir(folder)).toEqual(['a']);
});

const outputs = new Map([
  ['openapi.json', '{}\n'],
  ['schema.ts', `${notice}\n`],
  ['validators.js', `${notice}\n`],
]);

it('every file is named: what is written, what is unchanged, and what is generated no more', async () => {
  await writeFile(join(folder, 'openapi.json'), '{}\n');
  await writeFile(join(folder, 'schema.ts'), '// edited by hand\n');
  await writeFile(join(folder, 'old.ts'), `${notice}\nexport {};\n`);
  await writeFile(join(folder, 'README.md'), 'Of somebody.\n');
  const { mtimeMs } = await stat(join(folder, 'openapi.json'));
  const differences = {
    stale: ['schema.ts', 'validators.js'],
    unchanged: ['openapi.json'],
    left: ['old.ts'],
  };
  expect(await compareOutputs(folder, outputs)).toEqual(differences);
  expect(await writeOutputs(folder, outputs)).toEqual(differences);
  expect(await compareOutputs(folder, outputs)).toEqual({
    ...{ stale: [], left: [] },
    unchanged: [...outputs.keys()],
  });
  expect((await readdir(folder)).sort()).toEqual(['README.md', ...outputs.keys()]);
  expect((await stat(join(folder, 'openapi.json'))).mtimeMs).toBe(mtimeMs);
});

it('a folder that does not exist is made', async () => {
  const out = join(folder, 'new');
  expect((await writeOutputs(out, outputs)).stale).toEqual([...outputs.keys()]);
  expect((await readdir(out)).sort()).toEqual([...outputs.keys()]);
});
