import { isDeepStrictEqual } from 'node:util';
import { isObject } from '../../src/contract/document.js';

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.(\d+))?(?:Z|[+-]\d\d:\d\d)$/i;

/**
 * Whether two readings say the same: a time may be written in another zone, or with other or fewer decimals. The
 * machines of a service need not all write it in one way.
 */
export function saysSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((each, at) => saysSame(each, other[at]));
  }
  if (isObject(one) && isObject(other)) {
    const names = Object.keys(one);
    return (
      names.length === Object.keys(other).length &&
      names.every((name) => Object.hasOwn(other, name) && saysSame(one[name], other[name]))
    );
  }
  return isDeepStrictEqual(one, other) || isSameInstant(one, other);
}

/** Whether a time is before another, and not the same written with other decimals. */
export function isEarlier(one: string, other: string): boolean {
  return Date.parse(one) < Date.parse(other) && !isSameInstant(one, other);
}

/** The one with fewer decimals may have been cut or rounded. */
function isSameInstant(one: unknown, other: unknown): boolean {
  const [a, b] = [instantOf(one), instantOf(other)];
  if (a === undefined || b === undefined) return false;
  const apart = Math.abs(a.time - b.time);
  return apart === 0 || (a.stepMs !== b.stepMs && apart < Math.max(a.stepMs, b.stepMs));
}

/** A time in milliseconds, and the step between two that are written with its decimals. */
function instantOf(value: unknown): { readonly time: number; readonly stepMs: number } | undefined {
  const decimals = typeof value === 'string' ? dateTime.exec(value) : null;
  if (decimals === null) return undefined;
  const time = Date.parse(decimals[0]);
  return Number.isNaN(time) ? undefined : { time, stepMs: 1000 / 10 ** (decimals[1]?.length ?? 0) };
}
