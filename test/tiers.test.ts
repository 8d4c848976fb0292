import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, it } from 'vitest';
import config, { longest } from '../vitest.config.js';
import { filesOf } from './importGraph.js';

const root = join(import.meta.dirname, '..');
const samplers = ['src/testing/sample.ts', 'contract-tests/testing/sampleChecks.ts'];
const rooms = ['bench', 'cli', 'contract-tests', 'openapi', 'scripts', 'src', 'stand-in', 'test'];

/** The files that a project of the configuration lists individually. */
function namedIn(project: string): string[] {
  const found = config.test?.projects?.find(
    (one) => typeof one === 'object' && 'test' in one && one.test?.name === project,
  ) as { test: { include: string[] } };
  return found.test.include.filter((pattern) => !pattern.includes('*')).sort();
}

it('every test that samples its cases runs all of them in the long tests', () => {
  // To parse every file of the project would take longer than all tests of this folder.
  const sampling = rooms
    .flatMap((room) => filesOf(root, room))
    .filter((file) => /(?<!\.long)\.test\.ts$/.test(file))
    .filter((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      const imported = [...text.matchAll(/ from '(\.[^']+)\.js';/g)];
      return imported.some(([, path = '']) =>
        samplers.includes(`${posix.join(dirname(file), path)}.ts`),
      );
    });

  expect(sampling.sort()).toEqual(namedIn('long'));
});

it('every test that counts the timers or sockets of its thread, or loads modules anew, runs alone in it', () => {
  const counting = rooms
    .flatMap((room) => filesOf(root, room))
    .filter((file) => /\.test\.ts$/.test(file))
    .filter((file) =>
      /\b(getTimerCount|getActiveResourcesInfo|openSockets|runCell|runSoak|vi\.resetModules)\(/.test(
        readFileSync(join(root, file), 'utf8'),
      ),
    );

  expect(counting.sort()).toEqual(namedIn('unit-isolated'));
});

it('every file of tests that begins first exists', () => {
  expect(longest.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
