import { isObject } from './isObject.js';

/** The value at a path of field names. */
export function valueAt(record: unknown, ...path: readonly string[]): unknown {
  let value = record;
  for (const name of path) {
    if (!isObject(value)) return undefined;
    value = value[name];
  }
  return value;
}
