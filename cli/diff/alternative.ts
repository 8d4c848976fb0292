/** A schema, and where it stands in its version of the document. */
export interface SchemaAt {
  readonly document: unknown;
  readonly pointer: string;
}

/** What a value must satisfy all together: a schema, and whatever stands beside a reference to it. */
export type Schemas = readonly SchemaAt[];

export type Type = 'string' | 'number' | 'boolean' | 'null' | 'object' | 'array';

/** What a keyword says, and where. */
export interface Fact<T = unknown> {
  readonly value: T;
  readonly pointer: string;
}

/** A schema, or true or false in its place. */
export interface SchemaFact extends Fact {
  readonly document: unknown;
}

/** The values that an enum or a constant lists; where it is open, others may come. */
export interface Values {
  readonly list: readonly unknown[];
  readonly open: boolean;
  readonly pointer: string;
}

/** Values of one type, and all that is said of them. */
export interface Alternative {
  readonly type: Type;
  readonly integer: boolean;
  /** The named schema or the place that it comes from. */
  readonly pointer: string;
  readonly values?: Values;
  /** Bounds by keyword: the strictest counts. */
  readonly bounds: ReadonlyMap<string, Fact<number>>;
  /** Other restrictions by keyword: all of them count. */
  readonly restrictions: ReadonlyMap<string, readonly Fact[]>;
  readonly properties: ReadonlyMap<string, Schemas>;
  readonly required: ReadonlyMap<string, string>;
  readonly items: Schemas;
  /** What `additionalProperties` says; more than one where schemas meet. */
  readonly additional: readonly SchemaFact[];
}
