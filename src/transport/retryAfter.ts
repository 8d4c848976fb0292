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
  const now = Date.parse(headers.get('date') ?? '') || Date.now();
  const after = headers.get('retry-after') ?? '';
  const waits = [
    milliseconds(after, 1000),
    // `Date.parse` alone would take '-1' for a year, and the form of asctime, which names no zone, for local time.
    /^[A-Z].* (?:GMT|\d{4})$/.test(after)
      ? Math.max(0, Date.parse(after.replace(/\d$/, '$& GMT')) - now)
      : Number.NaN,
    milliseconds(headers.get('retry-after-ms'), 1),
    status === 429
      ? milliseconds(valueAt<ReasonError>(body, 'remainingSeconds'), 1000)
      : Number.NaN,
  ].filter((wait) => wait >= 0);
  return waits.length === 0 ? undefined : Math.max(...waits);
}

/** A number of units, as text or number, that can be waited for; `NaN` for anything else. */
function milliseconds(value: unknown, unitMs: number): number {
  const text = typeof value === 'object' ? '' : String(value);
  if (!/^\d+(\.\d+)?$/.test(text)) return Number.NaN;
  return Math.min(Math.ceil(Number(text) * unitMs), Number.MAX_SAFE_INTEGER);
}
