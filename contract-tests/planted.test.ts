import { describe, expect, it } from 'vitest';
import { sample } from '../src/testing/sample.js';
import type { Deviation } from '../stand-in/deviations/deviation.js';
import { BEHAVIOUR_DEVIATIONS, DEVIATIONS, REQUEST_DEVIATIONS } from '../stand-in/deviations.js';
import { walks } from './testing/oncePerKind.js';
import { checksFor, deviationRow, everyCheck, report, tour } from './testing/planted.js';
import { provenRow } from './testing/proof.js';
import type { Reported } from './testing/reported.js';
import { sampleChecks } from './testing/sampleChecks.js';

it('nothing is reported about an honest service', async () => {
  expect(
    (await report(sample(sampleChecks(everyCheck), 3), [])).map(({ finding }) => finding.message),
  ).toEqual([]);
});

describe('a planted deviation is the only thing reported', () => {
  const planted: readonly Deviation[] = [...DEVIATIONS, ...BEHAVIOUR_DEVIATIONS];
  it.each(sample(planted, 250).map((deviation) => [deviation.name, deviation] as const))(
    '%s',
    async (_name, deviation) => {
      const reported = await report(tour, [deviation]);
      const strays = reported.filter((entry) => !isExpected(entry, deviation));

      expect(strays.map(describeReport)).toEqual([]);
      expect(provenRow(deviation.name), 'run npm run contract:proof to update it').toBe(
        deviationRow(deviation, reported),
      );
      const { expect: wanted } = deviation;
      if (wanted.kind === 'none') return;
      expect(reported.map(({ finding }) => finding.keyword)).toContain(wanted.keyword);
    },
  );
});

describe('a deviation in one kind of request is reported as in docs/proof.md', () => {
  it.each(sample(REQUEST_DEVIATIONS, 131).map((deviation) => [deviation.name, deviation] as const))(
    '%s',
    async (name, deviation) => {
      const reported = await report(checksFor(deviation), [deviation]);

      expect(provenRow(name)).toBe(deviationRow(deviation, reported));
    },
  );
});

function isExpected({ kind, check, finding }: Reported, { expect: wanted, operations }: Deviation) {
  if (wanted.kind === 'none') return wanted.besides?.includes(finding.keyword) ?? false;
  const named: readonly string[] = operations;
  const place =
    named.includes(check.operation) ||
    walks.includes(check.name) ||
    // A write is judged by what is then read.
    named.some((operation) => finding.message.includes(`read by ${operation} `));
  if (wanted.consequences?.includes(finding.keyword)) return place;
  const fits = wanted.pointer?.test(finding.pointer) ?? true;
  return place && fits && kind === wanted.kind && finding.keyword === wanted.keyword;
}

function describeReport({ kind, check, finding }: Reported): string {
  return `${kind} ${finding.keyword} at ${finding.pointer}: ${finding.message} (${check.id})`;
}
