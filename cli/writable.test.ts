import { spawnSync } from 'node:child_process';
import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { temporaryFile } from '../src/node/temporaryFile.js';
import { makeFolder } from '../src/testing/makeFolder.js';
import { proveWritable } from './writable.js';

let folder = '';
beforeEach(async () => {
  folder = await makeFolder();
});

it('proving that a folder can be written leaves nothing in it', async () => {
  await proveWritable(folder);
  expect(readdirSync(folder)).toEqual([]);
});

it('what a killed process left while it proved that is removed by the next one', async () => {
  const file = await temporaryFile(folder);
  await (await file.open()).close();
  const [name = ''] = readdirSync(folder);
  const { pid } = spawnSync('true');
  renameSync(join(folder, name), join(folder, name.replace(`-${process.pid}-`, `-${pid}-`)));
  expect(readdirSync(folder)).toHaveLength(1);
  await proveWritable(folder);
  expect(readdirSync(folder)).toEqual([]);
});
