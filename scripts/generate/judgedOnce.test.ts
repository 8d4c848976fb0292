import { expect, it } from 'vitest';
import {
  compileAt,
  readerAjv,
  readerDocument,
  requestAjv,
} from '../../src/contract/compile/ajv.js';
import { createValidators } from '../../src/contract/judge/index.js';
import { writeTables } from './tables.js';

const door = '#/components/schemas/Door';
const pointer = '/components/schemas/Door';
const own = { type: 'object', required: ['kind'], properties: { next: { $ref: door } } };
const branchesOf = (...kinds: readonly string[]) =>
  kinds.map((kind) => ({ ...own, properties: { ...own.properties, kind: { const: kind } } }));

/** Schemas that contain themselves, each reached in several ways. */
const schemas = {
  oneOf: { oneOf: branchesOf('a', 'b', 'c') },
  anyOf: { anyOf: branchesOf('a', 'b', 'c') },
  allOf: { allOf: [own, own], properties: { kind: { const: 'a' } } },
  not: { ...own, not: { properties: { next: { $ref: door }, kind: { const: 'x' } } } },
  'a choice of choices': { oneOf: [{ anyOf: branchesOf('b', 'c') }, { oneOf: branchesOf('a') }] },
  'further fields': {
    oneOf: ['b', 'a'].map((kind) => ({
      ...{ type: 'object', properties: { kind: { const: kind } } },
      additionalProperties: { $ref: door },
    })),
  },
  items: {
    oneOf: ['b', 'a'].map((kind) => ({
      ...{ type: 'object', required: ['kind'] },
      properties: { next: { type: 'array', items: { $ref: door } }, kind: { const: kind } },
    })),
  },
  'if, then and else': {
    type: 'object',
    properties: { kind: true, next: true },
    if: { properties: { next: { $ref: door } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword
    then: { properties: { next: { $ref: door }, kind: { const: 'a' } } },
    else: { properties: { next: { $ref: door } } },
  },
  'patterns of names': {
    ...own,
    properties: { next: { $ref: door }, kind: { const: 'a' } },
    patternProperties: { '^n': { $ref: door } },
  },
};

const documentOf = (Door: unknown) =>
  structuredClone({ openapi: '3.1.0', paths: {}, components: { schemas: { Door } } });

const mostSteps = 50_000;

/** A value of some levels, which counts how often its parts are read. */
function counted(name: string, depth: number, last: unknown) {
  let steps = 0;
  const level = (left: number): unknown => {
    const next = left === 0 ? last : level(left - 1);
    const fields = { kind: 'a', next: name === 'items' ? [next] : next };
    return new Proxy(fields, {
      get(target, key) {
        steps += 1;
        if (steps > mostSteps) throw new Error('too many steps');
        return Reflect.get(target, key);
      },
    });
  };
  return { value: level(depth), steps: () => steps };
}

type Judge = (value: unknown) => boolean;

function judgesOf(document: unknown): [name: string, judge: Judge][] {
  const read = readerDocument(document, { lenient: true });
  const { table, schemas: written } = writeTables(read, [pointer], true);
  const own = written.get(pointer);
  return [
    ['by ajv', compileAt(readerAjv(document, { lenient: true }), document, pointer)],
    ['of requests', compileAt(requestAjv(document, { lenient: true }), document, pointer)],
    ...(own === undefined
      ? []
      : [['by tables', createValidators(Object.fromEntries(table), {})(own)] as [string, Judge]]),
  ];
}

it.each(Object.entries(schemas))(
  'a schema that contains itself costs as much as the answer is large: %s',
  (name, schema) => {
    for (const [kind, judge] of judgesOf(documentOf(schema))) {
      for (const last of [{ kind: 'a' }, { kind: 'unknown' }, 'text']) {
        const steps = [20, 40].map((depth) => {
          const { value, steps } = counted(name, depth, last);
          judge(value);
          return steps();
        });
        const [short = 0, long = 0] = steps;
        expect(long, `${kind}, ${JSON.stringify(last)}`).toBeLessThan(short * 3);
        expect(long, kind).toBeLessThan(40 * 100);
      }
    }
  },
);

it('judges anew what has changed since, and after a value that threw', () => {
  for (const [kind, judge] of judgesOf(documentOf(schemas.oneOf))) {
    const inner = { kind: 'a' };
    const value = { kind: 'b', next: inner };
    expect(judge(value), kind).toBe(true);
    inner.kind = 'x';
    expect(judge(value), kind).toBe(false);
    let isBroken = true;
    const breaking = {
      next: inner,
      get kind(): string {
        if (isBroken) throw new Error('not read');
        return 'a';
      },
    };
    expect(() => judge(breaking), kind).toThrow('not read');
    isBroken = false;
    inner.kind = 'c';
    expect(judge(breaking), kind).toBe(true);
  }
});

it('gives each place of a value that occurs twice', () => {
  const schema = { oneOf: [own], properties: { other: { $ref: door } } };
  for (const [kind, judge] of judgesOf(documentOf(schema))) {
    const shared = { kind: 1, next: 5 };
    judge({ kind: 'a', next: shared, other: shared });
    const { errors } = judge as unknown as { errors: { instancePath: string }[] };
    const places = errors.map(({ instancePath }) => instancePath);
    expect(places, kind).toEqual(expect.arrayContaining(['/next/next', '/other/next']));
  }
});
