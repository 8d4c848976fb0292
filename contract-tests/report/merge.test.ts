import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { toPointer } from '../../src/contract/pointer.js';
import { shapeOf } from '../../src/contract/shape.js';
import { printable } from '../../src/printable.js';
import { makeFolder } from '../../src/testing/makeFolder.js';
import { isSelected } from '../selection.js';
import { writeReport } from './files.js';
import { MergeError, mergeReports } from './merge.js';
import { readReport, UnreadableReportError } from './read.js';
import { toTerminal } from './terminal.js';
import { document, record, reportOf, tooFar, undeclared } from './testing/records.js';
import { writers } from './writers.js';

const records = Array.from({ length: 40 }, (_, index) =>
  record(`${index}`, {
    ...(index % 7 === 0 ? { violations: [tooFar] } : {}),
    ...(index % 5 === 0 ? { drift: [undeclared] } : {}),
    exercises: [{ statement: '/components/securitySchemes/basicAuth', polarity: 'positive' }],
  }),
);

function parts(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const shard = { index: index + 1, count };
    return reportOf(
      records.filter((each) => isSelected(each, { seed: 7, shard })),
      { shard },
    );
  });
}

it('the parts of a run merge into the report of the whole run', () => {
  const { shard: _none, ...whole } = reportOf(records);
  expect(mergeReports(document, parts(3))).toEqual(whole);
  expect(mergeReports(document, parts(3).toReversed())).toEqual(whole);
});

it('difficult names survive files and merging', async () => {
  const names = ['line\nfeed', 'n'.repeat(300), '<<', 'hasOwnProperty', 'constructor', '__proto__'];
  const found = [...names, 'Name', 'name'].map((name) => ({
    ...undeclared,
    pointer: toPointer('job', name),
    shape: shapeOf(JSON.parse(`{${JSON.stringify(name.slice(0, 60))}: 1}`)),
  }));
  const folder = await makeFolder();
  const read = found.map(async (finding, index) => {
    const shard = { index: index + 1, count: found.length };
    const part = reportOf([record(`${index}`, { drift: [finding] })], { shard });
    const { files } = await writeReport(part, document.value, join(folder, `${index}`), ['json']);
    return readReport(files[0] ?? '');
  });
  const { drift } = mergeReports(document, await Promise.all(read));
  expect(drift.map(({ pointer, shape }) => [pointer, shape])).toEqual(
    found.map(({ pointer, shape }) => [pointer, shape]),
  );
});

it('text for people from a file is printable in every format', async () => {
  const hostile = 'x\n::error::y\r##[group]z\u001b[2J\u202e\u0000';
  const finding = {
    ...tooFar,
    keyword: hostile,
    expected: hostile,
    actual: hostile,
    message: hostile,
  };
  const check = record(hostile, { violations: [finding], drift: [finding], curl: hostile });
  const left = record('left', { status: 'not-applicable', reason: hostile });
  const shard = { index: 1, count: 1 };
  const errors = [{ test: hostile, message: hostile }];
  const folder = await makeFolder();
  const file = join(folder, 'report.json');
  await writeFile(file, JSON.stringify(reportOf([check, left], { shard, errors })));
  const merged = mergeReports(document, [await readReport(file)]);
  const texts = [
    toTerminal(merged),
    ...[writers.markdown, writers.junit, writers.html].map(({ write }) =>
      write(merged, document.value),
    ),
  ];
  const lines = texts.flatMap((text) => text.split('\n'));
  expect(lines.filter((line) => printable(line) !== line)).toEqual([]);
  for (const line of writers.github.write(merged, document.value).trim().split('\n')) {
    expect(line).toMatch(/^::(?:error|warning|notice) /);
  }
});

it('a shard has about its share of the checks, and another seed redistributes them', () => {
  const many = Array.from({ length: 2000 }, (_, index) => record(`${index % 50} /a/${index}`));
  const shard = { index: 1, count: 4 };
  const [one, other] = [1, 2].map((seed) =>
    many.filter((each) => isSelected(each, { seed, shard })),
  );
  expect(one?.length).toBeGreaterThan(420);
  expect(one?.length).toBeLessThan(580);
  expect(one).not.toEqual(other);
});

it('a merged report lasts from the first start to the last end', () => {
  const [one, two] = parts(2);
  const late = { ...two, startedAt: '2026-01-31T12:00:10.000Z', durationMs: 500 };
  const merged = mergeReports(document, [one, late] as Parameters<typeof mergeReports>[1]);
  expect(merged).toMatchObject({ startedAt: '2026-01-31T12:00:00.000Z', durationMs: 10_500 });
});

it('reports that are not the parts of one run are refused, with the reason', () => {
  const [one, two] = parts(2);
  if (one === undefined || two === undefined) throw new Error('two parts');
  const merge =
    (...given: (typeof one)[]) =>
    () =>
      mergeReports(document, given);
  expect(merge()).toThrow(new MergeError('No reports to merge.'));
  expect(merge(one)).toThrow('Part 2 of 2 is missing.');
  expect(merge(one, one)).toThrow('Part 1 of 2 is present twice.');
  expect(merge(one, { ...two, seed: 8 })).toThrow('different seeds: 7 and 8');
  expect(merge(one, { ...two, checks: one.checks })).toThrow('is in more than one part');
  expect(merge(reportOf(records))).toThrow('cannot be merged');
  const moved = { ...two.document, sha256: 'b'.repeat(64) };
  expect(merge(one, { ...two, document: moved })).toThrow('different documents');
  const elsewhere = { ...two.target, baseUrl: 'http://127.0.0.1:9999' };
  expect(merge(one, { ...two, target: elsewhere })).toThrow('different targets');
});

it('a file that is not a report is refused by name', async () => {
  await expect(readReport('nowhere/report.json')).rejects.toThrow(
    new UnreadableReportError(
      'nowhere/report.json does not exist: give the report.json that a run has written.',
    ),
  );
  await expect(readReport('redocly.yaml')).rejects.toThrow('redocly.yaml is not JSON.');
  await expect(readReport('package.json')).rejects.toThrow(
    'package.json is not a report: the whole',
  );
});
