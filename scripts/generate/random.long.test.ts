import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileContract } from '../../contract-tests/compile.js';
import { sample } from '../../contract-tests/engine/samples.js';
import { toContractDocument } from '../../contract-tests/engine/toContractDocument.js';
import { runContract } from '../../contract-tests/run.js';
import { mockTarget } from '../../contract-tests/targets/mock.js';
import { startPrism } from '../../contract-tests/targets/prism.js';
import type { Json } from '../../src/contract/document.js';
import { renderOutputs } from './outputs.js';
import { writeDocument } from './testing.js';

// Random documents with all constructs of docs/constructs.md, through the generator and the suite.

const seed = Number(process.env.DOCUMENTS_SEED ?? 20260304);
const count = Number(process.env.DOCUMENTS_COUNT ?? 15);

const words = ['id', 'name', 'size', 'kind', 'note', 'state', 'left', 'top', 'owner', 'tags'];
/** Prism treats a parameter without text as left out. */
const isOfPrism = /refused-data .*: 0 characters: .*[?&]\w+=['&]/;
const description = 'Some words.';
const names = (most: number) =>
  fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: most });
const between = (least: number, most: number) =>
  fc
    .tuple(fc.integer({ min: least, max: most }), fc.integer({ min: 0, max: 9 }))
    .map(([low, more]) => [low, low + more] as const);
const some = (schema: fc.Arbitrary<Json>, more: Json): fc.Arbitrary<Json> =>
  schema.map((each) => ({ ...each, ...more }));

const text = fc.oneof(
  fc.constant<Json>({ type: 'string' }),
  between(0, 5).map(
    ([minLength, maxLength]): Json => ({ type: 'string', minLength, maxLength: maxLength + 1 }),
  ),
  fc
    .constantFrom('date-time', 'date', 'uuid', 'email', 'uri')
    .map((format): Json => ({ type: 'string', format })),
  fc
    .constantFrom('^[a-z]+$', '^\\d{2,4}$', '^(left|right)-[A-F0-9]{4}$')
    .map((pattern): Json => ({ type: 'string', pattern })),
  names(4).map((values): Json => ({ type: 'string', enum: values })),
);
const number = fc.oneof(
  fc.constantFrom<Json>({ type: 'integer' }, { type: 'number' }, { type: 'boolean' }),
  between(-5, 50).map(([minimum, maximum]): Json => ({ type: 'integer', minimum, maximum })),
  fc.constantFrom<Json>(
    { type: 'number', exclusiveMinimum: 0 },
    { type: 'number', multipleOf: 0.25 },
    { type: 'integer', multipleOf: 3 },
  ),
);
const scalar = some(fc.oneof(text, number), { description });
const nullable = scalar.map(
  ({ type, enum: values, ...rest }): Json => ({
    ...rest,
    type: [type, 'null'],
    ...(Array.isArray(values) && { enum: [...values, null] }),
  }),
);

function objectOf(
  fields: readonly string[],
  schemas: readonly Json[],
  required: number,
  closed: boolean,
): Json {
  const properties = Object.fromEntries(
    fields.map((name, index) => [name, schemas[index % schemas.length]]),
  );
  const demanded = fields.slice(0, required);
  return {
    ...{ type: 'object', description, properties },
    ...(demanded.length > 0 && { required: demanded }),
    ...(closed && { additionalProperties: false }),
  };
}

const { schema } = fc.letrec<{ schema: Json; object: Json; list: Json; map: Json; choice: Json }>(
  (tie) => ({
    schema: fc.oneof(
      { depthSize: 'small' },
      scalar,
      nullable,
      tie('object'),
      tie('list'),
      tie('map'),
      tie('choice'),
    ),
    object: fc
      .tuple(
        names(4),
        fc.array(tie('schema'), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 0, max: 2 }),
        fc.boolean(),
      )
      .map((parts) => objectOf(...parts)),
    list: fc.tuple(tie('schema'), between(0, 2), fc.boolean()).map(
      ([items, [minItems, maxItems], isBound]): Json => ({
        ...{ type: 'array', description, items },
        ...(isBound && { minItems, maxItems: maxItems + 1 }),
      }),
    ),
    map: tie('schema').map(
      (further): Json => ({ type: 'object', description, additionalProperties: further }),
    ),
    choice: fc
      .tuple(fc.constantFrom('anyOf', 'oneOf'), fc.array(scalar, { minLength: 2, maxLength: 2 }))
      .map(
        ([keyword, [one, other]]): Json => ({
          description,
          [keyword]: ['near', 'far'].map((kind, index) =>
            objectOf(
              ['kind', kind],
              [{ type: 'string', const: kind, description }, (index === 0 ? one : other) as Json],
              2,
              false,
            ),
          ),
        }),
      ),
  }),
);

const body = fc
  .tuple(names(4), fc.array(schema, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 3 }))
  // The client recognizes an answer by a text, an object or a list that it must have.
  .map(([fields, schemas, required]) =>
    objectOf(fields, [{ type: 'string', description }, ...schemas], required, false),
  );

const parameter = fc
  .tuple(fc.constantFrom('query', 'header'), scalar, fc.boolean(), fc.boolean())
  .map(
    ([place, one, required, isList]): Json => ({
      ...{ in: place, description, required },
      ...(isList && place === 'query' && one.type === 'integer'
        ? { style: 'form', explode: false, schema: { type: 'array', description, items: one } }
        : { schema: one }),
    }),
  );

const operation = fc.record({
  method: fc.constantFrom('get', 'put', 'post', 'delete', 'patch'),
  parameters: fc.array(parameter, { maxLength: 3 }),
  request: body,
  response: body,
  header: fc.option(fc.oneof(text, fc.constant<Json>({ type: 'integer', minimum: 0 })), {
    nil: undefined,
  }),
  isNested: fc.boolean(),
});

const json = (content: Json, more: Json = {}): Json => ({
  description,
  content: { 'application/json': content },
  ...more,
});
const fault = {
  type: 'object',
  description,
  required: ['message'],
  properties: { message: { type: 'string', description } },
};
const faulty = json({
  schema: fault,
  examples: { fault: { summary: description, value: { message: 'No.' } } },
});

function documentOf(
  operations: readonly (typeof operation extends fc.Arbitrary<infer T> ? T : never)[],
  named: Json,
): Json {
  const paths: Record<string, Json> = {};
  operations.forEach((each, index) => {
    const path = each.isNested ? `/things-${index}/{thingId}` : `/things-${index}`;
    const thing = {
      name: 'thingId',
      in: 'path',
      required: true,
      description,
      example: 'thing_1',
      schema: { type: 'string', description },
    };
    const own = each.parameters.map(
      (one, at): Json => ({ ...one, name: one.in === 'header' ? `X-${words[at]}` : words[at] }),
    );
    const hasBody = each.method !== 'get' && each.method !== 'delete';
    const isReading = each.method === 'get';
    paths[path] = {
      ...(each.isNested && { parameters: [thing] }),
      [each.method]: {
        ...{ operationId: `things${index}`, 'x-effect': isReading ? 'reads' : 'writes' },
        ...{ summary: description, description, tags: ['things'], parameters: own },
        ...(hasBody && { requestBody: { required: true, ...json({ schema: each.request }) } }),
        responses: {
          200: json(
            { schema: index === 0 ? { $ref: '#/components/schemas/Thing' } : each.response },
            {
              ...(each.header && {
                headers: { 'X-Left': { description, schema: { ...each.header, description } } },
              }),
            },
          ),
          400: faulty,
          401: faulty,
        },
      },
    };
  });
  return {
    openapi: '3.1.0',
    info: {
      title: 'Things',
      version: '1.0.0',
      description,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: 'https://api.things.test/v1', description }],
    security: [{ basic: [] }],
    tags: [{ name: 'things', description }],
    paths,
    components: {
      schemas: { Thing: named },
      securitySchemes: { basic: { type: 'http', scheme: 'basic', description } },
    },
  };
}

/** The document with an example of each answer, as the mock needs them. */
function withExamples(value: Json): Json {
  const copy = structuredClone(value);
  const document = toContractDocument(value);
  for (const { responses } of document.operations) {
    for (const { key, pointer, body: own, headers } of responses) {
      if (key !== '200' || own === undefined) continue;
      const parts = pointer
        .slice(1)
        .split('/')
        .map((part) => part.replaceAll('~1', '/'));
      const response = parts.reduce<Json>((at, part) => at[part] as Json, copy) as unknown as {
        content: Record<string, { examples?: Json }>;
        headers: Record<string, Json>;
      };
      for (const header of headers) {
        response.headers['X-Left'] = {
          ...response.headers['X-Left'],
          example: sample(document, header.schema, 'all'),
        };
      }
      const content = response.content['application/json'];
      if (content)
        content.examples = {
          sound: { summary: description, value: sample(document, own.schema, 'all') },
        };
    }
  }
  return copy;
}

const documents = fc.sample(
  fc
    .tuple(fc.array(operation, { minLength: 1, maxLength: 4 }), body)
    .map(([operations, named]) => withExamples(documentOf(operations, named))),
  { seed, numRuns: count },
);

it.each(documents.map((document, index) => [index, document] as const))(
  'document %i can be generated from, and the suite finds no violation in a mock of it',
  async (_index, document) => {
    const copy = await writeDocument({ 'openapi.yaml': JSON.stringify(document, null, 1) });
    try {
      const outputs = await renderOutputs(copy);
      const file = join(copy.folder, 'openapi.json');
      await writeFile(file, outputs.get('openapi.json') ?? '');
      const contract = await compileContract(JSON.parse(await readFile(file, 'utf8')));
      const prism = await startPrism(file);
      try {
        const found: string[] = [];
        let checks = 0;
        for await (const record of runContract(
          contract,
          mockTarget(contract.document, prism.url),
        )) {
          checks += 1;
          if ('test' in record) found.push(`${record.test}: ${record.message}`);
          else
            for (const each of [...record.violations, ...record.drift])
              found.push(`${record.id}: ${each.message} ${record.curl}`);
        }
        expect(found.filter((each) => !isOfPrism.test(each))).toEqual([]);
        expect(checks).toBeGreaterThan(5);
      } finally {
        await prism.close();
      }
    } finally {
      await copy.remove();
    }
  },
  120_000,
);
