import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { sample } from '../../src/testing/sample.js';
import { type DocumentCopy, outcomeOf, reasonsOf, writeDocument } from './testing.js';
import { doors as files } from './testingDoors.js';

let copy: DocumentCopy;
afterEach(() => copy.remove());

const outcome = () => outcomeOf(copy);

it('the document of these tests is valid', async () => {
  copy = await writeDocument(files);

  expect(await outcome()).toBe('taken');
});

type Edit = readonly [file: string, from: string, to: string];
/** The line that the reason must refer to: its file and its text. */
type Way = readonly [name: string, edit: Edit, line: string, reason: string];

const P = 'paths/door.yaml';
const R = 'openapi.yaml';
const move = (from: string, to: string): Edit => ['schemas/Move.yaml', from, to];
const record = (from: string, to: string): Edit => ['schemas/DoorRecord.yaml', from, to];
const state = (from: string, to: string): Edit => ['schemas/State.yaml', from, to];
const link = (from: string, to: string): Edit => ['links/Again.yaml', from, to];
/** Adds a keyword to the schema of `note`. */
const note = (text: string): Edit => move('    pattern: ^[a-z]+$\n', `    ${text}\n`);
const whole = (file: string, text: string): Edit => [
  file,
  (files as Record<string, string>)[file] ?? '',
  text,
];

const ways: readonly Way[] = [
  // What a file may contain.
  ['an empty root', whole(R, ''), 'openapi.yaml: ', 'The file is empty'],
  ['a root of comments', whole(R, '# later\n'), 'openapi.yaml: # later', 'The file is empty'],
  [
    'a root that is a list',
    whole(R, '- openapi: 3.1.0\n'),
    'openapi.yaml: - openapi: 3.1.0',
    'must be an object',
  ],
  ['a root that is a text', whole(R, 'openapi\n'), 'openapi.yaml: openapi', 'must be an object'],
  ['no version', [R, 'openapi: 3.1.0\n', ''], 'openapi.yaml: info:', 'openapi is missing'],
  [
    'version 3.0',
    [R, 'openapi: 3.1.0', 'openapi: 3.0.3'],
    'openapi.yaml: openapi: 3.0.3',
    'must be a version 3.1',
  ],
  [
    'an extra bracket',
    [P, 'post:', 'post: ['],
    'paths/door.yaml: operationId: doorsMove',
    'on a single line',
  ],
  [
    'a tab for spaces',
    [P, '  summary', '\tsummary'],
    'paths/door.yaml: summary: Move a door',
    'Tabs are not allowed',
  ],
  ['a key twice', [P, '  summary', '  tags: []\n  summary'], 'paths/door.yaml: tags:', 'unique'],
  [
    'an anchor',
    [P, 'description: The move.', 'description: &a The move.'],
    'paths/door.yaml: description: &a The move.',
    'anchors are not',
  ],
  [
    'an alias',
    [P, 'description: The move.', 'description: *a'],
    'paths/door.yaml: description: *a',
    'aliases are not',
  ],
  [
    'a merge key',
    [P, '    required: true', '    <<: {required: true}'],
    'paths/door.yaml: <<: {required: true}',
    'merge keys',
  ],
  [
    'a tag',
    [P, 'summary: Move', 'summary: !!binary Move'],
    'paths/door.yaml: summary: !!binary Move a door',
    'tag',
  ],
  [
    'a tag of its own',
    [P, 'summary: Move', 'summary: !!js/function Move'],
    'paths/door.yaml: summary: !!js/function Move a door',
    'tag',
  ],
  [
    'a list as a key',
    [P, '    required: true', '    ? [a]\n    : true'],
    'paths/door.yaml: ? [a]',
    'A key must',
  ],
  [
    '__proto__ as a name',
    move('  note:', '  __proto__:'),
    'schemas/Move.yaml: __proto__:',
    '__proto__',
  ],
  ['two YAML documents', [R, 'info:', '---\ninfo:'], 'openapi.yaml: ---', 'one YAML document'],
  [
    'a trailing comma',
    whole('examples/move.json', '{"to": "open",}\n'),
    'examples/move.json: {"to": "open",}',
    'after a comma',
  ],
  [
    'a comment in JSON',
    whole('examples/move.json', '{"to": "open"} // it\n'),
    'examples/move.json: {"to": "open"} // it',
    'Invalid JSON',
  ],
  [
    'single quotes in JSON',
    whole('examples/move.json', "{'to': 'open'}\n"),
    "examples/move.json: {'to': 'open'}",
    'Invalid JSON',
  ],
  [
    'JSON that ends early',
    whole('examples/move.json', '{"to":\n'),
    'examples/move.json: ',
    'ends too early',
  ],
  ['an empty example', whole('examples/move.json', ''), 'examples/move.json: ', 'ends too early'],
  [
    'a key twice in JSON',
    whole('examples/move.json', '{"to": "open",\n "to": "shut"}\n'),
    'examples/move.json: "to": "shut"}',
    'unique',
  ],

  // Where a reference may point.
  [
    'a reference to itself',
    whole('schemas/Side.yaml', '$ref: ./Side.yaml\n'),
    'schemas/Side.yaml: $ref: ./Side.yaml',
    'refers back to itself',
  ],
  [
    'a circle of references',
    whole('schemas/Side.yaml', '$ref: ./Move.yaml#/properties/to\n'),
    'schemas/Side.yaml: $ref: ./Move.yaml#/properties/to',
    'refers back to itself',
  ],
  [
    'a reference to a missing file',
    [P, 'schemas/Door.yaml', 'schemas/Dor.yaml'],
    'paths/door.yaml: $ref: ../schemas/Dor.yaml',
    'is not a file. Did you mean ../schemas/Door.yaml?',
  ],
  [
    'a reference in other case',
    [P, 'schemas/Move.yaml', 'schemas/move.yaml'],
    'paths/door.yaml: $ref: ../schemas/move.yaml',
    'is not a file. Did you mean ../schemas/Move.yaml?',
  ],
  [
    'a reference to a file in another folder',
    [P, '../schemas/Door.yaml', './Door.yaml'],
    'paths/door.yaml: $ref: ./Door.yaml',
    'is not a file. Did you mean ../schemas/Door.yaml?',
  ],
  [
    'a reference to the name of a schema',
    [P, '../schemas/Door.yaml', "'#/components/schemas/Door'"],
    "paths/door.yaml: $ref: '#/components/schemas/Door'",
    'This file has no /components/schemas/Door: refer to the file',
  ],
  [
    'a reference to a file of another kind',
    [P, 'parameters/DoorId.yaml', 'schemas/Side.yaml'],
    'schemas/Side.yaml: type: string',
    'paths/door.yaml:2 refers to it.',
  ],
  [
    'a text with a colon',
    move('Why it moves.', 'Why: it moves.'),
    'schemas/Move.yaml: description: Why: it moves.',
    'A text with a colon needs quotes.',
  ],
  [
    'a text that begins with a backtick',
    move('Why it moves.', '`Why` it moves.'),
    'schemas/Move.yaml: description: `Why` it moves.',
    'A text that begins so needs quotes.',
  ],
  [
    'a backslash in double quotes',
    move('^[a-z]+$', '"^\\d+$"'),
    'schemas/Move.yaml: pattern: "^\\d+$"',
    'In single quotes, a backslash stands for itself.',
  ],
  [
    'null without quotes among types',
    move('type: string\n', 'type: [string, null]\n'),
    'schemas/Move.yaml: type: [string, null]',
    "Write the type in quotes: 'null'.",
  ],
  [
    'null without quotes as a type',
    move('type: string\n', 'type: null\n'),
    'schemas/Move.yaml: type: null',
    "Write the type in quotes: 'null'.",
  ],
  [
    'a reference to a missing part of a file',
    [P, 'schemas/Door.yaml', 'schemas/Door.yaml#/doors'],
    'paths/door.yaml: $ref: ../schemas/Door.yaml#/doors',
    '../schemas/Door.yaml has no /doors.',
  ],
  [
    'a reference to a folder',
    [P, '../schemas/Door.yaml', '../schemas'],
    'paths/door.yaml: $ref: ../schemas',
    'is not a file',
  ],
  [
    'an address as a reference',
    [P, '../schemas/Door.yaml', 'http://127.0.0.1:1/Door.yaml'],
    'paths/door.yaml: $ref: http://127.0.0.1:1/Door.yaml',
    'is a URL',
  ],
  [
    'an address without scheme',
    [P, '../schemas/Door.yaml', '//127.0.0.1/Door.yaml'],
    'paths/door.yaml: $ref: //127.0.0.1/Door.yaml',
    'is a URL',
  ],
  [
    'a file: address',
    [P, '../schemas/Door.yaml', 'file:///etc/hostname'],
    'paths/door.yaml: $ref: file:///etc/hostname',
    'is a URL',
  ],
  [
    'an absolute path',
    [P, '../schemas/Door.yaml', '/etc/hostname'],
    'paths/door.yaml: $ref: /etc/hostname',
    'absolute path',
  ],
  [
    'a path out of the folder',
    [P, '../schemas/Door.yaml', '../../redocly.yaml'],
    'paths/door.yaml: $ref: ../../redocly.yaml',
    'redocly.yaml" is outside the folder',
  ],
  [
    'a path out of it, encoded',
    [P, '../schemas/Door.yaml', '..%2F..%2Fredocly.yaml'],
    'paths/door.yaml: $ref: ..%2F..%2Fredocly.yaml',
    'not a plain path',
  ],
  [
    'a path out of it by backslashes',
    [P, '../schemas/Door.yaml', '..\\..\\redocly.yaml'],
    'paths/door.yaml: $ref: ..\\..\\redocly.yaml',
    'not a plain path',
  ],
  [
    'an example at an address',
    [P, '../examples/door.json', 'https://example.com/a.json'],
    'paths/door.yaml: externalValue: https://example.com/a.json',
    'is a URL',
  ],
  [
    'an example out of the folder',
    [P, '../examples/door.json', '../../redocly.yaml'],
    'paths/door.yaml: externalValue: ../../redocly.yaml',
    'redocly.yaml" is outside the folder',
  ],
  [
    'a missing example',
    [P, '../examples/door.json', '../examples/window.json'],
    'paths/door.yaml: externalValue: ../examples/window.json',
    'is not a file',
  ],
  [
    'a reference into a schema',
    move(
      '    type: string\n    description: Why it moves.\n    pattern: ^[a-z]+$\n',
      '    $ref: ./DoorRecord.yaml#/properties/id\n',
    ),
    'schemas/DoorRecord.yaml: id:',
    'PascalCase',
  ],

  // What a name may be.
  [
    'code as an operationId',
    [P, 'operationId: doorsMove', `operationId: "x:process.exit(9),doorsMove"`],
    'paths/door.yaml: operationId: "x:process.exit(9),doorsMove"',
    'camelCase',
  ],
  [
    'a dash in an operationId',
    [P, 'operationId: doorsMove', 'operationId: doors-move'],
    'paths/door.yaml: operationId: doors-move',
    'camelCase',
  ],
  [
    'an operationId that every object has',
    [P, 'operationId: doorsMove', 'operationId: toString'],
    'paths/door.yaml: operationId: toString',
    'Every JavaScript object has',
  ],
  [
    'no operationId',
    [P, '  operationId: doorsMove\n', ''],
    'paths/door.yaml: post:',
    'operation-operationId',
  ],
  [
    'a space in a query parameter',
    [P, 'name: speed', 'name: the speed'],
    'paths/door.yaml: - name: the speed',
    'visible ASCII',
  ],
  [
    'a newline in a parameter',
    [P, 'name: speed', 'name: "speed\\n"'],
    'paths/door.yaml: - name: "speed\\n"',
    'visible ASCII',
  ],
  [
    'a newline in a property',
    move('  note:', '  "no\\nte":'),
    'schemas/Move.yaml: "no\\nte":',
    'visible characters',
  ],
  [
    'an invisible mark in a property',
    move('  note:', '  "no\\u202Ete":'),
    'schemas/Move.yaml: "no\\u202Ete":',
    'no\\u{202e}te',
  ],
  ['an invalid status', [P, '"404"', '"4O4"'], 'paths/door.yaml: "4O4":', '`4O4` is not expected'],
  [
    'a status out of range',
    [P, '    "404":', '    "604":\n      description: It.\n    "404":'],
    'paths/door.yaml: "604":',
    'status "604"',
  ],
  [
    'code in a path',
    [R, '/doors/{doorId}:', '/doors/{doorId}/`+<x>:'],
    'paths/door.yaml: parameters:',
    'paths-kebab-case',
  ],
  [
    'a line break in a path',
    [R, '/doors/{doorId}:', String.raw`"/doors/{doorId}/\nx":`],
    'paths/door.yaml: parameters:',
    'paths-kebab-case',
  ],
  [
    'a query in a path',
    [R, '/doors/{doorId}:', '/doors/{doorId}?a=b:'],
    'paths/door.yaml: parameters:',
    'path-not-include-query',
  ],
  [
    'a header with a space',
    [
      P,
      '      links:',
      '      headers:\n        a b:\n          description: It.\n          schema:\n            type: string\n            description: Some.\n      links:',
    ],
    'paths/door.yaml: a b:',
    'HTTP token',
  ],

  // What the document says about the service.
  [
    'a server without scheme',
    [R, 'https://api.doors.test/v1', 'api.doors.test/v1'],
    'openapi.yaml: - url: api.doors.test/v1',
    'not a valid http(s) URL',
  ],
  [
    'a server of another scheme',
    [R, 'https://api.doors.test/v1', 'ftp://api.doors.test/v1'],
    'openapi.yaml: - url: ftp://api.doors.test/v1',
    'not a valid http(s) URL',
  ],
  [
    'a server with a password',
    [R, 'https://api', 'https://me:secret@api'],
    'openapi.yaml: - url: https://me:secret@api.doors.test/v1',
    'must not have credentials',
  ],
  [
    'server variables',
    [
      R,
      'v1\n    description: The service.',
      '{v}\n    description: The service.\n    variables:\n      v:\n        default: v1',
    ],
    'openapi.yaml: variables:',
    'variables is not supported',
  ],
  [
    'an unknown effect',
    [P, 'x-effect: writes', 'x-effect: sings'],
    'paths/door.yaml: x-effect: sings',
    'x-effect must be one of',
  ],
  [
    'no effect',
    [P, '  x-effect: writes\n', ''],
    'paths/door.yaml: post:',
    'x-effect must be one of',
  ],
  [
    'no success',
    [P, '    "200":\n', '    "205":\n'],
    'paths/door.yaml: responses:',
    'needs a success for the client to return: 200, 201, 202, 203, 206 or 2XX.',
  ],
  [
    'an answer without a required field',
    ['schemas/Door.yaml', 'required:\n  - door\n', ''],
    'paths/door.yaml: "200":',
    'needs a required field',
  ],
  [
    'successes without a field in common',
    [
      P,
      '    "404":\n',
      '    "202":\n      description: Later.\n      content:\n        application/json:\n          schema:\n            $ref: ../schemas/Fault.yaml\n    "404":\n',
    ],
    'paths/door.yaml: "200":',
    'The JSON bodies of its 200 and 202 need the same required field',
  ],
  [
    'another content type',
    [
      P,
      'application/json:\n          schema:\n            $ref: ../schemas/Fault',
      'text/html:\n          schema:\n            $ref: ../schemas/Fault',
    ],
    'paths/door.yaml: text/html:',
    'The media type text/html is not supported',
  ],
  [
    'credentials that are not declared',
    [R, '- basic: []', '- basik: []'],
    'openapi.yaml: - basik: []',
    'basik',
  ],
  [
    'an API key in a query',
    [R, 'type: http\n      scheme: basic', 'type: apiKey\n      in: query\n      name: key'],
    'openapi.yaml: type: apiKey',
    'not supported',
  ],
  [
    'oauth2',
    [
      R,
      'type: http\n      scheme: basic',
      'type: oauth2\n      flows:\n        clientCredentials:\n          tokenUrl: https://example.com\n          scopes: {}',
    ],
    'openapi.yaml: type: oauth2',
    'oauth2 is not supported',
  ],
  [
    'webhooks',
    [R, 'components:', 'webhooks: {}\ncomponents:'],
    'openapi.yaml: webhooks: {}',
    'webhooks is not supported',
  ],
  [
    'a callback',
    [P, '  requestBody:', '  callbacks: {}\n  requestBody:'],
    'paths/door.yaml: callbacks: {}',
    'callbacks is not supported',
  ],

  // Where a link may point.
  [
    'a link to a missing operation',
    link('operationId: doorsMove', 'operationId: doorsMov'),
    'links/Again.yaml: operationId: doorsMov',
    'no operation',
  ],
  [
    'a link to a missing parameter',
    link('  speed:', '  sped:'),
    'links/Again.yaml: sped: $request.query.speed',
    'no parameter "sped"',
  ],
  [
    'a typo in an expression',
    link('$response.body#/door/id', '$respons.body#/door/id'),
    'links/Again.yaml: doorId: $respons.body#/door/id',
    'not an expression',
  ],
  [
    'an expression without its sign',
    link('$response.body#/door/id', 'response.body#/door/id'),
    'links/Again.yaml: doorId: response.body#/door/id',
    'not an expression',
  ],
  [
    'an expression for a missing field',
    link('$response.body#/door/id', '$response.body#/door/ID'),
    'links/Again.yaml: doorId: $response.body#/door/ID',
    'no field /door/ID',
  ],
  [
    'an expression for a missing parameter',
    link('$request.query.speed', '$request.query.sped'),
    'links/Again.yaml: speed: $request.query.sped',
    'no query parameter',
  ],
  [
    'a link to a missing field of a body',
    link('  to: shut', '  too: shut'),
    'links/Again.yaml: too: shut',
    'no field "too"',
  ],
  [
    'an operationRef',
    link('operationId: doorsMove', "operationRef: '#/paths/~1doors/post'"),
    "links/Again.yaml: operationRef: '#/paths/~1doors/post'",
    'operationRef is not supported',
  ],

  // What a schema may say.
  [
    'an unknown keyword',
    note('maximumLength: 3'),
    'schemas/Move.yaml: maximumLength: 3',
    'maximumLength',
  ],
  ['a keyword twice in a schema', note('type: text'), 'schemas/Move.yaml: type: text', 'unique'],
  [
    'an unknown type',
    record('    type: string\n    format', '    type: text\n    format'),
    'schemas/DoorRecord.yaml: type: text',
    'can be one of the following only',
  ],
  [
    'an unknown format',
    record('date-time', 'ulid'),
    'schemas/DoorRecord.yaml: format: ulid',
    'The format "ulid" is not checked: write a pattern, or one of byte, date,',
  ],
  [
    'an example of 3.0',
    note('example: abc'),
    'schemas/Move.yaml: example: abc',
    'write `examples`',
  ],
  [
    'nullable of 3.0',
    note('nullable: true'),
    'schemas/Move.yaml: nullable: true',
    '`nullable` is not expected',
  ],
  [
    'a constant without a type',
    move('    type: string\n    description: Why', '    const: tired\n    description: Why'),
    'schemas/Move.yaml: const: tired',
    'needs a type beside it',
  ],
  [
    'an invalid pattern',
    note("pattern: '['"),
    "schemas/Move.yaml: pattern: '['",
    'Not a valid ECMA-262 pattern',
  ],
  [
    'a pattern that takes forever',
    note('pattern: ^(a+)+$'),
    'schemas/Move.yaml: pattern: ^(a+)+$',
    'exponential time',
  ],
  [
    'a pattern with two paths',
    note('pattern: ^(a|a)*$'),
    'schemas/Move.yaml: pattern: ^(a|a)*$',
    'exponential time',
  ],
  [
    'a pattern with a backreference',
    note('pattern: ^(a)\\1$'),
    'schemas/Move.yaml: pattern: ^(a)\\1$',
    'cannot be analysed',
  ],
  [
    'bounds that exclude all',
    move('minLength: 1', 'minLength: 90'),
    'schemas/Move.yaml: minLength: 90',
    'above maxLength',
  ],
  [
    'a bound of another type',
    note('maximum: 3'),
    'schemas/Move.yaml: maximum: 3',
    'maximum is for number',
  ],
  [
    'a default out of bounds',
    [P, 'default: 5', 'default: 50'],
    'paths/door.yaml: default: 50',
    'not allowed by its own schema',
  ],
  [
    'a default of another type',
    [P, 'default: 5', 'default: fast'],
    'paths/door.yaml: default: fast',
    'not allowed by its own schema',
  ],
  [
    'a value of another type',
    ['schemas/Side.yaml', '- shut', '- 4'],
    'schemas/Side.yaml: - 4',
    'no-enum-type-mismatch',
  ],
  [
    'a value twice',
    ['schemas/Side.yaml', '- shut', '- open'],
    'schemas/Side.yaml: - open',
    'no-duplicated-enum-values',
  ],
  [
    'an open enum of integers',
    state('type: string', 'type: integer'),
    'schemas/State.yaml: - open',
    'no-enum-type-mismatch',
  ],
  [
    'an open enum that is not true',
    state('x-open-enum: true', 'x-open-enum: yes please'),
    'schemas/State.yaml: x-open-enum: yes please',
    'must be true',
  ],
  [
    'an open enum without values',
    state('enum:\n  - open\n  - shut\n', ''),
    'schemas/State.yaml: x-open-enum: true',
    'needs an enum',
  ],
  [
    'an open enum in a request',
    ['schemas/Side.yaml', 'enum:', 'x-open-enum: true\nenum:'],
    'schemas/Side.yaml: x-open-enum: true',
    'x-open-enum is for responses',
  ],
  [
    'a required field that is not declared',
    move('  - to\n', '  - too\n'),
    'schemas/Move.yaml: - too',
    "'too' is not defined",
  ],
  [
    'true as a schema',
    record('    description: Its ID.\n', '    description: Its ID.\n  any: true\n'),
    'schemas/DoorRecord.yaml: any: true',
    'true as a schema is not supported',
  ],
  [
    'no description',
    record('    description: When it moved.\n', ''),
    'schemas/DoorRecord.yaml: movedAt:',
    'rule/schema-description',
  ],
  [
    'an example that breaks its schema',
    whole('examples/door.json', '{"door": {"id": 4}}\n'),
    'examples/door.json: {"door": {"id": 4}}',
    'no-invalid-media-type-examples',
  ],
  [
    'an example with an unknown field',
    whole('examples/door.json', '{"door": {"id": "a", "x": 1}}\n'),
    'examples/door.json: {"door": {"id": "a", "x": 1}}',
    '`x`',
  ],
  ...[
    ...['$id: https://example.com', '$schema: https://example.com', '$anchor: a', '$defs: {}'],
    ...[
      'if: {description: Some.}',
      'dependentRequired: {}',
      'dependentSchemas: {}',
      'unevaluatedProperties: false',
    ],
    ...[
      'patternProperties: {}',
      'propertyNames: {description: Some.}',
      'prefixItems: []',
      'contains: {description: Some.}',
    ],
    ...[
      'contentSchema: {description: Some.}',
      'discriminator: {propertyName: a}',
      'xml: {}',
      '$dynamicRef: "#a"',
    ],
  ].map((text): Way => [text, note(text), `schemas/Move.yaml: ${text}`, text.split(':')[0] ?? '']),
];

it.each(sample(ways))(
  '%s is refused, with file, line and reason',
  async (_name, [file, from, to], line, reason) => {
    copy = await writeDocument(files);
    await copy.edit(`openapi/${file}`, from, to);

    const told = await reasonsOf(copy);

    expect(told).toContainEqual([line, expect.stringContaining(reason)]);
  },
);

async function add(file: string, text: string): Promise<void> {
  const full = join(copy.folder, 'openapi', file);
  await mkdir(dirname(full), { recursive: true });
  await writeFile(full, text);
}

it('a file that nothing refers to is refused', async () => {
  copy = await writeDocument(files);
  await add('schemas/Lost.yaml', 'type: string\n');

  expect(await outcome()).toContain('openapi/schemas/Lost.yaml:1:1 Nothing refers to this file');
});

it('files next to the root are not parts of the document', async () => {
  copy = await writeDocument(files);
  await add('redocly.yaml', 'extends: []\n');
  await add('other/service.yaml', 'type: string\n');

  expect(await outcome()).toBe('taken');
});

it.each([
  [
    'Latin-1',
    Buffer.from('type: string\ndescription: Un café.\nenum: [open, shut]\n', 'latin1'),
    2,
  ],
  ['UTF-16', Buffer.from('\ufefftype: string\n', 'utf16le'), 1],
  ['a text with a NUL', Buffer.from('type: string\ndescription: A\0 side.\n'), 2],
])('%s is refused, with its line', async (_name, bytes, line) => {
  copy = await writeDocument(files);
  await writeFile(join(copy.folder, 'openapi/schemas/Side.yaml'), bytes);

  expect(await outcome()).toContain(`openapi/schemas/Side.yaml:${line}:1 The line is not UTF-8`);
});

it('the mark that some editors put before UTF-8 is accepted, in YAML and JSON', async () => {
  const mark = '\ufeff';
  const [move, side] = ['examples/move.json', 'schemas/Side.yaml'] as const;
  copy = await writeDocument({
    ...files,
    [move]: mark + files[move],
    [side]: mark + files[side],
  });

  expect(await outcome()).toBe('taken');
});

describe('a value of the document', () => {
  const field = (name: string) => `  ${name}:\n    type: string\n    description: Some words.\n`;
  const lines = (value: string) => [
    ...['const', 'default'].map((keyword) => `    ${keyword}:\n      ${value}\n`),
    ...['enum', 'examples'].map((keyword) => `    ${keyword}:\n      - ${value}\n`),
  ];
  const inField = async (text: string) => {
    copy = await writeDocument(files);
    const record = `    type: object\n    additionalProperties: true\n${text}`;
    await copy.edit(
      'openapi/schemas/DoorRecord.yaml',
      '    type: string\n    format: date-time\n',
      record,
    );
  };
  const refusal = 'A value cannot have a field $ref';

  it.each(lines('$ref: ./Side.yaml'))('cannot have a field that is followed: %j', async (text) => {
    await inField(text);
    const [[, reason] = [], ...others] = await reasonsOf(copy);
    expect([reason, others]).toEqual([expect.stringContaining(refusal), []]);
  });

  it.each(lines('{pattern: (a+)+b, externalValue: nowhere.json}'))(
    'may have any other, which is no keyword there: %j',
    async (text) => {
      await inField(text);
      expect(await outcome()).toBe('taken');
    },
  );

  it.each(['$ref', 'pattern', 'externalValue'])(
    'is judged alike in an example: %s',
    async (name) => {
      copy = await writeDocument(files);
      const told = name === '$ref' ? refusal : 'taken';
      for (const schema of ['Fault', 'DoorRecord']) {
        await copy.edit(
          `openapi/schemas/${schema}.yaml`,
          'properties:\n',
          `properties:\n${field(name)}`,
        );
      }
      await copy.edit('openapi/examples/door.json', '"id"', `"${name}": "(a+)+$", "id"`);
      expect(await outcome()).toContain(told);
      await copy.edit('openapi/examples/door.json', `"${name}": "(a+)+$", `, '');
      const inline = '                message: There is none.\n';
      await copy.edit(
        'openapi/paths/door.yaml',
        inline,
        `${inline}                ${name}: (a+)+$\n`,
      );
      expect(await outcome()).toContain(told);
    },
  );
});

it.each(['constructor', 'toString'])(
  'a field called %s is accepted, and an example without it',
  async (name) => {
    copy = await writeDocument(files);
    const field = `properties:\n  ${name}:\n    type: string\n    description: Some words.\n`;
    await copy.edit('openapi/schemas/DoorRecord.yaml', 'properties:\n', field);
    expect(await outcome()).toBe('taken');

    await copy.edit('openapi/examples/door.json', '"id": "a"', `"id": "a", "${name}": 1`);
    expect(await outcome()).toContain(`openapi/examples/door.json:1:22 no-invalid-media-type-`);
  },
);

describe('a part of the document in JSON', () => {
  const schema = { type: 'object', description: 'A lock.' };
  const key = { type: 'string', description: 'Its key.' };
  const writeLock = async (properties: object, more: Readonly<Record<string, string>> = {}) => {
    const lock = JSON.stringify({ ...schema, properties });
    copy = await writeDocument({ ...files, 'schemas/Lock.json': lock, ...more });
    await copy.edit(
      'openapi/schemas/DoorRecord.yaml',
      'properties:\n',
      'properties:\n  lock:\n    $ref: ./Lock.json\n',
    );
  };

  it.each([
    ['a pattern that takes forever', { ...key, pattern: '^(a+)+$' }, 'exponential time'],
    ['a reference out of the folder', { $ref: '../../redocly.yaml' }, 'is outside the folder'],
    ['a reference to a missing file', { $ref: './Key.yaml' }, '"./Key.yaml" is not a file'],
  ])('%s is refused', async (_name, property, reason) => {
    await writeLock({ key: property });

    expect(await outcome()).toMatch(/openapi\/schemas\/Lock\.json:1:\d+ /);
    expect(await outcome()).toContain(reason);
  });

  it('may refer to a file that nothing else refers to', async () => {
    await writeLock({ key: { $ref: './Key.json' } }, { 'schemas/Key.json': JSON.stringify(key) });

    expect(await outcome()).toBe('taken');
  });
});

it('a symbolic link out of the folder is refused', async () => {
  copy = await writeDocument(files);
  await writeFile(join(copy.folder, 'outside.yaml'), files['schemas/Side.yaml']);
  await symlink(join(copy.folder, 'outside.yaml'), join(copy.folder, 'openapi/schemas/Out.yaml'));
  await copy.edit('openapi/schemas/Move.yaml', './Side.yaml', './Out.yaml');

  expect(await outcome()).toContain(
    'openapi/schemas/Move.yaml:7:5 "./Out.yaml" is a symbolic link',
  );
});

it('YAML that expands a thousandfold is refused before it expands', async () => {
  copy = await writeDocument(files);
  const level = (n: number) =>
    `x-l${n}: &l${n} [${Array(9)
      .fill(`*l${n - 1}`)
      .join(',')}]\n`;
  const bomb = `x-l0: &l0 [a]\n${Array.from({ length: 12 }, (_, n) => level(n + 1)).join('')}`;
  await copy.edit('openapi/openapi.yaml', 'paths:', `${bomb}paths:`);

  expect(await outcome()).toMatch(
    /openapi\.yaml:17:\d+ YAML anchors are not supported: use \$ref\./,
  );
});

it.each(['{a: ', '['])('YAML with many levels of %s is refused', async (open) => {
  copy = await writeDocument(files);
  await copy.edit('openapi/openapi.yaml', 'paths:', `x-deep: ${open.repeat(20_000)}\npaths:`);

  expect(await outcome()).toMatch(/openapi\.yaml:\d+:\d+ /);
});

it('a misspelt key of the configuration is refused', async () => {
  copy = await writeDocument(files);
  await copy.edit('redocly.yaml', 'extends:', 'extend:');

  const message = await outcome();

  expect(message).toMatch(/redocly\.yaml:1:1 .*`extend`/);
});
