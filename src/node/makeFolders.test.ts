import { existsSync } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from '../testing/makeFolder.js';
import { makeFolders } from './makeFolders.js';

it('makes a folder and those above it, and tells the first', async () => {
  const folder = await makeFolder();
  const path = join(folder, 'a', 'b', 'c');
  expect(await makeFolders(path, 0o700)).toBe(join(folder, 'a'));
  const { mode } = await stat(join(folder, 'a', 'b'));
  if (process.platform !== 'win32') expect(mode & 0o777).toBe(0o700);
  expect(await makeFolders(path)).toBeUndefined();
  expect(await makeFolders(join(path, 'd/'))).toBe(join(path, 'd/'));
});

it('makes a folder once for several at a time', async () => {
  const path = join(await makeFolder(), 'a', 'b', 'c');
  await Promise.all(Array.from({ length: 8 }, () => makeFolders(path)));
  expect(existsSync(path)).toBe(true);
});

it('refuses a file in the way', async () => {
  const file = join(await makeFolder(), 'file');
  await writeFile(file, '');
  await expect(makeFolders(file)).rejects.toMatchObject({ code: 'EEXIST' });
  await expect(makeFolders(join(file, 'a', 'b'))).rejects.toMatchObject({ code: 'ENOTDIR' });
});

it.runIf(existsSync('/proc/self'))('ends where the system has no place for a folder', async () => {
  await expect(makeFolders('/proc/missing')).rejects.toMatchObject({ code: 'ENOENT' });
  await expect(makeFolders('/proc/missing/a/b')).rejects.toMatchObject({ code: 'ENOENT' });
});
