import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ValidationError } from '../../generated/validators.js';
import {
  compileAt,
  readerAjv,
  readerDocument,
  requestAjv,
  requestDocument,
} from '../../src/contract/compile/ajv.js';
import { formats } from '../../src/contract/compile/formats.js';
import { createValidators, type Format } from '../../src/contract/judge/index.js';
import { sample } from '../../src/testing/sample.js';
import { writeTables } from './tables.js';

type Schema = Record<string, unknown>;

const pointer = '/components/schemas/Subject';
const names = ['a', 'b', 'kind', 'next', 'a/b', '~', 'x y', '1', 'constructor', '__proto__'];
const texts = ['', 'a', 'left', 'right', '🚪🚪', 'https://a.example/b', '2026-08-04T09:12:31Z'];
const numbers = [0, 1, -1, 1.5, 2, 100, 1e21];
const scalars = [...texts, ...numbers, true, false, null];

const name = fc.constantFrom(...names);
const limit = fc.nat({ max: 3 });
const number = fc.constantFrom(...numbers);
const scalar = fc.constantFrom<unknown>(...scalars);
const type = fc.constantFrom('string', 'number', 'integer', 'boolean', 'null', 'array', 'object');

/** Keywords, of which each schema has some. */
const keywordsOf = (schema: fc.Arbitrary<unknown>) => ({
  type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 })),
  const: scalar,
  enum: fc.uniqueArray(scalar, { minLength: 1, maxLength: 5 }),
  not: schema,
  allOf: fc.array(schema, { minLength: 1, maxLength: 2 }),
  oneOf: fc.array(schema, { minLength: 1, maxLength: 3 }),
  anyOf: fc.array(schema, { minLength: 1, maxLength: 3 }),
  ...{ maximum: number, minimum: number, exclusiveMaximum: number, exclusiveMinimum: number },
  ...{ maxLength: limit, minLength: limit, maxItems: limit, minItems: limit },
  ...{ maxProperties: limit, minProperties: limit },
  pattern: fc.constantFrom('^a', '^.{1,2}$', 't$'),
  format: fc.constantFrom('uri', 'date-time', 'uuid', 'byte'),
  required: fc.uniqueArray(name, { maxLength: 2 }),
  properties: fc.dictionary(name, schema, { maxKeys: 4 }),
  additionalProperties: fc.oneof(fc.boolean(), schema),
  items: schema,
  writeOnly: fc.constant(true),
});

const word = fc.record({
  type: fc.constant('string'),
  enum: fc.constant(['left', 'right']),
  'x-open-enum': fc.boolean().map(() => true),
});
const reference = fc.constantFrom({ $ref: '#/components/schemas/Other' }, { $ref: `#${pointer}` });

const { schema } = fc.letrec<{ schema: Schema | true }>((tie) => ({
  schema: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    type.map((each) => ({ type: each })),
    word,
    reference,
    fc.constant<true>(true),
    fc.record(keywordsOf(tie('schema')), { requiredKeys: [] }).chain((all) => {
      const keys = Object.keys(all);
      return fc
        .subarray(keys, { maxLength: 4 })
        .map((kept) => Object.fromEntries(kept.map((key) => [key, all[key as 'type']])));
    }),
  ),
}));

/** A schema that is not only another name: ajv gives the places of one of the names. */
const named = schema.filter((each) => each === true || !('$ref' in each));

/** A parser reads a number that is too large as infinite. */
const infinite = fc.constantFrom(...['1e999', '-1e999'].map((text) => JSON.parse(text)));

const { body } = fc.letrec((tie) => ({
  body: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    infinite,
    fc.array(tie('body'), { maxLength: 4 }),
    fc.dictionary(name, tie('body'), { maxKeys: 4 }),
  ),
}));

const documentOf = (Subject: unknown, Other: unknown) =>
  // ajv takes one object in two places for one schema.
  JSON.parse(
    JSON.stringify({ openapi: '3.1.0', paths: {}, components: { schemas: { Subject, Other } } }),
  );

/** Each deviation once: of a schema that contains itself, several parts may say the same of one place. */
const told = (errors: readonly ValidationError[] | null | undefined) => {
  const all = (errors ?? []).map(({ message: _, ...error }) => error);
  return [...new Map(all.map((error) => [JSON.stringify(error), error])).values()];
};

/** The validators by table and by ajv; `undefined` if ajv refuses the document or a table lacks a construct. */
function judgesOf(document: unknown, isReader: boolean) {
  const read = isReader ? readerDocument(document) : requestDocument(document);
  const { table, schemas } = writeTables(read, [pointer], isReader);
  const written = schemas.get(pointer);
  if (written === undefined) return undefined;
  const known = formats as Readonly<Record<string, Format>>;
  const original = compileAt((isReader ? readerAjv : requestAjv)(document), document, pointer);
  return { ours: createValidators(Object.fromEntries(table), known)(written), original };
}

describe.each([
  ['a reader', true],
  ['a sender', false],
] as const)('the tables of %s', (_, isReader) => {
  it('judge every value as ajv does, and say the same of it', () => {
    let judged = 0;
    const runs = sample(Array.from({ length: 3_000 }), 60).length;
    fc.assert(
      fc.property(named, named, fc.array(body, { minLength: 20 }), (subject, other, bodies) => {
        const judges = attempt(() => judgesOf(documentOf(subject, other), isReader));
        if (judges === undefined) return;
        const { ours, original } = judges;
        for (const each of bodies) {
          const verdict = attempt(() => original(each));
          if (verdict === undefined) continue;
          judged += 1;
          const said = [ours(each), told(ours.errors)];
          expect(said).toEqual([verdict, told(original.errors as ValidationError[] | null)]);
        }
      }),
      { numRuns: runs, seed: 3 },
    );
    expect(judged).toBeGreaterThan(runs);
  });
});

/** `undefined` where ajv refuses a schema, or follows one that contains itself without end. */
function attempt<Value>(judge: () => Value): Value | undefined {
  try {
    return judge();
  } catch {
    return undefined;
  }
}

describe('a table', () => {
  const writtenOf = (subject: unknown, isReader = true) =>
    writeTables(documentOf(subject, { if: true }), [pointer], isReader).schemas.get(pointer);

  it.each([
    { type: 'string', description: 'A name.', default: 'a', 'x-note': 'b' },
    { type: 'object', properties: { a: { optional: { type: 'string' } } } },
    { items: { $ref: `#${pointer}`, description: 'Itself.' } },
    { anyOf: [{ type: 'string' }, true] },
  ])('has %j', (subject) => {
    expect(writtenOf(subject)).toBe('#Subject');
  });

  it.each([
    { if: { type: 'string' } },
    { type: 'array', prefixItems: [true] },
    { type: 'object', patternProperties: { a: true } },
    { const: { a: 1 } },
    { enum: ['a', []] },
    { type: 'number', format: 'int32' },
    { properties: { a: false } },
    { properties: { 'a?': true } },
    { $ref: '#/components/schemas/Other' },
    { $ref: `#${pointer}`, required: ['a'] },
    { $ref: '#/components/responses/Door' },
    { type: 'number', multipleOf: 0.5 },
  ])('leaves %j to ajv', (subject) => {
    expect(writtenOf(subject)).toBeUndefined();
  });

  it('leaves the choices of what is sent to ajv, which reports every branch', () => {
    expect(writtenOf({ anyOf: [{ type: 'string' }, true] }, false)).toBeUndefined();
  });
});
