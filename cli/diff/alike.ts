import { holdsNames, isData, type Json } from '../../src/contract/document.js';
import { annotations } from './annotations.js';
import { isSame } from './nodes.js';
import { meantBy } from './parts.js';
import type { Verdicts } from './verdicts.js';

/** A part of one version of the document. */
export interface Written {
  readonly document: unknown;
  readonly value: unknown;
}

/** Lists without a meaningful order. */
const unordered = new Set(['type', 'enum', 'required']);

/** Whether two parts say the same, except for words and order, and for what they refer to by which name. */
export function saySame(
  one: Written,
  other: Written,
  verdicts: Verdicts,
  areNames = false,
): boolean {
  const [left, right] = [meantBy(one), meantBy(other)];
  const judge = () => haveSame(left, right, verdicts, areNames);
  const isReferred = left.value !== one.value || right.value !== other.value;
  if (!isReferred || !isContainer(left.value) || !isContainer(right.value)) return judge();
  return verdicts.areAlike(left.value, right.value, judge);
}

function haveSame(one: Written, other: Written, verdicts: Verdicts, areNames: boolean): boolean {
  const [left, right] = [one.value, other.value];
  if (!isContainer(left) || !isContainer(right)) return left === right;
  if (left === right && one.document === other.document) return true;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const [mine, theirs] = [keysOf(left, areNames), keysOf(right, areNames)];
  return (
    mine.length === theirs.length &&
    mine.every((key) => {
      if (!Object.hasOwn(right, key)) return false;
      const [inner, its] = [(left as Json)[key], (right as Json)[key]];
      if (!areNames && unordered.has(key)) return isSame(sorted(inner), sorted(its));
      if (isData(key, areNames) || (!areNames && key.startsWith('x-'))) return isSame(inner, its);
      // A reference with more beside it.
      const part = (value: unknown) =>
        typeof value === 'string' && key === '$ref' ? { $ref: value } : value;
      return saySame(
        { document: one.document, value: part(inner) },
        { document: other.document, value: part(its) },
        verdicts,
        holdsNames(key, areNames),
      );
    })
  );
}

function keysOf(value: object, areNames: boolean): string[] {
  const keys = Object.keys(value);
  return areNames ? keys : keys.filter((key) => !annotations.has(key));
}

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? value.map((each) => JSON.stringify(each)).sort() : value;
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
