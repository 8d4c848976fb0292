import { expect, it } from 'vitest';
import type { ValidationError } from '../../generated/validators.js';
import { splitSides } from './sides.js';
import { generateTypes } from './types.js';
import { generateValidators } from './validators.js';

const text = { type: 'string' };
const schemas = {
  Door: {
    type: 'object',
    required: ['id', 'key', 'part'],
    properties: {
      id: { ...text, readOnly: true },
      key: { ...text, writeOnly: true },
      part: { $ref: '#/components/schemas/Part' },
      next: { $ref: '#/components/schemas/Door' },
      side: { $ref: '#/components/schemas/Side' },
    },
  },
  Part: {
    type: 'object',
    properties: { made: { $ref: '#/components/schemas/Stamp' }, size: text },
  },
  Stamp: { type: 'string', readOnly: true },
  Side: { type: 'object', properties: { left: text } },
};
const content = { 'application/json': { schema: { $ref: '#/components/schemas/Door' } } };
const inline = {
  'application/json': {
    schema: {
      type: 'object',
      properties: { doors: { type: 'array', items: { $ref: '#/components/schemas/Door' } } },
    },
  },
};

function documentOf(named: object) {
  const responses = { 200: { description: 'It.', content } };
  return {
    openapi: '3.1.0',
    info: { title: 'Doors', version: '1.0.0' },
    paths: {
      '/door': { post: { operationId: 'doorMake', requestBody: { content }, responses } },
      '/doors': { post: { operationId: 'doorsMake', requestBody: { content: inline }, responses } },
    },
    components: { schemas: named },
  };
}

it('requests have no readOnly fields, and responses no writeOnly fields', async () => {
  const types = (await generateTypes(documentOf(schemas))).replaceAll(/\s+/g, ' ');

  expect(types).toContain(
    'Door: { readonly id: string; part: components["schemas"]["Part"]; next?: components["schemas"]["Door"]; side?: components["schemas"]["Side"]; }',
  );
  expect(types).toContain(
    'DoorInput: { key: string; part: components["schemas"]["PartInput"]; next?: components["schemas"]["DoorInput"]; side?: components["schemas"]["Side"]; }',
  );
  expect(types).toContain('PartInput: { size?: string; }');
  expect(types).not.toContain('SideInput');
  expect(types).toContain(
    'requestBody?: { content: { "application/json": components["schemas"]["DoorInput"]; }; }',
  );
  expect(types).toContain('doors?: components["schemas"]["DoorInput"][]');
  expect(types).toContain('content: { "application/json": components["schemas"]["Door"]; }; }');
});

it.each(['in its place', 'in components'])(
  'a schema that only requests have, or only responses, keeps its name, with the body %s',
  async (where) => {
    const { key, id } = schemas.Door.properties;
    const Note = { type: 'object', properties: { requestBody: { ...text, readOnly: true }, key } };
    const Move = {
      type: 'object',
      properties: { id, key, note: { $ref: '#/components/schemas/Note' } },
    };
    const Moved = { type: 'object', properties: { id, key, requestBody: Note.properties.key } };
    const bodyOf = (name: string) => ({
      'application/json': { schema: { $ref: `#/components/schemas/${name}` } },
    });
    const body = { content: bodyOf('Move') };
    const isInPlace = where === 'in its place';
    const operation = {
      operationId: 'doorMove',
      requestBody: isInPlace ? body : { $ref: '#/components/requestBodies/Move' },
      responses: { 200: { description: 'It.', content: bodyOf('Moved') } },
    };
    const named = documentOf({ Move, Moved, Note });
    const document = {
      ...named,
      components: { ...named.components, ...(isInPlace ? {} : { requestBodies: { Move: body } }) },
      paths: { '/moves': { post: operation } },
    };
    const types = (await generateTypes(document)).replaceAll(/\s+/g, ' ');
    expect(types).toContain('Move: { key?: string; note?: components["schemas"]["Note"]; }');
    expect(types).toContain('Moved: { readonly id?: string; }');
    expect(types).toContain('Note: { key?: string; }');
    expect(types).toContain('"application/json": components["schemas"]["Move"]');
    expect(types).not.toContain('Input');
  },
);

it('an existing name is not reused', () => {
  const split = splitSides(documentOf({ ...schemas, DoorInput: text })) as {
    components: { schemas: object };
  };
  expect(Object.keys(split.components.schemas)).toContain('DoorInputSent');
});

it('a document without such fields is unchanged', () => {
  const document = documentOf({ Door: { ...schemas.Side }, Side: schemas.Side });
  expect(splitSides(document)).toBe(document);
});

it('an answer with a writeOnly field breaks the document, by tables as by compiled code', async () => {
  // Tables leave `multipleOf` to compiled code.
  for (const size of [text, { type: 'number', multipleOf: 2 }]) {
    const named = { ...schemas, Part: { ...schemas.Part, properties: { size } } };
    const { code } = await generateValidators(documentOf(named));
    const { requestValidators, responseValidators } = await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
    );
    const validate = responseValidators.doorMake[200];
    expect(
      validate({ id: 'a', key: 'secret', part: {}, next: { id: 'a', key: '', part: {} } }),
    ).toBe(false);
    expect(
      validate.errors.map(({ instancePath, keyword }: ValidationError) => [instancePath, keyword]),
    ).toEqual([
      ['/key', 'writeOnly'],
      ['/next/key', 'writeOnly'],
    ]);
    expect(validate({ id: 'a', part: {} })).toBe(true);
    expect(requestValidators.doorMake({ key: 'secret', part: {} })).toBe(true);
  }
});
