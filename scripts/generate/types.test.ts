import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { generateTypes } from './types.js';

const document = {
  openapi: '3.1.0',
  info: { title: 'Doors', version: '1' },
  paths: {},
  components: {
    schemas: {
      State: { type: 'string', enum: ['open', 'shut'], 'x-open-enum': true },
      Door: {
        type: 'object',
        required: ['state'],
        properties: {
          state: { $ref: '#/components/schemas/State' },
          side: { type: 'string', enum: ['left', 'right'] },
          hung: { type: ['string', 'null'] },
        },
      },
    },
  },
};

describe('generateTypes', () => {
  it('completes the known values of an open enum and accepts every other string', async () => {
    expect(await generateTypes(document)).toContain('State: "open" | "shut" | (string & {});');
  });

  it('closes every other enum, and distinguishes optional from nullable', async () => {
    const types = await generateTypes(document);
    expect(types).toContain('side?: "left" | "right";');
    expect(types).toContain('hung?: string | null;');
    expect(types).toMatch(/state: components\["schemas"\]\["State"\];/);
  });

  it('lets a field with a default be left out, as the validators do', async () => {
    const wide = { type: 'integer', default: 3 };
    const side = { $ref: '#/components/schemas/State', default: 'open' };
    const Door = { type: 'object', required: ['high'], properties: { wide, side, high: wide } };
    const types = await generateTypes({
      ...document,
      components: { schemas: { ...document.components.schemas, Door } },
    });

    expect(types).toContain('wide?: number;');
    expect(types).toContain('side?: components["schemas"]["State"];');
    expect(types).toContain('high: number;');
  });

  it('names each schema at the root of the module', async () => {
    expect(await generateTypes(document)).toContain(
      "export type Door = components['schemas']['Door'];",
    );
  });

  it('does not change the document', async () => {
    const before = structuredClone(document);
    await generateTypes(document);
    expect(document).toEqual(before);
  });

  it('writes only types, whatever the texts and names contain', async () => {
    const hostile = '*/ globalThis.ran = 1; /*\n`';
    const text = await generateTypes({
      ...document,
      info: { title: hostile, version: '1', description: hostile },
      components: {
        schemas: {
          Door: {
            type: 'object',
            description: hostile,
            title: hostile,
            properties: { [hostile]: { type: 'string', enum: [hostile], default: hostile } },
          },
        },
      },
    });

    const file = ts.createSourceFile('schema.ts', text, ts.ScriptTarget.Latest);
    const kinds = file.statements.map(
      (each) => ts.isInterfaceDeclaration(each) || ts.isTypeAliasDeclaration(each),
    );
    expect(kinds.length).toBeGreaterThan(3);
    expect(kinds).not.toContain(false);
  });

  it('accepts null beside the values of an open enum', async () => {
    const State = { type: ['string', 'null'], enum: ['open', null], 'x-open-enum': true };
    expect(await generateTypes({ ...document, components: { schemas: { State } } })).toContain(
      'State: "open" | null | (string & {});',
    );
  });
});
