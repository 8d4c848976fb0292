import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeEach, expect, it } from 'vitest';
import { showsPatch } from '../../src/testing/images.js';
import { makeFolder } from '../../src/testing/makeFolder.js';
import { startStandIn } from '../../stand-in/server.js';
import { cli } from '../testing/cli.js';

let cwd: string;
beforeEach(async () => {
  cwd = await makeFolder();
});

it('draws the images of the examples, which can be patched', async () => {
  expect(await cli(['samples'], { cwd })).toEqual({
    ...{ code: 0, stdout: 'canvas.png\nsticker.png\n', stderr: '' },
  });
  const sizes = await Promise.all(
    ['canvas.png', 'sticker.png'].map(async (name) => {
      const { width, height } = await sharp(join(cwd, name)).metadata();
      return [width, height];
    }),
  );
  expect(sizes).toEqual([
    [512, 320],
    [192, 128],
  ]);
  const standIn = await startStandIn({ settle: 'at-once' });
  const options = ['--x', '160', '--y', '96', '--out', 'result.png'];
  const { code } = await cli(['patch', 'canvas.png', 'sticker.png', ...options], {
    ...{ cwd, env: { ...standIn.environment } },
  });
  await standIn.close();
  expect(code).toBe(0);
  expect(await showsPatch(join(cwd, 'result.png'), join(cwd, 'sticker.png'))).toBe(true);
});

it('leaves a file of that name as it is', async () => {
  await writeFile(join(cwd, 'canvas.png'), 'mine');
  const { code, stdout, stderr } = await cli(['samples', '--json'], { cwd });
  expect(stderr).toBe('canvas.png exists, and stays as it is.\n');
  expect(JSON.parse(stdout).files).toHaveLength(2);
  expect(await readFile(join(cwd, 'canvas.png'), 'utf8')).toBe('mine');
  expect(code).toBe(0);
});
