import { expect, it } from 'vitest';
import { BundleSources } from './bundle.js';
import { proposeEdit } from './edits.js';
import type { DriftEvidence } from './evidence.js';
import { says } from './says.js';

const door = {
  type: 'object',
  properties: {
    'a/b': { type: 'string' },
    kind: { type: 'string', enum: ['oak'], 'x-open-enum': true },
    lock: { $ref: '#/components/schemas/Lock' },
  },
};
const document = { components: { schemas: { Door: door, Lock: { type: 'object' } } } };

const seen = (more: Partial<DriftEvidence>): DriftEvidence => ({
  documentPointer: '/components/schemas/Door',
  keyword: 'undeclared',
  field: 'colour',
  newValues: [],
  count: 1,
  operations: ['doorsRead'],
  check: 'doorsRead link',
  message: 'It was seen.',
  dates: ['2026-11-01'],
  targets: ['live (http://127.0.0.1)'],
  ...more,
});

it.each<[string, Partial<DriftEvidence>, object[]]>([
  [
    'a new field',
    { shape: { types: ['string'] } },
    [{ op: 'add', path: '/components/schemas/Door/properties/colour' }],
  ],
  [
    'a new field that is an object, which gets a name',
    { shape: { types: ['object'], properties: { red: { types: ['number'] } } } },
    [
      {
        path: '/components/schemas/Door/properties/colour',
        value: { $ref: '#/components/schemas/DoorColour' },
      },
      { op: 'add', path: '/components/schemas/DoorColour' },
    ],
  ],
  [
    'a new value',
    {
      keyword: 'enum',
      documentPointer: '/components/schemas/Door/properties/kind/enum',
      newValues: ['pine', 'oak'],
    },
    [{ op: 'add', path: '/components/schemas/Door/properties/kind/enum/-', value: 'pine' }],
  ],
  [
    'null, in a field whose name has a slash',
    { keyword: 'null', documentPointer: '/components/schemas/Door/properties/a~1b' },
    [
      {
        op: 'replace',
        path: '/components/schemas/Door/properties/a~1b/type',
        value: ['string', 'null'],
      },
      { op: 'add', path: '/components/schemas/Door/properties/a~1b/description' },
    ],
  ],
  [
    'null, in a field that refers to a schema',
    { keyword: 'null', documentPointer: '/components/schemas/Door/properties/lock' },
    [{ op: 'replace', path: '/components/schemas/Door/properties/lock' }],
  ],
])('a bundle accepts %s, and then describes it', (_name, more, operations) => {
  const before = structuredClone(document);
  const sources = new BundleSources(document);
  const evidence = seen(more as Partial<DriftEvidence>);
  expect(proposeEdit(sources, evidence)).toMatchObject({ file: 'Door' });
  expect(sources.operations).toEqual(operations.map((each) => expect.objectContaining(each)));
  expect(says(sources.document, evidence)).toBe(true);
  expect(document).toEqual(before);
});
