import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from '../src/testing/makeFolder.js';

it('the package is packed without scripts, which the clone keeps', async () => {
  const folder = await makeFolder();
  const program = join(import.meta.dirname, 'packManifest.js');
  const published = { name: 'packed-by-a-test', version: '1.0.0', files: ['dist'] };
  const text = JSON.stringify({ ...published, scripts: { prepare: 'node missing.js' } });
  await writeFile(join(folder, 'package.json'), text);
  execFileSync(process.execPath, [program], { cwd: folder });
  expect(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))).toEqual(published);
  execFileSync(process.execPath, [program, '--restore'], { cwd: folder });
  expect(await readFile(join(folder, 'package.json'), 'utf8')).toBe(text);
});
