import { expect, test } from 'vitest';
import { checkReport } from './schema.js';
import { document, record, reportOf, tooFar, undeclared } from './testing/records.js';
import { type Format, writers } from './writers.js';

const many = Array.from({ length: 3000 }, (_, index) => index);
const violations = many.map((index) => ({ ...tooFar, pointer: `/job/field${index}x` }));
const drift = many.map((index) => ({ ...undeclared, pointer: `/job/other${index}x` }));

test.each(Object.keys(writers) as Format[])(
  'thousands of findings in one answer are counted and capped: %s',
  (format) => {
    const report = reportOf([record('x', { violations, drift })]);
    expect(checkReport(report)).toBeUndefined();
    expect(report.checks[0]).toMatchObject({ omitted: 5800 });
    const few = writers[format].write(reportOf([record('x')]), document.value).length;
    expect(writers[format].write(report, document.value).length - few).toBeLessThan(500_000);
  },
);

test('findings of thousands of checks fill no page, log or terminal', () => {
  const records = many.map((index) =>
    record(`${index}`, {
      violations: violations.slice(index, index + 1),
      drift: drift.slice(index, index + 1),
    }),
  );
  const report = reportOf(records);
  expect(report.totals).toMatchObject({ violations: 3000, drift: 3000 });
  const github = writers.github.write(report);
  expect(github.split('\n').length).toBeLessThan(200);
  const html = writers.html.write(report, document.value);
  expect(html.match(/<article/g)).toHaveLength(400);
  expect(html).toContain('And 2800 more, in report.json.');
});
