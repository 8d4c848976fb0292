import { afterEach, expect, it } from 'vitest';
import { sample } from '../../src/testing/sample.js';
import { renderOutputs } from './outputs.js';
import { type DocumentCopy, outcomeOf, reasonsOf, writeDocument } from './testing.js';
import { doors as files } from './testingDoors.js';

// Documents that the linter accepts, but that are meaningless, contradictory or unsupported.

let copy: DocumentCopy;
afterEach(() => copy.remove());

type Edit = readonly [file: string, from: string, to: string];
type Way = readonly [name: string, edits: readonly Edit[], line: string, reason: string];

const P = 'paths/door.yaml';
const R = 'openapi.yaml';
const M = 'schemas/Move.yaml';
const D = 'schemas/DoorRecord.yaml';
const [note, movedAt] = ['    pattern: ^[a-z]+$\n', '    type: string\n    format: date-time\n'];
const speed = '        minimum: 1\n        maximum: 9\n        default: 5\n';
const inRecord = (text: string): Edit => [D, movedAt, text];
const inSpeed = (text: string): Edit => [P, speed, text];
const parameter = (text: string): Edit => [
  P,
  '    - name: speed\n',
  `    - ${text}\n      description: Some words.\n      schema:\n        type: string\n        description: Some words.\n    - name: speed\n`,
];
const header = (name: string, schema = 'type: string'): string =>
  `        ${name}:\n          description: Some words.\n          schema:\n            description: Some words.\n            ${schema}\n`;
const headers = (...texts: string[]): Edit => [
  P,
  '      description: The door.\n',
  `      description: The door.\n      headers:\n${texts.join('')}`,
];
const array = [
  '        description: Some words.',
  '        type: array',
  '        items:',
  '          type: string',
  '          description: Some words.',
  '',
].join('\n');
const noValue = 'No valid value was found';
const noName = 'cannot be used as a name';

const ways: readonly Way[] = [
  // Names that programs cannot use.
  [
    'a field of a request called hasOwnProperty',
    [[M, '  note:', '  hasOwnProperty:']],
    `${M}: hasOwnProperty:`,
    noName,
  ],
  ...['valueOf', 'isPrototypeOf', 'toLocaleString', '__defineGetter__'].map(
    (name): Way => [
      `a field called ${name}`,
      [[M, '  note:', `  ${name}:`]],
      `${M}: ${name}:`,
      noName,
    ],
  ),
  [
    'a field of an answer called hasOwnProperty',
    [[D, '  movedAt:', '  hasOwnProperty:']],
    `${D}: hasOwnProperty:`,
    noName,
  ],
  [
    'a header called hasOwnProperty',
    [headers(header('hasOwnProperty'))],
    `${P}: hasOwnProperty:`,
    noName,
  ],
  [
    'an example called hasOwnProperty',
    [[P, '            door:\n', '            hasOwnProperty:\n']],
    `${P}: hasOwnProperty:`,
    noName,
  ],
  [
    'a link called hasOwnProperty',
    [[P, '        again:', '        hasOwnProperty:']],
    `${P}: hasOwnProperty:`,
    noName,
  ],
  [
    'hasOwnProperty in an example',
    [['examples/door.json', '"state"', '"hasOwnProperty"']],
    'examples/door.json: {"door": {"id": "a", "hasOwnProperty": "open"}}',
    noName,
  ],
  [
    'a parameter called __proto__',
    [parameter('name: __proto__\n      in: query')],
    `${P}: - name: __proto__`,
    noName,
  ],
  // Constructs that are refused by name, whatever else the linter would say of them.
  [
    'webhooks with an operation',
    [[R, 'components:\n', 'webhooks:\n  moved:\n    post:\n      responses: {}\ncomponents:\n']],
    `${R}: webhooks:`,
    'webhooks is not supported',
  ],
  ...['if: {required: [to]}', '$defs: {A: {type: string}}', 'propertyNames: {minLength: 1}'].map(
    (text): Way => [
      `${text} without descriptions`,
      [[M, 'type: object\n', `type: object\n${text}\n`]],
      `${M}: ${text}`,
      'is not supported',
    ],
  ),
  // References without a target.
  ['a number as a reference', [[M, './Side.yaml', '5']], `${M}: $ref: 5`, '$ref must be a string'],
  [
    'an empty value as a reference',
    [[M, './Side.yaml', '']],
    `${M}: $ref:`,
    '$ref must be a string',
  ],
  [
    'a list as a reference',
    [[M, './Side.yaml', '[a]']],
    `${M}: $ref: [a]`,
    '$ref must be a string',
  ],
  [
    'a reference to a field of another schema',
    [inRecord('    $ref: ./Fault.yaml#/properties/message\n')],
    'schemas/Fault.yaml: message:',
    'the part of a file that a $ref leads to, which then needs a file of its own',
  ],
  ['an empty reference', [[M, './Side.yaml', '""']], `${M}: $ref: ""`, 'does not name a file'],
  [
    'a reference to the file itself',
    [[M, './Side.yaml', '"#"']],
    `${M}: $ref: "#"`,
    'does not name a file',
  ],
  [
    'a reference to an anchor',
    [[M, './Side.yaml', '"#here"']],
    `${M}: $ref: "#here"`,
    'is not valid: after #',
  ],
  [
    'a reference to a parameter for a schema',
    [[M, './Side.yaml', '../parameters/DoorId.yaml']],
    'parameters/DoorId.yaml: name: doorId',
    '`name` is not expected here',
  ],
  // Impossible values.
  [
    'an infinite bound',
    [[P, 'maximum: 9', 'maximum: .inf']],
    `${P}: maximum: .inf`,
    'Not a valid JSON number',
  ],
  [
    'a bound beyond all numbers',
    [[P, 'maximum: 9', 'maximum: 1e400']],
    `${P}: maximum: 1e400`,
    'Not a valid JSON number',
  ],
  [
    'a bound with more digits than can be compared',
    [[P, 'maximum: 9', 'maximum: 123456789012345678901']],
    `${P}: maximum: 123456789012345678901`,
    'more digits than can be compared',
  ],
  ['no types', [inRecord('    type: []\n')], `${D}: type: []`, 'list of types is empty'],
  [
    'a type twice',
    [inRecord('    type: [string, string]\n')],
    `${D}: type: [string, string]`,
    'has a duplicate',
  ],
  [
    'null without null in its enum',
    [inRecord('    type: [string, "null"]\n    enum: [a]\n')],
    `${D}: type: [string, "null"]`,
    'no value of type null',
  ],
  [
    'exclusive bounds without a value between',
    [inSpeed('        exclusiveMinimum: 5\n        exclusiveMaximum: 6\n')],
    `${P}: schema:`,
    noValue,
  ],
  [
    'a multiple that its bounds exclude',
    [inSpeed('        minimum: 1\n        maximum: 9\n        multipleOf: 100\n')],
    `${P}: schema:`,
    noValue,
  ],
  [
    'a multiple of zero',
    [inSpeed('        multipleOf: 0\n')],
    `${P}: multipleOf: 0`,
    'must be above 0',
  ],
  [
    'the range of a format, written out',
    [inSpeed('        format: int64\n        maximum: 9223372036854775807\n')],
    `${P}: maximum: 9223372036854775807`,
    'The format int64 has this bound: remove it here.',
  ],
  ...(
    [
      ['properties: {a: {type: string, description: Some words.}}', 'object'],
      ['additionalProperties: false', 'object'],
      ['items: {type: string, description: Some words.}', 'array'],
      ['pattern: ^a', 'string'],
      ['format: date', 'string'],
      ['minimum: 3', 'number'],
      ['format: int32', 'number'],
    ] as const
  ).map(
    ([text, type]): Way => [
      `${text} without a type`,
      [inRecord(`    ${text}\n`)],
      `${D}: ${text}`,
      `needs a type beside it: without one a value of any other type is valid. Write type: ${type}.`,
    ],
  ),
  [
    'a bound without a type in a field of a typed part',
    [
      inRecord(
        '    type: object\n    anyOf:\n      - properties:\n          a:\n            maxLength: 3\n            description: Some words.\n        description: Some words.\n      - minProperties: 2\n        description: Some words.\n',
      ),
    ],
    `${D}: maxLength: 3`,
    'maxLength needs a type',
  ],
  [
    'a schema of contradictory parts',
    [
      inRecord(
        '    allOf:\n      - type: string\n        description: Some words.\n      - type: integer\n        description: Some words.\n',
      ),
    ],
    `${D}: movedAt:`,
    noValue,
  ],
  [
    'a schema that forbids everything',
    [inRecord('    not:\n      description: Some words.\n')],
    `${D}: movedAt:`,
    noValue,
  ],
  [
    'a bound that contradicts a reference',
    [inRecord('    $ref: ./State.yaml\n    maxLength: 2\n')],
    `${D}: movedAt:`,
    noValue,
  ],
  [
    'a schema that is a part of itself',
    [[D, 'type: object\n', 'type: object\nallOf:\n  - $ref: ./DoorRecord.yaml\n']],
    `${D}: type: object`,
    'part of itself',
  ],
  [
    'a number format for a string',
    [[D, 'date-time', 'int32']],
    `${D}: format: int32`,
    'format is for number or integer',
  ],
  [
    'a string format for a number',
    [[P, 'type: integer', 'type: integer\n        format: date']],
    `${P}: format: date`,
    'format is for string',
  ],
  [
    'a field that nobody may read or write',
    [inRecord('    type: string\n    readOnly: true\n    writeOnly: true\n')],
    `${D}: writeOnly: true`,
    'never present',
  ],
  [
    'a schema for further fields beside named ones',
    [
      inRecord(
        '    type: object\n    properties:\n      a:\n        type: string\n        description: Some words.\n    additionalProperties:\n      type: integer\n      description: Some words.\n',
      ),
    ],
    `${D}: additionalProperties:`,
    'beside properties is not supported',
  ],
  ...['contentEncoding: base64', 'contentMediaType: image/png', 'definitions: {}'].map(
    (text): Way => [
      text,
      [[D, '    format: date-time\n', `    ${text}\n`]],
      `${D}: ${text}`,
      'is not supported',
    ],
  ),
  // What the client would not send as documented.
  [
    'a parameter in a cookie',
    [parameter('name: a\n      in: cookie')],
    `${P}: in: cookie`,
    'sends no cookies',
  ],
  [
    'a parameter for the credentials',
    [parameter('name: Authorization\n      in: header')],
    `${P}: - name: Authorization`,
    'declared by content or security',
  ],
  [
    'a header declared twice in different case',
    [parameter('name: X-A\n      in: header'), parameter('name: x-a\n      in: header')],
    `${P}: - name: x-a`,
    'header names ignore case',
  ],
  [
    'an optional path parameter',
    [['parameters/DoorId.yaml', 'required: true', 'required: false']],
    'parameters/DoorId.yaml: required: false',
    'always present',
  ],
  ...['form', 'label', 'matrix'].map(
    (style): Way => [
      `the style ${style} in a path`,
      [['parameters/DoorId.yaml', 'in: path', `in: path\nstyle: ${style}`]],
      `parameters/DoorId.yaml: style: ${style}`,
      `style ${style} is not supported`,
    ],
  ),
  ...['simple', 'deepObject', 'pipeDelimited', 'spaceDelimited'].map(
    (style): Way => [
      `the style ${style} for a number`,
      [[P, 'in: query', `in: query\n      style: ${style}`]],
      `${P}: style: ${style}`,
      `style ${style} is not supported`,
    ],
  ),
  [
    'an exploded list in the query',
    [
      [P, `        type: integer\n        description: Steps in a second.\n${speed}`, array],
      [P, 'in: query', 'in: query\n      style: form\n      explode: true'],
    ],
    `${P}: explode: true`,
    'write explode: false',
  ],
  [
    'unescaped text in the query',
    [[P, 'in: query', 'in: query\n      allowReserved: true']],
    `${P}: allowReserved: true`,
    'allowReserved is not supported',
  ],
  ['a body of a GET', [[P, 'post:', 'get:']], `${P}: requestBody:`, 'fetch cannot send a body'],
  // What would be misread or not read.
  [
    'an answer without a body',
    [[P, '    "404":', '    "203":\n      description: Nothing.\n    "404":']],
    `${P}: "203":`,
    'give it content application/json, or leave the operation out: client.request or client.raw calls it.',
  ],
  [
    'a status without a body',
    [[P, '    "404":', '    "204":\n      description: Nothing.\n    "404":']],
    `${P}: "204":`,
    'and the client returns one; leave the operation out: client.request or client.raw calls it.',
  ],
  [
    'the content type as a header',
    [headers(header('Content-Type'))],
    `${P}: Content-Type:`,
    'declared by content',
  ],
  [
    'a response header declared twice in different case',
    [headers(header('X-A'), header('x-a'))],
    `${P}: x-a:`,
    'header names ignore case',
  ],
  [
    'an object as a header',
    [headers(header('X-A', 'type: object'))],
    `${P}: schema:`,
    'A header must be of type',
  ],
  [
    'a header without an example',
    [headers(header('X-A', 'type: boolean'))],
    `${P}: X-A:`,
    'needs an example',
  ],
  [
    'an example with two values',
    [
      [
        P,
        '            externalValue: ../examples/move.json',
        '            value: {to: open}\n            externalValue: ../examples/move.json',
      ],
    ],
    `${P}: externalValue: ../examples/move.json`,
    'has one value',
  ],
  [
    'example beside examples',
    [
      [
        P,
        '        examples:\n          open:',
        '        example: {to: open}\n        examples:\n          open:',
      ],
    ],
    `${P}: example: {to: open}`,
    'exclude each other',
  ],
  // What applies to the whole service.
  [
    'a null rate limit',
    [[R, 'tags:', 'x-rate-limit: null\ntags:']],
    'openapi.yaml: x-rate-limit: null',
    'x-rate-limit must be an object',
  ],
  [
    'a negative rate limit',
    [[R, 'tags:', 'x-rate-limit: {requests: -1, windowSeconds: 1, scope: key}\ntags:']],
    'openapi.yaml: x-rate-limit: {requests: -1, windowSeconds: 1, scope: key}',
    'x-rate-limit must be an object',
  ],
  [
    'a server twice',
    [
      [
        R,
        'servers:\n',
        'servers:\n  - url: https://api.doors.test/v1\n    description: The service.\n',
      ],
    ],
    'openapi.yaml: - url: https://api.doors.test/v1',
    'listed already',
  ],
  [
    'a scope of a key',
    [[R, '- basic: []', '- basic: [read]']],
    'openapi.yaml: - basic: [read]',
    'Scopes are not supported',
  ],
  [
    'an effect in a list',
    [[P, 'x-effect: writes', 'x-effect: [reads]']],
    `${P}: x-effect: [reads]`,
    'x-effect must be one of',
  ],
  // Links that a walk would not follow.
  [
    'a list as the parameters of a link',
    [
      [
        'links/Again.yaml',
        'parameters:\n  doorId: $response.body#/door/id\n  speed: $request.query.speed',
        'parameters: []',
      ],
    ],
    'links/Again.yaml: parameters: []',
    'parameters of a link must be an object',
  ],
  [
    'a link without a value of the path',
    [['links/Again.yaml', '  doorId: $response.body#/door/id\n', '']],
    'links/Again.yaml: operationId: doorsMove',
    'needs a value of "doorId"',
  ],
  [
    'a link that reads a header',
    [['links/Again.yaml', '$response.body#/door/id', '$response.header.x-id']],
    'links/Again.yaml: doorId: $response.header.x-id',
    'is not supported',
  ],
];

it.each(sample(ways))(
  '%s is refused, with file, line and reason',
  async (_name, edits, line, reason) => {
    copy = await writeDocument(files);
    for (const [file, from, to] of edits) await copy.edit(`openapi/${file}`, from, to);

    const told = await reasonsOf(copy);

    expect(told).toContainEqual([line, expect.stringContaining(reason)]);
  },
);

it.each([
  [
    'an example that shows a value',
    [
      [
        M,
        note,
        '    pattern: ^(?=.*q)(?=.*7)[a-z0-9]{40}$\n    examples: [aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaq7]\n',
      ],
    ],
  ],
  [
    'a field that a request leaves out',
    [
      [M, '    description: Why', '    readOnly: true\n    description: Why'],
      [M, '  - to\n', '  - to\n  - note\n'],
    ],
  ],
  ['a field called #', [[M, '  note:', '  "#":']]],
  [
    'a keyword whose type stands in a part, in each choice or around it',
    [
      inRecord(
        [
          '    description: Some words.',
          '    minProperties: 1',
          '    allOf: [{type: object, description: Some words.}, {maxProperties: 9, description: Some words.}]',
          '    anyOf: [{required: [a], description: Some words., properties: {a: {type: string, description: Some words.}}}, {minProperties: 2, description: Some words.}]',
          '  size:',
          '    minimum: 3',
          '    examples: [5]',
          '    oneOf: [{type: number, description: Some words.}, {type: "null", description: Some words.}]',
          '    not: {minimum: 9, description: Some words.}',
          '',
        ].join('\n'),
      ),
      [D, '    description: When it moved.\n', '    description: A size.\n'],
    ],
  ],
  ['a recursive schema', [[D, '  state:\n', '  next:\n    $ref: ./DoorRecord.yaml\n  state:\n']]],
  [
    'plain headers, and a list',
    [
      headers(
        header('X-A', 'type: integer\n          example: 1'),
        header(
          'X-B',
          'type: array\n            items:\n              type: string\n              description: Some words.\n          example: [a]',
        ),
      ),
    ],
  ],
] satisfies [string, Edit[]][])('%s is accepted', async (_name, edits) => {
  copy = await writeDocument(files);
  for (const [file, from, to] of edits) await copy.edit(`openapi/${file}`, from, to);

  expect(await outcomeOf(copy)).toBe('taken');
});

it('the address of an explanation constrains nothing', async () => {
  copy = await writeDocument(files);
  const before = await renderOutputs(copy);
  await copy.edit(
    `openapi/${M}`,
    '    minLength: 1\n',
    '    minLength: 1\n    externalDocs: {url: "https://doors.test/note"}\n',
  );

  const after = await renderOutputs(copy);

  expect(after.get('openapi.json')).toContain('https://doors.test/note');
  expect(after.get('validators.js')).toBe(before.get('validators.js'));
});

it('a construct that is refused is the only thing said', async () => {
  copy = await writeDocument(files);
  await copy.edit(`openapi/${M}`, note, '    contentSchema: {type: string}\n');

  expect(await outcomeOf(copy)).toMatch(/^The document has 1 problem:\n.*contentSchema is not/);
});

it('an invisible character in a place is written as an escape', async () => {
  copy = await writeDocument(files);
  await copy.edit(`openapi/${M}`, '  note:', '  "no\\nte\\u202e":');

  expect(await outcomeOf(copy)).toMatch(/\n {4}at \S*\/properties\/no\\nte\\u202e$/);
});

it('an example keeps all its digits in the bundle', async () => {
  copy = await writeDocument(files);
  const digits = '    type: number\n    examples: [0.1234567890123456789, 1.50, 2]\n';
  await copy.edit(`openapi/${D}`, movedAt, digits);
  await copy.edit(
    'openapi/examples/door.json',
    '"state": "open"',
    '"state": "open", "movedAt": 9007199254740993',
  );

  const bundle = (await renderOutputs(copy)).get('openapi.json') ?? '';

  expect(bundle.replaceAll(/\s+/g, ' ')).toContain('"examples": [ 0.1234567890123456789, 1.5, 2 ]');
  expect(bundle).toContain('"movedAt": 9007199254740993');
});
