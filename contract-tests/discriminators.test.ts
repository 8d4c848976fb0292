import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { compileContract } from './compile.js';
import { runCheck } from './engine/check.js';
import { makeChecks } from './engine/checks.js';
import { mockTarget } from './targets/mock.js';

type Json = Record<string, unknown>;

const text = { type: 'string' };
const named = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const pet = (field: string, petType: Json = text): Json => ({
  type: 'object',
  required: ['petType'],
  properties: { petType, [field]: text },
});
const schemas: Json = {
  Cat: pet('meow'),
  Dog: pet('bark'),
  Lizard: { ...pet('hiss'), required: ['petType', 'hiss'] },
  Bird: pet('song', { type: 'string', enum: ['bird', 'cat'] }),
  Fish: pet('bubble', { const: 'fish' }),
  Mammal: { oneOf: [named('Cat'), named('Dog')] },
  Alias: named('Dog'),
};

function documentOf(schema: Json, more: Json = {}): Json {
  const content = { 'application/json': { schema } };
  return {
    openapi: '3.1.0',
    info: { title: 'Pets', version: '1' },
    paths: {
      '/pets': {
        post: {
          operationId: 'petsAdd',
          requestBody: { required: true, content },
          responses: { 200: { description: 'It.', content }, 400: { description: 'No.' } },
        },
      },
    },
    components: { schemas: { ...schemas, ...more } },
  };
}

/** The keywords of what is found in an answer, drift in brackets. */
async function found(schema: Json, body: unknown): Promise<string> {
  const contract = await compileContract(documentOf(schema));
  const headers = { 'content-type': 'application/json' };
  const { violations, drift } = contract.inspect('petsAdd', { status: 200, headers, body });
  return [
    ...violations.map(({ keyword }) => keyword),
    ...drift.map(({ keyword }) => `(${keyword})`),
  ].join(' ');
}

const choice = (branches: readonly string[], mapping?: Json, keyword = 'oneOf'): Json => ({
  [keyword]: branches.map(named),
  discriminator: { propertyName: 'petType', ...(mapping === undefined ? {} : { mapping }) },
});
const cats = { cat: '#/components/schemas/Cat', dog: 'Dog' };

describe('a discriminator', () => {
  it.each<[name: string, schema: Json, body: Json, found: string]>([
    ['its mapping', choice(['Cat', 'Dog'], cats), { petType: 'cat', meow: 'a' }, ''],
    ['its mapping, by a name', choice(['Cat', 'Dog'], cats), { petType: 'dog', bark: 'a' }, ''],
    [
      'the fields of another',
      choice(['Cat', 'Dog'], cats),
      { petType: 'cat', bark: 'a' },
      'discriminator',
    ],
    [
      'in anyOf',
      choice(['Cat', 'Dog'], cats, 'anyOf'),
      { petType: 'dog', meow: 'a' },
      'discriminator',
    ],
    ['no fields but its own', choice(['Cat', 'Dog'], cats), { petType: 'cat' }, ''],
    [
      'a field of none',
      choice(['Cat', 'Dog'], cats),
      { petType: 'cat', purr: 'a' },
      '(undeclared)',
    ],
    [
      'a value that leads nowhere',
      choice(['Cat', 'Dog'], cats),
      { petType: 'cow', meow: 'a' },
      'discriminator',
    ],
    ['the names of the schemas', choice(['Cat', 'Dog']), { petType: 'Dog', bark: 'a' }, ''],
    ['the name of another', choice(['Cat', 'Dog']), { petType: 'Cat', bark: 'a' }, 'discriminator'],
    [
      'names beside a mapping',
      choice(['Cat', 'Dog'], { cat: 'Cat' }),
      { petType: 'Dog', bark: 'a' },
      '',
    ],
    [
      'values that a schema asks for',
      choice(['Cat', 'Fish']),
      { petType: 'fish', bubble: 'a' },
      '',
    ],
    [
      'a value of a schema that is mapped elsewhere',
      choice(['Cat', 'Bird'], cats),
      { petType: 'cat', song: 'a' },
      'discriminator',
    ],
    [
      'another value of the same schema',
      choice(['Cat', 'Bird'], cats),
      { petType: 'bird', song: 'a' },
      '',
    ],
    [
      'a schema inside a branch',
      choice(['Mammal', 'Lizard'], cats),
      { petType: 'cat', meow: 'a' },
      '',
    ],
    [
      'no required field of the branch',
      choice(['Cat', 'Lizard']),
      { petType: 'Lizard' },
      'discriminator',
    ],
    ['another name of a schema', choice(['Cat', 'Alias'], cats), { petType: 'dog', bark: 'a' }, ''],
    [
      'a mapping into another document',
      choice(['Cat', 'Dog'], { kitty: 'cats.json' }),
      { petType: 'kitty', meow: 'a' },
      '',
    ],
    [
      'schemas without a name',
      {
        oneOf: [schemas.Cat as Json, schemas.Dog as Json],
        discriminator: { propertyName: 'petType' },
      },
      { petType: 'cat', bark: 'a' },
      '',
    ],
    [
      'in a list',
      { type: 'array', items: choice(['Cat', 'Dog'], cats) },
      [{ petType: 'cat', bark: 'a' }] as unknown as Json,
      'discriminator',
    ],
  ])('%s', async (_name, schema, body, expected) => {
    expect(await found(schema, body)).toBe(expected);
  });

  it('is named by its own place in the document, with what it allows', async () => {
    const contract = await compileContract(
      documentOf(named('Pet'), { Pet: choice(['Cat', 'Dog'], cats) }),
    );
    const headers = { 'content-type': 'application/json' };
    const body = { petType: 'cat', bark: 'a' };
    const { violations } = contract.inspect('petsAdd', { status: 200, headers, body });
    expect(violations).toEqual([
      expect.objectContaining({
        pointer: '/petType',
        documentPointer: '/components/schemas/Pet/discriminator',
        keyword: 'discriminator',
        message: 'petType is "cat", but must match the rest, which fits only "dog", "Dog".',
      }),
    ]);
  });

  it('is kept and broken in requests, so that a service that reads it is not blamed', async () => {
    const contract = await compileContract(documentOf(choice(['Cat', 'Dog'], cats)));
    const own: Json = { cat: 'meow', Cat: 'meow', dog: 'bark', Dog: 'bark' };
    const refused: unknown[] = [];
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      let body: unknown;
      try {
        body = JSON.parse(Buffer.concat(chunks).toString());
      } catch {
        // It is refused below.
      }
      const { petType, ...rest } = (body ?? {}) as Json;
      const field = own[String(petType)];
      const isSound =
        request.method === 'POST' &&
        request.headers['content-type'] === 'application/json' &&
        typeof petType === 'string' &&
        field !== undefined &&
        ['meow', 'bark'].every(
          (name) => rest[name] === undefined || (name === field && typeof rest[name] === 'string'),
        );
      if (!isSound) refused.push(body);
      response.writeHead(
        isSound ? 200 : 400,
        isSound ? { 'content-type': 'application/json' } : {},
      );
      response.end(isSound ? JSON.stringify(body) : undefined);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const target = mockTarget(contract.document, `http://127.0.0.1:${port}`);
    const messages: string[] = [];
    for (const check of makeChecks(contract)) {
      if (!/-data$/.test(check.name)) continue;
      const outcome = await runCheck(check, target);
      if (!('violations' in outcome)) continue;
      messages.push(...outcome.violations.map(({ message }) => `${check.id}: ${message}`));
    }
    expect(messages).toEqual([]);
    expect(refused).toContainEqual(
      expect.objectContaining({ petType: expect.not.stringMatching(/cat|dog/i) }),
    );
  });
});
