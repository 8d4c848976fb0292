import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runScript } from './testing/run.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'release-'));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ version: '1.2.0' }));
  const log =
    '# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-11-25\n\n### Added\n\n- It.\n\n## [1.1.0]\n';
  await writeFile(join(folder, 'CHANGELOG.md'), log);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const notes = (...args: string[]) => runScript('releaseNotes.ts', args, { cwd: folder });

it('npm run release:notes prints the section of the version', async () => {
  expect(await notes('v1.2.0')).toEqual({ code: 0, stdout: '### Added\n\n- It.\n', stderr: '' });
  await notes('v1.2.0', '--out', 'notes.md');
  expect(await readFile(join(folder, 'notes.md'), 'utf8')).toBe('### Added\n\n- It.\n');
}, 60_000);

it.each([
  ['of another version', 'v1.1.0', 'The tag is v1.1.0, but package.json says 1.2.0.'],
  ['without its letter', '1.2.0', 'The tag is 1.2.0'],
])(
  'npm run release:notes refuses a tag %s',
  async (_, tag, message) => {
    expect(await notes(tag)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  },
  60_000,
);

it('npm run release:notes refuses a release without notes', async () => {
  await writeFile(join(folder, 'CHANGELOG.md'), '# Changelog\n\n## [1.2.0]\n\n## [1.1.0]\n\n- x\n');
  const { code, stderr } = await notes('v1.2.0');
  expect({ code, stderr }).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('no section'),
  });
}, 60_000);
