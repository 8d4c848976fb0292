import { asBytes } from './bytes.js';
import { INLINE_LIMIT_BYTES } from './limits.js';

/** No parameters nest deeper: what does is refused when it is written. */
const MOST_LEVELS = 100;

/**
 * An argument of a call as it is now, for a call that has to wait before it reads it: plain data and bytes
 * are copied, without running any code of the caller's; what is neither stays what it is.
 */
export function keep(value: unknown, level = 0): unknown {
  try {
    // What is larger is looked at once more after it was sent, and needs no copy.
    const bytes = asBytes(value);
    if (bytes !== undefined) return bytes.byteLength < INLINE_LIMIT_BYTES ? bytes.slice() : value;
    if (level > MOST_LEVELS || typeof value !== 'object' || value === null) return value;
    const isList = Array.isArray(value);
    const prototype: unknown = Object.getPrototypeOf(value);
    if (!isList && prototype !== Object.prototype && prototype !== null) return value;
    const fields = Object.getOwnPropertyDescriptors(value) as Record<string, PropertyDescriptor>;
    const all = Object.values(fields);
    // A source of data: its methods may know it by itself. Options have callbacks.
    if (level > 0 && all.some((field) => typeof field.value === 'function')) return value;
    for (const field of all) {
      if ('value' in field) field.value = keep(field.value, level + 1);
    }
    return Object.defineProperties(isList ? [] : Object.create(prototype as null), fields);
  } catch {
    // Whoever reads it refuses it, and says why.
    return value;
  }
}
