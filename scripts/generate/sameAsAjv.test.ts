import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ValidationError, Validator } from '../../generated/validators.js';
import { compileAt, readerAjv, requestAjv } from '../../src/contract/compile/ajv.js';
import { listBodies } from '../../src/contract/document.js';
import { makeFolder } from '../../src/testing/makeFolder.js';
import { sample } from '../../src/testing/sample.js';
import { generateValidators } from './validators.js';

// ajv warns of lists with further items.
const warn = vi.spyOn(console, 'warn');
beforeAll(() => void warn.mockImplementation(() => {}));
afterAll(() => warn.mockRestore());

type Json = Record<string, unknown>;
type Random = (end: number) => number;

/** Numbers below `end`, the same in each run. */
function seeded(seed: number): Random {
  let state = seed;
  return (end) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * end);
  };
}

/** Texts that look like compiled code, as names, values and patterns of a document. */
const codes = [
  'errors++;',
  'let errors = 0;',
  'return errors === 0;',
  'errors = vErrors.length;',
  'errors=helpers.count(vErrors);',
  'vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);',
  'validate10.evaluated',
  'validate10.evaluated = {"props":true};',
  'const evaluated0 = validate1.evaluated;',
  'function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){',
  ',parentData:data,parentDataProperty:"a",rootData}',
  'const err0 = {instancePath,schemaPath:"#/a/type",keyword:"type",params:{type: "string"},message:"b"};',
  'a},message:b',
  'schemaPath:"#/components/schemas/A!open',
  'a!open',
  ' = formats.uuid',
  '"§0"',
  '§1',
  '"',
  "'",
  '\\',
  '\\"',
  '`',
  '`$' + '{errors}`',
  '*/',
  '/*',
  '//',
  '$1',
  '$&',
  '/',
  '~1',
  '\n',
  '\u2028',
  'rootData',
  'errors',
  'data',
];

const text = { type: 'string' };
const integer = { type: 'integer' };
const one = { type: 'object', properties: { a: text }, required: ['a'] };
const other = { type: 'object', properties: { b: text, shared: integer }, required: ['b'] };
const kinds = ['left', 'right'].map((kind, index) => ({
  type: 'object',
  properties: { kind: { type: 'string', const: kind }, value: [text, integer][index] },
  required: ['kind', 'value'],
}));
const One = { $ref: '#/components/schemas/One' };
const Other = { $ref: '#/components/schemas/Other' };
const escaped = (code: string): string => code.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
// A literal with this key would be a promise.
const conditional = (condition: Json, then: Json, otherwise: Json): Json =>
  Object.fromEntries([
    ['if', condition],
    ['then', then],
    ['else', otherwise],
  ]);

const schemas: Readonly<Record<string, Json>> = {
  type: integer,
  'type with several': { type: ['string', 'integer', 'null'] },
  'properties, required': one,
  'additionalProperties: false': { ...one, additionalProperties: false },
  'additionalProperties with a schema': { ...one, additionalProperties: integer },
  items: { type: 'array', items: one, minItems: 1, maxItems: 3, uniqueItems: true },
  bounds: { type: 'number', minimum: 0, exclusiveMaximum: 2, multipleOf: 0.5 },
  lengths: { type: 'string', minLength: 1, maxLength: 3, pattern: '^x', format: 'uri' },
  counts: { type: 'object', minProperties: 1, maxProperties: 2 },
  'open enum': { type: 'string', enum: ['a', 'b'], 'x-open-enum': true },
  oneOf: { oneOf: [one, other] },
  'oneOf beside type': { type: 'object', oneOf: [one, other] },
  'oneOf beside properties': { ...one, oneOf: [one, other] },
  'oneOf of references': { oneOf: [One, Other] },
  'oneOf told apart by a value': { type: 'object', oneOf: kinds },
  anyOf: { anyOf: [one, other] },
  'anyOf beside type': { type: 'object', anyOf: [one, other] },
  'anyOf of references': { anyOf: [One, Other, { type: 'array', items: One }] },
  allOf: { allOf: [one, other] },
  'allOf of references': { allOf: [One, Other], properties: { c: text } },
  not: { type: 'object', properties: { a: text }, not: { required: ['b'] } },
  reference: One,
  'keywords beside a reference': { ...One, required: ['c'], properties: { c: integer } },
  recursion: { $ref: '#/components/schemas/Tree' },
  'recursion over a choice': { $ref: '#/components/schemas/Rope' },
  patternProperties: { type: 'object', patternProperties: { '^a': text, '^.b': One } },
  propertyNames: { type: 'object', propertyNames: { pattern: '^[ab]$' } },
  'if, then, else': {
    type: 'object',
    ...conditional({ required: ['a'] }, { required: ['b'] }, { properties: { b: integer } }),
  },
  dependentRequired: { ...one, dependentRequired: { a: ['b'] } },
  dependentSchemas: { ...one, dependentSchemas: { b: other } },
  prefixItems: { type: 'array', prefixItems: [text, integer], items: One },
  contains: { type: 'array', contains: integer, minContains: 1, maxContains: 2 },
  unevaluatedProperties: { ...one, unevaluatedProperties: false },
  'unevaluatedProperties beside a choice': {
    ...{ type: 'object', anyOf: [One, other], allOf: [{ properties: { c: text } }] },
    unevaluatedProperties: false,
  },
  'unevaluatedProperties with a schema': {
    ...{ allOf: [One, Other] },
    unevaluatedProperties: text,
  },
  'unevaluatedProperties beside a recursion': {
    ...{ type: 'object', $ref: '#/components/schemas/Tree', patternProperties: { '^a': text } },
    unevaluatedProperties: false,
  },
  'unevaluatedProperties beside a condition': {
    type: 'object',
    ...conditional({ required: ['a'] }, one, other),
    unevaluatedProperties: false,
  },
  unevaluatedItems: { type: 'array', prefixItems: [text], unevaluatedItems: false },
  'unevaluatedItems beside a choice': {
    ...{ type: 'array', anyOf: [{ prefixItems: [text] }, { prefixItems: [integer, integer] }] },
    ...{ contains: integer, unevaluatedItems: false },
  },
};

const inside = (code: string): Json => ({
  type: 'object',
  properties: { [code]: { ...text, enum: [code] } },
});

/** Schemas in which a text is an enum, a constant, a pattern and a name. */
const schemasOf = (code: string): Json[] => [
  { type: 'string', enum: [code, 'x'] },
  { type: 'string', const: code },
  { type: 'string', enum: [code, 'x'], 'x-open-enum': true },
  { type: 'string', pattern: `^${escaped(code)}$` },
  { type: 'object', patternProperties: { [escaped(code)]: text } },
  ...[{ [code]: One }, { [code]: { oneOf: [One, Other] } }, { a: inside(code) }].map(
    (properties) => ({ type: 'object', required: [code], properties }),
  ),
  { ...one, dependentRequired: { [code]: ['a'] }, additionalProperties: false },
];

const names = ['a', 'b', 'c', 'shared', 'kind', 'value', 'children', 'next', ...codes];
const pick = <T>(random: Random, list: readonly T[]): T => list[random(list.length)] as T;
const scalars = [null, true, 0, 1, 1.5, -1, '', 'x', 'a', 'left', 'right', 'https://a.example/'];

/** A body from the words that schemas use. */
function bodyOf(random: Random, words: readonly string[], depth = 3): unknown {
  const kind = random(depth > 0 ? 6 : 2);
  if (kind === 0) return pick(random, words);
  if (kind === 1) return pick<unknown>(random, scalars);
  const size = random(4);
  if (kind === 2) return Array.from({ length: size }, () => bodyOf(random, words, depth - 1));
  return Object.fromEntries(
    Array.from({ length: size }, () => [pick(random, words), bodyOf(random, words, depth - 1)]),
  );
}

/** A schema of any constructs. */
function schemaOf(random: Random, depth = 2): Json {
  if (depth === 0 || random(6) === 0) {
    return pick(random, [
      ...[text, integer, One, Other, { type: ['string', 'null'] }],
      { type: 'string', enum: [pick(random, codes), 'x'] },
      { type: 'string', enum: [pick(random, codes), 'x'], 'x-open-enum': true },
      { const: pick(random, codes) },
      { $ref: '#/components/schemas/Tree' },
      { $ref: '#/components/schemas/Rope' },
    ]);
  }
  const inner = (): Json => schemaOf(random, depth - 1);
  const list = (): Json[] => [inner(), inner()];
  const fields = (): Json => ({
    type: 'object',
    properties: Object.fromEntries([0, 1, 2].map(() => [pick(random, names), inner()])),
    required: [pick(random, names)],
  });
  const add: (() => Json)[] = [
    () => ({ oneOf: list() }),
    () => ({ anyOf: list() }),
    () => ({ allOf: list() }),
    () => ({ not: inner() }),
    () => conditional(inner(), inner(), inner()),
    () => ({ dependentSchemas: { [pick(random, names)]: inner() } }),
    () => ({ patternProperties: { [`${escaped(pick(random, names))}1$`]: inner() } }),
    () => ({ propertyNames: { minLength: 2 } }),
    () => ({ additionalProperties: pick<unknown>(random, [false, true, inner()]) }),
    () => ({ type: 'array', items: inner() }),
    () => ({ type: 'array', prefixItems: list() }),
    () => ({ type: 'array', contains: inner() }),
  ];
  const parts = [...(random(2) === 0 ? [fields()] : []), pick(random, add)(), pick(random, add)()];
  return Object.assign({}, ...parts) as Json;
}

/** A document with an operation for each schema, which sends and answers it. */
const documentOf = (bodies: readonly Json[]): Json =>
  // ajv takes one object in two places for one schema.
  structuredCopy({
    openapi: '3.1.0',
    info: { title: 'Doors', version: '1' },
    paths: Object.fromEntries(
      bodies.map((schema, index) => {
        const content = { 'application/json': { schema } };
        const responses = { 200: { description: 'The door.', content } };
        const post = { operationId: `doors${index}`, requestBody: { content }, responses };
        return [`/doors/${index}`, { post }];
      }),
    ),
    components: {
      schemas: {
        One: one,
        Other: other,
        Tree: {
          type: 'object',
          properties: {
            value: text,
            children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
          },
          required: ['value'],
        },
        Rope: {
          type: 'object',
          properties: { next: { anyOf: [{ $ref: '#/components/schemas/Rope' }, text] } },
          required: ['next'],
        },
      },
    },
  });

function structuredCopy(value: Json): Json {
  return JSON.parse(JSON.stringify(value));
}

const told = (errors: readonly ValidationError[] | null | undefined) =>
  (errors ?? []).map(({ instancePath, schemaPath, keyword, params }) => ({
    ...{ instancePath, schemaPath, keyword, params },
  }));

interface Module {
  requestValidators: Record<string, Validator>;
  responseValidators: Record<string, Record<string, Validator>>;
}

let folder: string;
let files = 0;
beforeAll(async () => {
  folder = await makeFolder();
});

async function load(code: string): Promise<Module> {
  files += 1;
  const file = join(folder, `validators${files}.mjs`);
  await writeFile(file, code);
  return import(/* @vite-ignore */ pathToFileURL(file).href);
}

/** Compares the generated validators with ajv's own, and counts the bodies that each side rejects. */
async function compare(judged: readonly Json[], random: Random): Promise<number[]> {
  const document = documentOf(judged);
  const module = await load((await generateValidators(document)).code);
  const own = namesIn(judged);
  const words = [...own, ...own.map((word) => `${word}1`), 'a', 'b'];
  const bodies: unknown[] = [...scalars, ...words];
  for (let each = 0; each < 40; each++) bodies.push(bodyOf(random, words));
  const ajv = { request: requestAjv(document), response: readerAjv(document) };
  const differences: unknown[] = [];
  const rejected = [0, 0];
  for (const { operationId, use, pointer } of listBodies(document)) {
    const isRequest = use === 'request';
    const ours = isRequest
      ? module.requestValidators[operationId]
      : module.responseValidators[operationId]?.[use];
    const original = compileAt(isRequest ? ajv.request : ajv.response, document, pointer);
    for (const body of bodies) {
      const [found, expected] = [ours, original].map((validate) => {
        const verdict = validate?.(body);
        return { verdict, errors: told(validate?.errors as ValidationError[] | null) };
      });
      if (!isDeepStrictEqual(found, expected)) {
        differences.push({ operationId, use, body, found, expected });
      }
      if (expected?.verdict === false)
        rejected[isRequest ? 0 : 1] = (rejected[isRequest ? 0 : 1] ?? 0) + 1;
    }
  }
  expect(differences, JSON.stringify(judged)).toEqual([]);
  return rejected;
}

/** The names and values in schemas. */
function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? [] : Object.keys(value);
  return [...new Set([...keys, ...Object.values(value).flatMap(namesIn)])];
}

describe('the validators judge as ajv itself', () => {
  it.each(sample(Object.entries(schemas)))('%s', async (_, schema) => {
    const rejected = await compare([schema], seeded(7));
    for (const count of rejected) expect(count).toBeGreaterThan(10);
  });

  it.each(sample(codes, 13))('schemas with the text %j', async (code) => {
    await compare(schemasOf(code), seeded(11));
  });

  it.each(
    sample(
      Array.from({ length: 200 }, (_, index) => index),
      67,
    ),
  )('random document %i', async (seed) => {
    const random = seeded(seed);
    await compare([schemaOf(random), schemaOf(random, 3), schemaOf(random)], random);
  });
});

const taken = [
  ...['helpers', 'formats', 'errors', 'data', 'validate0', 'schema0', 'class', 'default'],
  ...['Object', 'Array', 'RegExp', 'isFinite', 'undefined', 'doors1_request'],
];

it.each(sample(taken, 5))('a schema may be called %s', async (name) => {
  const reference = { $ref: `#/components/schemas/${name}` };
  const document = documentOf([reference, integer]);
  const even = { ...integer, multipleOf: 2 };
  const word = { type: 'string', pattern: '^x', minLength: 1, enum: ['x', 'y'] };
  const named = { ...one, properties: { a: even, b: word }, additionalProperties: false };
  const described = { ...document, components: { schemas: { [name]: named } } };
  const module = await load((await generateValidators(described)).code);
  expect(module.requestValidators.doors1?.(1)).toBe(true);
  const validators = [module.requestValidators.doors0, module.responseValidators.doors0?.[200]];
  for (const validate of validators) {
    expect(validate?.({ a: 2, b: 'x' })).toBe(true);
    expect(validate?.({ a: 1, b: 'y', c: 1 })).toBe(false);
    expect(validate?.errors?.map(({ keyword }) => keyword).sort()).toEqual([
      ...['additionalProperties', 'multipleOf', 'pattern'],
    ]);
  }
});
