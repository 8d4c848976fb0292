import { afterEach, expect, it } from 'vitest';
import { sample } from '../../src/testing/sample.js';
import { type DocumentCopy, reasonsOf, writeDocument } from './testing.js';
import { doors as files } from './testingDoors.js';

// Mistakes that the linter accepts or reports elsewhere, and that would show only when a request is made or
// judged.

let copy: DocumentCopy;
afterEach(() => copy.remove());

type Edit = readonly [file: string, from: string, to: string];
type Way = readonly [name: string, edit: Edit, line: string, reason: string];

const R = 'openapi.yaml';
const P = 'paths/door.yaml';
const M = 'schemas/Move.yaml';
const D = 'schemas/DoorRecord.yaml';
const L = 'links/Again.yaml';
const I = 'parameters/DoorId.yaml';
const indent = (text: string, depth: number): string =>
  text.replace(/^/gm, ' '.repeat(depth)).concat('\n');
const link = (from: string, to: string): Edit => [L, from, to];
const server = 'servers:\n  - url: https://api.doors.test/v1\n    description: The service.\n';
/** The schema of `note` without its type and description. */
const note = (text: string): Edit => [
  M,
  '    pattern: ^[a-z]+$\n    minLength: 1\n    maxLength: 80\n',
  indent(text, 4),
];
/** The schema of `speed` without its description. */
const speed = (text: string): Edit => [
  P,
  '        type: integer\n        description: Steps in a second.\n        minimum: 1\n        maximum: 9\n        default: 5\n',
  indent(`description: Steps in a second.\n${text}`, 8),
];
const parameter = (text: string): Edit => [
  P,
  '      description: How fast it moves.\n',
  indent(`description: How fast it moves.\n${text}`, 6),
];
const header = (text: string): Edit => [
  P,
  '      description: The door.\n',
  `      description: The door.\n      headers:\n        X-A:\n          description: Some words.\n${indent(text, 10)}`,
];
const integer = 'schema:\n  type: integer\n  description: Some words.';
const status = (key: string): Edit => [
  P,
  '    "404":\n',
  `${indent(`"${key}":\n  description: Some words.\n  content:\n    application/json:\n      schema:\n        $ref: ../schemas/Fault.yaml`, 4)}    "404":\n`,
];
const operation = (text: string): Edit => [
  P,
  '  requestBody:\n',
  `${indent(text, 2)}  requestBody:\n`,
];
const path = (template: string, more = ''): Edit => [
  R,
  'components:\n',
  `  ${template}:\n    get:\n      operationId: windowsGet\n${more}components:\n`,
];
const scheme = (text: string): Edit => [
  R,
  '      type: http\n      scheme: basic\n',
  indent(text, 6),
];

const text = 'type: string, description: Some words.';
const nested = [
  [
    'an object in an object',
    `type: object, properties: {a: {type: object, properties: {b: {${text}}}, description: Some words.}}`,
  ],
  [
    'a list in an object',
    `type: object, properties: {a: {type: array, items: {${text}}, description: Some words.}}`,
  ],
  [
    'a list in an alternative of a field',
    `type: object, properties: {a: {anyOf: [{${text}}, {type: array, items: {${text}}, description: Some words.}], description: Some words.}}`,
  ],
  [
    'a map of lists',
    `type: object, additionalProperties: {type: array, items: {${text}}, description: Some words.}`,
  ],
  [
    'a list of lists',
    `type: array, items: {type: array, items: {${text}}, description: Some words.}`,
  ],
  [
    'a list of objects',
    `type: array, items: {type: object, properties: {a: {${text}}}, description: Some words.}`,
  ],
] as const;

const ways: readonly Way[] = [
  // What stands beside a reference, and is overlooked by types or by the linter.
  ...[
    'required: [size]',
    'properties: {size: {type: integer, description: Its size.}}',
    'type: object',
    'enum: [{id: a}]',
    'allOf: [{type: object, description: Some words.}]',
  ].map(
    (more): Way => [
      `${more} beside a $ref`,
      [
        'schemas/Door.yaml',
        '    $ref: ./DoorRecord.yaml\n',
        `    $ref: ./DoorRecord.yaml\n    ${more}\n`,
      ],
      `schemas/Door.yaml: ${more}`,
      'beside a $ref is not supported: write allOf with the reference in it',
    ],
  ),
  [
    'a bound beside the $ref that a schema with a name is',
    [
      'schemas/Side.yaml',
      'type: string\ndescription: Where it goes.\nenum:\n  - open\n  - shut\n',
      '$ref: ./DoorRecord.yaml\ndescription: Where it goes.\nminProperties: 1\n',
    ],
    'schemas/Side.yaml: minProperties: 1',
    'minProperties beside a $ref is not supported: write allOf with the reference in it',
  ],
  [
    'a body in another media type',
    [
      P,
      '      application/json:\n        schema:\n          $ref: ../schemas/Move.yaml',
      '      application/merge-patch+json:\n        schema:\n          $ref: ../schemas/Move.yaml',
    ],
    `${P}: application/merge-patch+json:`,
    'The media type application/merge-patch+json is not supported: bodies are application/json; ',
  ],
  // Examples and constants that break their schema.
  [
    'an example of a header of another type',
    header(`example: many\n${integer}`),
    `${P}: example: many`,
    '"many" is not allowed by the schema: it must be integer',
  ],
  [
    'one of several examples of a header of another type',
    header(`examples:\n  few:\n    summary: Few.\n    value: few\n${integer}`),
    `${P}: value: few`,
    'must be integer',
  ],
  [
    'an item of another type in an example of a header',
    header(
      'example: [a]\nschema:\n  type: array\n  description: Some words.\n  items:\n    type: integer\n    description: Some words.',
    ),
    `${P}: example: [a]`,
    'must be integer',
  ],
  [
    'an example in the schema of a header',
    header('schema:\n  type: integer\n  description: Some words.\n  examples: [many]'),
    `${P}: examples: [many]`,
    'must be integer',
  ],
  [
    'an example that no header can carry',
    header('example: "a\\nb"\nschema:\n  type: string\n  description: Some words.'),
    `${P}: example: "a\\nb"`,
    'A header cannot carry',
  ],
  ['a style of a header', header(`style: form\n${integer}`), `${P}: style: form`, 'write simple'],
  [
    'an example of a parameter beyond its bounds',
    parameter('example: 99'),
    `${P}: example: 99`,
    'must be <= 9',
  ],
  [
    'one of several examples of a parameter beyond its bounds',
    parameter('examples:\n  fast:\n    summary: Fast.\n    value: 99'),
    `${P}: value: 99`,
    'must be <= 9',
  ],
  [
    'an example that no path can carry',
    [I, 'schema:\n', 'example: ..\nschema:\n'],
    `${I}: example: ..`,
    'A path cannot carry ".."',
  ],
  [
    'a value that no path can carry',
    [I, '  type: string\n', '  type: string\n  enum: [""]\n'],
    `${I}: enum: [""]`,
    'A path cannot carry ""',
  ],
  [
    'a constant of a link of another type',
    link('speed: $request.query.speed', 'speed: fast'),
    `${L}: speed: fast`,
    '"fast" is not allowed by the schema: it must be integer',
  ],
  [
    'a constant of a link beyond its bounds',
    link('speed: $request.query.speed', 'speed: 99'),
    `${L}: speed: 99`,
    'must be <= 9',
  ],
  [
    'a constant of a link of another type, for the path',
    link('doorId: $response.body#/door/id', 'doorId: 5'),
    `${L}: doorId: 5`,
    'must be string',
  ],
  [
    'a constant of a link outside the enum',
    link('to: shut', 'to: ajar'),
    `${L}: to: ajar`,
    'one of the allowed values',
  ],
  [
    'a constant of a link of another type, for the body',
    link('  to: shut', '  to: shut\n  note: 5'),
    `${L}: note: 5`,
    'must be string',
  ],
  [
    'a link without a required field of the body',
    link('  to: shut', '  note: abc'),
    `${L}: requestBody:`,
    'needs a field "to"',
  ],
  [
    'a link from a string to an integer',
    link('$request.query.speed', '$response.body#/door/id'),
    `${L}: speed: $response.body#/door/id`,
    'is string, but must be integer',
  ],
  [
    'an example without a value',
    [P, '              value:\n                message: There is none.\n', ''],
    `${P}: none:`,
    'An example needs a value',
  ],
  [
    'an example that is null',
    [P, 'value:\n                message: There is none.\n', 'value: null\n'],
    `${P}: value: null`,
    'type must be object',
  ],
  [
    'an example with an impossible date',
    ['examples/door.json', '"state": "open"', '"movedAt": "2026-02-30T00:00:00Z"'],
    'examples/door.json: {"door": {"id": "a", "movedAt": "2026-02-30T00:00:00Z"}}',
    'must match format',
  ],
  [
    'an example in a schema that breaks it',
    [D, 'format: date-time\n', 'format: date-time\n    examples: [yesterday]\n'],
    `${D}: examples: [yesterday]`,
    'must match format',
  ],

  // Schemas that mean something other than intended.
  ...['/abc/i', '/abc/'].map(
    (pattern): Way => [
      `the pattern ${pattern}`,
      note(`pattern: ${pattern}`),
      `${M}: pattern: ${pattern}`,
      'slashes of a regex literal',
    ],
  ),
  ['an empty pattern', note('pattern: ""'), `${M}: pattern: ""`, 'matches every text'],
  ...['(?i)abc', '\\Aabc', '^abc\\Z', 'a++', '(?P<a>b)', "'[[:alpha:]]'"].map(
    (pattern): Way => [
      `the pattern ${pattern} of another language`,
      note(`pattern: ${pattern}`),
      `${M}: pattern: ${pattern}`,
      'Not a valid ECMA-262 pattern',
    ],
  ),
  ['a number as a pattern', note('pattern: 5'), `${M}: pattern: 5`, 'Expected type `string`'],
  ['an enum without values', note('enum: []'), `${M}: enum: []`, 'An enum has at least one value'],
  ['one value as an enum', note('enum: a'), `${M}: enum: a`, 'Expected type `array`'],
  [
    'a value of an enum that is too long',
    note('maxLength: 2\nenum: [abc, de]'),
    `${M}: enum: [abc, de]`,
    'must NOT have more than 2 characters',
  ],
  [
    'a default outside the enum',
    note('enum: [abc, de]\ndefault: x'),
    `${M}: default: x`,
    'one of the allowed values',
  ],
  ['a default that is null', note('default: null'), `${M}: default: null`, 'must be string'],
  [
    'a constant outside the enum',
    note('enum: [abc]\nconst: x'),
    `${M}: const: x`,
    'one of the allowed values',
  ],
  [
    'bounds the wrong way round',
    speed('type: integer\nminimum: 9\nmaximum: 1'),
    `${P}: minimum: 9`,
    'above maximum',
  ],
  [
    'no integer between the bounds',
    speed('type: integer\nminimum: 1.2\nmaximum: 1.8'),
    `${P}: schema:`,
    'No valid value was found',
  ],
  [
    'exclusiveMinimum of 3.0',
    speed('type: integer\nminimum: 1\nexclusiveMinimum: true'),
    `${P}: exclusiveMinimum: true`,
    'Expected type `number`',
  ],
  [
    'a bound beyond the format',
    speed('type: integer\nformat: int32\nmaximum: 99999999999'),
    `${P}: maximum: 99999999999`,
    'outside the range of the format int32',
  ],
  [
    'a length of an integer',
    speed('type: integer\nminLength: 1'),
    `${P}: minLength: 1`,
    'minLength is for string',
  ],
  ['a negative length', note('minLength: -1'), `${M}: minLength: -1`, 'greater than or equal'],
  [
    'a length as a string',
    note('minLength: "1"'),
    `${M}: minLength: "1"`,
    'Expected type `integer`',
  ],
  [
    'items of a string',
    note('items:\n  type: string\n  description: Some words.'),
    `${M}: items:`,
    'items is for array',
  ],
  ['a field required twice', [M, '  - to\n', '  - to\n  - to\n'], `${M}: - to`, 'listed already'],
  ['required at a field', note('required: true'), `${M}: required: true`, 'Expected type `array`'],
  [
    'a string for additionalProperties',
    [M, 'additionalProperties: false', 'additionalProperties: none'],
    `${M}: additionalProperties: none`,
    'Expected type `Schema`',
  ],
  [
    'null without quotes',
    [D, '    type: string\n    format: date-time\n', '    type: [string, null]\n'],
    `${D}: type: [string, null]`,
    '`type` can be one of',
  ],
  [
    'a string for readOnly',
    note('readOnly: yes please'),
    `${M}: readOnly: yes please`,
    'Expected type `boolean`',
  ],
  [
    'a required field that maxProperties excludes',
    [M, 'additionalProperties: false', 'additionalProperties: false\nmaxProperties: 0'],
    'examples/move.json: {"to": "open"}',
    'must NOT have more than 0 properties',
  ],

  // Impossible requests and answers.
  [
    'a default of a required parameter',
    parameter('required: true'),
    `${P}: default: 5`,
    'its default never applies',
  ],
  [
    'a parameter twice',
    [
      P,
      '    - name: speed\n',
      '    - name: speed\n      in: query\n      description: Some words.\n      schema:\n        type: string\n        description: Some words.\n    - name: speed\n',
    ],
    `${P}: - name: speed`,
    'unique `name` + `in`',
  ],
  [
    'a parameter without a schema',
    [
      P,
      '      schema:\n        type: integer\n        description: Steps in a second.\n        minimum: 1\n        maximum: 9\n        default: 5\n',
      '',
    ],
    `${P}: - name: speed`,
    'schema, content',
  ],
  [
    'a parameter of the body',
    [P, '      in: query', '      in: body'],
    `${P}: in: body`,
    '`in` can be one of',
  ],
  ['the type of a parameter of 2.0', parameter('type: integer'), `${P}: type: integer`, '`type`'],
  ['a status that nobody sees', status('100'), `${P}: "100":`, 'is not a final answer'],
  ...['204', '205', '304'].map(
    (key): Way => [`a body of ${key}`, status(key), `${P}: "${key}":`, `${key} has no body`],
  ),
  ['a status in small letters', [P, '    "404":', '    4xx:'], `${P}: 4xx:`, 'a range such as 4XX'],
  [
    'an answer without a description',
    [P, '      description: The door.\n', ''],
    `${P}: "200":`,
    '`description` must be present',
  ],
  [
    'only errors',
    [P, '    "200":', '    "409":'],
    `${P}: responses:`,
    'at least one `2XX` response',
  ],
  [
    'a media type with a typo',
    [
      P,
      '      application/json:\n        schema:\n          $ref: ../schemas/Move',
      '      application/jsn:\n        schema:\n          $ref: ../schemas/Move',
    ],
    `${P}: application/jsn:`,
    'The media type application/jsn is not supported: bodies are application/json; ',
  ],
  [
    'a media type with parameters',
    [
      P,
      '      application/json:\n        schema:\n          $ref: ../schemas/Move',
      '      application/json; charset=utf-8:\n        schema:\n          $ref: ../schemas/Move',
    ],
    `${P}: application/json; charset=utf-8:`,
    'The media type application/json; charset=utf-8 is not supported: bodies are application/json; ',
  ],
  ['consumes of 2.0', operation('consumes: [a/b]'), `${P}: consumes: [a/b]`, '`consumes`'],
  [
    'credentials that are not declared',
    operation('security:\n  - nokey: []'),
    `${P}: - nokey: []`,
    'no `nokey` security scheme',
  ],
  [
    'an object as security',
    operation('security:\n  basic: []'),
    `${P}: security:`,
    'Expected type',
  ],
  [
    'an externalDocs URL that is not a URL',
    operation('externalDocs:\n  url: not a page'),
    `${P}: url: not a page`,
    'is not a URL',
  ],
  [
    'an API key with a space',
    scheme('type: apiKey\nin: header\nname: a b'),
    `${R}: name: a b`,
    'HTTP token',
  ],
  [
    'an API key that fetch sets',
    scheme('type: apiKey\nin: header\nname: Host'),
    `${R}: name: Host`,
    'set by fetch',
  ],
  [
    'credentials in digests',
    [R, 'scheme: basic', 'scheme: digest'],
    `${R}: type: http`,
    'http digest is not supported',
  ],

  // Parts without an effect.
  [
    'the same path under two names',
    path('/doors/{id}'),
    `${R}: /doors/{id}:`,
    'differs only by path parameter name',
  ],
  [
    'a duplicate name in a path',
    [R, '/doors/{doorId}:', '/doors/{doorId}/{doorId}:'],
    `${P}: parameters:`,
    'has {doorId} twice',
  ],
  [
    'a path without a leading slash',
    path('windows'),
    `${R}: windows:`,
    '`windows` is not expected here',
  ],
  [
    'a path with a trailing slash',
    path('/windows/'),
    `${R}: /windows/:`,
    'should not have a trailing slash',
  ],
  [
    'a misspelt operationId',
    path('/windows', '      operationID: a\n'),
    `${R}: operationID: a`,
    '`operationID` is not expected',
  ],
  [
    'an unused tag',
    [R, 'paths:\n', '  - name: windows\n    description: Windows.\npaths:\n'],
    `${R}: - name: windows`,
    'No operation has the tag windows',
  ],
  ['a tag that is not declared', [P, '    - doors', '    - windows'], `${P}: - windows`, 'tags'],
  [
    'no paths',
    [R, 'paths:\n  /doors/{doorId}:\n    $ref: ./paths/door.yaml\n', 'paths: {}\n'],
    `${R}: paths: {}`,
    'has no operations',
  ],
  ['no servers', [R, server, 'servers: []\n'], `${R}: servers: []`, 'non-empty array'],
  [
    'a server without host',
    [R, 'https://api.doors.test/v1', '/v1'],
    `${R}: - url: /v1`,
    'not a valid http(s) URL',
  ],
  ['no title', [R, '  title: Doors', '  title: ""'], `${R}: title: ""`, 'The title is empty'],
  [
    'a version that is a number',
    [R, '  version: 1.0.0', '  version: 1.0'],
    `${R}: version: 1.0`,
    'Expected type `string`',
  ],
  // What fetch, a URL or the client cannot carry.
  ...['Host', 'Cookie', 'content-length', 'Transfer-Encoding', 'Sec-Fetch-Mode'].map(
    (name): Way => [
      `the parameter ${name}`,
      [P, '    - name: speed\n      in: query\n', `    - name: ${name}\n      in: header\n`],
      `${P}: - name: ${name}`,
      'is set by fetch',
    ],
  ),
  ...['Content-Length', 'connection', 'Content-Encoding'].map(
    (name): Way => [
      `${name} as a header of an answer`,
      [
        P,
        '      description: The door.\n',
        `      description: The door.\n      headers:\n        ${name}:\n          description: Some words.\n          example: a\n          schema: {type: string, description: Some words.}\n`,
      ],
      `${P}: ${name}:`,
      'how an answer is carried',
    ],
  ),
  [
    'an API key in a header that fetch drops',
    scheme('type: apiKey\nin: header\nname: Cookie'),
    `${R}: name: Cookie`,
    'set by fetch',
  ],
  ...['..', '%2e'].map(
    (part): Way => [
      `a path with the part ${part}`,
      [R, '  /doors/{doorId}:', `  /doors/${part}/{doorId}:`],
      `${P}: parameters:`,
      part === '..' ? 'a URL is sent without it' : 'kebab-case',
    ],
  ),
  ...nested.map(
    ([what, schema]): Way => [
      `${what} in the query`,
      [
        P,
        '    - name: speed\n',
        `    - name: filter\n      in: query\n      style: ${/object/.test(schema.slice(0, 14)) ? 'deepObject' : 'form'}\n      explode: ${/object/.test(schema.slice(0, 14))}\n      description: Some words.\n      schema: {${schema}, description: Some words.}\n    - name: speed\n`,
      ],
      `${P}: schema: {${schema}, description: Some words.}`,
      'inside another one',
    ],
  ),
  [
    'a list in an alternative of a parameter, with the usual style',
    [
      P,
      '    - name: speed\n',
      `    - name: filter\n      in: query\n      description: Some words.\n      explode: true\n      schema:\n        description: Some words.\n        anyOf: [{type: string, description: Some words., enum: [a]}, {type: array, description: Some words., items: {type: string, description: Some words.}}]\n    - name: speed\n`,
    ],
    `${P}: explode: true`,
    'written with commas',
  ],
  [
    'one file for two paths',
    [
      R,
      '  /doors/{doorId}:\n',
      '  /windows/{doorId}:\n    $ref: ./paths/door.yaml\n  /doors/{doorId}:\n',
    ],
    `${P}: operationId: doorsMove`,
    'Another operation is called "doorsMove"',
  ],
  [
    'x-effect with a typo',
    [P, 'x-effect: writes', 'x-efect: writes'],
    `${P}: x-efect: writes`,
    'write x-effect',
  ],
  [
    'x-open-enum with a typo',
    ['schemas/State.yaml', 'x-open-enum', 'x-openEnum'],
    'schemas/State.yaml: x-openEnum: true',
    'write x-open-enum',
  ],
  [
    'x-rate-limit with a typo',
    [R, 'paths:', 'x-ratelimits: {requests: 5}\npaths:'],
    `${R}: x-ratelimits: {requests: 5}`,
    'write x-rate-limit',
  ],
];

it.each(sample(ways))(
  '%s is refused, with file, line and reason',
  async (_name, [file, from, to], line, reason) => {
    copy = await writeDocument(files);
    await copy.edit(`openapi/${file}`, from, to);

    expect(await reasonsOf(copy)).toContainEqual([line, expect.stringContaining(reason)]);
  },
);
