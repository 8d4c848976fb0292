import { valueAt } from './valueAt.js';

/**
 * Accessors for records that came over the wire. The types state what the document promises; these
 * return `undefined` wherever a record breaks that promise, so that a malformed answer never makes the client
 * throw a bare `TypeError`.
 */

/** The string at a path; `undefined` when it is absent or empty. */
export function textAt(record: unknown, ...path: readonly string[]): string | undefined {
  const value = valueAt(record, ...path);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The finite number at a path. */
export function numberAt(record: unknown, ...path: readonly string[]): number | undefined {
  const value = valueAt(record, ...path);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** The boolean at a path. */
export function booleanAt(record: unknown, ...path: readonly string[]): boolean | undefined {
  const value = valueAt(record, ...path);
  return typeof value === 'boolean' ? value : undefined;
}

/** The list at a path; empty when it is absent. */
export function listAt(record: unknown, ...path: readonly string[]): readonly unknown[] {
  const value = valueAt(record, ...path);
  return Array.isArray(value) ? value : [];
}
