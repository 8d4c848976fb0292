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
    side: { type: 'string', enum: ['right', 'left'], 'x-open-enum': true },
  },
};
const hinge = {
  type: 'object',
  required: ['size'],
  properties: { size: { type: 'integer' }, lock: { $ref: '#/components/schemas/Lock' } },
};
const document = {
  components: { schemas: { Door: door, DoorHinge: hinge, Lock: { type: 'object' } } },
};

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
    [{ op: 'add', path: '/components/schemas/Door/properties/kind/enum/1', value: 'pine' }],
  ],
  [
    'new values, in the order of the list',
    {
      keyword: 'enum',
      documentPointer: '/components/schemas/Door/properties/kind/enum',
      newValues: ['pine', 'birch', 'ash'],
    },
    [
      { path: '/components/schemas/Door/properties/kind/enum/0', value: 'ash' },
      { path: '/components/schemas/Door/properties/kind/enum/1', value: 'birch' },
      { path: '/components/schemas/Door/properties/kind/enum/3', value: 'pine' },
    ],
  ],
  [
    'new values of a list without an order, at its end',
    {
      keyword: 'enum',
      documentPointer: '/components/schemas/Door/properties/side/enum',
      newValues: ['up', 'down'],
    },
    [
      { path: '/components/schemas/Door/properties/side/enum/2', value: 'down' },
      { path: '/components/schemas/Door/properties/side/enum/3', value: 'up' },
    ],
  ],
  [
    'a new field that is an object like one that has its name',
    {
      field: 'hinge',
      shape: {
        types: ['null', 'object'],
        properties: { size: { types: ['number'] }, lock: { types: ['object'], properties: {} } },
      },
    },
    [
      {
        path: '/components/schemas/Door/properties/hinge',
        value: { anyOf: [{ $ref: '#/components/schemas/DoorHinge' }, { type: 'null' }] },
      },
    ],
  ],
  [
    'a new field that is an object unlike the one that has its name',
    { field: 'hinge', shape: { types: ['object'], properties: { lock: { types: ['string'] } } } },
    [
      {
        path: '/components/schemas/Door/properties/hinge',
        value: { $ref: '#/components/schemas/DoorHinge2' },
      },
      { path: '/components/schemas/DoorHinge2' },
    ],
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
  expect(sources.operations).toMatchObject(operations);
  expect(says(sources.document, evidence)).toBe(true);
  expect(document).toEqual(before);
});
