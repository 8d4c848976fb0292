import type { ContractDocument, SchemaAt } from './contractDocument.js';
import type { MessageDirection } from './samples.js';
import type { Polarity } from './statements.js';
import type { Whole } from './whole.js';

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

/** What the values of a keyword are made of. */
export interface Making {
  readonly document: ContractDocument;
  /** The schema that has the keyword. */
  readonly at: SchemaAt;
  /** All that holds of the value. */
  readonly whole: Whole;
  readonly direction: MessageDirection;
  /**
   * Values that differ from one that keeps a schema, and break it at one place.
   *
   * @param beside - what holds of the same value, and is to be kept
   */
  readonly broken: (
    at: SchemaAt,
    value: unknown,
    beside?: readonly SchemaAt[],
  ) => readonly unknown[];
}

/** Makes values that keep a keyword, and values that break it. */
export type Maker = (argument: unknown, value: unknown, making: Making) => readonly Made[];
