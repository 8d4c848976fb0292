import { type Bounds, boundsOf } from './bounds.js';
import type { Table, Written, WrittenSchema } from './written.js';

/** A test of a text. */
export type Test = (text: string) => boolean;

/** A format, as ajv-formats writes it. */
export type Format = true | RegExp | Test | { readonly validate: RegExp | Test };

/** A property of an object. */
export interface Field {
  readonly name: string;
  readonly rule: Rule;
  /** A number, for counting. */
  readonly required: 0 | 1;
  /** Whether `null` is an error of its own. */
  readonly optional: boolean;
  /** The field that came after it in the last object: the fields of most objects are in the same order. */
  next: Field | undefined;
}

/** `oneOf` or `anyOf`: a reader does not ask whether further branches fit. */
interface Choice {
  readonly keyword: 'oneOf' | 'anyOf';
  readonly branches: readonly Rule[];
}

/** A schema, prepared to judge values. All have the same properties, so that engines read them fast. */
export class Rule {
  schema: WrittenSchema = {};
  /** Where the document has the schema, if it has a name. */
  at: string | undefined = undefined;
  /** Whether the schema allows every type. */
  takesAll = true;
  takesText = true;
  takesNumbers = true;
  takesIntegers = true;
  takesBooleans = true;
  takesNull = true;
  takesLists = true;
  takesObjects = true;
  /** Whether more than the type of a value decides, apart from items and fields. */
  isStrict = false;
  /** Whether further rules decide about the same value. */
  hasParts = false;
  /** Whether every text fits: the commonest rule. */
  takesAnyText = true;
  /** The values of `enum` and `const`. */
  values: ReadonlySet<unknown> | undefined = undefined;
  /** The known values of an open enum. */
  known: ReadonlySet<unknown> | undefined = undefined;
  not: Rule | undefined = undefined;
  all: readonly Rule[] = [];
  /** In each, one of the branches must fit. */
  choices: readonly Choice[] = [];
  numbers: Bounds = [];
  lengths: Bounds = [];
  pattern: RegExp | undefined = undefined;
  format: Test | undefined = undefined;
  lists: Bounds = [];
  items: Rule | undefined = undefined;
  sizes: Bounds = [];
  fields: ReadonlyMap<string, Field> = new Map();
  /** How many of the fields are required. */
  required = 0;
  /** Whether more than the fields decides about an object. */
  hasFurther = false;
  /** Required, but not among the fields. */
  further: readonly string[] = [];
  /** Decides about other fields; `null` if there must be none. */
  others: Rule | undefined | null = undefined;
  /** Whether every object fits. */
  takesAnyObject = true;
  /**
   * For a schema that contains itself, what is known in this pass: whether a value fits, and the deviations at a
   * path. Its branches come to the same part of a value in several ways, twice as many with each level.
   */
  judged: Map<unknown, unknown> | undefined = undefined;
  /** Before the first field. */
  readonly start: Field = { name: '', rule: this, required: 0, optional: false, next: undefined };
}

/** Makes the reader of a table, which prepares each schema once; `judged` is what the schemas know of a pass. */
export function createReader(
  table: Table,
  formats: Readonly<Record<string, Format | undefined>>,
  judged: Map<unknown, unknown>[],
): (written: Written) => Rule {
  const rules = new Map<string, Rule>();
  return read;

  function read(written: Written): Rule {
    if (typeof written !== 'string') return fill(new Rule(), written);
    const known = rules.get(written);
    if (known !== undefined) {
      // Marks that it was met inside itself.
      known.judged?.set(known, true);
      return known;
    }
    const rule = new Rule();
    // Before it is filled: a schema may contain itself.
    rules.set(written, rule);
    if (!written.startsWith('#')) return fill(rule, written);
    const name = written.slice(1);
    // The copy of a part of an `allOf` is in the document under its own name.
    rule.at = `#/components/schemas/${name.replace(/!open$/, '')}`;
    rule.judged = new Map();
    fill(rule, table[name] ?? true);
    if (rule.judged.size > 0) judged.push(rule.judged);
    else rule.judged = undefined;
    return rule;
  }

  function fill(rule: Rule, written: Written): Rule {
    if (written === true) return rule;
    const schema = typeof written === 'string' ? { type: written } : written;
    const { type, pattern, format, not, allOf = [], items } = schema;
    rule.schema = schema;
    if (type !== undefined) fillTypes(rule, [type].flat());
    rule.values = valuesOf(schema);
    if (schema['x-open-enum'] !== undefined) rule.known = new Set(schema['x-open-enum']);
    if (not !== undefined) rule.not = read(not);
    rule.all = allOf.map(read);
    rule.choices = (['oneOf', 'anyOf'] as const).flatMap((keyword) => {
      const branches = schema[keyword]?.map(read);
      return branches === undefined ? [] : [{ keyword, branches }];
    });
    rule.numbers = boundsOf(schema, 'numbers');
    rule.lengths = boundsOf(schema, 'lengths');
    if (pattern !== undefined) rule.pattern = new RegExp(pattern, 'u');
    if (format !== undefined) rule.format = testOf(formats[format]);
    rule.lists = boundsOf(schema, 'lists');
    if (items !== undefined) rule.items = read(items);
    rule.sizes = boundsOf(schema, 'sizes');
    fillFields(rule, schema);
    const { values, known, all, choices, numbers, lengths } = rule;
    rule.hasParts = rule.not !== undefined || all.length + choices.length > 0;
    rule.isStrict =
      rule.hasParts ||
      [values, known, rule.pattern, rule.format].some((each) => each !== undefined) ||
      numbers.length + lengths.length > 0;
    rule.takesAnyText = rule.takesText && !rule.isStrict;
    return rule;
  }

  function fillFields(rule: Rule, schema: WrittenSchema): void {
    const { properties = {}, additionalProperties } = schema;
    const required = new Set(schema.required);
    const fields = Object.entries(properties).map(([key, written]): Field => {
      const optional = key.endsWith('?');
      const name = optional ? key.slice(0, -1) : key;
      const isRequired = required.has(name) ? 1 : 0;
      return { name, rule: read(written), required: isRequired, optional, next: undefined };
    });
    rule.fields = new Map(fields.map((field) => [field.name, field]));
    rule.required = fields.filter((field) => field.required === 1).length;
    rule.further = [...required].filter((name) => !rule.fields.has(name));
    rule.hasFurther = rule.further.length + rule.sizes.length > 0;
    if (additionalProperties === false) rule.others = null;
    else if (additionalProperties !== undefined && additionalProperties !== true) {
      rule.others = read(additionalProperties);
    }
    rule.takesAnyObject =
      fields.length + rule.sizes.length + required.size === 0 && rule.others === undefined;
  }
}

function fillTypes(rule: Rule, types: readonly string[]): void {
  const has = (type: string): boolean => types.includes(type);
  rule.takesAll = false;
  rule.takesText = has('string');
  rule.takesNumbers = has('number');
  rule.takesIntegers = has('integer');
  rule.takesBooleans = has('boolean');
  rule.takesNull = has('null');
  rule.takesLists = has('array');
  rule.takesObjects = has('object');
}

/** The values that both `enum` and `const` allow; none of a field that only requests have. */
function valuesOf(schema: WrittenSchema): ReadonlySet<unknown> | undefined {
  if (schema.writeOnly) return new Set();
  if (!('const' in schema)) return schema.enum === undefined ? undefined : new Set(schema.enum);
  const { const: only, enum: list = [only] } = schema;
  return new Set(list.filter((each) => each === only));
}

function testOf(format: Format | undefined): Test | undefined {
  if (format === undefined || format === true) return undefined;
  const test = typeof format === 'object' && 'validate' in format ? format.validate : format;
  return test instanceof RegExp ? (text) => test.test(text) : test;
}
