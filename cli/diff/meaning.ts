import { isObject, type Json } from '../../src/contract/document.js';
import { valueAtPointer } from '../../src/contract/pointer.js';
import { annotations } from './annotations.js';

/** Lists without a meaningful order. */
const unordered = new Set(['type', 'enum', 'required']);

/** A schema without its annotations, references followed, except circular ones. */
export function meaningOf(
  document: unknown,
  value: unknown,
  within: readonly string[] = [],
): unknown {
  if (Array.isArray(value)) return value.map((item) => meaningOf(document, item, within));
  if (!isObject(value)) return value;
  if (typeof value.$ref === 'string') {
    const { $ref, ...beside } = value;
    const target = valueAtPointer(document, $ref.slice(1));
    const inside = within.includes($ref) ? $ref : meaningOf(document, target, [...within, $ref]);
    const own = meaningOf(document, beside, within);
    return Object.keys(own as Json).length === 0 ? inside : { allOf: [inside, own] };
  }
  const entries = Object.entries(value)
    .filter(([keyword]) => !annotations.has(keyword))
    .map(([keyword, inner]): [string, unknown] => [
      keyword,
      keyword === 'properties' && isObject(inner)
        ? Object.fromEntries(
            Object.entries(inner).map(([name, each]) => [name, meaningOf(document, each, within)]),
          )
        : unordered.has(keyword) && Array.isArray(inner)
          ? inner.map((each) => JSON.stringify(each)).sort()
          : meaningOf(document, inner, within),
    ]);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}
