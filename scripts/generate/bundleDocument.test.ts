import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BrokenDocumentError } from '../../src/contract/compile/brokenDocument.js';
import { bundleDocument } from './bundleDocument.js';
import { type DocumentCopy, writeDocument } from './testing.js';
import { doors } from './testingDoors.js';

describe('a broken document is refused with file, line, column and reason', () => {
  let copy: DocumentCopy;
  beforeEach(async () => {
    copy = await writeDocument(doors);
  });
  afterEach(() => copy.remove());

  async function refusal(): Promise<string> {
    const error = await bundleDocument(copy).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(BrokenDocumentError);
    return (error as BrokenDocumentError).message;
  }

  it('a reference to a missing file', async () => {
    await copy.edit('openapi/paths/door.yaml', 'Door.yaml', 'Gate.yaml');
    expect(await refusal()).toMatch(/paths\/door\.yaml:\d+:\d+ .*Gate\.yaml" is not a file/);
  });

  it('an example that breaks its schema, named in its own file', async () => {
    await copy.edit('openapi/examples/door.json', '"id": "a"', '"id": 1');
    const message = await refusal();
    expect(message).toMatch(
      /examples\/door\.json:\d+:\d+ no-invalid-media-type-examples: .*`id` .*must be string/,
    );
    expect(message.startsWith('The document has 1 problem:')).toBe(true);
  });

  it('a name in required that is no property, without the examples that it breaks', async () => {
    await copy.edit('openapi/schemas/DoorRecord.yaml', '  - id', '  - idd');
    expect(await refusal()).toMatch(
      /^The document has 1 problem:\n.*schemas\/DoorRecord\.yaml:\d+:\d+ no-required-schema-properties-undefined: Required property 'idd' is not defined\. Did you mean 'id'\?\n.*#\/required\/0\n\d+ problems? of (?:an example is|examples are) not shown: mend this first, and generate again\.$/,
    );
  });

  it('an example that matches none of several alternatives, by the one that it got furthest in', async () => {
    const nothing = 'description: No door.\n        type: object\n        maxProperties: 0';
    await copy.edit(
      'openapi/schemas/Door.yaml',
      '    $ref: ./DoorRecord.yaml',
      `    description: A door.\n    anyOf:\n      - $ref: ./DoorRecord.yaml\n      - ${nothing}`,
    );
    await bundleDocument(copy);
    await copy.edit('openapi/examples/door.json', '"id": "a"', '"id": 1');
    expect(await refusal()).toMatch(
      /^The document has 1 problem:\n.*door\.json:\d+:\d+ .*`id` .*must be string.*\n.*\n2 problems of examples are not shown/,
    );
  });

  it('an example that is no multiple, unless it is one in decimals', async () => {
    const field = '  movedAt:\n';
    const width = '  width:\n    type: number\n    description: In metres.\n    multipleOf: 0.01\n';
    await copy.edit('openapi/schemas/DoorRecord.yaml', field, `${width}${field}`);
    await copy.edit('openapi/examples/door.json', '"id"', '"width": 4.35, "id"');
    await bundleDocument(copy);
    await copy.edit('openapi/examples/door.json', '4.35', '4.355');
    expect(await refusal()).toMatch(
      /^The document has 1 problem:\n.*examples\/door\.json:1:11 The value of the example must be multiple of 0\.01\.\n/,
    );
  });

  it('a default that is no multiple, unless it is one in decimals', async () => {
    const [from, step] = ['        maximum: 9\n        default: 5\n', '        multipleOf: 0.01\n'];
    await copy.edit('openapi/paths/door.yaml', from, `${step}        default: 4.35\n`);
    await copy.edit('openapi/paths/door.yaml', 'type: integer', 'type: number');
    await bundleDocument(copy);
    await copy.edit('openapi/paths/door.yaml', 'default: 4.35', 'default: 4.355');
    expect(await refusal()).toContain('4.355 is not allowed by its own schema');
  });

  it('an example of a choice by a multiple in the branch that it is of', async () => {
    const wide = 'type: number\n        multipleOf: 0.01\n        description: In metres.\n';
    const named = 'type: string\n        const: wide\n        description: In words.\n';
    await copy.edit(
      'openapi/schemas/DoorRecord.yaml',
      '  movedAt:\n',
      `  width:\n    description: In metres.\n    oneOf:\n      - ${wide}      - ${named}  movedAt:\n`,
    );
    await copy.edit('openapi/examples/door.json', '"id"', '"width": 4.35, "id"');
    await bundleDocument(copy);
    await copy.edit('openapi/examples/door.json', '4.35', '4.355');
    expect(await refusal()).toMatch(/^The document has 1 problem:\n.*must be multiple of 0\.01/);
  });

  it('a list in the query that does not say how it is written, with what to write', async () => {
    const list = '        type: array\n        items:\n          $ref: ../schemas/Side.yaml\n';
    await copy.edit('openapi/paths/door.yaml', '        type: integer\n', list);
    expect(await refusal()).toContain('fields. Write style: form and explode: false.');
  });

  it('a field beside the reference to a parameter, without advice for a schema', async () => {
    const reference = '  - $ref: ../parameters/DoorId.yaml\n';
    await copy.edit('openapi/paths/door.yaml', reference, `${reference}    required: true\n`);
    expect(await refusal()).toMatch(/`required` is not expected here because .* `\$ref`\.\n/);
  });

  it('an example with an undeclared field', async () => {
    await copy.edit('openapi/examples/door.json', '"id"', '"colour": 1, "id"');
    expect(await refusal()).toMatch(/examples\/door\.json:\d+:\d+ .*`colour`/);
  });

  it('an example that is not JSON', async () => {
    await writeFile(join(copy.folder, 'openapi/examples/door.json'), '{"door":\n');
    expect(await refusal()).toMatch(/examples\/door\.json:2:1 .*ends too early/);
  });

  it('a missing example', async () => {
    await rm(join(copy.folder, 'openapi/examples/door.json'));
    expect(await refusal()).toMatch(/paths\/door\.yaml:\d+:\d+ .*door\.json" is not a file/);
  });

  it('an operation ID that is used twice', async () => {
    const path = await readFile(join(copy.folder, 'openapi/paths/door.yaml'), 'utf8');
    await writeFile(join(copy.folder, 'openapi/paths/gate.yaml'), path);
    const [first, second] = ['  /doors/{doorId}:', '  /gates/{doorId}:'];
    const added = `${second}\n    $ref: ./paths/gate.yaml\n${first}`;
    await copy.edit('openapi/openapi.yaml', first, added);
    expect(await refusal()).toMatch(
      /paths\/(?:door|gate)\.yaml:\d+:\d+ operation-operationId-unique: .*unique/,
    );
  });

  it('an operation without an answer that refuses, unless it has one for every status', async () => {
    await copy.edit('openapi/paths/door.yaml', '"404":', '"500":');
    expect(await refusal()).toMatch(/paths\/door\.yaml:\d+:\d+ operation-4xx-response: /);
    await copy.edit('openapi/paths/door.yaml', '"500":', 'default:');
    await expect(bundleDocument(copy)).resolves.toBeDefined();
  });

  it('YAML that does not parse, in a part', async () => {
    await copy.edit('openapi/paths/door.yaml', 'post:', 'post: [');
    expect(await refusal()).toMatch(/paths\/door\.yaml:\d+:\d+ /);
  });

  it('YAML that does not parse, in the root', async () => {
    await copy.edit('openapi/openapi.yaml', 'info:', 'info: [');
    expect(await refusal()).toMatch(/openapi\/openapi\.yaml:\d+:\d+ /);
  });

  it('a schema without a description', async () => {
    await copy.edit('openapi/schemas/Side.yaml', 'description:', 'x-description:');
    expect(await refusal()).toMatch(/Side\.yaml:\d+:\d+ rule\/schema-description: /);
  });

  it('a schema whose description is too short', async () => {
    await copy.edit('openapi/schemas/Side.yaml', 'description:', 'description: Hm.\nx-old:');
    expect(await refusal()).toMatch(
      /Side\.yaml:\d+:\d+ rule\/schema-description: .*at least 4 characters/,
    );
  });

  it('a missing root file', async () => {
    await rm(copy.root);
    expect(await refusal()).toMatch(/openapi\/openapi\.yaml cannot be read: ENOENT/);
  });

  it('a missing configuration', async () => {
    await rm(copy.config);
    expect(await refusal()).toMatch(/redocly\.yaml cannot be read: ENOENT/);
  });

  it('a configuration that does not parse', async () => {
    await copy.edit('redocly.yaml', 'extends:', 'extends: [');
    expect(await refusal()).toMatch(/redocly\.yaml:\d+:\d+ /);
  });
});
