import type { Alternative, Fact, Values } from './alternative.js';
import { tighten } from './bounds.js';
import { isSame } from './nodes.js';

/** The alternatives that satisfy one of each list. */
export function meet(ones: readonly Alternative[], others: readonly Alternative[]): Alternative[] {
  return ones.flatMap((one) => others.flatMap((other) => both(one, other)));
}

function both(one: Alternative, other: Alternative): Alternative[] {
  if (one.type !== other.type) return [];
  const values = bothValues(one.values, other.values);
  if (values !== undefined && !values.open && values.list.length === 0) return [];
  const bounds = new Map(one.bounds);
  for (const [keyword, { value, pointer }] of other.bounds)
    tighten(bounds, keyword, value, pointer);
  return [
    {
      type: one.type,
      integer: one.integer || other.integer || (one.type === 'number' && areIntegers(values)),
      pointer: other.pointer || one.pointer,
      ...(values && { values }),
      bounds,
      restrictions: joined(one.restrictions, other.restrictions, distinct),
      properties: joined(one.properties, other.properties, (list) => list),
      required: new Map([...one.required, ...other.required]),
      items: [...one.items, ...other.items],
      additional: distinct([...one.additional, ...other.additional]),
    },
  ];
}

function bothValues(one: Values | undefined, other: Values | undefined): Values | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  if (one.open || other.open) return one.open ? other : one;
  return {
    ...other,
    list: other.list.filter((value) => one.list.some((each) => isSame(each, value))),
  };
}

function joined<T>(
  one: ReadonlyMap<string, readonly T[]>,
  other: ReadonlyMap<string, readonly T[]>,
  merge: (list: readonly T[]) => readonly T[],
): Map<string, readonly T[]> {
  const map = new Map(one);
  for (const [key, list] of other) map.set(key, merge([...(map.get(key) ?? []), ...list]));
  return map;
}

function distinct<T extends Fact>(facts: readonly T[]): readonly T[] {
  return facts.filter(
    (fact, index) => facts.findIndex(({ value }) => isSame(value, fact.value)) === index,
  );
}

/** Whether only whole numbers are listed. */
export function areIntegers(values: Values | undefined): boolean {
  return values !== undefined && !values.open && values.list.every(Number.isInteger);
}
