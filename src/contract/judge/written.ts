/** A schema as generated tables have it: without what constrains no value. */
export type Written =
  /** Any value. */
  | true
  /** A type, or `#` and the name of a schema of the table. */
  | string
  | WrittenSchema;

/** Keywords mean what they mean in JSON Schema; `writeOnly` and `x-open-enum` are those of a tolerant reader. */
export interface WrittenSchema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly 'x-open-enum'?: readonly unknown[];
  /** In place of the schema of a field that only requests have: no value fits. */
  readonly writeOnly?: true;
  readonly not?: Written;
  readonly allOf?: readonly Written[];
  readonly oneOf?: readonly Written[];
  readonly anyOf?: readonly Written[];
  readonly maximum?: number;
  readonly minimum?: number;
  readonly exclusiveMaximum?: number;
  readonly exclusiveMinimum?: number;
  readonly maxLength?: number;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly maxItems?: number;
  readonly minItems?: number;
  readonly items?: Written;
  readonly maxProperties?: number;
  readonly minProperties?: number;
  readonly required?: readonly string[];
  /** A name that ends in `?` may be left out: `null` is an error of its own. */
  readonly properties?: Readonly<Record<string, Written>>;
  readonly additionalProperties?: Written | false;
}

/** Schemas by name. */
export type Table = Readonly<Record<string, Written>>;
