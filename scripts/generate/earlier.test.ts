import { afterEach, expect, it } from 'vitest';
import { type DocumentCopy, outcomeOf, writeDocument } from './testing.js';
import { doors } from './testingDoors.js';

let copy: DocumentCopy;
afterEach(() => copy.remove());

const MOVE = 'schemas/Move.yaml';
const DOOR = 'paths/door.yaml';
const note = '    type: string\n    description: Why it moves.\n    pattern: ^[a-z]+$\n';
const about = '    description: Why it moves.\n';

it.each<[string, string, string, string, string]>([
  [
    'nullable',
    MOVE,
    note,
    `    type: integer\n${about}    nullable: true\n`,
    "3.1 writes type: [integer, 'null'].",
  ],
  [
    'nullable beside an enum',
    MOVE,
    note,
    `    type: string\n${about}    enum: [a, b]\n    nullable: true\n`,
    "3.1 writes type: [string, 'null'], and null in its `enum`.",
  ],
  [
    'nullable: false',
    MOVE,
    note,
    `${note}    nullable: false\n`,
    'Remove it: 3.1 allows null only where it says so.',
  ],
  [
    'exclusiveMinimum: true',
    MOVE,
    note,
    `    type: integer\n${about}    minimum: 3\n    exclusiveMinimum: true\n`,
    '3.1 writes exclusiveMinimum: 3 in the place of minimum.',
  ],
  [
    'exclusiveMaximum: false',
    MOVE,
    note,
    `    type: integer\n${about}    maximum: 3\n    exclusiveMaximum: false\n`,
    'Remove it: 3.1 writes exclusiveMaximum in the place of maximum.',
  ],
  ['example', MOVE, note, `${note}    example: abc\n`, 'write `examples` with a list of one'],
  ['type: file', MOVE, note, `    type: file\n${about}`, 'write type: string with format: byte'],
  ['a binary text', MOVE, note, `${note}    format: binary\n`, 'base64 is format: byte'],
  [
    'required in a property',
    MOVE,
    note,
    `${note}    required: true\n`,
    'List the name in `required` of the object that has the property.',
  ],
  [
    'a type beside a parameter',
    DOOR,
    '      schema:\n        type: integer\n',
    '      type: integer\n      schema:\n        type: integer\n',
    'Write it under `schema`.',
  ],
  [
    'a body among the parameters',
    DOOR,
    '      in: query\n',
    '      in: body\n',
    'Write the body as `requestBody`.',
  ],
  [
    'a schema of a response',
    DOOR,
    '      description: The door.\n      content:\n',
    '      description: The door.\n      schema:\n        type: string\n      content:\n',
    'Write it under content: application/json.',
  ],
])(
  '%s of an earlier OpenAPI is refused with what 3.1 writes',
  async (_, file, from, to, advice) => {
    copy = await writeDocument(doors);
    await copy.edit(`openapi/${file}`, from, to);
    expect(await outcomeOf(copy)).toContain(advice);
  },
);
