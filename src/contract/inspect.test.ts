import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PatchResult } from '../../generated/schema.js';
import { inspect, inspectRequest } from './inspect.js';
import { partsOf, toPointer, valueAtPointer } from './pointer.js';

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
  const parent = valueAtPointer(body, toPointer(...parts.slice(0, -1))) as Record<string, unknown>;
  if (value === undefined) delete parent[String(parts.at(-1))];
  else parent[String(parts.at(-1))] = value;
  return body;
}

/** A list that counts how often its entries are read. */
function countReads(list: readonly unknown[]) {
  let reads = 0;
  const proxy = new Proxy(list, {
    get(target, name) {
      reads += 1;
      return Reflect.get(target, name);
    },
  });
  return { proxy, count: () => reads };
}

function inspectPatch(body: unknown) {
  return inspect('generatePatch', { status: 200, headers: json, body });
}

it('a response with every documented field yields no findings', () => {
  expect(inspectPatch(reference())).toEqual({ violations: [], drift: [] });
});

it('an operation that the document does not have is refused, with those that it has', () => {
  const answer = { status: 200, headers: {}, body: {} };
  expect(() => inspect('patchGenerate' as never, answer)).toThrow(
    /^inspect: unknown operation 'patchGenerate'\. Known: .*generatePatch/,
  );
  expect(() => inspect('jobsRetreive' as never, answer)).toThrow(
    "inspect: unknown operation 'jobsRetreive'. Did you mean 'jobsRetrieve'?",
  );
  expect(() => inspectRequest('jobsRetrieve' as never, {})).toThrow(
    /^inspectRequest: unknown operation 'jobsRetrieve'\. Known: .*generatePatch/,
  );
});

it.each([
  ['nothing', undefined],
  ['a body alone', { job: {} }],
  ['a response without headers', { status: 200, body: {} }],
  ['a response of fetch, whose body is not parsed', Response.json({})],
])('%s is refused as a response', (_, response) => {
  expect(() => inspect('jobsRetrieve', response as never)).toThrow(
    'inspect: the response must be { status, headers, body }, with the parsed body.',
  );
});

describe('violations', () => {
  it.each([
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

  it('an undocumented status names the documented ones', () => {
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

  it('another content type is reported, and its body is not judged', () => {
    const headers = new Headers({ 'content-type': 'text/html' });
    const { violations } = inspect('jobsRetrieve', { status: 200, headers, body: '<h1>' });

    expect(violations.map(({ keyword }) => keyword)).toEqual(['content-type']);
  });

  it.each([undefined, '{"job":'])('a body that is not JSON is reported: %j', (body) => {
    const { violations } = inspect('jobsRetrieve', { status: 200, headers: json, body });

    expect(violations.map(({ keyword }) => keyword)).toEqual(['body']);
  });

  it('with its text, a body that is a text in JSON is compared with the schema', () => {
    const answer = { status: 200, headers: json, body: 'done' };
    const told = (text: string) =>
      inspect('jobsRetrieve', { ...answer, text }).violations.map(({ keyword }) => keyword);

    expect(told('"done"')).toEqual(['type']);
    expect(told('done')).toEqual(['body']);
  });
});

describe('drift', () => {
  it('an undeclared field is reported once for each place, with every type seen', () => {
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
        count: 3,
      },
    ]);
  });

  it('an unknown value of an open enum is reported', () => {
    const body = withField('/job/jobType', 'planted-type');

    expect(inspectPatch(body)).toEqual({
      violations: [],
      drift: [
        expect.objectContaining({
          keyword: 'enum',
          pointer: '/job/jobType',
          documentPointer: '/components/schemas/JobType/enum',
          actual: '"planted-type"',
        }),
      ],
    });
  });

  it('null in an optional field is reported', () => {
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

  it('null where the document has it, and free-form objects, are not reported', () => {
    const body = changed(({ job }) => {
      job.metadata = { error: null, input: { anything: { goes: null } } };
    });

    expect(inspectPatch(body)).toEqual({ violations: [], drift: [] });
  });
});

it('a finding carries no signed query, no data URL payload, and no long text', () => {
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
  it('a job with a mistake is not judged as a dry run', () => {
    const body = changed(({ job }) => Object.assign(job, { progress: 'all', status: null }));

    expect(inspectPatch(body).violations.map(({ pointer }) => pointer)).toEqual([
      '/job/progress',
      '/job/status',
    ]);
  });

  it('an error with an additional field is drift of that shape', () => {
    const body = { status: 'error', code: 'X', message: 'no', traceId: '1' };

    expect(inspect('jobsList', { status: 400, headers: json, body })).toEqual({
      violations: [],
      drift: [expect.objectContaining({ keyword: 'undeclared', pointer: '/traceId' })],
    });
  });
});

describe('drift alone is never a violation', () => {
  const { job } = reference();

  it.each([1, 13, 50])('%i new statuses in a history', (length) => {
    const statusHistory = Array.from({ length }, () => ({
      date: '2026-08-01T00:00:00Z',
      status: 'thinking',
    }));

    expect(inspectPatch({ job: { ...job, statusHistory } })).toEqual({
      violations: [],
      drift: [expect.objectContaining({ keyword: 'enum', pointer: '/job/statusHistory/0/status' })],
    });
  });

  it.each([1, 4, 5, 6, 39])('%i new fields in the details of a refusal', (length) => {
    const fields = Object.fromEntries(Array.from({ length }, (_, index) => [`f${index}`, index]));
    const details = { currentPlan: 'free', requiredPlan: 'pro', ...fields };
    const body = { name: 'ModelAccessRestrictedError', reason: 'Not in your plan.', details };
    const { violations, drift } = inspect('generatePatch', { status: 403, headers: json, body });

    expect(violations).toEqual([]);
    expect(drift.map(({ pointer }) => pointer)).toEqual(
      Object.keys(fields).map((name) => `/details/${name}`),
    );
  });
});

describe('the intended shape of a broken answer', () => {
  it.each([
    [{ jobId: 'x', status: 'queued' }, undefined],
    [{ jobId: 'x', status: 'queued' }, 12],
    [{ jobId: 'x' }, 12],
  ])(
    '%j with a price of %j is a job that lacks fields, not a dry run',
    (job, creativeUnitsCost) => {
      const { violations, drift } = inspectPatch({ job, creativeUnitsCost });

      expect(new Set(violations.map(({ keyword }) => keyword))).toEqual(new Set(['required']));
      expect(violations.map(({ pointer }) => pointer)).toContain('/job/jobType');
      expect(drift).toEqual([]);
    },
  );

  it('a refusal with a mistake and new fields keeps its shape', () => {
    const details = { currentPlan: 'free', requiredPlan: 'pro', a: 1, b: 2, c: 3, d: 4, e: 5 };
    const body = { name: 'ModelAccessRestrictedError', reason: 42, details };
    const { violations } = inspect('generatePatch', { status: 403, headers: json, body });

    expect(violations.map(({ pointer }) => pointer)).toEqual(['/reason']);
  });
});

describe('the number of findings stays small for very broken answers', () => {
  const job = reference().job as unknown as Record<string, unknown>;

  it('broken entries of a list are one finding for each statement, with their number', () => {
    const statusHistory = Array.from({ length: 3_000 }, (_, index) => ({
      date: index,
      status: 'queued',
    }));
    const { violations } = inspectPatch({ job: { ...job, statusHistory } });

    expect(violations).toEqual([
      expect.objectContaining({
        pointer: '/job/statusHistory/0/date',
        count: 3_000,
        actual: '0, 1, 2, 3, 4, …',
      }),
    ]);
  });

  it('new fields are listed one by one, and counted from the 41st on', () => {
    const fields = Array.from({ length: 1_500 }, (_, index) => [`field${index}`, { a: index }]);
    const { violations, drift } = inspectPatch({ job: { ...job, ...Object.fromEntries(fields) } });
    const last = drift.at(-1);

    expect(violations).toEqual([]);
    expect(drift).toHaveLength(41);
    expect(last).toMatchObject({ pointer: '/job/field40', count: 1_460 });
    expect(last?.message).toMatch(
      /^job\.field40 is not in .* The same applies to 1459 more places\.$/,
    );
    expect(last).not.toHaveProperty('shape');
  });

  it.each([
    ['new fields', (index: number) => ({ [`field${index}`]: 1 })],
    ['broken entries', (index: number) => ({ date: index, status: index })],
    ['entries with new fields', () => ({ date: '2026-08-01T00:00:00Z', status: 'queued', by: 1 })],
  ])('the work is linear in the size of the answer: %s', (_name, entry) => {
    const touched = (length: number): number => {
      const statusHistory = Array.from({ length }, (_, index) => entry(index));
      const { count, proxy } = countReads(statusHistory);
      inspectPatch({ job: { ...job, statusHistory: proxy } });
      return count();
    };

    expect(touched(2_000)).toBeLessThan(touched(1_000) * 2.1);
  });

  it.each([3_000, 100_000])('an answer of %i levels gets a verdict', (levels) => {
    let deep: unknown = 1;
    for (let level = 0; level < levels; level += 1) deep = [deep];

    expect(inspectPatch({ job: { ...job, deep } }).violations).toEqual([]);
    expect(inspectPatch({ job: { ...job, jobId: deep } }).violations).toEqual([
      expect.objectContaining({ keyword: 'type', actual: '[[[[[[[…]]]]]]]' }),
    ]);
  });

  it('with a schema that contains itself, a too deep answer is a violation', () => {
    let items: unknown = [];
    for (let level = 0; level < 50_000; level += 1) {
      items = [[{ name: 'a', type: 'string', items }]];
    }
    const flow = [{ id: 'a', type: 'b', status: 'success', inputs: [{ name: 'a', items }] }];

    expect(inspectPatch({ job: { ...job, metadata: { flow } } })).toEqual({
      violations: [expect.objectContaining({ keyword: 'depth', pointer: '' })],
      drift: [],
    });
  });
});

it('a request is judged strictly', () => {
  expect(inspectRequest('generatePatch', { image: 'asset_1', format: 'png' })).toEqual([]);
  expect(inspectRequest('generatePatch', { image: 'asset_1', format: 'webp' })).toEqual([
    expect.objectContaining({ keyword: 'enum', pointer: '/format' }),
  ]);
});

describe('a program that adds to Object.prototype', () => {
  const name = 'addedByALibrary';

  it('finds nothing in a right answer, and shows a wrong value as it is', () => {
    const wrong = withField('/job/progress', { at: 1 });
    const look = (body: unknown) => inspect('generatePatch', { status: 200, headers: json, body });
    const expected = [look(reference()), look(wrong)];
    Object.assign(Object.prototype, { [name]: 'x' });
    try {
      expect([look(reference()), look(wrong)]).toEqual(expected);
    } finally {
      Reflect.deleteProperty(Object.prototype, name);
    }
  });
});
