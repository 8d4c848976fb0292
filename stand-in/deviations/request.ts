import { type Answer, httpError } from '../answers.js';
import type { JsonObject } from '../records.js';
import type { Deviation, DeviationContext } from './deviation.js';

/** A departure that shows only for one kind of request. */
export interface RequestDeviation extends Deviation {
  /** The one check of the contract suite that notices it; see docs/checks.md. */
  readonly check: string;
}

/** For each check that sends its own kind of request, a service that gets that kind wrong. */
export const requestDeviations: readonly RequestDeviation[] = [
  {
    name: 'shortest-page-refused',
    check: 'accepted-data',
    description: 'A page of one job is refused, although the document allows it',
    operations: ['jobsList'],
    expect: { kind: 'violation', keyword: 'accepted-data' },
    apply: where(({ query }) => query.get('pageSize') === '1', refusal(400)),
  },
  {
    name: 'page-size-unchecked',
    check: 'refused-data',
    description: 'Any page size is accepted, with an empty list',
    operations: ['jobsList'],
    expect: { kind: 'violation', keyword: 'refused-data' },
    apply: where(
      ({ query }, { status }) => query.has('pageSize') && status === 400,
      success({ jobs: [] }),
    ),
  },
  {
    name: 'odd-ids-fail',
    check: 'random-data',
    description: 'The service fails on asset IDs with unusual characters',
    operations: ['assetsGetBulk'],
    expect: { kind: 'violation', keyword: 'server-error' },
    apply: where(({ raw }) => /[!#$%&'*+;<=>?@^|~]/.test(raw), refusal(500)),
  },
  {
    name: 'session-token-refused',
    check: 'accepted-credentials',
    description: 'A session token is refused, although the document allows it',
    operations: ['jobsList'],
    expect: { kind: 'violation', keyword: 'accepted-data' },
    apply: where(({ headers }) => /^bearer/i.test(headers.authorization ?? ''), refusal(401)),
  },
  {
    name: 'anybody-may-list',
    check: 'missing-credentials',
    description: 'A caller without credentials gets an empty job list',
    operations: ['jobsList'],
    expect: { kind: 'violation', keyword: 'missing-credentials' },
    apply: where(
      ({ headers }, { status }) => headers.authorization === undefined && status === 401,
      success({ jobs: [] }),
    ),
  },
  {
    name: 'any-key-may-list',
    check: 'broken-credentials',
    description: 'Any credentials get an empty job list',
    operations: ['jobsList'],
    expect: { kind: 'violation', keyword: 'broken-credentials' },
    apply: where(
      ({ headers }, { status }) => headers.authorization !== undefined && status === 401,
      success({ jobs: [] }),
    ),
  },
  {
    name: 'text-taken-for-json',
    check: 'wrong-content-type',
    description: 'A body sent as text/plain is accepted',
    operations: ['assetsGetBulk'],
    expect: { kind: 'lenient', keyword: 'wrong-content-type' },
    apply: where(
      ({ headers }) => headers['content-type'] === 'text/plain',
      success({ assets: [] }),
    ),
  },
  {
    name: 'fails-on-malformed-json',
    check: 'malformed-json',
    description: 'The service fails on a body that is not JSON',
    operations: ['assetsGetBulk'],
    expect: { kind: 'violation', keyword: 'server-error' },
    apply: where(
      // Without credentials the body is not read.
      ({ raw, headers }, { status }) =>
        headers['content-type'] === 'application/json' && status !== 401 && !isJson(raw),
      refusal(500),
    ),
  },
  {
    name: 'fails-on-unknown-parameter',
    check: 'unknown-query-parameter',
    description: 'The service fails on an unknown query parameter',
    operations: ['jobsList'],
    expect: { kind: 'violation', keyword: 'server-error' },
    apply: where(({ query }) => query.has('unknownParameter'), refusal(500)),
  },
  {
    name: 'unknown-job-is-a-bad-request',
    check: 'not-found',
    description: 'A missing job is answered with 400 instead of 404',
    operations: ['jobsRetrieve'],
    expect: { kind: 'violation', keyword: 'status' },
    apply: where((_context, { status }) => status === 404, refusal(400)),
  },
  {
    name: 'new-canvas-not-found',
    check: 'link',
    description: 'A canvas cannot be read by the ID that its upload returned',
    operations: ['assetsRetrieve'],
    expect: { kind: 'violation', keyword: 'accepted-data' },
    apply: where(
      (_context, { body }) => /"source":"canvas"/.test(JSON.stringify(body)),
      refusal(404),
    ),
  },
];

function where(
  applies: (context: DeviationContext, answer: Answer) => boolean,
  change: () => Answer,
): Deviation['apply'] {
  return (answer, context) => (applies(context, answer) ? change() : answer);
}

function refusal(status: number): () => Answer {
  return () => httpError(status, 'The service deviates').answer;
}

function success(body: JsonObject): () => Answer {
  return () => ({ status: 200, headers: { 'content-type': 'application/json' }, body });
}

function isJson(raw: string): boolean {
  try {
    JSON.parse(raw);
    return true;
  } catch {
    return false;
  }
}
