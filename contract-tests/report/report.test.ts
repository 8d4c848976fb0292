import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Selection } from '../selection.js';
import { placeOf } from './groups.js';
import { toMarkdown } from './markdown.js';
import { checkReport } from './schema.js';
import { toTerminal } from './terminal.js';
import { document, record, reportOf, tooFar, undeclared } from './testing/records.js';

it('the schema of reports is one', () => {
  const text = readFileSync(new URL('report.schema.json', import.meta.url), 'utf8');
  const ajv = new Ajv2020();
  expect([ajv.validateSchema(JSON.parse(text)), ajv.errors]).toEqual([true, null]);
});

describe('a report', () => {
  it('counts the results of the checks of each operation', () => {
    const report = reportOf([
      record('one'),
      record('two', { violations: [tooFar] }),
      record('three', { status: 'not-applicable', reason: 'no jobId is known' }),
      record('four', { operation: 'jobsList', drift: [undeclared] }),
    ]);
    const zero = { checks: 0, passed: 0, failed: 0, notApplicable: 0, violations: 0, drift: 0 };
    expect(report.totals).toEqual({
      ...{ checks: 4, passed: 2, failed: 1, notApplicable: 1 },
      ...{ errors: 0, violations: 1, known: 0, drift: 1, lenient: 0 },
    });
    const [list, retrieve] = report.operations;
    expect(list).toMatchObject({ ...zero, operation: 'jobsList', checks: 1, passed: 1, drift: 1 });
    expect(retrieve).toMatchObject({
      ...{ operation: 'jobsRetrieve', method: 'GET', path: '/jobs/{jobId}' },
      ...{ checks: 3, passed: 1, failed: 1, notApplicable: 1, violations: 1, drift: 0 },
      ...{ reasons: [{ reason: 'no jobId is known', count: 1 }], durationMs: 4.5 },
    });
  });

  it('has a row for an operation that a check of another one has findings about', () => {
    const other = { ...tooFar, operation: 'jobsRetrieve' };
    const report = reportOf([record('one', { operation: 'jobsList', violations: [other] })], {
      selection: { operation: 'jobsList' },
    });
    const rows = report.operations.map(({ operation, checks, violations }) => ({
      ...{ operation, checks, violations },
    }));
    expect(rows).toEqual([
      { operation: 'jobsList', checks: 1, violations: 0 },
      { operation: 'jobsRetrieve', checks: 0, violations: 1 },
    ]);
    expect(toTerminal(report)).toMatch(/\njobsRetrieve +0 +1 +0 +0 +– /);
    expect(toTerminal(report)).toContain('0 of 1 operations and');
    expect(toMarkdown(report)).toContain('| jobsRetrieve | 0 | 1 | 0 | 0 | – |');
  });

  it('lists a deviation once per place, whatever the position in an array', () => {
    const elsewhere = { ...undeclared, pointer: '/job/statusHistory/0/actor', actual: 'object' };
    const report = reportOf([
      record('one', { drift: [undeclared], curl: 'curl one' }),
      record('two', { drift: [{ ...elsewhere, shape: { types: ['object'] } }], curl: 'curl two' }),
      record('two', { id: 'other', operation: 'jobsList', drift: [undeclared] }),
    ]);
    expect(report.drift).toHaveLength(2);
    const group = report.drift.find(({ operation }) => operation === 'jobsRetrieve');
    expect(group).toMatchObject({
      pointer: '/job/statusHistory/*/actor',
      actual: ['string', 'object'],
      count: 2,
      checks: ['jobsRetrieve documented-response one', 'jobsRetrieve documented-response two'],
      curl: 'curl one',
      shape: { types: ['object', 'string'] },
    });
    expect(group && placeOf(group)).toBe('job.statusHistory[*].actor');
    expect(placeOf({ pointer: '' })).toBe('the response');
  });

  it('does not depend on the order in which the checks ended', () => {
    const records = [
      record('a', { drift: [undeclared] }),
      record('b', { operation: 'generatePatch' }),
      record('c', { violations: [tooFar] }),
    ];
    expect(reportOf(records.toReversed())).toEqual(reportOf(records));
  });

  it('names the ten slowest checks', () => {
    const report = reportOf(
      Array.from({ length: 12 }, (_, index) => record(`${index}`, { durationMs: index })),
    );
    expect(report.slowest.map(({ durationMs }) => durationMs)).toEqual([
      11, 10, 9, 8, 7, 6, 5, 4, 3, 2,
    ]);
  });
});

describe('coverage', () => {
  const pageSize = '/components/parameters/PageSize/schema/maximum';
  const exercises = [{ statement: pageSize, polarity: 'negative' as const }];
  const statementOf = (report: ReturnType<typeof reportOf>) =>
    report.coverage.statements.find(({ pointer }) => pointer === pageSize);

  it('counts a statement once per polarity, for checks that ran', () => {
    const report = reportOf([
      record('a', { operation: 'jobsList', exercises }),
      record('b', { operation: 'jobsList', exercises }),
    ]);
    expect(statementOf(report)).toEqual({
      ...{ pointer: pageSize, needs: ['positive', 'negative'] },
      ...{ positive: 0, negative: 2 },
    });
    const [list] = report.operations;
    expect(list?.coverage.exercised).toBe(1);
    expect(list?.coverage.needed).toBeGreaterThan(50);
  });

  it('is that of the operation that was selected', () => {
    const checks = [record('a', { operation: 'jobsList', exercises })];
    const whole = reportOf(checks);
    const { coverage, operations } = reportOf(checks, { selection: { operation: 'jobsList' } });
    expect(coverage).toMatchObject(operations[0]?.coverage ?? {});
    expect(coverage.statements.length).toBeLessThan(whole.coverage.statements.length);
    expect(whole.coverage.needed).toBeGreaterThan(coverage.needed);
  });

  it('is that of several operations, or of all but some', () => {
    const checks = [record('a', { operation: 'jobsList', exercises })];
    const covered = (selection: Omit<Partial<Selection>, 'seed' | 'shard'> = {}) => {
      const report = reportOf(checks, { selection });
      expect(checkReport(JSON.parse(JSON.stringify(report)))).toBeUndefined();
      return report.coverage.statements.length;
    };
    const others = document.operations.map(({ id }) => id).filter((id) => id !== 'jobsList');
    const one = covered({ operation: 'jobsList' });
    expect(covered({ operation: ['jobsList'] })).toBe(one);
    expect(covered({ skippedOperations: others })).toBe(one);
    expect(covered({ operation: ['jobsList', 'jobsRetrieve'] })).toBeGreaterThan(one);
    expect(covered({ skippedOperations: ['jobsList'] })).toBeLessThan(covered());
  });

  it('counts nothing for a check that was not applicable', () => {
    const skipped = { status: 'not-applicable' as const, reason: 'no', exercises };
    const report = reportOf([record('a', { operation: 'jobsList', ...skipped })]);
    expect(statementOf(report)).toMatchObject({ positive: 0, negative: 0 });
    expect(report.coverage.exercised).toBe(0);
  });

  it('covers every operation, status, example and security scheme of the document', () => {
    const pointers = new Set(reportOf([]).coverage.statements.map(({ pointer }) => pointer));
    for (const { responses, security, parameters } of document.operations) {
      for (const { pointer, body } of responses) {
        expect(pointers).toContain(pointer);
        for (const example of body?.examples ?? []) expect(pointers).toContain(example.pointer);
      }
      for (const scheme of security)
        expect(pointers).toContain(`/components/securitySchemes/${scheme}`);
      for (const { schema, name, in: where } of parameters) {
        if (where !== 'query' || schema.schema.type === undefined) continue;
        const own = [...pointers].filter((each) => each.startsWith(`${schema.pointer}/`));
        expect(own, name).not.toEqual([]);
      }
    }
  });
});

describe('the published schema', () => {
  const full = reportOf(
    [
      record('one', { drift: [undeclared], curl: 'curl' }),
      record('two', { violations: [tooFar] }),
      record('three', { status: 'not-applicable', reason: 'no' }),
    ],
    {
      shard: { index: 1, count: 2 },
      selection: { operation: 'jobsRetrieve' },
      errors: [{ test: 'x', message: 'fetch failed' }],
    },
  );

  it('accepts a report with everything in it', () => {
    expect(checkReport(JSON.parse(JSON.stringify(full)))).toBeUndefined();
  });

  it.each([
    ['another version', { version: 2 }, '/version'],
    ['an unknown member', { extra: 1 }, 'the whole'],
    ['a base URL with a query', { target: { name: 'live', baseUrl: 'http://h/?a=1' } }, '/target'],
    ['a base URL with a user', { target: { name: 'live', baseUrl: 'http://u:p@h/' } }, '/target'],
    ['a check without its status', { checks: [{ id: 'a' }] }, '/checks/0'],
  ])('refuses %s, with its place', (_name, change, where) => {
    expect(checkReport({ ...JSON.parse(JSON.stringify(full)), ...change })).toContain(where);
  });
});
