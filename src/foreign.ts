import { type PathIn, valueAt } from './valueAt.js';

/**
 * Accessors for records that came over the wire. The types state what the document promises; these
 * return `undefined` wherever a record breaks that promise, so that a malformed answer never makes the client
 * throw a bare `TypeError`. Each names the record that it reads, as in `textAt<Job>(job, 'jobId')`: a path that
 * the document does not have does not compile.
 */

/** The string at a path; `undefined` when it is absent or empty. */
export function textAt<Known = never>(record: unknown, ...path: PathIn<Known>): string | undefined {
  const value = valueAt<Known>(record, ...path);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The finite number at a path. */
export function numberAt<Known = never>(
  record: unknown,
  ...path: PathIn<Known>
): number | undefined {
  const value = valueAt<Known>(record, ...path);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** The boolean at a path. */
export function booleanAt<Known = never>(
  record: unknown,
  ...path: PathIn<Known>
): boolean | undefined {
  const value = valueAt<Known>(record, ...path);
  return typeof value === 'boolean' ? value : undefined;
}

/** The list at a path; empty when it is absent. */
export function listAt<Known = never>(record: unknown, ...path: PathIn<Known>): readonly unknown[] {
  const value = valueAt<Known>(record, ...path);
  return Array.isArray(value) ? value : [];
}
