import { formats } from '../../src/contract/compile/formats.js';
import { isObject, type Json, resolveSchema } from '../../src/contract/document.js';
import type { Written, WrittenSchema } from '../../src/contract/judge/written.js';

/** Schemas of a document that are judged by a table, without code of their own. */
export interface Tables {
  /** The named schemas that the others refer to. */
  readonly table: ReadonlyMap<string, Written>;
  /** The other schemas, by JSON Pointer; those with a construct that a table does not have are missing. */
  readonly schemas: ReadonlyMap<string, Written>;
  /** The names of their formats. */
  readonly formats: ReadonlySet<string>;
}

/**
 * Writes the schemas at some places of a document, and all that they refer to, as `src/contract/judge` reads
 * them. A schema with a construct that it does not know is left to ajv, and so is every schema that contains it.
 *
 * @param document - as ajv gets it
 * @param isReader - whether that is the document of a tolerant reader
 */
export function writeTables(
  document: unknown,
  pointers: readonly string[],
  isReader: boolean,
): Tables {
  const tables = {
    table: new Map<string, Written>(),
    schemas: new Map<string, Written>(),
    formats: new Set<string>(),
  };
  for (const pointer of pointers) {
    const writer = new Writer(document, isReader);
    try {
      tables.schemas.set(pointer, writer.write(writer.schemaAt(pointer)));
    } catch (error) {
      if (error instanceof UnknownConstruct) continue;
      throw error;
    }
    for (const [name, written] of writer.table) tables.table.set(name, written);
    for (const format of writer.formats) tables.formats.add(format);
  }
  return tables;
}

class UnknownConstruct extends Error {}

/** Keywords that constrain no value. */
const annotations = new Set([
  ...['$comment', 'default', 'deprecated', 'description', 'example', 'examples', 'title'],
  ...['externalDocs', 'readOnly', 'writeOnly'],
]);

const types = ['string', 'number', 'integer', 'boolean', 'null', 'array', 'object'];

const isType = (value: unknown): value is string => types.some((type) => type === value);

const reference = /^#\/components\/schemas\/([\w.-]+(?:!open)?)$/;

type Check = (value: unknown) => boolean;

const isNumber: Check = (value) => typeof value === 'number';
const isText: Check = (value) => typeof value === 'string';
const isScalar: Check = (value) => typeof value !== 'object' || value === null;
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

/** Keywords without schemas, and the values that tables know. */
const plain = new Map<string, Check>(
  Object.entries({
    type: (value) => isType(value) || (isListOf(isType)(value) && String(value) !== ''),
    const: isScalar,
    enum: isListOf(isScalar),
    ...{ maximum: isNumber, minimum: isNumber, exclusiveMaximum: isNumber },
    ...{ exclusiveMinimum: isNumber, maxLength: isNumber, minLength: isNumber },
    ...{ maxItems: isNumber, minItems: isNumber, maxProperties: isNumber, minProperties: isNumber },
    pattern: isText,
    format: isFormatOfText,
    required: isListOf(isText),
    writeOnly: (value) => value === true,
  }),
);

function isFormatOfText(name: unknown): boolean {
  const format = new Map(Object.entries(formats as Json)).get(String(name));
  return (
    format === true ||
    typeof format === 'function' ||
    (isObject(format) && format.type !== 'number')
  );
}

class Writer {
  readonly table = new Map<string, Written>();
  readonly formats = new Set<string>();
  readonly #document: unknown;
  readonly #isReader: boolean;

  constructor(document: unknown, isReader: boolean) {
    this.#document = document;
    this.#isReader = isReader;
  }

  /** A named schema keeps its name. */
  schemaAt(pointer: string): unknown {
    const isNamed = reference.test(`#${pointer}`);
    return isNamed ? { $ref: `#${pointer}` } : resolveSchema(this.#document, pointer).value;
  }

  write(schema: unknown): Written {
    if (schema === true) return true;
    if (!isObject(schema)) throw new UnknownConstruct();
    const entries = Object.entries(schema).filter(([keyword]) => this.#constrains(keyword));
    if ('$ref' in schema) {
      if (entries.length > 1) throw new UnknownConstruct();
      return this.#refer(String(schema.$ref));
    }
    if (entries.length === 0) return true;
    const [[keyword, value] = []] = entries;
    if (entries.length === 1 && keyword === 'type' && isType(value)) return value;
    return Object.fromEntries(
      entries.map(([name, inner]) => [name, this.#writeValue(name, inner)]),
    ) as WrittenSchema;
  }

  #constrains(keyword: string): boolean {
    if (keyword === 'x-open-enum' || keyword === 'writeOnly') return this.#isReader;
    return !annotations.has(keyword) && !keyword.startsWith('x-');
  }

  #refer($ref: string): Written {
    const [, name] = reference.exec($ref) ?? [];
    if (name === undefined) throw new UnknownConstruct();
    if (!this.table.has(name)) {
      // Before it is written: a schema may contain itself.
      this.table.set(name, true);
      this.table.set(name, this.write(resolveSchema(this.#document, $ref.slice(1)).value));
    }
    return `#${name}`;
  }

  #writeValue(keyword: string, value: unknown): unknown {
    if (plain.get(keyword)?.(value)) {
      if (keyword === 'format') this.formats.add(String(value));
      return value;
    }
    switch (keyword) {
      case 'x-open-enum':
        return value;
      case 'items':
        return this.write(value);
      case 'additionalProperties':
        return value === false ? value : this.write(value);
      case 'not':
        return this.write(value);
      case 'properties':
        return this.#writeProperties(value);
      case 'allOf':
        return this.#writeAll(value);
      case 'oneOf':
      case 'anyOf':
        // ajv reports the errors of all branches, unless it reads.
        if (this.#isReader) return this.#writeAll(value);
    }
    throw new UnknownConstruct();
  }

  #writeAll(value: unknown): Written[] {
    if (!Array.isArray(value)) throw new UnknownConstruct();
    return value.map((each) => this.write(each));
  }

  #writeProperties(value: unknown): Record<string, unknown> {
    if (!isObject(value)) throw new UnknownConstruct();
    return Object.fromEntries(
      Object.entries(value).map(([name, schema]) => {
        // As a key in code the first is not a property, and the others are those of optional fields.
        if (name === '__proto__' || name.endsWith('?')) throw new UnknownConstruct();
        const isOptional = this.#isReader && isObject(schema) && 'optional' in schema;
        return isOptional ? [`${name}?`, this.write(schema.optional)] : [name, this.write(schema)];
      }),
    );
  }
}
