import { expect, it } from 'vitest';
import { declarations } from './declarations.js';
import type { Document, Schema } from './document.js';

const text = { type: 'string' };
const schemas: Record<string, Schema> = {
  Secret: { ...text, writeOnly: true },
  Named: { required: ['name'], properties: { name: text } },
  Node: {
    properties: { id: { ...text, readOnly: true }, next: { $ref: '#/components/schemas/Node' } },
  },
};
const document = { components: { schemas } } as unknown as Document;
const paths = (schema: Schema, ...more: ['readOnly' | 'writeOnly'] | []): string[] =>
  declarations(document, schema, new Set(), ...more).map(({ path }) => path);

it('lists the fields of every part and choice, under the field that holds them', () => {
  const named = { $ref: '#/components/schemas/Named' };
  const schema = {
    allOf: [named, { properties: { size: text } }],
    properties: { pin: { oneOf: [named, { anyOf: [{ properties: { image: text } }] }] } },
  };
  expect(paths(schema)).toEqual(['name', 'size', 'pin', 'pin.name', 'pin.image']);
  const [first] = declarations(document, schema);
  expect(first).toMatchObject({ path: 'name', required: true });
});

it('leaves out the fields that do not belong in a request or an answer', () => {
  const schema = {
    properties: {
      node: { $ref: '#/components/schemas/Node' },
      secret: { $ref: '#/components/schemas/Secret' },
    },
  };
  expect(paths(schema, 'readOnly')).toEqual(['node', 'node.next', 'node.next.next', 'secret']);
  expect(paths(schema, 'writeOnly')).toEqual([
    'node',
    'node.id',
    'node.next',
    'node.next.id',
    'node.next.next',
  ]);
});
