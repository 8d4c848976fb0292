import { isObject, type Json } from '../../src/contract/document.js';
import { toPointer } from '../../src/contract/pointer.js';
import type { ContractDocument, SchemaAt } from './contractDocument.js';
import * as fc from './fastCheck.js';
import { textFormats, textOf } from './formats.js';
import { exact, plainNumber } from './numbers.js';
import { fits, fitsText } from './plain.js';
import { choiceOf, impliedType, propertiesOf, requiredOf, typesOf } from './schemas.js';
import { branchesOf, propertyOf, subschemaOf, type Whole, wholeOf } from './whole.js';

/** Which optional properties a sample has. */
export type Extent = 'required' | 'all';

/** Whether a body is sent, where fields that are `readOnly` mean nothing, or received. */
export type MessageDirection = 'sent' | 'received';

/**
 * Builds one valid value of a schema: its example, default or first enum value, else the simplest value of its
 * type. The same document gives the same value.
 */
export function sample(
  document: ContractDocument,
  at: SchemaAt,
  extent: Extent,
  direction: MessageDirection = 'received',
): unknown {
  return build({ document, direction, left: mostValues }, at, extent, []);
}

/** Whether a field does not belong in this direction: `readOnly` in a request, `writeOnly` in an answer. */
export function isLeftOut(
  document: ContractDocument,
  property: SchemaAt,
  direction: MessageDirection,
): boolean {
  return wholeOf(document, property).schema[otherSide[direction]] === true;
}

const otherSide = { sent: 'readOnly', received: 'writeOnly' } as const;

/** One sample in the making. */
interface Sampling {
  readonly document: ContractDocument;
  readonly direction: MessageDirection;
  /** Values left before optional ones are omitted: nested schemas could otherwise grow without end. */
  left: number;
}

const mostValues = 4_000;
/** The deepest nesting; a schema that must contain itself ends here. */
const deepest = 40;
/** The longest text or list made to reach a bound. */
export const longest = 10_000;

function build(
  sampling: Sampling,
  at: SchemaAt,
  wanted: Extent,
  ancestors: readonly string[],
): unknown {
  sampling.left -= 1;
  if (ancestors.length > deepest || sampling.left < -mostValues) return null;
  const { document } = sampling;
  const whole = wholeOf(document, at);
  const { schema } = whole;
  const extent = sampling.left < 0 ? 'required' : wanted;
  const inside = [...ancestors, at.pointer];
  const documented = documentedValue(whole);
  if (documented !== undefined) return documented;
  if (schema.const !== undefined) return schema.const;
  if (Array.isArray(schema.enum)) return schema.enum.find((value) => fits(schema, value));
  const own = (): Json => sampleObject(sampling, whole, at.pointer, extent, ancestors);
  const choice = choiceOf(schema);
  if (choice !== undefined) {
    const [first = at] = branchesOf(document, whole, choice);
    const value = build(sampling, first, extent, inside);
    return schema.properties !== undefined && isObject(value) ? { ...own(), ...value } : value;
  }
  switch (typesOf(schema)[0] ?? impliedType(schema)) {
    case 'object':
      return own();
    case 'array':
      return sampleArray(sampling, whole, extent, inside);
    case 'string':
      return sampleString(schema);
    case 'integer':
    case 'number':
      return schema.default !== undefined && fits(schema, schema.default)
        ? schema.default
        : plainNumber(schema);
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      return 'anything';
  }
}

/** Values given by the document; the example of one part may not satisfy the others. */
function documentedValue({ schema, parts }: Whole): unknown {
  const isShared = parts.length > 1;
  const listed = Array.isArray(schema.examples) ? schema.examples : [];
  const isWhole = (value: unknown): boolean => {
    if (isShared && typeof value === 'object' && value !== null) return value === ownExample(parts);
    return fits(schema, value);
  };
  return [...listed, schema.example].find((value) => value !== undefined && isWhole(value));
}

function ownExample([own]: Whole['parts']): unknown {
  const { examples, example } = own?.schema ?? {};
  return Array.isArray(examples) ? examples[0] : example;
}

function sampleObject(
  sampling: Sampling,
  whole: Whole,
  pointer: string,
  extent: Extent,
  ancestors: readonly string[],
): Json {
  const { schema } = whole;
  // A recursive schema is reduced to its required fields, or the sample would never end.
  const inner = ancestors.includes(pointer) ? 'required' : extent;
  const { document, direction } = sampling;
  const isHere = (name: string): boolean =>
    !isLeftOut(document, propertyOf(document, whole, name), direction);
  const required = requiredOf(schema).filter(isHere);
  const declared = Object.keys(propertiesOf(schema)).filter(isHere);
  const names = [
    ...declared.filter((name) => required.includes(name) || inner === 'all'),
    ...required.filter((name) => !declared.includes(name)),
  ];
  const least = Math.min(Number(schema.minProperties ?? 0), longest);
  const open = schema.additionalProperties !== false;
  for (const name of declared) if (names.length < least && !names.includes(name)) names.push(name);
  while (open && names.length < least) names.push(`field${names.length}`);
  const most = Number(schema.maxProperties ?? names.length);
  const kept = names.filter((name) => required.includes(name)).length;
  let spare = Math.max(0, most - kept);
  const chosen = names.filter((name) => required.includes(name) || spare-- > 0);
  const within = [...ancestors, pointer];
  const field = (name: string): unknown =>
    build(sampling, propertyOf(document, whole, name), inner, within);
  const value = Object.fromEntries(chosen.map((name) => [name, field(name)]));
  return settled(sampling, whole, value, field, within);
}

/** The object with what its fields, and the conditions that it meets, ask for. */
function settled(
  sampling: Sampling,
  { parts }: Whole,
  given: Json,
  field: (name: string) => unknown,
  within: readonly string[],
): Json {
  const { document } = sampling;
  let value = given;
  const add = (names: readonly string[]): void => {
    const missing = names.filter((name) => value[name] === undefined);
    value = { ...value, ...Object.fromEntries(missing.map((name) => [name, field(name)])) };
  };
  const keep = (pointer: string): void => {
    const at = document.schemaAt(pointer);
    if (within.includes(at.pointer)) return;
    const whole = wholeOf(document, at);
    add(requiredOf(whole.schema));
    const own = build(sampling, at, 'all', [...within, at.pointer]);
    const asked = Object.entries(isObject(own) ? own : {}).filter(
      ([name]) =>
        value[name] !== undefined &&
        !meets(document, propertyOf(document, whole, name), value[name]),
    );
    value = join(value, Object.fromEntries(asked)) as Json;
  };
  for (const { pointer, schema } of parts) {
    const names = isObject(schema.dependentRequired) ? schema.dependentRequired : {};
    for (const [name, needed] of Object.entries(names)) {
      if (value[name] !== undefined && Array.isArray(needed)) add(needed.map(String));
    }
    const schemas = isObject(schema.dependentSchemas) ? schema.dependentSchemas : {};
    for (const name of Object.keys(schemas)) {
      if (value[name] !== undefined) keep(pointer + toPointer('dependentSchemas', name));
    }
    if (schema.if === undefined) continue;
    const branch = meets(document, document.schemaAt(`${pointer}/if`), value) ? 'then' : 'else';
    if (schema[branch] !== undefined) keep(`${pointer}/${branch}`);
  }
  return value;
}

/** Whether a value meets a condition, as far as it is about types, constants, fields and choices. */
function meets(document: ContractDocument, at: SchemaAt, value: unknown): boolean {
  const whole = wholeOf(document, at);
  const { schema } = whole;
  if (!fits(schema, value)) return false;
  if (isObject(value)) {
    const types = typesOf(schema);
    if (types.length > 0 && !types.includes('object')) return false;
    if (requiredOf(schema).some((name) => value[name] === undefined)) return false;
    const names = Object.keys(propertiesOf(schema)).filter((name) => value[name] !== undefined);
    if (!names.every((name) => meets(document, propertyOf(document, whole, name), value[name]))) {
      return false;
    }
  }
  if (isObject(schema.not) && meets(document, subschemaOf(document, whole, 'not'), value)) {
    return false;
  }
  const choice = choiceOf(schema);
  if (choice === undefined) return true;
  return branchesOf(document, whole, choice).some((branch) => meets(document, branch, value));
}

/** One value over another, field by field. */
function join(under: unknown, over: unknown): unknown {
  if (!isObject(under) || !isObject(over)) return over;
  const fields = Object.entries(over).map(([name, value]) => [name, join(under[name], value)]);
  return { ...under, ...Object.fromEntries(fields) };
}

function sampleArray(
  sampling: Sampling,
  whole: Whole,
  extent: Extent,
  inside: readonly string[],
): unknown[] {
  const { schema } = whole;
  const least = Math.min(Number(schema.minItems ?? 0), longest);
  if (extent === 'required' && least === 0 && schema.contains === undefined) return [];
  const placed = placedItems(sampling, whole, inside);
  if (placed.length > 0) {
    const more = schema.items === false ? 0 : Math.max(0, least - placed.length);
    const at = subschemaOf(sampling.document, whole, 'items');
    const rest = Array.from({ length: more }, () => build(sampling, at, extent, inside));
    return [...placed, ...rest];
  }
  const length = Math.min(Math.max(least, 1), Number(schema.maxItems ?? longest));
  const items = subschemaOf(sampling.document, whole, 'items');
  const first = build(sampling, items, extent, inside);
  if (schema.uniqueItems === true && length > 1) {
    return different(sampling.document, items, first, length);
  }
  return Array.from({ length }, (_item, index) =>
    index === 0 ? first : build(sampling, items, extent, inside),
  );
}

/** The items that have places of their own, and those that the list has to contain. */
function placedItems(sampling: Sampling, whole: Whole, inside: readonly string[]): unknown[] {
  const { document } = sampling;
  const { prefixItems, contains, minContains = 1 } = whole.schema;
  const places = subschemaOf(document, whole, 'prefixItems').pointer;
  const placed = (Array.isArray(prefixItems) ? prefixItems : []).map((_schema, index) =>
    build(sampling, document.schemaAt(`${places}/${index}`), 'all', inside),
  );
  if (contains === undefined) return placed;
  const meant = subschemaOf(document, whole, 'contains');
  const there = placed.filter((item) => meets(document, meant, item)).length;
  const missing = Math.max(0, Math.min(Number(minContains), longest) - there);
  const added = Array.from({ length: missing }, () => build(sampling, meant, 'all', inside));
  return [...placed, ...added];
}

/** Distinct values of a schema, as many as are found among those tried. */
function different(
  document: ContractDocument,
  items: SchemaAt,
  first: unknown,
  length: number,
): unknown[] {
  const { schema } = wholeOf(document, items);
  const steps = Array.from({ length: 2 * length }, (_step, index) => index);
  const tried: unknown[] = [first, ...(Array.isArray(schema.enum) ? schema.enum : [])];
  if (typeof first === 'number') {
    const step = Number(schema.multipleOf ?? 1);
    tried.push(...steps.map((index) => exact(first + index * step)));
    tried.push(...steps.map((index) => exact(first - index * step)));
  }
  if (typeof first === 'string') {
    tried.push(...(typeof schema.pattern === 'string' ? textsOf(schema.pattern) : []));
    const format = textFormats.get(String(schema.format));
    if (format !== undefined) tried.push(...randomTexts(format.arbitrary));
    else tried.push(...steps.map((index) => `${first}${index}`), ...steps.map(String));
  }
  if (isObject(first)) {
    for (const [name, value] of Object.entries(first)) {
      const property = propertyOf(document, wholeOf(document, items), name);
      const others = different(document, property, value, length);
      tried.push(...others.map((other) => ({ ...first, [name]: other })));
    }
  }
  if (typeof first === 'boolean') tried.push(!first);
  const known = new Map(
    tried.filter((value) => fits(schema, value)).map((value) => [JSON.stringify(value), value]),
  );
  return [...known.values()].slice(0, length);
}

/** The simplest text of a schema. */
export function sampleString(schema: Json): string {
  if (typeof schema.default === 'string' && fits(schema, schema.default)) return schema.default;
  const [least, most] = [Number(schema.minLength ?? 0), Number(schema.maxLength ?? longest)];
  const format = textFormats.get(String(schema.format));
  const { pattern } = schema;
  if (format !== undefined) {
    const text = textOf(format, least, most);
    if (fitsText(schema, text) || typeof pattern !== 'string') return text;
    const random = randomTexts(format.arbitrary).find((each) => fitsText(schema, each));
    return random ?? matching(pattern, least, most);
  }
  if (typeof pattern === 'string') return matching(pattern, least, most);
  return 'text'.padEnd(Math.min(least, longest), 't').slice(0, Math.max(least, Math.min(most, 4)));
}

const randoms = new Map<() => fc.Arbitrary<string>, readonly string[]>();

function randomTexts(arbitrary: () => fc.Arbitrary<string>): readonly string[] {
  const texts = randoms.get(arbitrary) ?? fc.sample(arbitrary(), { seed: 1, numRuns: 60 });
  randoms.set(arbitrary, texts);
  return texts;
}

const matches = new Map<string, readonly string[]>();

/** A text that matches a pattern and a length, the same on every run. */
export function matching(
  pattern: string,
  least = 0,
  most: number = Number.POSITIVE_INFINITY,
): string {
  const texts = textsOf(pattern);
  const isLong = ({ length }: string): boolean => length >= least && length <= most;
  // For an unbounded loop the generator makes short texts; repeating the loop makes a longer one.
  const [first = 'text'] = texts;
  return texts.find(isLong) ?? repeated(pattern, texts).find(isLong) ?? first;

  function repeated(source: string, short: readonly string[]): string[] {
    return short.flatMap((text) => {
      const longer = [...text.slice(0, 40)].map((character, index) => {
        const missing = Math.min(Math.max(0, least - text.length), longest);
        return text.slice(0, index) + character.repeat(missing) + text.slice(index);
      });
      return longer.filter((each) => matchesWhole(source, each));
    });
  }
}

function matchesWhole(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(text);
  } catch {
    return false;
  }
}

function textsOf(pattern: string): readonly string[] {
  const texts = matches.get(pattern) ?? makeMatching(pattern);
  matches.set(pattern, texts);
  return texts;
}

function makeMatching(pattern: string): readonly string[] {
  const arbitrary = textsMatching(pattern);
  return arbitrary === undefined ? [] : fc.sample(arbitrary, { seed: 1, numRuns: 60 });
}

/** Texts that match a pattern; undefined if JavaScript or the generator does not support it. */
export function textsMatching(pattern: string): fc.Arbitrary<string> | undefined {
  for (const flags of ['u', '']) {
    try {
      return fc.stringMatching(new RegExp(pattern, flags));
    } catch {
      // The other flag may do.
    }
  }
  return undefined;
}
