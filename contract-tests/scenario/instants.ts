import { isDeepStrictEqual } from 'node:util';
import { isObject } from '../../src/contract/document.js';

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i;

/**
 * Whether two readings say the same: a time may be written in another zone, or with other decimals. The machines of
 * a service need not all write it in one way.
 */
export function saysSame(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(withInstants(one), withInstants(other));
}

function withInstants(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withInstants);
  if (isObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, withInstants(inner)]),
    );
  }
  if (typeof value !== 'string' || !dateTime.test(value)) return value;
  const time = Date.parse(value);
  return Number.isNaN(time) ? value : new Date(time).toISOString();
}
