/** A schema, and its place in its version of the document. */
export interface SchemaPlace {
  readonly document: unknown;
  readonly pointer: string;
}

/** The schemas that a value must satisfy together: a schema, and the keywords next to a reference to it. */
export type Schemas = readonly SchemaPlace[];

export type Type = 'string' | 'number' | 'boolean' | 'null' | 'object' | 'array';

/** The value of a keyword, and its place. */
export interface Fact<T = unknown> {
  readonly value: T;
  readonly pointer: string;
}

/** A schema, or true or false in its place. */
export interface SchemaFact extends Fact {
  readonly document: unknown;
}

/** The values of an enum or a constant; an open enum also allows others. */
export interface Values {
  readonly list: readonly unknown[];
  readonly open: boolean;
  readonly pointer: string;
}

/** Values of one type, and all their constraints. */
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
  /** The values of `additionalProperties`; several if schemas are combined. */
  readonly additional: readonly SchemaFact[];
}
