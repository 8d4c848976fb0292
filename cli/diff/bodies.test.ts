import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as fc from '../../contract-tests/engine/fastCheck.js';
import { compileAt, exactAjv } from '../../src/contract/compile/ajv.js';
import { listBodies } from '../../src/contract/document.js';
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
