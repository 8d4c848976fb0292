import { toPointer } from '../../src/contract/pointer.js';
import type { Fact, Type } from './alternative.js';
import type { Part } from './parts.js';

/** The bounds of each type. */
export const boundsOf: Readonly<Record<Type, readonly string[]>> = {
  string: ['minLength', 'maxLength'],
  number: ['minimum', 'exclusiveMinimum', 'maximum', 'exclusiveMaximum'],
  array: ['minItems', 'maxItems'],
  object: ['minProperties', 'maxProperties'],
  boolean: [],
  null: [],
};

/** Whether a bound of this keyword excludes lower values. */
export function isLower(keyword: string): boolean {
  return /^(?:exclusiveM|m)in/.test(keyword);
}

/** The bounds of a schema for one type; those of integers are inclusive. */
export function readBounds(
  { value, pointer }: Part,
  type: Type,
  integer: boolean,
): Map<string, Fact<number>> {
  const bounds = new Map<string, Fact<number>>();
  for (const keyword of boundsOf[type]) {
    const bound = value[keyword];
    // A minimum of zero is redundant.
    if (
      typeof bound !== 'number' ||
      (bound === 0 && /^min(?:Length|Items|Properties)$/.test(keyword))
    ) {
      continue;
    }
    const at = pointer + toPointer(keyword);
    if (integer && keyword === 'exclusiveMinimum')
      tighten(bounds, 'minimum', Math.floor(bound) + 1, at);
    else if (integer && keyword === 'exclusiveMaximum')
      tighten(bounds, 'maximum', Math.ceil(bound) - 1, at);
    else tighten(bounds, keyword, bound, at);
  }
  return bounds;
}

/** Adds a bound, unless the known one of the keyword is stricter. */
export function tighten(
  bounds: Map<string, Fact<number>>,
  keyword: string,
  value: number,
  pointer: string,
): void {
  const known = bounds.get(keyword);
  const isTighter =
    known === undefined || (isLower(keyword) ? value > known.value : value < known.value);
  if (isTighter) bounds.set(keyword, { value, pointer });
}
