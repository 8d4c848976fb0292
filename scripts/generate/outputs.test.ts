import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeOutputs } from './outputs.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scenario-patch-outputs-'));
});
afterEach(() => rm(folder, { recursive: true }));

const read = (name: string) => readFile(join(folder, name), 'utf8');

it('writes what is stale, and leaves the rest alone', async () => {
  await writeFile(join(folder, 'a'), 'old');
  await writeFile(join(folder, 'b'), 'same');
  const outputs = new Map([
    ['a', 'new'],
    ['b', 'same'],
    ['c', 'added'],
  ]);

  expect(await writeOutputs(folder, outputs)).toEqual(['a', 'c']);
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
