import { asBytes, tagOf } from './bytes.js';

/** No parameters nest deeper: what does is refused when it is written. */
const MOST_LEVELS = 100;

/** By what a source of data, a sink or a signal is used; its methods may know it by itself. */
const READ_BY = [
  ...['read', 'slice', 'getReader', 'getWriter', 'arrayBuffer', 'addEventListener'],
  Symbol.asyncIterator,
];

/**
 * An argument of a call as it is now, for a call that has to wait before it reads it: what can be written
 * as JSON, and bytes, are copied, without running a getter or a method of the caller's, and with the methods
 * that stand beside data; what is neither stays what it is.
 */
export function keep(value: unknown): unknown {
  return keepAt(0, value, new Map());
}

/** @param copies - what was copied already: an object may stand in several places, and hold itself */
function keepAt(level: number, value: unknown, copies: Map<object, unknown>): unknown {
  try {
    const bytes = asBytes(value);
    if (bytes !== undefined) return new Uint8Array(bytes);
    if (level > MOST_LEVELS || typeof value !== 'object' || value === null) return value;
    if (copies.has(value)) return copies.get(value);
    const isList = Array.isArray(value);
    if (!isList && tagOf(value) !== 'Object') return value;
    const fields = Object.getOwnPropertyDescriptors(value) as Record<string, PropertyDescriptor>;
    if (!isList && READ_BY.some((name) => name in value)) return value;
    const copy: object = isList ? [] : Object.create(Object.getPrototypeOf(value) as object | null);
    copies.set(value, copy);
    for (const field of Object.values(fields)) {
      if ('value' in field) field.value = keepAt(level + 1, field.value, copies);
    }
    return Object.defineProperties(copy, fields);
  } catch {
    // Whoever reads it refuses it, and says why.
    return value;
  }
}
