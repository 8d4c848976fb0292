import ts from 'typescript';
import { expect, it } from 'vitest';
import { generateTypes } from './types.js';

type Json = Record<string, unknown>;

/** A schema, bodies that its type must take, and bodies that it must not. */
interface Way {
  readonly name: string;
  readonly schema: Json;
  readonly good: readonly unknown[];
  readonly bad?: readonly unknown[];
}

const text = { type: 'string' };
const fields = (properties: Json, required: readonly string[] = []): Json => ({
  ...{ type: 'object', properties, required },
});
const a = fields({ a: text }, ['a']);
const b = fields({ b: text }, ['b']);
const either = fields({ a: text, b: text });
const named = {
  Base: fields({ id: text, more: text }, ['id']),
  Middle: { allOf: [refTo('Base')] },
};

function refTo(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}

const ways: readonly Way[] = [
  ...['anyOf', 'oneOf'].flatMap((choice): Way[] => [
    {
      name: `${choice} beside properties`,
      schema: { ...fields({ id: text }, ['id']), [choice]: [a, b] },
      good: [{ id: 'x', a: 'x' }],
      bad: [{ id: 'x' }, { a: 'x' }],
    },
    {
      name: `${choice} beside allOf`,
      schema: { allOf: [refTo('Base')], [choice]: [a, b] },
      good: [{ id: 'x', b: 'x' }],
      bad: [{ id: 'x' }, { b: 'x' }],
    },
    {
      name: `${choice} beside properties of an object or null`,
      schema: {
        ...fields({ id: text }, ['id']),
        type: ['object', 'null'],
        [choice]: [a, { type: 'null' }],
      },
      good: [{ id: 'x', a: 'x' }, null],
      bad: [{ id: 'x' }, { a: 'x' }],
    },
    {
      name: `${choice} of required fields`,
      schema: { ...either, [choice]: [{ required: ['a'] }, { type: 'object', required: ['b'] }] },
      good: [{ a: 'x' }, { b: 'x' }],
      bad: [{}, { a: 1 }],
    },
    {
      name: `${choice} of bounds beside a number`,
      schema: { type: 'integer', [choice]: [{ maximum: 0 }, { minimum: 9 }] },
      good: [0],
      bad: ['x'],
    },
    {
      name: `${choice} of bounds beside a list`,
      schema: { type: 'array', items: text, [choice]: [{ maxItems: 1 }, { minItems: 3 }] },
      good: [['x']],
      bad: [[1]],
    },
    {
      name: `${choice} of constants beside a text`,
      schema: { ...text, [choice]: [{ const: 'x' }, { const: 'y' }] },
      good: ['x'],
      bad: ['z'],
    },
    {
      name: `${choice} of types beside the same types`,
      schema: {
        type: ['object', 'string'],
        properties: { a: text },
        [choice]: [{ type: 'object' }, text],
      },
      good: [{ a: 'x' }, 'x'],
      bad: [{ a: 1 }, 1],
    },
    {
      name: `${choice} of branches that describe what is required beside it`,
      schema: {
        type: 'object',
        required: ['more'],
        [choice]: [refTo('Base'), refTo('Middle'), fields({ a: text, more: text }, ['a'])],
      },
      good: [
        { id: 'x', more: 'x' },
        { a: 'x', more: 'x' },
      ],
      bad: [{ id: 'x' }, { a: 'x' }, { more: 'x' }],
    },
    {
      name: `${choice} of references beside type: object`,
      schema: { type: 'object', [choice]: [refTo('Base'), a] },
      good: [{ id: 'x' }, { a: 'x' }],
      bad: [{ id: 1 }],
    },
  ]),
  {
    name: 'anyOf beside oneOf',
    schema: { anyOf: [a, b], oneOf: [fields({ c: text }, ['c']), fields({ d: text }, ['d'])] },
    good: [{ a: 'x', d: 'x' }],
    bad: [{ a: 'x' }, { d: 'x' }],
  },
  {
    name: 'a part of allOf that requires a field of another',
    schema: { allOf: [refTo('Base'), { required: ['more'] }] },
    good: [{ id: 'x', more: 'x' }],
    bad: [{ id: 'x' }],
  },
  {
    name: 'a part of allOf that requires a field, with its type',
    schema: { allOf: [refTo('Middle'), { type: 'object', required: ['more'] }] },
    good: [{ id: 'x', more: 'x' }],
    bad: [{ id: 'x' }, { id: 'x', more: 1 }],
  },
  {
    name: 'a required field that a part of a part describes',
    schema: { allOf: [refTo('Middle')], required: ['more'] },
    good: [{ id: 'x', more: 'x' }],
    bad: [{ id: 'x' }],
  },
  {
    name: 'a part of allOf that is any object',
    schema: { allOf: [refTo('Base'), { type: 'object', minProperties: 1 }] },
    good: [{ id: 'x' }],
    bad: [{}],
  },
  { name: 'any object', schema: { type: 'object' }, good: [{}, { a: 1 }], bad: [1] },
  {
    name: 'any object, or null',
    schema: { type: ['object', 'null'] },
    good: [{ a: 1 }, null],
    bad: [1],
  },
  {
    name: 'an object without fields',
    schema: { type: 'object', additionalProperties: false },
    good: [{}],
    bad: [{ a: 1 }],
  },
  ...[{ allOf: [{ type: 'array', items: text }] }, { type: ['array'], items: text }].map(
    (items): Way => ({
      name: `a list of ${JSON.stringify(items)}`,
      schema: { type: 'array', items },
      good: [[['x']], []],
      bad: [['x'], [[1]]],
    }),
  ),
];

it('writes types that take what the schema takes, and refuse what it refuses by its fields', async () => {
  const schemas = {
    ...named,
    ...Object.fromEntries(ways.map(({ schema }, n) => [`Way${n}`, schema])),
  };
  const info = { title: 'Doors', version: '1' };
  const types = await generateTypes({ openapi: '3.1.0', info, paths: {}, components: { schemas } });
  const uses = ways.flatMap(({ name, good, bad = [] }, n) =>
    [...good.map((body) => ['takes', body]), ...bad.map((body) => ['refuses', body])].map(
      ([verdict, body], index) => ({
        told: `${name} ${verdict} ${JSON.stringify(body)}`,
        line: `export const way${n}_${index}: Way${n} = ${JSON.stringify(body)};`,
      }),
    ),
  );
  const refused = new Set(
    refusedLines([...types.trimEnd().split('\n'), ...uses.map(({ line }) => line)]),
  );
  const offset = types.trimEnd().split('\n').length;

  expect(
    uses.map(({ told }, index) =>
      told.replace(/takes|refuses/, refused.has(offset + index) ? 'refuses' : 'takes'),
    ),
  ).toEqual(uses.map(({ told }) => told));
  expect([...refused].filter((line) => line < offset)).toEqual([]);
});

/** The numbers of the lines that the compiler refuses, counted from 0. */
function refusedLines(lines: readonly string[]): number[] {
  const host = ts.createCompilerHost({});
  const file = ts.createSourceFile('schema.ts', lines.join('\n'), ts.ScriptTarget.Latest);
  const program = ts.createProgram(
    ['schema.ts'],
    { strict: true, lib: ['lib.es2022.d.ts'], types: [] },
    {
      ...host,
      getSourceFile: (name, target) =>
        name === 'schema.ts' ? file : host.getSourceFile(name, target),
    },
  );
  return ts
    .getPreEmitDiagnostics(program, file)
    .map(({ start = 0 }) => file.getLineAndCharacterOfPosition(start).line);
}
