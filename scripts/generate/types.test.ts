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

/** What the compiler needs to know of the language. */
const library = `interface Object { constructor: Function; toString(): string }
interface Array<T> { length: number; [index: number]: T }
interface Function { call: unknown } interface CallableFunction {} interface NewableFunction {} interface IArguments {}
interface Boolean {} interface Number {} interface RegExp {} interface String {}
type Record<K extends string, V> = { [Key in K]: V };`;

/** The errors of the compiler in a text with generated types. */
function errorsOf(text: string): string[] {
  const files = { 'library.d.ts': library, 'schema.ts': text };
  const sources = new Map(
    Object.entries(files).map(([name, each]) => [
      name,
      ts.createSourceFile(name, each, ts.ScriptTarget.Latest),
    ]),
  );
  const host = {
    ...ts.createCompilerHost({}),
    getSourceFile: (name: string) => sources.get(name),
  };
  const program = ts.createProgram(Object.keys(files), { noLib: true, strict: true }, host);
  const found = [...program.getGlobalDiagnostics(), ...program.getSemanticDiagnostics()];
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

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

  it('describes each name as its schema is', async () => {
    const Door = { type: 'object', description: 'One door.' };
    const Sill = { type: 'object', description: 'Below it: */ and\n\nmore.\n' };
    const Step = {
      type: 'array',
      items: { $ref: '#/components/schemas/Step' },
      description: 'Up.',
    };
    const schemas = { Door, Sill, Step, Plain: { type: 'object' } };
    const types = await generateTypes({ ...document, components: { schemas } });

    expect(types).toContain('/** One door. */\nexport type Door =');
    expect(types).toContain('/**\n * Below it: *\\/ and\n *\n * more.\n */\nexport type Sill =');
    expect(types).toContain('/** Up. */\nexport type Step =');
    expect(types).toMatch(/;\nexport type Plain =/);
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

  it('lists the values of an enum, whatever they are', async () => {
    const values = [{ a: 1, 'b c': [true, null, -2.5] }, { a: 'x"y' }];
    const schemas = {
      Objects: { type: 'object', enum: values },
      Lists: { type: 'array', items: {}, enum: [[1, 'a'], []] },
      Mixed: { enum: [...values, 'x', 3, null] },
      Nothing: { const: null },
    };
    const text = await generateTypes({ ...document, components: { schemas } });
    const types = text.replace(/\s+/g, ' ');
    const objects = '{ "a": 1; "b c": [ true, null, -2.5 ]; } | { "a": "x\\"y"; }';

    expect(types).toContain(`Objects: ${objects};`);
    expect(types).toContain('Lists: [ 1, "a" ] | [ ];');
    expect(types).toContain(`Mixed: ${objects} | "x" | 3 | null;`);
    expect(types).toContain('Nothing: null;');
  });

  it('lets a parameter without a type be what can be written as a text', async () => {
    const parameters = [
      { name: 'any', in: 'query', schema: { description: 'Any.' } },
      { name: 'list', in: 'query', explode: false, schema: { type: 'array', items: {} } },
      { name: 'named', in: 'query', schema: { $ref: '#/components/schemas/State' } },
    ];
    const responses = { 200: { description: 'It.' } };
    const paths = { '/a': { parameters, get: { operationId: 'a', responses } } };
    const types = await generateTypes({ ...document, paths });

    expect(types).toContain('any?: string | number | boolean;');
    expect(types).toContain('list?: (string | number | boolean)[];');
    expect(types).toContain('named?: components["schemas"]["State"];');
  });

  it('compiles where a schema is a list of itself, also through others', async () => {
    const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
    const listOf = (name: string) => ({ type: 'array', items: ref(name) });
    const schemas = {
      Value: {
        anyOf: [{ type: 'string' }, listOf('Value'), { additionalProperties: ref('Value') }],
      },
      Row: { oneOf: [{ type: 'integer' }, listOf('Column')] },
      Column: { oneOf: [{ type: 'null' }, listOf('Row')] },
      Tree: { type: 'object', properties: { trees: listOf('Tree'), value: ref('Value') } },
    };
    const text = await generateTypes({ ...document, components: { schemas } });

    expect(text).toContain('export type Value = string | Value[] | {');
    expect(text).toContain("export type Tree = components['schemas']['Tree'];");
    expect(errorsOf(text)).toEqual([]);
  });

  it.each(['constructor', 'toString'])('lets a field called %s be left out', async (name) => {
    const field = { type: 'string', description: 'Some words.' };
    const Door = {
      ...{ type: 'object', description: 'A door.', required: ['side'] },
      properties: { [name]: field, side: { ...field, description: 'Its side.' } },
    };
    const typesOf = (required: readonly string[]) =>
      generateTypes({ ...document, components: { schemas: { Door: { ...Door, required } } } });
    const types = await typesOf(['side']);
    const use = `const door: Door = { side: 'x' }; door.${name} = 'y';`;

    expect(types.match(/(?<=@description ).*(?= \*)/g)).toEqual([
      'A door.',
      'Some words.',
      'Its side.',
    ]);
    expect(errorsOf(`${types}${use}`)).toEqual([]);
    expect(errorsOf(`${types}${use.replace("'y'", '3')}`)).toEqual([
      expect.stringContaining('is not assignable to type'),
    ]);
    expect(await typesOf([name])).toContain(`${name}: string;`);
  });

  it('leaves out the extensions among the statuses', async () => {
    const content = { 'application/json': { schema: { type: 'string' } } };
    const responses = { 200: { description: 'It.' }, 'x-a': 1, 'x-b': { content } };
    const paths = { '/a': { get: { operationId: 'a', responses } } };
    const types = await generateTypes({ ...document, paths });

    expect(types).toMatch(/responses: \{\s+(?:\/\*\*.*\*\/\s+)?200: /);
    expect(types).not.toContain('x-');
  });

  it('accepts null beside the values of an open enum', async () => {
    const State = { type: ['string', 'null'], enum: ['open', null], 'x-open-enum': true };
    expect(await generateTypes({ ...document, components: { schemas: { State } } })).toContain(
      'State: "open" | null | (string & {});',
    );
  });
});
