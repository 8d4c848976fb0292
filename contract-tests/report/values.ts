import type { CheckFinding } from '../engine/check.js';
import { withoutWords } from '../engine/said.js';
import { placeOf } from './groups.js';
import type { CheckRecord } from './record.js';

/** How much is shown of the values of declared fields, which may be user data. */
export const valueModes = ['none', 'short'] as const;
export type ValueMode = (typeof valueModes)[number];

/** Keywords whose actual value is a name, a type or a status, not a field value. */
const valueless = new Set(['undeclared', 'required', 'null', 'status', 'content-type']);

/** Removes the values of declared fields from a record. */
export function withoutValues(record: CheckRecord): CheckRecord {
  return {
    ...record,
    violations: record.violations.map(withoutValue),
    drift: record.drift.map(withoutValue),
    ...(record.known === undefined ? {} : { known: record.known.map(withoutValue) }),
    ...(record.lenient === undefined ? {} : { lenient: record.lenient.map(withoutValue) }),
  };
}

function withoutValue<T extends CheckFinding>(finding: T): T {
  const { pointer, keyword, newValues, expected } = finding;
  // A service's message about a request may repeat it.
  if (keyword === 'accepted-data') {
    return withoutWords(finding) as T;
  }
  // An unknown value of an open enum comes from the service, and proposals are made from it.
  if (valueless.has(keyword) || newValues !== undefined) return finding;
  if (pointer === '' && keyword !== 'body') return finding;
  return {
    ...finding,
    actual: 'not shown',
    message: `${placeOf(finding)} must be ${expected}; the value is not shown.`,
  };
}
