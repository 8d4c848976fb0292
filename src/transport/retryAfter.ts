import type { ReasonError } from '../../generated/schema.js';
import { valueAt } from '../valueAt.js';

/**
 * The milliseconds that an answer asks to wait: by `Retry-After`, by `retry-after-ms`, or by the
 * `remainingSeconds` in the body of a 429. The longest of them, since a shorter wait would be in vain.
 */
export function readRetryAfter(
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  body: unknown,
): number | undefined {
  // A date follows the clock of the service, which its answer gives.
  const now = Date.parse(headers.get('date') ?? '');
  const waits = [
    parseRetryAfter(headers.get('retry-after'), Number.isNaN(now) ? Date.now() : now),
    milliseconds(headers.get('retry-after-ms'), 1),
    status === 429 ? milliseconds(valueAt<ReasonError>(body, 'remainingSeconds'), 1000) : undefined,
  ].filter((wait) => wait !== undefined);
  return waits.length === 0 ? undefined : Math.max(...waits);
}

/** A number of units, as text or number, that can be waited for. */
function milliseconds(value: unknown, unitMs: number): number | undefined {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
  if (!/^\d{1,20}(\.\d{1,20})?$/.test(text)) return undefined;
  return Math.min(Math.ceil(Number(text) * unitMs), Number.MAX_SAFE_INTEGER);
}

/**
 * The milliseconds that a `Retry-After` header asks to wait: delta seconds or an HTTP date.
 * `undefined` if it is missing or invalid.
 */
export function parseRetryAfter(value: string | null, now: number): number | undefined {
  const text = value?.trim() ?? '';
  if (/^\d+$/.test(text)) return Math.min(Number(text) * 1000, Number.MAX_SAFE_INTEGER);
  // Every form of an HTTP date names its day and month; `Date.parse` alone would take '-1' for a year.
  if (!/^[A-Za-z]{3,9},? .*\d{2}:\d{2}:\d{2}/.test(text)) return undefined;
  const date = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
