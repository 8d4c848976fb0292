import { expect, it } from 'vitest';
import { playsAll } from '../../src/testing/sample.js';
import { levelsOff, runSoak } from './soak.js';

const calls = playsAll ? 300 : 100;

it('every call under random faults settles with a typed outcome, and none is submitted twice', async () => {
  const report = await runSoak({ calls, concurrency: 10, seed: 7 });
  expect(report.untyped).toEqual([]);
  expect(Object.values(report.outcomes).reduce((sum, each) => sum + each)).toBe(calls);
  expect(report.mostSubmissionsOfOneCall).toBe(1);
  expect(report.submissions).toBeLessThanOrEqual(report.submissionsMeant);
  expect(report.leaks).toBe(0);
  expect(report.strayCredentials).toBe(0);
  expect(report.socketsLeft).toBe(0);
  // A run without faults would prove nothing.
  expect(report.faultsStruck).toBeGreaterThan(calls / 6);
  expect(report.outcomes['uncertain-submission']).toBeGreaterThan(0);
});

it.for([
  ['a level heap passes the check for leaks', [18, 20, 21, 20, 21, 20], true],
  ['a heap that grows without end fails the check for leaks', [18, 20, 22, 24, 26, 28], false],
] as const)('%s', ([, heap, expected]) => {
  const samples = heap.map((heapMiB, index) => ({ callsSettled: index, heapMiB, sockets: 0 }));
  expect(levelsOff(samples)).toBe(expected);
});
