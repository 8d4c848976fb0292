import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { makeFolder } from '../src/testing/makeFolder.js';
import { sample } from '../src/testing/sample.js';
import { runScript } from './testing/run.js';

let folder: string;
beforeEach(async () => {
  folder = await makeFolder();
  await writeFile(join(folder, 'package.json'), JSON.stringify({ version: '1.2.0' }));
  await writeFile(join(folder, 'CHANGELOG.md'), '# Changelog\n\n## [1.2.0]\n\n- It.\n');
});

const ways = [
  { args: ['v1.2.0', '--out', 'notes.md'], code: 0, stdout: '', stderr: '', file: '- It.\n' },
  { args: ['v1.2.0'], code: 0, stdout: '- It.\n', stderr: '', file: undefined },
  { args: ['v1.1.0'], code: 2, stdout: '', stderr: 'The tag is v1.1.0', file: undefined },
];

it.each(sample(ways, 3))('npm run release:notes -- $args', async ({ args, file, ...expected }) => {
  const ended = await runScript('releaseNotes.ts', args, { cwd: folder });
  expect(ended).toMatchObject({ ...expected, stderr: expect.stringContaining(expected.stderr) });
  const written = await readFile(join(folder, 'notes.md'), 'utf8').catch(() => undefined);
  expect(written).toBe(file);
});
