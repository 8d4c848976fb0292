import { expect, it } from 'vitest';
import { compareDocuments } from '../../cli/diff/compare.js';
import { listStatements } from '../../contract-tests/engine/statements.js';
import { toContractDocument } from '../../contract-tests/engine/toContractDocument.js';
import { makeVariants } from '../../contract-tests/engine/variants.js';
import { keyOf, readerAjv, requestAjv } from '../../src/contract/compile/ajv.js';
import { listProblems } from './rules/index.js';
import { foreignRows, messageRows } from './testingConstructs.js';
import { generateTypes } from './types.js';

type Json = Record<string, unknown>;

/** A document with one operation that sends and answers a schema named Body. */
function documentOf(body: unknown, named: Json = {}): Json {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Body' } } };
  return {
    openapi: '3.1.0',
    info: { title: 'Doors', version: '1.0.0' },
    paths: {
      '/doors': {
        post: {
          operationId: 'doorsMove',
          'x-effect': 'writes',
          requestBody: { required: true, content },
          responses: { 200: { description: 'The door.', content } },
        },
      },
    },
    components: { schemas: { Body: body, ...named } },
  };
}

/** A construct, with a valid and an invalid body. */
interface Construct {
  readonly name: string;
  /** The schema of the field `a`. */
  readonly schema: Json;
  readonly good: unknown;
  readonly bad: unknown;
  /** The type of `a`; undefined if TypeScript cannot express it. */
  readonly type?: string;
  /** The keyword that data exercises and breaks, if it is not the schema's last one. */
  readonly keyword?: string;
}

const text = { type: 'string' };
const side = { type: 'object', required: ['kind'], properties: { kind: text } };
const left = { ...side, properties: { kind: { type: 'string', const: 'left' } } };
const right = { ...side, properties: { kind: { type: 'string', const: 'right' } } };

const constructs: readonly Construct[] = [
  { name: '`type`', schema: text, good: 'x', bad: 1, type: 'a: string' },
  {
    name: '`type` with `null`',
    schema: { type: ['string', 'null'] },
    good: null,
    bad: 1,
    type: 'a: string | null',
  },
  {
    name: '`type` with several',
    schema: { type: ['string', 'integer'] },
    good: 1,
    bad: true,
    type: 'a: string | number',
  },
  {
    name: '`enum`',
    schema: { ...text, enum: ['x', 'y'] },
    good: 'x',
    bad: 'z',
    type: 'a: "x" | "y"',
  },
  { name: '`const`', schema: { ...text, const: 'x' }, good: 'x', bad: 'y', type: 'a: "x"' },
  {
    name: '`const: null`',
    schema: { type: 'null', const: null },
    good: null,
    bad: 'x',
    type: 'a: null',
    keyword: 'const',
  },
  {
    name: '`properties`, `required`',
    schema: side,
    good: { kind: 'x' },
    bad: {},
    type: 'kind: string',
    keyword: 'required',
  },
  {
    name: '`additionalProperties: false`',
    schema: { type: 'object', properties: { b: text }, additionalProperties: false },
    good: { b: 'x' },
    bad: { c: 'x' },
    type: 'b?: string',
  },
  {
    name: '`additionalProperties` with a schema',
    schema: { type: 'object', additionalProperties: text },
    good: { b: 'x' },
    bad: { b: 1 },
    type: '[key: string]: string',
  },
  {
    name: '`items`',
    schema: { type: 'array', items: text },
    good: ['x'],
    bad: [1],
    type: 'a: string[]',
  },
  { name: '`minItems`', schema: { type: 'array', items: text, minItems: 1 }, good: ['x'], bad: [] },
  {
    name: '`maxItems`',
    schema: { type: 'array', items: text, maxItems: 1 },
    good: ['x'],
    bad: ['x', 'y'],
  },
  {
    name: '`uniqueItems`',
    schema: { type: 'array', items: text, uniqueItems: true },
    good: ['x'],
    bad: ['x', 'x'],
  },
  { name: '`minLength`', schema: { ...text, minLength: 2 }, good: 'xx', bad: 'x' },
  { name: '`maxLength`', schema: { ...text, maxLength: 2 }, good: 'xx', bad: 'xxx' },
  { name: '`pattern`', schema: { ...text, pattern: '^x+$' }, good: 'xx', bad: 'y' },
  {
    name: '`format`',
    schema: { ...text, format: 'date-time' },
    good: '2026-08-04T09:12:31Z',
    bad: 'today',
  },
  { name: '`minimum`', schema: { type: 'integer', minimum: 2 }, good: 2, bad: 1 },
  { name: '`maximum`', schema: { type: 'integer', maximum: 2 }, good: 2, bad: 3 },
  {
    name: '`exclusiveMinimum`',
    schema: { type: 'number', exclusiveMinimum: 2 },
    good: 2.5,
    bad: 2,
  },
  {
    name: '`exclusiveMaximum`',
    schema: { type: 'number', exclusiveMaximum: 2 },
    good: 1.5,
    bad: 2,
  },
  { name: '`multipleOf`', schema: { type: 'number', multipleOf: 0.01 }, good: 4.35, bad: 4.355 },
  {
    name: '`minProperties`',
    schema: { type: 'object', additionalProperties: text, minProperties: 1 },
    good: { b: 'x' },
    bad: {},
  },
  {
    name: '`maxProperties`',
    schema: { type: 'object', additionalProperties: text, maxProperties: 1 },
    good: { b: 'x' },
    bad: { b: 'x', c: 'x' },
  },
  {
    name: '`anyOf`',
    schema: { anyOf: [left, right] },
    good: { kind: 'left' },
    bad: { kind: 'up' },
    type: 'a: {',
  },
  {
    name: '`oneOf`',
    schema: { oneOf: [left, right] },
    good: { kind: 'left' },
    bad: { kind: 'up' },
    type: 'a: {',
  },
  {
    name: '`allOf`',
    schema: { allOf: [side, { type: 'object', required: ['b'], properties: { b: text } }] },
    good: { kind: 'x', b: 'x' },
    bad: { kind: 'x' },
    type: '} & {',
  },
  {
    name: '`anyOf` beside `properties`',
    schema: {
      ...{ type: 'object', required: ['b'], properties: { b: text } },
      anyOf: [left, right],
    },
    good: { kind: 'left', b: 'x' },
    bad: { kind: 'left' },
    type: '} & ({',
    keyword: 'required',
  },
  {
    name: '`required` with a field of another part of `allOf`',
    schema: {
      allOf: [
        { type: 'object', properties: { b: text } },
        { type: 'object', required: ['b'] },
      ],
    },
    good: { b: 'x' },
    bad: {},
    type: 'b: string',
    keyword: 'required',
  },
  { name: '`not`', schema: { ...text, not: { type: 'string', const: 'x' } }, good: 'y', bad: 'x' },
  {
    name: '`$ref`',
    schema: { $ref: '#/components/schemas/Side' },
    good: { kind: 'x' },
    bad: {},
    type: 'a: components["schemas"]["Side"]',
    keyword: 'required',
  },
  {
    name: 'a bound beside a `$ref`',
    schema: { $ref: '#/components/schemas/Text', maxLength: 2 },
    good: 'xx',
    bad: 'xxx',
    type: 'a: components["schemas"]["Text"]',
  },
];

const yes = 'yes';
const no = '**no**';

async function measure({ schema, good, bad, type, keyword }: Construct): Promise<string[]> {
  const named = { Side: side, Text: text };
  const whole = (a: unknown) => ({ type: 'object', required: ['a'], properties: { a } });
  const document = documentOf(whole(schema), named);
  const [plain = '', last = ''] = [Object.keys(schema)[0], keyword ?? Object.keys(schema).at(-1)];

  const types = (await generateTypes(document)).replaceAll(/\s+/g, ' ');
  const key = keyOf('/components/schemas/Body');
  const [request, reader] = [
    requestAjv(document).getSchema(key),
    readerAjv(document).getSchema(key),
  ];
  const isJudged = [request, reader].every(
    (validate) => validate?.({ a: good }) === true && validate({ a: bad }) === false,
  );
  // A construct is refused exactly if the validators do not support it.
  const reasons = listProblems(document).map(({ reason }) => reason);
  expect([plain, reasons.some((each) => each.startsWith(`${plain} is not supported`))]).toEqual([
    plain,
    !isJudged,
  ]);
  if (!isJudged) return ['refused', 'refused', 'refused', 'refused'];
  const contract = toContractDocument(document);
  const body = contract.schemaAt('/components/schemas/Body');
  const made = makeVariants(contract, body);
  const statements = listStatements(contract, body).filter(({ pointer }) =>
    pointer.split('/').includes(last),
  );
  const isExercised = statements.every(({ pointer, needs }) =>
    needs.every((need) =>
      made.some(({ statement, polarity }) => statement === pointer && polarity === need),
    ),
  );
  const { [last]: _without, ...rest } = schema;
  const before = keyword === undefined && plain !== last ? rest : {};
  const changes = compareDocuments(documentOf(whole(before), named), document);
  const isCompared = changes.some(({ class: kind }) => kind !== 'editorial');
  return [
    type === undefined ? '–' : types.includes(type) ? yes : no,
    isJudged ? yes : no,
    statements.length > 0 && isExercised ? yes : no,
    isCompared && !changes.some(({ rule }) => rule === 'not-judged') ? yes : no,
  ];
}

/** The refused keywords in each object of a document. */
const refused: readonly (readonly [
  where: string,
  keywords: readonly string[],
  make: (keyword: string) => Json,
])[] = [
  [
    'the root',
    ['webhooks', 'jsonSchemaDialect'],
    (keyword) => ({ ...documentOf(side), [keyword]: {} }),
  ],
  [
    'the components',
    ['pathItems', 'callbacks'],
    (keyword) => ({ ...documentOf(side), components: { [keyword]: {} } }),
  ],
  [
    'a server',
    ['variables'],
    (keyword) => ({ ...documentOf(side), servers: [{ url: 'https://a', [keyword]: {} }] }),
  ],
  ['a path', ['servers', 'head', 'trace'], (keyword) => within(['paths', '/doors'], keyword)],
  [
    'an operation',
    ['callbacks', 'servers'],
    (keyword) => within(['paths', '/doors', 'post'], keyword),
  ],
  [
    'a parameter',
    ['content', 'allowEmptyValue', 'allowReserved'],
    (keyword) => parameter({ [keyword]: {} }),
  ],
  [
    'a header',
    ['content'],
    (keyword) => ({ ...documentOf(side), components: { headers: { a: { [keyword]: {} } } } }),
  ],
  [
    'a media type',
    ['encoding'],
    (keyword) =>
      within(['paths', '/doors', 'post', 'requestBody', 'content', 'application/json'], keyword),
  ],
  [
    'a link',
    ['operationRef', 'server'],
    (keyword) => ({
      ...documentOf(side),
      components: { links: { a: { operationId: 'doorsMove', [keyword]: {} } } },
    }),
  ],
  [
    'a schema',
    [
      ...['$id', '$schema', '$anchor', '$dynamicRef', '$dynamicAnchor', '$vocabulary', '$defs'],
      ...['if', 'then', 'else', 'dependentSchemas', 'dependentRequired', 'unevaluatedProperties'],
      ...['unevaluatedItems', 'patternProperties', 'propertyNames', 'prefixItems', 'contains'],
      ...[
        'minContains',
        'maxContains',
        'contentSchema',
        'contentEncoding',
        'contentMediaType',
        'definitions',
        'dependencies',
        'additionalItems',
        'discriminator',
        'xml',
        'nullable',
        'example',
      ],
    ],
    (keyword) => documentOf({ ...side, [keyword]: {} }),
  ],
];

function within(path: readonly string[], keyword: string): Json {
  const document = structuredClone(documentOf(side));
  const owner = path.reduce<Json>((value, part) => value[part] as Json, document);
  owner[keyword] = {};
  return document;
}

function parameter(more: Json): Json {
  const document = structuredClone(documentOf(side)) as { paths: Record<string, { post: Json }> };
  const { post } = document.paths['/doors'] ?? { post: {} };
  post.parameters = [{ name: 'a', in: 'query', schema: text, ...more }];
  return document as unknown as Json;
}

it.each(
  refused.flatMap(([where, keywords, make]) =>
    keywords.map((keyword) => [keyword, where, make(keyword)] as const),
  ),
)('%s of %s is refused by name', (keyword, _where, document) => {
  const reasons = listProblems(document).map(({ reason }) => reason);
  expect(reasons).toContainEqual(expect.stringContaining(`${keyword} is not supported: `));
});

it('docs/constructs.md lists what is supported where', async () => {
  const rows: string[][] = [];
  for (const construct of constructs) rows.push([construct.name, ...(await measure(construct))]);
  const refusals = refused.map(([where, keywords]) => [
    where,
    keywords.map((keyword) => `\`${keyword}\``).join(', '),
  ]);

  const more = { messages: await messageRows(), foreign: await foreignRows() };
  expect([...more.messages, ...more.foreign].filter((row) => row.includes('**no**'))).toEqual([]);

  await expect(`${pageOf(rows, refusals, more)}\n`).toMatchFileSnapshot('../../docs/constructs.md');
});

function pageOf(
  rows: string[][],
  refusals: string[][],
  more: { readonly messages: string[][]; readonly foreign: string[][] },
): string {
  return `# Constructs of OpenAPI 3.1

For whoever writes the document, or checks one of their own: which constructs of OpenAPI and JSON Schema each part supports. Each row is tested
on a small document: \`npx vitest run scripts/generate/constructs.test.ts -u\` writes this page.

- **Types**: \`generated/schema.ts\` expresses it; – if TypeScript cannot.
- **Validators**: a valid body passes without a finding, an invalid one does not, in both directions.
- **Checks**: the contract suite makes data that follows it, and data that breaks it.
- **Diff**: \`npm run document:diff\` judges the keyword when it is added.

${table(['Construct', 'Types', 'Validators', 'Checks', 'Diff'], rows)}

${table(['In messages', 'Types', 'Validators', 'Checks', 'Diff'], more.messages)}

Receiving an answer exercises its status and headers; \`npm run contract:mutate\` proves that breaking them is
noticed. An operation needs an answer for refusals: a status such as \`404\`, \`4XX\` or \`default\`.

A field with \`readOnly: true\` is left out of requests, and one with \`writeOnly: true\` out of answers: it is not in the
types, not required by the validators, and not in the data of the checks. A \`writeOnly\` field in an answer is a violation.
An enum with \`x-open-enum: true\` is for responses: its known values complete in an editor, and a new one is drift.
\`default\`, \`deprecated\`, \`title\`, \`description\`, \`examples\`, \`externalDocs\` and every other \`x-…\` do not constrain a value.

## Refused by name

\`npm run generate\` refuses these, with file, line, and what to write instead:

${table(['In', 'Keywords'], refusals)}

It also refuses:

| In | What |
| --- | --- |
| a schema | one without a valid value, or that is part of itself; unchecked formats and \`format: binary\`; patterns that can take exponential time; \`true\` or \`false\` as a property's schema; a schema for further fields beside named ones; a keyword for one type, such as \`minimum\`, where no \`type\` is stated |
| beside a \`$ref\` | fields, types, enums and choices, and anything beside the one that a schema with a name is: \`allOf\` holds the reference in their place |
| a parameter | cookies; a style other than \`simple\` in paths and headers, \`form\` in the query with lists separated by commas (\`explode: false\`), and \`deepObject\` without a list or object inside |
| a header | one that fetch sets or consumes itself, such as \`Cookie\` and \`Content-Length\`; one that is not plain text, a number or a list of these |
| a path | a part \`..\` |
| an operation | no success of 200, 201, 202, 203, 206 or \`2XX\`; media types other than \`application/json\`, and therefore 204, 205 and 304; a body of a GET |
| a link | anything but \`$response.body#/…\`, \`$request.path.…\` and \`$request.query.…\` |
| credentials | all but http basic, http bearer and an API key in a header; scopes |
| YAML | anchors, aliases, tags, directives and merge keys; keys that are no text; files that are not UTF-8 |
| a name | what every object has, such as \`__proto__\` and \`valueOf\` (not \`constructor\` and \`toString\`) |
| a reference | in the place of a list, a map or a text, or in a value or an example; to anything but files in the folder of the document |

## In third-party documents

\`makeContract\` of \`scenario-patch/contract-suite\` accepts any OpenAPI 3.1 document, including all of the above, and judges answers by everything in the schemas. It refuses a document
whose paths, parameters, bodies, responses or headers refer to what it does not contain, which has an \`operationId\` twice, or a field called \`__proto__\`.
The table also shows which keywords generated requests break:

${table(['Construct', 'Judged', 'Broken on purpose'], more.foreign)}

An answer that fits several branches of a \`oneOf\` is a violation here, unless a discriminator decides; the package's
own validators read it as \`anyOf\`. A discriminator holds: each branch of its choice has the values that lead to it,
and where others extend its schema by \`allOf\`, a value leads to one of them. Such a value that no schema has is drift,
and the answer is then judged by the schema itself: its further fields are drift too.

- Answers are judged in each media type of JSON (\`application/json\`, or one that ends in \`+json\`); of others, only the status, headers and media type are.
- A parameter with \`content\` is written as JSON; a header of an answer with \`content\` is read as JSON and as text.
- TRACE, a body of a GET, and a required body or parameter in a media type other than \`application/json\` are not applicable, with the reason. Webhooks, callbacks and optional parameters in other media types are ignored.`;
}

function table(head: string[], rows: string[][]): string {
  const widths = head.map((_title, column) =>
    Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)),
  );
  const line = (row: string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
