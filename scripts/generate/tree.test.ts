import { afterEach, expect, it } from 'vitest';
import { type DocumentCopy, writeDocument } from './testing.js';
import { doors } from './testingDoors.js';
import { readTree } from './tree.js';

let copy: DocumentCopy;
afterEach(() => copy.remove());

it.each([
  ['tags', 'openapi.yaml', 'tags:\n  - name: doors\n    description: Doors.\n'],
  ['paths', 'openapi.yaml', 'paths:\n  /doors/{doorId}:\n    $ref: ./paths/door.yaml\n'],
  ['parameters', 'paths/door.yaml', 'parameters:\n  - $ref: ../parameters/DoorId.yaml\n'],
  ['required', 'schemas/Move.yaml', 'required:\n  - to\n'],
  ['properties', 'schemas/Door.yaml', 'properties:\n  door:\n    $ref: ./DoorRecord.yaml\n'],
  ['enum', 'schemas/Side.yaml', 'enum:\n  - open\n  - shut\n'],
  ['allOf', 'schemas/Side.yaml', 'type: string\n'],
  ['description', 'schemas/Side.yaml', 'description: Where it goes.\n'],
])('refuses a reference in the place of %s', async (keyword, file, text) => {
  const part = text.slice(text.indexOf('\n') + 1) || '[]\n';
  copy = await writeDocument({ ...doors, 'schemas/part.yaml': part });
  await copy.edit(`openapi/${file}`, text, `${keyword}:\n  $ref: ${partFrom(file)}\n`);

  await expect(readTree(copy.root)).rejects.toThrow(
    `OpenAPI has no $ref in the place of ${keyword}: write here what it refers to.`,
  );
});

it('takes names and data that look like such a place', async () => {
  const field = '  note:\n    type: string\n';
  const side = '    $ref: ./Side.yaml\n';
  copy = await writeDocument(doors);
  await copy.edit('openapi/schemas/Move.yaml', field, `  tags:\n${side}  enum:\n${side}${field}`);
  await copy.edit(
    'openapi/schemas/Move.yaml',
    field,
    `${field}    x-note:\n      tags:\n    ${side}`,
  );

  expect((await readTree(copy.root)).files.size).toBeGreaterThan(5);
});

function partFrom(file: string): string {
  const [folder] = file.split('/');
  if (folder === 'openapi.yaml') return './schemas/part.yaml';
  return folder === 'schemas' ? './part.yaml' : '../schemas/part.yaml';
}
