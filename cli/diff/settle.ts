import type { Alternative, Fact } from './alternative.js';
import { isSame } from './nodes.js';

/**
 * Normalizes alternatives: redundant statements are left out, bounds of whole numbers are whole, and separate
 * lists of values are combined.
 */
export function settled(alternatives: readonly Alternative[]): Alternative[] {
  return together(alternatives.flatMap(settle));
}

function settle(alternative: Alternative): Alternative[] {
  const { type } = alternative;
  const written =
    type === 'number'
      ? ofNumber(alternative)
      : type === 'array'
        ? ofArray(alternative)
        : type === 'object'
          ? ofObject(alternative)
          : alternative;
  return ofValues(written);
}

function ofNumber(alternative: Alternative): Alternative {
  const steps = alternative.restrictions.get('multipleOf') ?? [];
  const integer = alternative.integer || steps.some(({ value }) => Number.isInteger(value));
  const kept = integer ? steps.filter(({ value }) => !Number.isInteger(1 / Number(value))) : steps;
  const bounds = new Map(alternative.bounds);
  for (const [keyword, { value, pointer }] of integer ? alternative.bounds : []) {
    const whole = keyword === 'minimum' ? Math.ceil(value) : Math.floor(value);
    if (keyword === 'minimum' || keyword === 'maximum')
      bounds.set(keyword, { value: whole, pointer });
  }
  for (const [loose, strict, sign] of [
    ['minimum', 'exclusiveMinimum', 1],
    ['maximum', 'exclusiveMaximum', -1],
  ] as const) {
    const [one, other] = [bounds.get(loose), bounds.get(strict)];
    if (one === undefined || other === undefined) continue;
    bounds.delete(sign * other.value >= sign * one.value ? loose : strict);
  }
  const [least, most] = [bounds.get('minimum'), bounds.get('maximum')];
  const only = integer && least && least.value === most?.value ? least : undefined;
  return {
    ...alternative,
    integer,
    bounds,
    restrictions: withFacts(alternative.restrictions, 'multipleOf', kept),
    ...(only &&
      alternative.values === undefined && {
        values: { list: [only.value], open: false, pointer: only.pointer },
      }),
  };
}

function ofArray(alternative: Alternative): Alternative {
  const most = alternative.bounds.get('maxItems')?.value ?? Number.POSITIVE_INFINITY;
  if (most > 1) return alternative;
  return { ...alternative, restrictions: withFacts(alternative.restrictions, 'uniqueItems', []) };
}

function ofObject(alternative: Alternative): Alternative {
  const { required, properties, additional } = alternative;
  const bounds = new Map(alternative.bounds);
  const [least, most] = [bounds.get('minProperties'), bounds.get('maxProperties')];
  if (least && least.value <= required.size) bounds.delete('minProperties');
  const isClosed = additional.some(({ value }) => value === false);
  if (most && isClosed && most.value >= properties.size) bounds.delete('maxProperties');
  return { ...alternative, bounds };
}

const withinBound: Readonly<Record<string, (value: never, bound: number) => boolean>> = {
  minimum: (value: number, bound) => value >= bound,
  maximum: (value: number, bound) => value <= bound,
  exclusiveMinimum: (value: number, bound) => value > bound,
  exclusiveMaximum: (value: number, bound) => value < bound,
  minLength: (value: string, bound) => [...value].length >= bound,
  maxLength: (value: string, bound) => [...value].length <= bound,
};

/** Bounds reduce listed values, and are then redundant; a list of all values of a type is dropped. */
function ofValues(alternative: Alternative): Alternative[] {
  const { values, bounds, type, ...rest } = alternative;
  if (values === undefined || values.open) return [alternative];
  if (type === 'null' || (type === 'boolean' && values.list.length === 2)) {
    return [{ ...rest, type, bounds }];
  }
  const judges = [...bounds].map(([keyword, { value }]) => [withinBound[keyword], value] as const);
  if (judges.some(([judge]) => judge === undefined)) return [alternative];
  const list = values.list.filter((value) =>
    judges.every(([judge, bound]) => judge?.(value as never, bound)),
  );
  return list.length === 0
    ? []
    : [{ ...rest, type, values: { ...values, list }, bounds: new Map() }];
}

/** Alternatives that are lists of values of one type become one list. */
function together(alternatives: readonly Alternative[]): Alternative[] {
  const found: Alternative[] = [];
  for (const each of alternatives) {
    const known = isList(each)
      ? found.findIndex((other) => other.type === each.type && isList(other))
      : -1;
    const first = found[known];
    if (first?.values === undefined || each.values === undefined) found.push(each);
    else {
      const more = each.values.list.filter(
        (value) => !first.values?.list.some((other) => isSame(value, other)),
      );
      const values = { ...first.values, list: [...first.values.list, ...more] };
      found[known] = { ...first, integer: first.integer && each.integer, values };
    }
  }
  return found;
}

function isList({ type, values, bounds, restrictions }: Alternative): boolean {
  const isPlain = type === 'string' || type === 'number' || type === 'boolean';
  return isPlain && values?.open === false && bounds.size === 0 && restrictions.size === 0;
}

function withFacts(
  all: Alternative['restrictions'],
  keyword: string,
  facts: readonly Fact[],
): Alternative['restrictions'] {
  const map = new Map(all);
  if (facts.length === 0) map.delete(keyword);
  else map.set(keyword, facts);
  return map;
}
