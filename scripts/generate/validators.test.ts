import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Validator } from '../../generated/validators.js';
import { BrokenDocumentError } from '../../src/contract/compile/brokenDocument.js';
import { makeFolder } from '../../src/testing/makeFolder.js';
import { generateValidators } from './validators.js';

const packaged = join(import.meta.dirname, '../../generated/validators.js');

const json = (schema: object) => ({ content: { 'application/json': { schema } } });

const documentOf = (door: object) => ({
  openapi: '3.1.0',
  info: { title: 'Doors', version: '1' },
  paths: {
    '/doors/{id}': {
      post: {
        operationId: 'doorsMove',
        requestBody: json({ $ref: '#/components/schemas/Move' }),
        responses: {
          200: { description: 'The door.', ...json({ $ref: '#/components/schemas/Door' }) },
          404: { description: 'None.', ...json({ type: 'object', required: ['message'] }) },
        },
      },
    },
  },
  components: {
    schemas: {
      Move: {
        type: 'object',
        required: ['to'],
        properties: {
          to: { type: 'string', enum: ['open', 'shut'] },
          note: { type: 'string', maxLength: 3 },
        },
        additionalProperties: false,
      },
      Door: door,
    },
  },
});

const door = {
  type: 'object',
  required: ['movedAt'],
  properties: {
    movedAt: { type: 'string', format: 'date-time' },
    image: { type: 'string', format: 'uri' },
  },
};

interface Module {
  operations: unknown;
  requestValidators: Record<string, Validator>;
  responseValidators: Record<string, Record<string, Validator>>;
}

describe('generateValidators', () => {
  let fixture: string;
  let code: string;
  let types: string;
  let module: Module;

  beforeAll(async () => {
    ({ code, types } = await generateValidators(documentOf(door)));
    fixture = join(await makeFolder(), 'validators.mjs');
    await writeFile(fixture, code);
    module = await import(pathToFileURL(fixture).href);
  });

  it.each(['the fixture', 'this package'])(
    'is self-contained and compiles nothing: %s',
    (which) => {
      const file = which === 'the fixture' ? fixture : packaged;
      expect(readFileSync(file, 'utf8')).not.toMatch(
        /^\s*import\b|\bimport\(|\beval\(|new Function\b/m,
      );
      const program = `
      const { responseValidators } = await import(${JSON.stringify(pathToFileURL(file).href)});
      const [byStatus] = Object.values(responseValidators);
      console.log(byStatus[200]({}));`;
      const flags = ['--disallow-code-generation-from-strings', '--input-type=module'];
      const output = execFileSync(process.execPath, [...flags, '--eval', program], {
        cwd: tmpdir(),
      });
      expect(String(output)).toBe('false\n');
    },
  );

  it('judges a request exactly, and by characters, not by code units', () => {
    const validate = module.requestValidators.doorsMove as Validator;
    expect(validate({ to: 'open', note: '🚪🚪🚪' })).toBe(true);
    expect(validate({ to: 'open', note: '🚪🚪🚪🚪' })).toBe(false);
    expect(validate({ to: 'ajar' })).toBe(false);
    expect(validate({ to: 'open', sideways: true })).toBe(false);
    expect(validate.errors).toMatchObject([
      { schemaPath: '#/components/schemas/Move/additionalProperties' },
    ]);
  });

  it('judges a response by status, and points into the document', () => {
    const validate = module.responseValidators.doorsMove?.[200] as Validator;
    expect(
      validate({ movedAt: '2026-08-04T09:12:31Z', image: 'https://cdn.example/a?b=%2B' }),
    ).toBe(true);
    expect(validate({ movedAt: 'movedAt' })).toBe(false);
    expect(validate.errors).toMatchObject([
      {
        instancePath: '/movedAt',
        schemaPath: '#/components/schemas/Door/properties/movedAt/format',
        keyword: 'format',
      },
    ]);
    const notFound = module.responseValidators.doorsMove?.[404] as Validator;
    expect(notFound({})).toBe(false);
    expect(notFound.errors?.[0]?.schemaPath).toBe(
      '#/paths/~1doors~1{id}/post/responses/404/content/application~1json/schema/required',
    );
  });

  it('declares what the module exports', () => {
    expect(types).toContain('"doorsMove": Validator');
    expect(types).toMatch(/"200": Validator,\s+"404": Validator/);
  });

  it('writes every name as a string, so that it cannot run on import', async () => {
    const hostile = structuredClone(documentOf(door));
    const { post } = hostile.paths['/doors/{id}'];
    post.operationId = 'x:globalThis.ran=1,doorsMove';
    post.responses = { 200: post.responses[200] } as typeof post.responses;
    const { code } = await generateValidators(hostile);
    const file = join(dirname(fixture), 'hostile.mjs');
    await writeFile(file, code);

    const { responseValidators } = await import(pathToFileURL(file).href);

    expect(Object.keys(responseValidators)).toEqual(['x:globalThis.ran=1,doorsMove']);
    expect(globalThis).not.toHaveProperty('ran');
  });

  it('refuses a name that would be code', async () => {
    const hostile = structuredClone(documentOf(door));
    hostile.paths['/doors/{id}'].post.operationId = 'x=globalThis.ran=1';

    await expect(generateValidators(hostile)).rejects.toThrow(
      '"x=globalThis.ran=1_404" cannot name a validator',
    );
  });

  it('refuses a schema that does not compile', async () => {
    const unknownFormat = { type: 'string', format: 'door-time' };
    await expect(generateValidators(documentOf(unknownFormat))).rejects.toThrow(
      BrokenDocumentError,
    );
    await expect(generateValidators(documentOf(unknownFormat))).rejects.toThrow(/door-time/);
  });
});

describe('the validators of the package', () => {
  it('are tables, and no code that ajv compiles', () => {
    const code = readFileSync(packaged, 'utf8');
    expect(code.match(/requestsOf\(|responsesOf\(/g)?.length).toBeGreaterThan(50);
    const advice = 'A schema has a construct that src/contract/judge does not know: teach it';
    expect(code, advice).not.toContain('vErrors');
  });

  it('say what is wrong, and where the document says so', async () => {
    const { requestValidators } = await import('../../generated/validators.js');
    const validate: Validator = requestValidators.generatePatch;
    expect(validate({ image: 7 })).toBe(false);
    expect(validate.errors).toContainEqual({
      instancePath: '/image',
      schemaPath: '#/components/schemas/ImageReference/type',
      keyword: 'type',
      params: { type: 'string' },
    });
    expect(validate({ image: 'asset_1' })).toBe(true);
    expect(validate.errors).toBeNull();
  });
});

describe.each([
  '"];globalThis.ranHere=1;["',
  "'];globalThis.ranHere=1;['",
  '`+(globalThis.ranHere=1)+`',
  `\${globalThis.ranHere=1}`,
  '*/globalThis.ranHere=1/*',
  '\\";globalThis.ranHere=1;//',
  '\u2028globalThis.ranHere=1//',
  '\nglobalThis.ranHere=1\n',
  '</script><script>globalThis.ranHere=1</script>',
])('names and texts that are code, %j', (code) => {
  it('are inert in the validators, which judge by them', async () => {
    const text = { type: 'string', title: code, description: code };
    const schema = {
      ...{ type: 'object', required: [code] },
      properties: { [code]: { ...text, enum: [code, 'x'] }, plain: { ...text, const: code } },
    };
    const { code: written } = await generateValidators(documentOf(schema));
    const file = join(await makeFolder(), 'validators.js');
    await writeFile(file, written);
    const module: Module = await import(/* @vite-ignore */ pathToFileURL(file).href);
    const judge = module.responseValidators.doorsMove?.[200] as Validator;
    expect(judge({ [code]: code, plain: code })).toBe(true);
    for (const wrong of [{}, { [code]: 'y' }, { [code]: 'x', plain: 'z' }]) {
      expect(judge(wrong)).toBe(false);
      expect(judge.errors?.length).toBeGreaterThan(0);
    }
    expect(globalThis).not.toHaveProperty('ranHere');
  });

  it('are inert as names of an operation and of a header', async () => {
    const door = json({ $ref: '#/components/schemas/Door' });
    const headers = { [code]: { required: true, schema: { type: 'integer' } } };
    const post = { operationId: code, requestBody: door, responses: { 200: { ...door, headers } } };
    const document = { ...documentOf({ type: 'string' }), paths: { '/doors': { post } } };
    const { code: written } = await generateValidators(document);
    const file = join(await makeFolder(), 'validators.js');
    await writeFile(file, written);
    const module: Module = await import(/* @vite-ignore */ pathToFileURL(file).href);
    expect(Object.keys(module.requestValidators)).toEqual([code]);
    expect(JSON.stringify(Object.values(module))).toContain(JSON.stringify(code));
    expect(globalThis).not.toHaveProperty('ranHere');
  });
});
