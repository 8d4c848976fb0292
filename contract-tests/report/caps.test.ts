import { expect, it } from 'vitest';
import type { RunReport } from './report.js';
import { checkReport } from './schema.js';
import { document, record, reportOf, tooFar, undeclared } from './testing/records.js';
import { type Format, writers } from './writers.js';

const many = Array.from({ length: 3000 }, (_, index) => index);
const violations = many.map((index) => ({ ...tooFar, pointer: `/job/field${index}x` }));
const drift = many.map((index) => ({ ...undeclared, pointer: `/job/other${index}x` }));

it.each(Object.keys(writers) as Format[])(
  'thousands of findings in one answer are counted and capped: %s',
  (format) => {
    const report = reportOf([record('x', { violations, drift })]);
    expect(checkReport(report)).toBeUndefined();
    expect(report.checks[0]).toMatchObject({ omitted: 5800 });
    const few = writers[format].write(reportOf([record('x')]), document.value).length;
    expect(writers[format].write(report, document.value).length - few).toBeLessThan(500_000);
  },
);

const records = many.map((index) =>
  record(`${index}`, {
    violations: violations.slice(index, index + 1),
    drift: drift.slice(index, index + 1),
    curl: `curl -i 'http://127.0.0.1:4010/v1/jobs/job_${index}'`,
  }),
);

it.each(Object.keys(writers) as Format[])(
  'findings of thousands of checks do not flood a page, log or terminal: %s',
  (format) => {
    const report = reportOf(records);
    const sound = reportOf(many.map((index) => record(`${index}`)));
    const bytes = (of: RunReport) => writers[format].write(of, document.value).length;
    expect(bytes(report) - bytes(sound)).toBeLessThan(1_000_000);
    expect(checkReport(JSON.parse(JSON.stringify(report)))).toBeUndefined();
  },
);

it('findings left out of a report are counted', () => {
  const report = reportOf(records);
  expect(report.totals).toMatchObject({ failed: 3000, violations: 41, drift: 41 });
  const rest = report.violations.at(-1);
  expect(rest).toMatchObject({ count: 2960, checkCount: 2960 });
  expect(rest?.checks).toHaveLength(100);
  expect(rest?.message).toContain('The same goes for 2,959 more places.');
  const told = report.checks.filter(({ omitted }) => omitted === undefined);
  expect(told).toHaveLength(100);
  expect(writers.junit.write(report, document.value).match(/<failure /g)).toHaveLength(3000);
});

it('many findings of one statement leave room for those of another', () => {
  const other = { ...tooFar, documentPointer: '/components/schemas/Job/properties/status/enum' };
  const report = reportOf([...records, record('zz', { violations: [other] })]);
  expect(report.violations).toHaveLength(42);
  expect(report.checks.at(-1)).not.toHaveProperty('omitted');
});
