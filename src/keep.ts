import { fieldsOf } from './arguments/lineage.js';
import { bytesOf, tagOf } from './bytes.js';

/** Parameters do not nest deeper: deeper ones are refused when they are written. */
const MOST_LEVELS = 100;

/** The methods of a source of data, a sink or a signal, which may depend on its identity. */
const READ_BY = [
  ...['read', 'slice', 'getReader', 'getWriter', 'arrayBuffer', 'addEventListener'],
  Symbol.asyncIterator,
];

/**
 * An argument of a call as it is now, for a call that must wait before it reads it: JSON values and bytes are
 * copied, without running a getter or a method of the caller, together with methods next to data; other values are
 * kept as they are.
 */
export function keep(value: unknown): unknown {
  return keepAt(0, value, new Map());
}

/** @param copies - the copies so far: an object may occur in several places, and contain itself */
function keepAt(level: number, value: unknown, copies: Map<object, unknown>): unknown {
  try {
    const bytes = bytesOf(value);
    if (bytes !== undefined) return new Uint8Array(bytes);
    if (level > MOST_LEVELS || typeof value !== 'object' || value === null) return value;
    if (copies.has(value)) return copies.get(value);
    const isList = Array.isArray(value);
    if (!isList && tagOf(value) !== 'Object') return value;
    // Inherited values may change as well.
    const fields: Record<string, PropertyDescriptor> = isList
      ? Object.getOwnPropertyDescriptors(value)
      : Object.fromEntries(fieldsOf(value));
    if (!isList && READ_BY.some((name) => name in value)) return value;
    const copy: object = isList ? [] : Object.create(Object.getPrototypeOf(value) as object | null);
    copies.set(value, copy);
    for (const field of Object.values(fields)) {
      if ('value' in field) field.value = keepAt(level + 1, field.value, copies);
    }
    return Object.defineProperties(copy, fields);
  } catch {
    // The code that reads it refuses it, and says why.
    return value;
  }
}
