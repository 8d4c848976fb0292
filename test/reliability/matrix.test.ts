import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sample } from '../../src/testing/sample.js';
import { resumeTime, stopTime } from './fakeTime.js';
import { faultNames } from './faults.js';
import { callClassNames, matrix } from './matrix.js';
import { runCell } from './runCell.js';

beforeAll(stopTime);
afterAll(resumeTime);

it('the fault matrix has every cell', () => {
  expect(Object.keys(matrix).toSorted()).toEqual(faultNames.toSorted());
  for (const fault of faultNames) {
    expect(Object.keys(matrix[fault]).toSorted(), fault).toEqual(callClassNames.toSorted());
    for (const callClass of callClassNames) {
      expect(Object.keys(matrix[fault][callClass]).toSorted()).toEqual(['always', 'once']);
    }
  }
});

it('the fault matrix never allows a second submission', () => {
  for (const fault of faultNames) {
    for (const callClass of callClassNames) {
      const { once, always } = matrix[fault][callClass];
      expect(Math.max(once.submissions, always.submissions), fault).toBeLessThanOrEqual(1);
    }
  }
});

describe.for(faultNames)('%s', (fault) => {
  const cells = callClassNames.flatMap((of) =>
    (['once', 'always'] as const).map((persistence) => [fault, of, persistence] as const),
  );
  it.for(sample(cells, 20))('%s for %s, %s', async ([, callClass, persistence]) => {
    const { maxMs, ...expected } = matrix[fault][callClass][persistence];
    const { elapsedMs, error, ...observed } = await runCell(fault, callClass, persistence);
    const told = error instanceof Error ? error.message : 'no error';
    expect(observed, told).toEqual({ ...expected, leaks: [], left: [], strayCredentials: 0 });
    expect(elapsedMs, told).toBeLessThanOrEqual(maxMs);
    // A bound far above the waits would prove nothing: it must be close to their sum.
    expect(elapsedMs, told).toBeGreaterThanOrEqual(maxMs * 0.7);
  });
});
