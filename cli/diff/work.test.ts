import { afterEach, expect, it, vi } from 'vitest';
import { compareDocuments } from './compare.js';
import { Shapes } from './shape.js';

type Json = Record<string, unknown>;

afterEach(() => vi.restoreAllMocks());

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: Json): Json => ({ type: 'object', properties });

/** A document whose schemas each have two choices between the next two, in two fields. */
function nested(depth: number, prefix: string, maxLength: number) {
  const named = (level: number, kind: string): Json => {
    if (level === depth) return { type: 'string', maxLength };
    const next = () => ({ anyOf: ['a', 'b'].map((each) => ref(`${prefix}${each}${level + 1}`)) });
    const items = { type: 'array', items: next() };
    return object({ items, one: next(), [kind]: { type: 'string' } });
  };
  const schemas: Json = {};
  for (let level = 0; level <= depth; level += 1) {
    for (const kind of ['a', 'b']) schemas[`${prefix}${kind}${level}`] = named(level, kind);
  }
  return documentOf(ref(`${prefix}a0`), schemas);
}

function documentOf(schema: Json, schemas: Json) {
  const content = { 'application/json': { schema } };
  return {
    paths: {
      '/things': {
        get: { operationId: 'thingsRetrieve', responses: { 200: { description: '', content } } },
      },
    },
    components: { schemas },
  };
}

/** How often a schema is read in a comparison. */
function workOf(older: object, newer: object): number {
  const read = vi.spyOn(Shapes.prototype, 'of');
  const changes = compareDocuments(older, newer);
  expect(changes).not.toEqual([]);
  const count = read.mock.calls.length;
  read.mockRestore();
  return count;
}

it.each([
  ['with the same names', 'T', 'T'],
  ['all renamed', 'T', 'U'],
])('choices in choices take work that grows no faster than the document, %s', (_, one, other) => {
  const [small, large] = [8, 32].map((depth) =>
    workOf(nested(depth, one, 3), nested(depth, other, 4)),
  ) as [number, number];
  expect(large).toBeLessThan(6 * small);
});
