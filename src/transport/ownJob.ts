import type { Job, PatchResult } from '../../generated/schema.js';
import { isLoopback } from '../address.js';
import { UnexpectedResponseError } from '../errors/index.js';
import { textAt } from '../foreign.js';
import { isAssetId } from '../ids.js';
import { isObject, type Undocumented } from '../isObject.js';
import type { OperationId } from '../operations.js';
import { valueAt } from '../valueAt.js';
import type { SentAttempt } from './fetch.js';
import { isJobTypeOfOne, jobTypeOf } from './jobTypes.js';
import type { ParsedResponse } from './parseResponse.js';
import { operationName } from './raise.js';

// Far more than the time of an answer, and than the difference of clocks.
const LONG_BEFORE_MS = 3_600_000;

/**
 * The error for an answer with a job that is clearly another's, as from a proxy that mixes up or replays answers:
 * of another type, created long before the submission, or for an entirely different request. A false alarm
 * would make a good answer useless, so absent or unclear data counts in favour of the answer.
 */
export function foreignJob(
  answer: ParsedResponse,
  operation: OperationId,
  { url, body, at }: SentAttempt,
): UnexpectedResponseError | undefined {
  const job = valueAt<PatchResult>(answer.body, 'job');
  // On this machine, mocks answer with old recordings.
  const isLocal = isLoopback(new URL(url));
  const why =
    otherType(job, operation) ??
    (isLocal ? undefined : createdBefore(job, answer.headers, at)) ??
    otherRequest(job, body);
  if (why === undefined) return undefined;
  return new UnexpectedResponseError(
    `${operationName(operation)} answered ${answer.status} with a job that is not its own: ${why}.`,
    { operation, status: answer.status },
  );
}

function otherType(job: unknown, operation: OperationId): string | undefined {
  const type = textAt<Job>(job, 'jobType');
  if (type === undefined || isTypeOf(operation, type)) return undefined;
  return `its type is ${type}`;
}

/** A new type may be the operation's under another name; of a run of any type, only another operation's is wrong. */
function isTypeOf(operation: OperationId, type: string): boolean {
  const own = jobTypeOf(operation);
  if (own === undefined) return !isJobTypeOfOne(type);
  return type.toLowerCase().includes(operation.replace(/^[a-z]+/, '').toLowerCase());
}

function createdBefore(job: unknown, headers: Headers, sentAt: Date): string | undefined {
  const createdAt = textAt<Job>(job, 'createdAt') ?? '';
  // Both by the service's clock; an answer without a date comes from a stub.
  const ageMs = Date.parse(headers.get('date') ?? '') - Date.parse(createdAt);
  const takenMs = Math.max(0, Date.now() - sentAt.getTime());
  return ageMs > takenMs + LONG_BEFORE_MS ? `it was created long before, ${createdAt}` : undefined;
}

function otherRequest(job: unknown, body: string | undefined): string | undefined {
  const echo = valueAt<Job>(job, 'metadata', 'input');
  if (body === undefined || !isObject(echo)) return undefined;
  const leaves = [...pairs(JSON.parse(body), echo)];
  // Numbers may be rounded and names spelled differently: only different assets contradict, and a
  // single field that agrees outweighs them, since an asset may be copied.
  const other = leaves.find(([, sent, got]) => isAssetId(sent) && isAssetId(got) && sent !== got);
  if (other === undefined || leaves.some(([, sent, got]) => sent === got)) return undefined;
  const [name, , got] = other;
  return `its ${name} is ${got}`;
}

function* pairs(
  sent: unknown,
  echo: unknown,
  path = '',
): Generator<[name: string, sent: unknown, got: unknown]> {
  if (!isObject(sent) || !isObject(echo)) return;
  for (const [key, value] of Object.entries(sent)) {
    // `Undocumented`, because a model names the inputs of its runs.
    const got = valueAt<Undocumented>(echo, key);
    if (isObject(value)) yield* pairs(value, got, `${path}${key}.`);
    else if (got !== undefined) yield [path + key, value, got];
  }
}
