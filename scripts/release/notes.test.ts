import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../testing/run.js';
import { notesOf } from './notes.js';

const log =
  '# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-11-25\n\n### Added\n\n- It.\n\n## [1.1.0]\n';
const release = { tag: 'v1.2.0', version: '1.2.0', log };

it('the notes of a release are the section of its version', () => {
  expect(notesOf(release)).toBe('### Added\n\n- It.');
});

it.each([
  ['of another version', 'v1.1.0', 'The tag is v1.1.0, but package.json says 1.2.0.'],
  ['without its letter', '1.2.0', 'The tag is 1.2.0'],
])('a tag %s is refused', (_, tag, message) => {
  expect(() => notesOf({ ...release, tag })).toThrow(message);
});

it.each([
  ['with an empty section', '# Changelog\n\n## [1.2.0]\n\n## [1.1.0]\n\n- x\n'],
  ['without a section', '# Changelog\n\n## [1.1.0]\n\n- x\n'],
])('a change log %s is refused', (_, text) => {
  expect(() => notesOf({ ...release, log: text })).toThrow('no section [1.2.0]');
});

it('CHANGELOG.md says each thing once: two branches that are merged keep the lines of both', () => {
  const lines = readFileSync(join(root, 'CHANGELOG.md'), 'utf8').split('\n');
  const entries = lines.filter((line) => line.startsWith('- '));
  expect(entries.length).toBeGreaterThan(50);
  expect(entries.filter((entry, index) => entries.indexOf(entry) < index)).toEqual([]);
});
