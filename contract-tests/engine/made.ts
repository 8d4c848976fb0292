import type { Polarity } from './statements.js';

/** What distinguishes a variant from the body it was made from. */
export type VariantKind =
  /** A field is present, left out although optional, or missing although required. */
  | 'present'
  | 'absent'
  | 'missing'
  /** A field that the schema does not declare. */
  | 'undeclared'
  /** Null, in place of a type that has none. */
  | 'null'
  /** A number with a fraction, where the document has `number`. */
  | 'fraction'
  /** Any text that matches a pattern, whether or not it means anything. */
  | 'matching'
  /** Another value, as the statement asks for it or forbids it. */
  | 'value';

/** A value that keeps a keyword, or one that breaks it. */
export type Made = readonly [
  polarity: Polarity,
  title: string,
  value: unknown,
  more?: { readonly entry?: number; readonly kind?: VariantKind },
];

/** The plainest value of each type. */
export const plainest: Readonly<Record<string, unknown>> = {
  string: 'text',
  number: 0.5,
  integer: 1,
  boolean: true,
  object: { unexpected: true },
  array: ['unexpected'],
  null: null,
};
