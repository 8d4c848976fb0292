import { compareDocuments } from '../../cli/diff/compare.js';
import { compileContract } from '../../contract-tests/compile.js';
import { makeChecks } from '../../contract-tests/engine/checks.js';
import type { Contract } from '../../contract-tests/engine/contract.js';
import { listCoverageItems } from '../../contract-tests/engine/coverage.js';
import { generateTypes } from './types.js';

type Json = Record<string, unknown>;

const text = { type: 'string' };
const json = (schema: Json, more: Json = {}): Json => ({
  description: 'Some words.',
  content: { 'application/json': { schema } },
  ...more,
});
const door = { type: 'object', required: ['id'], properties: { id: text } };
const fault = { type: 'object', required: ['message'], properties: { message: text } };
const doorId = { name: 'doorId', in: 'path', required: true, schema: text, example: 'a' };
const basic = { type: 'http', scheme: 'basic' };

function documentOf(operation: Json, path: Json = {}, root: Json = {}): Json {
  return {
    openapi: '3.1.0',
    info: { title: 'Doors', version: '1.0.0' },
    paths: {
      '/doors/{doorId}': {
        parameters: [doorId],
        ...path,
        get: {
          operationId: 'doorsRead',
          'x-effect': 'reads',
          responses: { 200: json(door) },
          ...operation,
        },
      },
    },
    ...root,
  };
}

/** A construct of a message: a document with it, and one without. */
interface MessageConstruct {
  readonly name: string;
  readonly with: Json;
  readonly without?: Json;
  /** Text of the generated types. */
  readonly type: string;
  /** A valid answer and an invalid one; undefined if it concerns only requests. */
  readonly answers?: readonly [status: number, good: Answer, bad: Answer];
  /** JSON Pointer to it. */
  readonly pointer: string;
}

interface Answer {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const own = '/paths/~1doors~1{doorId}/get';
const parameter = (more: Json): Json => ({ parameters: [{ name: 'speed', in: 'query', ...more }] });
const constructOf = (name: string, more: Json, type: string): MessageConstruct => ({
  ...{ name, with: documentOf(parameter(more)), type, pointer: `${own}/parameters/0` },
});
const answered = (key: string): Json => ({ responses: { 200: json(door), [key]: json(fault) } });
const post = (required: boolean): Json => ({
  ...documentOf(
    {},
    {
      post: {
        operationId: 'doorsMove',
        'x-effect': 'writes',
        responses: { 200: json(door) },
        requestBody: { ...json(fault), required },
      },
    },
  ),
});

const messages: readonly MessageConstruct[] = [
  {
    name: 'a parameter in the path',
    with: documentOf({}),
    without: { ...documentOf({}), paths: {} },
    type: 'doorId: string',
    pointer: '/paths/~1doors~1{doorId}/parameters/0',
  },
  constructOf(
    'a parameter in the query',
    { schema: { type: 'integer', minimum: 1 } },
    'speed?: number',
  ),
  constructOf(
    'one that is required',
    { required: true, schema: { type: 'integer' } },
    'speed: number',
  ),
  constructOf(
    'a parameter in a header',
    { in: 'header', name: 'X-Speed', schema: { type: 'integer' } },
    '"X-Speed"?: number',
  ),
  constructOf(
    'a list in the query',
    { explode: false, schema: { type: 'array', items: { type: 'integer' } } },
    'speed?: number[]',
  ),
  constructOf(
    'an object in the query',
    { style: 'deepObject', schema: { type: 'object', properties: { x: { type: 'integer' } } } },
    'speed?: {',
  ),
  {
    ...constructOf('one of the operation before one of its path', {}, 'speed?: number'),
    with: documentOf(parameter({ schema: { type: 'integer' } }), {
      parameters: [doorId, { name: 'speed', in: 'query', schema: text }],
    }),
    without: documentOf({}, { parameters: [doorId, { name: 'speed', in: 'query', schema: text }] }),
  },
  {
    name: 'a body that may be left out',
    with: post(false),
    without: post(true),
    type: 'requestBody?: {',
    pointer: '/paths/~1doors~1{doorId}/post/requestBody',
  },
  ...(['4XX', 'default'] as const).map(
    (key): MessageConstruct => ({
      name: key === '4XX' ? 'a range of statuses, `4XX`' : '`default` as a status',
      with: documentOf(answered(key)),
      type: `${key === '4XX' ? '"4XX"' : key}: {`,
      answers: [418, { body: { message: 'x' } }, { body: { id: 'a' } }],
      pointer: `${own}/responses/${key}`,
    }),
  ),
  {
    name: 'a header of an answer',
    with: documentOf({
      responses: {
        200: json(door, { headers: { 'X-Left': { required: true, schema: { type: 'integer' } } } }),
      },
    }),
    type: '"X-Left": number',
    answers: [
      200,
      { headers: { 'x-left': '1' }, body: { id: 'a' } },
      { headers: { 'x-left': 'x' }, body: { id: 'a' } },
    ],
    pointer: `${own}/responses/200/headers/X-Left`,
  },
  {
    name: 'credentials, and choices of them',
    with: documentOf(
      { security: [{ basic: [] }, { key: [] }], responses: { 200: json(door), 401: json(fault) } },
      {},
      {
        components: {
          securitySchemes: { basic, key: { type: 'apiKey', in: 'header', name: 'X-Key' } },
        },
      },
    ),
    without: documentOf(
      { responses: { 200: json(door), 401: json(fault) } },
      {},
      { components: { securitySchemes: { basic } } },
    ),
    type: '',
    pointer: '/components/securitySchemes',
  },
];

const yes = 'yes';
const no = '**no**';

/** The rows of the table of messages: types, validators, checks, diff. */
export async function messageRows(): Promise<string[][]> {
  const rows: string[][] = [];
  for (const each of messages) rows.push([each.name, ...(await measureMessage(each))]);
  return rows;
}

async function measureMessage(construct: MessageConstruct): Promise<string[]> {
  const { with: document, without = documentOf({}), type, answers, pointer } = construct;
  const types = (await generateTypes(document)).replaceAll(/\s+/g, ' ');
  const contract = await compileContract(document);
  const exercises = makeChecks(contract).flatMap((check) =>
    check.exercises.map((each) => `${each.polarity} ${each.statement}`),
  );
  const items = listCoverageItems(contract.document).filter(
    ({ statement, area, impossible }) =>
      statement.startsWith(pointer) && area !== 'responses' && impossible === undefined,
  );
  // Statements that receiving an answer exercises are counted when it is received.
  const asked = items.filter(({ area }) => area !== 'answers');
  const isExercised = asked.every((item) =>
    exercises.includes(`${item.polarity} ${item.statement}`),
  );
  const changes = compareDocuments(without, document);
  const isCompared = changes.some(({ class: kind }) => kind !== 'editorial');
  return [
    type === '' ? '–' : types.includes(type) ? yes : no,
    answers === undefined ? '–' : isJudged(contract, answers) ? yes : no,
    items.length === 0 ? no : isExercised ? yes : no,
    isCompared && !changes.some(({ rule }) => rule === 'not-judged') ? yes : no,
  ];
}

function isJudged(
  { inspect }: Contract,
  [status, ...answers]: NonNullable<MessageConstruct['answers']>,
): boolean {
  const [good, bad] = answers.map(({ headers, body }) => {
    const all = { 'content-type': 'application/json', ...headers };
    const { violations, drift } = inspect('doorsRead', { status, headers: all, body });
    return violations.length + drift.length;
  });
  return good === 0 && bad !== 0;
}

/** A construct that `npm run generate` refuses, in a third-party document. */
interface Foreign {
  readonly name: string;
  readonly schema: unknown;
  readonly good: unknown;
  readonly bad: unknown;
  readonly named?: Json;
  /** Where the document has what is broken, if that is not below the construct's keyword. */
  readonly statement?: string;
}

const pair = { type: 'object', properties: { a: text, b: text } };
const list = { type: 'array' };
const foreign: readonly Foreign[] = [
  {
    name: '`if`, `then`, `else`',
    schema: JSON.parse('{"if": {"required": ["a"]}, "then": {"required": ["b"]}}'),
    good: {},
    bad: { a: 'x' },
  },
  {
    name: '`dependentRequired`',
    schema: { ...pair, dependentRequired: { a: ['b'] } },
    good: {},
    bad: { a: 'x' },
  },
  {
    name: '`dependentSchemas`',
    schema: { ...pair, dependentSchemas: { a: { required: ['b'] } } },
    good: {},
    bad: { a: 'x' },
  },
  {
    name: '`patternProperties`',
    schema: { type: 'object', patternProperties: { '^x': text } },
    good: { xa: 'x' },
    bad: { xa: 1 },
  },
  {
    name: '`propertyNames`',
    schema: { type: 'object', additionalProperties: text, propertyNames: { pattern: '^x' } },
    good: { xa: 'x' },
    bad: { ya: 'x' },
  },
  {
    name: '`unevaluatedProperties`',
    schema: { ...pair, unevaluatedProperties: false },
    good: { a: 'x' },
    bad: { c: 'x' },
  },
  {
    name: '`prefixItems`',
    schema: { ...list, prefixItems: [text, { type: 'integer' }] },
    good: ['x', 1],
    bad: [1, 'x'],
  },
  {
    name: '`unevaluatedItems`',
    schema: { ...list, prefixItems: [text], unevaluatedItems: false },
    good: ['x'],
    bad: ['x', 1],
  },
  {
    name: '`contains`, `minContains`',
    schema: { ...list, contains: { type: 'integer' }, minContains: 2 },
    good: [1, 'x', 2],
    bad: [1, 'x'],
  },
  {
    name: '`$defs`',
    schema: { $defs: { Text: text }, $ref: '#/components/schemas/Body/properties/a/$defs/Text' },
    good: 'x',
    bad: 1,
  },
  {
    name: '`$anchor`',
    schema: { $ref: '#word' },
    named: { Word: { ...text, $anchor: 'word' } },
    good: 'x',
    bad: 1,
  },
  {
    name: '`$id`, with references from the root',
    schema: { $id: 'Words', type: 'array', items: { $ref: '#/components/schemas/Word' } },
    named: { Word: { $id: 'Word', ...text } },
    good: ['x'],
    bad: [1],
  },
  {
    name: '`$dynamicRef`',
    schema: { $dynamicRef: '#word' },
    named: { Word: { ...text, $dynamicAnchor: 'word' } },
    good: 'x',
    bad: 1,
  },
  {
    name: '`$recursiveRef`',
    schema: { type: 'array', items: { $recursiveRef: '#' } },
    good: [[]],
    bad: [1],
  },
  {
    name: '`nullable`, as in OpenAPI 3.0',
    schema: { type: 'object', required: ['a'], properties: { a: { ...text, nullable: true } } },
    good: { a: null },
    bad: { a: 1 },
  },
  {
    name: '`exclusiveMinimum: true`, as in OpenAPI 3.0',
    schema: { type: 'integer', minimum: 0, exclusiveMinimum: true },
    good: 1,
    bad: 0,
  },
  { name: '`const` without a type, such as null', schema: { const: null }, good: null, bad: 'x' },
  {
    name: '`false` as a schema',
    schema: { type: 'object', properties: { a: text, b: false } },
    good: { a: 'x' },
    bad: { b: 1 },
  },
  {
    name: '`additionalProperties` with a schema beside `properties`',
    schema: { type: 'object', properties: { a: text }, additionalProperties: { type: 'integer' } },
    good: { a: 'x', b: 1 },
    bad: { b: 'x' },
  },
  {
    name: '`discriminator`',
    schema: {
      oneOf: ['Cat', 'Dog'].map((name) => ({ $ref: `#/components/schemas/${name}` })),
      discriminator: { propertyName: 'kind', mapping: { cat: 'Cat' } },
    },
    named: Object.fromEntries(
      ['Cat', 'Dog'].map((name) => [
        name,
        { type: 'object', required: ['kind'], properties: { kind: text, [`of${name}`]: text } },
      ]),
    ),
    good: { kind: 'cat', ofCat: 'x' },
    bad: { kind: 'cat', ofDog: 'x' },
    statement: '/oneOf/0/properties/kind/enum',
  },
];

/** The rows of the table of third-party documents: judged, and broken on purpose. */
export async function foreignRows(): Promise<string[][]> {
  const rows: string[][] = [];
  for (const { name, schema, good, bad, named, statement: told } of foreign) {
    const body = { type: 'object', required: ['a'], properties: { a: schema } };
    const content = { 'application/json': { schema: { $ref: '#/components/schemas/Body' } } };
    const contract = await compileContract({
      ...documentOf(
        {},
        {
          post: {
            operationId: 'doorsMove',
            'x-effect': 'writes',
            requestBody: { required: true, content },
            responses: { 200: { description: 'It.', content } },
          },
        },
      ),
      components: { schemas: { Body: body, ...named } },
    });
    const [sound = [], broken = []] = [good, bad].map((a) => {
      const headers = { 'content-type': 'application/json' };
      const { violations, drift } = contract.inspect('doorsMove', {
        status: 200,
        headers,
        body: { a },
      });
      return [...violations, ...drift];
    });
    const isTold = sound.some(({ keyword }) => keyword === 'schema');
    const judged = sound.length === 0 && broken.length > 0 ? yes : isTold ? 'no, as it says' : no;
    const keywords =
      told === undefined
        ? [...name.matchAll(/`([^`]+)`/g)].map(([, word = '']) => `/${word}`)
        : [told];
    const isBroken = makeChecks(contract).some(({ exercises }) =>
      exercises.some(
        ({ statement, polarity }) =>
          polarity === 'negative' &&
          keywords.some((word) => statement.includes(`/properties/a${word}`)),
      ),
    );
    rows.push([name, judged, isBroken ? yes : 'no']);
  }
  return rows;
}
