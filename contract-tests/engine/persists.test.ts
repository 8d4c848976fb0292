import { expect, it } from 'vitest';
import { mostReadings, pauseMs } from './persists.js';

/** The pauses between all readings of a record on its way, in milliseconds. */
const pauses = (pollIntervalMs: number): number[] =>
  Array.from({ length: mostReadings }, (_, reading) => pauseMs({ pollIntervalMs }, reading));
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

it('a record on a service of this machine is read at once, and for a minute and more', () => {
  expect(sum(pauses(25).slice(0, 10))).toBeLessThan(500);
  expect(sum(pauses(25))).toBeGreaterThan(60_000);
  expect(Math.max(...pauses(25))).toBe(2000);
});

it('a record on a remote service is read in the same rhythm', () => {
  expect(new Set(pauses(2000))).toEqual(new Set([2000]));
});

it('a mock is not waited for', () => {
  expect(sum(pauses(0))).toBe(0);
});
