import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PatchResult } from '../../generated/schema.js';
import { inspect, inspectRequest } from './inspect.js';
import { partsOf, toPointer, valueAt } from './pointer.js';

const json = { 'content-type': 'application/json; charset=utf-8' };

function reference(): PatchResult {
  return JSON.parse(readFileSync('openapi/examples/patch.reference.json', 'utf8'));
}

/** The reference with a change made to its job and asset. */
function changed(
  change: (body: Record<'job' | 'asset', Record<string, unknown>>) => void,
): unknown {
  const body = reference();
  change(body as never);
  return body;
}

/** The reference with one field replaced; `undefined` removes it. */
function withField(pointer: string, value: unknown): unknown {
  const body = reference();
  const parts = partsOf(pointer);
  const parent = valueAt(body, toPointer(...parts.slice(0, -1))) as Record<string, unknown>;
  if (value === undefined) delete parent[String(parts.at(-1))];
  else parent[String(parts.at(-1))] = value;
  return body;
}

function inspectPatch(body: unknown) {
  return inspect('generatePatch', { status: 200, headers: json, body });
}

test('a response with every documented field has nothing to report', () => {
  expect(inspectPatch(reference())).toEqual({ violations: [], drift: [] });
});

describe('violations', () => {
  test.each([
    ['type', '/job/progress', '1', 'number', '"1"'],
    ['required', '/job/jobId', undefined, 'a value', 'nothing'],
    ['maximum', '/job/progress', 1.5, '<= 1', '1.5'],
    ['format', '/job/createdAt', 'yesterday', 'a date-time', '"yesterday"'],
    ['enum', '/asset/privacy', 'secret', 'one of "private", "public", "unlisted"', '"secret"'],
    ['type', '/job/jobId', null, 'string', 'null'],
  ])('%s at %s', (keyword, pointer, value, expected, actual) => {
    const { violations, drift } = inspectPatch(withField(pointer, value));

    expect(drift).toEqual([]);
    expect(violations).toEqual([expect.objectContaining({ keyword, pointer, expected, actual })]);
    expect(violations[0]?.documentPointer).toMatch(/^\/components\/schemas\/\w+\//);
    expect(violations[0]?.message).toContain(pointer.slice(1).replaceAll('/', '.'));
  });

  test('an undocumented status names the documented ones', () => {
    const { violations } = inspect('jobsRetrieve', { status: 418, headers: json, body: {} });

    expect(violations).toEqual([
      {
        pointer: '',
        documentPointer: '/paths/~1jobs~1{jobId}/get/responses',
        keyword: 'status',
        expected: '200, 400, 401, 402, 403, 404, 429, 500',
        actual: '418',
        message: expect.stringContaining('jobsRetrieve answered 418'),
      },
    ]);
  });

  test('another content type is told, and its body left alone', () => {
    const headers = new Headers({ 'content-type': 'text/html' });
    const { violations } = inspect('jobsRetrieve', { status: 200, headers, body: '<h1>' });

    expect(violations.map(({ keyword }) => keyword)).toEqual(['content-type']);
  });

  test.each([undefined, '{"job":'])('a body that is not JSON: %j', (body) => {
    const { violations } = inspect('jobsRetrieve', { status: 200, headers: json, body });

    expect(violations.map(({ keyword }) => keyword)).toEqual(['body']);
  });
});

describe('drift', () => {
  test('an undeclared field is told once for each place, with every type seen', () => {
    const body = changed(({ job }) => {
      const first = { date: '2026-08-01T00:00:00Z', status: 'queued' };
      const writers = ['scheduler', 7, 'scheduler'];
      job.statusHistory = writers.map((by) => ({ ...first, by }));
    });

    expect(inspectPatch(body).drift).toEqual([
      {
        pointer: '/job/statusHistory/0/by',
        documentPointer: '/components/schemas/JobStatusChange',
        keyword: 'undeclared',
        expected: 'no such field',
        actual: 'string, number',
        message: expect.stringContaining('job.statusHistory[0].by is not in the document'),
        shape: { types: ['number', 'string'] },
      },
    ]);
  });

  test('an unknown value of an open enum', () => {
    const body = withField('/job/jobType', 'hologram');

    expect(inspectPatch(body)).toEqual({
      violations: [],
      drift: [
        expect.objectContaining({
          keyword: 'enum',
          pointer: '/job/jobType',
          documentPointer: '/components/schemas/JobType/enum',
          actual: '"hologram"',
        }),
      ],
    });
  });

  test('null in an optional field', () => {
    const body = withField('/job/authorId', null);

    expect(inspectPatch(body)).toEqual({
      violations: [],
      drift: [
        expect.objectContaining({
          keyword: 'null',
          pointer: '/job/authorId',
          documentPointer: '/components/schemas/Job/properties/authorId',
        }),
      ],
    });
  });

  test('null where the document has it, and free-form objects, are none', () => {
    const body = changed(({ job }) => {
      job.metadata = { error: null, input: { anything: { goes: null } } };
    });

    expect(inspectPatch(body)).toEqual({ violations: [], drift: [] });
  });
});

test('a finding carries no signed query, no data URL payload, and no long text', () => {
  const body = changed(({ asset, job }) => {
    Object.assign(asset, {
      kind: 'https://cdn.example.com/a.png?Signature=SECRET',
      privacy: `data:image/png;base64,${'SECRET'.repeat(99)}`,
    });
    Object.assign(job, { status: 'x'.repeat(500) });
  });
  const { violations, drift } = inspectPatch(body);
  const text = JSON.stringify([...violations, ...drift]);

  expect(violations).toHaveLength(1);
  expect(drift).toHaveLength(2);
  expect(text).not.toContain('SECRET');
  expect(text).not.toContain('x'.repeat(100));
});

describe('a choice of shapes is judged by the shape that fits best', () => {
  test('a job with a mistake is not taken for a dry run', () => {
    const body = changed(({ job }) => Object.assign(job, { progress: 'all', status: null }));

    expect(inspectPatch(body).violations.map(({ pointer }) => pointer)).toEqual([
      '/job/progress',
      '/job/status',
    ]);
  });

  test('an error with a field more is drift of that shape', () => {
    const body = { status: 'error', code: 'X', message: 'no', traceId: '1' };

    expect(inspect('jobsList', { status: 400, headers: json, body })).toEqual({
      violations: [],
      drift: [expect.objectContaining({ keyword: 'undeclared', pointer: '/traceId' })],
    });
  });
});

test('a request is judged to the letter', () => {
  expect(inspectRequest('generatePatch', { image: 'asset_1', format: 'png' })).toEqual([]);
  expect(inspectRequest('generatePatch', { image: 'asset_1', format: 'webp' })).toEqual([
    expect.objectContaining({ keyword: 'enum', pointer: '/format' }),
  ]);
});
