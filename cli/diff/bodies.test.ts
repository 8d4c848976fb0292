import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as fc from '../../contract-tests/engine/fastCheck.js';
import { compileAt, exactAjv } from '../../src/contract/compile/ajv.js';
import { fieldsIn, listBodies } from '../../src/contract/document.js';
import { bodiesOf, edgesOf } from './bodies.js';
import { Shapes } from './shape.js';

const document = JSON.parse(
  readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8'),
);

it('most bodies of a large schema are valid, so that they tell its versions apart', () => {
  const { pointer = '' } =
    listBodies(document).find(
      ({ operationId, use }) => operationId === 'jobsRetrieve' && use === '200',
    ) ?? {};
  const schemas = [{ document, pointer }];
  const isValid = compileAt(exactAjv(document, { lenient: true }), document, pointer);
  const bodies = fc.sample(bodiesOf(schemas, new Shapes(), edgesOf(schemas)), {
    ...{ seed: 1, numRuns: 100 },
  });
  expect(bodies.filter((body) => isValid(body)).length).toBeGreaterThan(50);
});

it('bodies have few values, however many fields lead on', () => {
  const names = Array.from({ length: 40 }, (_, index) => `T${index}`);
  const properties = Object.fromEntries(
    names.map((name) => [name, { type: 'array', items: { $ref: `#/components/schemas/${name}` } }]),
  );
  const schemas = Object.fromEntries(names.map((name) => [name, { type: 'object', properties }]));
  const places = [{ document: { components: { schemas } }, pointer: '/components/schemas/T0' }];
  const bodies = fc.sample(bodiesOf(places, new Shapes(), edgesOf(places)), {
    ...{ seed: 1, numRuns: 20 },
  });
  const sizes = bodies.map((body) => [...fieldsIn(body)].length);
  expect(Math.max(...sizes)).toBeGreaterThan(10);
  expect(Math.max(...sizes)).toBeLessThan(1000);
});

it('a schema that requires itself ends', () => {
  const Both = { type: 'object', required: ['one', 'other'], properties: {} };
  const document = {
    components: { schemas: { Pair: { anyOf: [{ type: 'string' }, Both] } } },
  };
  const pair = { $ref: '#/components/schemas/Pair' };
  Object.assign(Both.properties, { one: pair, other: pair });
  const places = [{ document, pointer: '/components/schemas/Pair' }];
  const bodies = fc.sample(bodiesOf(places, new Shapes(), edgesOf(places)), {
    ...{ seed: 1, numRuns: 20 },
  });
  expect(bodies.some((body) => typeof body === 'object')).toBe(true);
});

it.each([
  [5, 2],
  [1000, undefined],
])('a list of at least %s and at most %s items has bodies', (minItems, maxItems) => {
  const List = { type: 'array', items: { type: 'string' }, minItems, maxItems };
  const places = [
    { document: { components: { schemas: { List } } }, pointer: '/components/schemas/List' },
  ];
  expect(() => fc.sample(bodiesOf(places, new Shapes(), edgesOf(places)), 1)).not.toThrow();
});
