import type { WrittenSchema } from './written.js';

/** A bound of a number, or of the size of a value. */
interface Bound {
  readonly keyword: string;
  readonly limit: number;
  readonly comparison: keyof typeof comparisons;
  /** What has the size; `undefined` for the value of a number. */
  readonly unit: string | undefined;
}

export type Bounds = readonly Bound[];

const comparisons = {
  '<=': (size: number, limit: number) => size <= limit,
  '>=': (size: number, limit: number) => size >= limit,
  '<': (size: number, limit: number) => size < limit,
  '>': (size: number, limit: number) => size > limit,
};

/** In the order in which ajv reports them. */
const kinds = {
  numbers: [
    ['maximum', '<='],
    ['minimum', '>='],
    ['exclusiveMaximum', '<'],
    ['exclusiveMinimum', '>'],
  ],
  lengths: [
    ['maxLength', '<=', 'characters'],
    ['minLength', '>=', 'characters'],
  ],
  lists: [
    ['maxItems', '<=', 'items'],
    ['minItems', '>=', 'items'],
  ],
  sizes: [
    ['maxProperties', '<=', 'properties'],
    ['minProperties', '>=', 'properties'],
  ],
} as const;

/** The bounds of one kind in a schema. */
export function boundsOf(schema: WrittenSchema, kind: keyof typeof kinds): Bounds {
  return kinds[kind].flatMap(([keyword, comparison, unit]) => {
    const limit = schema[keyword];
    return limit === undefined ? [] : [{ keyword, limit, comparison, unit }];
  });
}

/** The bounds that a size breaks. */
export function brokenOf(bounds: Bounds, size: number): Bounds {
  return bounds.filter(({ comparison, limit }) => !comparisons[comparison](size, limit));
}

/** The number of characters of a text, not of its code units. */
export function lengthOf(text: string): number {
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}
