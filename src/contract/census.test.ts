import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { scenarioContract } from '../../contract-tests/scenario/contract.js';
import { createFieldCensus, listResponseFields } from './census.js';
import { valueAtPointer } from './pointer.js';

const document: unknown = JSON.parse(readFileSync('generated/openapi.json', 'utf8'));
const reference = JSON.parse(readFileSync('openapi/examples/patch.reference.json', 'utf8'));

it('a response with every field covers its schemas completely', () => {
  const census = createFieldCensus(document);
  const seen = census.add('generatePatch', { status: 200, body: reference });
  const unseen = listResponseFields(document, 'jobsRetrieve').filter(
    (pointer) => /\/(Job|Workflow|ModelInput)\w*\//.test(pointer) && !seen.includes(pointer),
  );

  expect(unseen).toEqual(['/components/schemas/JobResponse/properties/job']);
});

it('a field is reported when it is first seen, at any place', () => {
  const census = createFieldCensus(document);
  const body = { job: { ...reference.job, metadata: {} } };
  const first = census.add('jobsRetrieve', { status: 200, body });

  expect(first).toContain('/components/schemas/Job/properties/progress');
  expect(first).not.toContain('/components/schemas/JobMetadata/properties/hint');
  expect(census.add('jobsTriggerAction', { status: 200, body })).toEqual([]);
  expect(
    census.add('jobsRetrieve', { status: 200, body: { job: { metadata: { hint: 'x' } } } }),
  ).toEqual(['/components/schemas/JobMetadata/properties/hint']);
});

it('fields of error bodies count', () => {
  const census = createFieldCensus(document);

  expect(census.add('jobsList', { status: 400, body: { error: 'no', code: 'X' } })).toContain(
    '/components/schemas/QuotaError/properties/code',
  );
});

it('fields of a range, of a default and of the parts of allOf are counted', () => {
  const properties = { b: { type: 'string' } };
  const content = (schema: object) => ({ content: { 'application/json': { schema } } });
  const responses = {
    '4XX': content({ allOf: [{ properties }] }),
    default: content({ properties }),
  };
  const small = { paths: { '/a': { get: { operationId: 'a', responses } } } };
  const at = '/paths/~1a/get/responses';
  const range = `${at}/4XX/content/application~1json/schema/allOf/0/properties/b`;
  const rest = `${at}/default/content/application~1json/schema/properties/b`;
  const census = createFieldCensus(small);

  expect(listResponseFields(small, 'a')).toEqual([range, rest]);
  expect(census.add('a', { status: 418, body: { b: 'x' } })).toEqual([range]);
  expect(census.add('a', { status: 503, body: { b: 'x' } })).toEqual([rest]);
});

it('fields beside a reference are counted, and those of its target', () => {
  const schemas = {
    Base: { properties: { a: { enum: ['x'] } } },
    More: { $ref: '#/components/schemas/Base', properties: { b: {} } },
  };
  const media = { schema: { $ref: '#/components/schemas/More' } };
  const content = { 'application/json': media };
  const responses = { 200: { $ref: '#/components/responses/It' } };
  const small = {
    paths: { '/a': { get: { operationId: 'a', responses } } },
    components: { schemas, responses: { It: { content } } },
  };
  const [a, b] = [
    '/components/schemas/Base/properties/a',
    '/components/schemas/More/properties/b',
  ] as const;
  const seen = createFieldCensus(small).add('a', { status: 200, body: { a: 'x', b: 1 } });

  expect(listResponseFields(small, 'a').sort()).toEqual([a, b]);
  expect(seen.sort()).toEqual([a, `${a}/enum/0`, b].sort());
});

const link = '#/components/schemas/Link';
const branches = ['a', 'b'].map((kind) => ({
  type: 'object',
  properties: { next: { $ref: link }, kind: { enum: [kind] } },
}));
const recursive = {
  openapi: '3.1.0',
  paths: {
    '/links': {
      get: {
        operationId: 'linksList',
        responses: { 200: { content: { 'application/json': { schema: { $ref: link } } } } },
      },
    },
  },
  components: { schemas: { Link: { oneOf: branches } } },
};

it('a schema that contains itself is followed once for each part of a response', () => {
  let steps = 0;
  const level = (left: number): object => {
    const fields = left === 0 ? { kind: 'b' } : { kind: 'a', next: level(left - 1) };
    return new Proxy(fields, {
      ownKeys(target) {
        steps += 1;
        if (steps > 10_000) throw new Error('too many steps');
        return Reflect.ownKeys(target);
      },
    });
  };
  const seen = createFieldCensus(recursive).add('linksList', { status: 200, body: level(40) });

  expect(seen.sort()).toEqual(
    [0, 1].flatMap((branch) => {
      const at = `/components/schemas/Link/oneOf/${branch}/properties`;
      return [`${at}/kind`, `${at}/kind/enum/0`, `${at}/next`];
    }),
  );
});

it('fields that only requests have are left out', () => {
  const [branch] = branches;
  const properties = { ...branch?.properties, password: { type: 'string', writeOnly: true } };
  const schemas = { Link: { type: 'object', properties } };
  expect(listResponseFields({ ...recursive, components: { schemas } }, 'linksList')).toEqual([
    '/components/schemas/Link/properties/next',
    '/components/schemas/Link/properties/kind',
  ]);
});

it('every documented field is in an example, so that a run on the mock sees it', () => {
  const { operations } = scenarioContract().document;
  const census = createFieldCensus(document);
  const seen = new Set(
    operations.flatMap(({ id, responses }) =>
      responses.flatMap(({ key, pointer }) =>
        examplesOf(pointer).flatMap((body) => census.add(id, { status: Number(key), body })),
      ),
    ),
  );
  const documented = operations.flatMap(({ id }) => listResponseFields(document, id));
  expect(documented.filter((pointer) => !seen.has(pointer))).toEqual([]);
});

/** The values of the JSON examples of a response, which may be shared, as they may be. */
function examplesOf(pointer: string): unknown[] {
  const at = (value: unknown): Record<string, unknown> => {
    const { $ref } = Object(value) as { $ref?: string };
    return $ref === undefined ? Object(value) : at(valueAtPointer(document, $ref.slice(1)));
  };
  const { content } = at(valueAtPointer(document, pointer));
  const { examples } = at(at(content)['application/json']);
  return Object.values(at(examples)).map((each) => at(each).value);
}
