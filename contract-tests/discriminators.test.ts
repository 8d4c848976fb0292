import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { listen } from '../src/testing/listen.js';
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
  Mammal: { anyOf: [named('Cat'), named('Dog')] },
  Animal: {
    ...pet('name'),
    discriminator: { propertyName: 'petType', mapping: { kitten: 'Kitten', any: 'Animal' } },
  },
  Kitten: { allOf: [named('Animal'), { required: ['meow'], properties: { meow: text } }] },
  Puppy: { ...named('Animal'), required: ['bark'], properties: { bark: text } },
  Lion: { allOf: [named('Kitten'), { required: ['roar'], properties: { roar: text } }] },
  Plant: {
    ...pet('name', { enum: ['tree', 'herb', 'Moss'] }),
    discriminator: { propertyName: 'petType' },
  },
  Oak: {
    allOf: [
      named('Plant'),
      { properties: { petType: { const: 'tree' }, age: { type: 'integer' } } },
    ],
  },
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
    ['a schema that extends it', named('Animal'), { petType: 'kitten', meow: 'a' }, ''],
    ['a field that is missing there', named('Animal'), { petType: 'kitten' }, 'required'],
    ['a field that differs there', named('Animal'), { petType: 'kitten', meow: 1 }, 'type'],
    [
      'the fields of another that extends it',
      named('Animal'),
      { petType: 'kitten', bark: 'a' },
      'discriminator',
    ],
    ['one that refers to it', named('Animal'), { petType: 'Puppy', bark: 'a' }, ''],
    ['what that one demands', named('Animal'), { petType: 'Puppy' }, 'required'],
    ['one that extends another', named('Animal'), { petType: 'Lion', meow: 'a', roar: 'a' }, ''],
    ['what that one demands too', named('Kitten'), { petType: 'Lion', meow: 'a' }, 'required'],
    ['the schema itself', named('Animal'), { petType: 'any', name: 'a' }, ''],
    ['a new one', named('Animal'), { petType: 'cow', name: 'a' }, '(enum)'],
    [
      'a new one with the field of a known one',
      named('Animal'),
      { petType: 'Puma', meow: 'a' },
      '(undeclared) (enum)',
    ],
    [
      'a new one with a field of its own and that of a known one',
      named('Animal'),
      { petType: 'Wolf', name: 'x', bark: 'a' },
      '(undeclared) (enum)',
    ],
    [
      'a new one beside more',
      { ...named('Animal'), oneOf: [{ required: ['name'] }] },
      { petType: 'Wolf', name: 'x', bark: 'a' },
      '(enum)',
    ],
    [
      'a new one that extends one that extends another',
      named('Kitten'),
      { petType: 'Tiger', meow: 'a', roar: 'a' },
      '(undeclared) (enum)',
    ],
    ['what the schema itself demands', named('Kitten'), { petType: 'Tiger' }, 'required (enum)'],
    ['no value at all', named('Animal'), { meow: 'a' }, 'required'],
    ['a value of another type', named('Animal'), { petType: 1, meow: 'a' }, 'type (undeclared)'],
    [
      'in a list of them',
      { type: 'array', items: named('Animal') },
      [{ petType: 'kitten' }] as unknown as Json,
      'required',
    ],
    [
      'beside more',
      { ...named('Animal'), required: ['name'] },
      { petType: 'kitten', meow: 'a' },
      'required',
    ],
    ['what the field is there', named('Plant'), { petType: 'tree', age: 'x' }, 'type'],
    ['what no other schema means', named('Plant'), { petType: 'herb', name: 'a' }, ''],
    ['what the field may not be', named('Plant'), { petType: 'Plant', name: 'a' }, 'enum (enum)'],
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

  it.each<[name: string, schema: Json, own: Json]>([
    [
      'of a choice',
      choice(['Cat', 'Dog'], cats),
      { cat: 'meow', Cat: 'meow', dog: 'bark', Dog: 'bark' },
    ],
    [
      'of a schema that others extend',
      named('Event'),
      { meowed: 'meow', Meowed: 'meow', Barked: 'bark' },
    ],
  ])(
    '%s is kept and broken in requests: who reads it is not blamed',
    async (_name, schema, own) => {
      const event = { propertyName: 'petType', mapping: { meowed: 'Meowed' } };
      const contract = await compileContract(
        documentOf(schema, {
          Event: {
            type: 'object',
            required: ['petType'],
            properties: { petType: text },
            discriminator: event,
          },
          Meowed: { allOf: [named('Event'), { required: ['meow'], properties: { meow: text } }] },
          Barked: { allOf: [named('Event'), { properties: { bark: text } }] },
        }),
      );
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
          (field !== 'meow' || schema.$ref === undefined || rest.meow !== undefined) &&
          ['meow', 'bark'].every(
            (name) =>
              rest[name] === undefined || (name === field && typeof rest[name] === 'string'),
          );
        if (!isSound) refused.push(body);
        response.writeHead(
          isSound ? 200 : 400,
          isSound ? { 'content-type': 'application/json' } : {},
        );
        response.end(isSound ? JSON.stringify(body) : undefined);
      });
      await using pets = await listen(server);
      const target = mockTarget(contract.document, pets.url);
      const messages: string[] = [];
      for (const check of makeChecks(contract)) {
        if (!/-data$/.test(check.name)) continue;
        const outcome = await runCheck(check, target);
        if (!('violations' in outcome)) continue;
        messages.push(...outcome.violations.map(({ message }) => `${check.id}: ${message}`));
      }
      expect(messages).toEqual([]);
      expect(refused).toContainEqual(expect.objectContaining({ petType: 'no-such-value' }));
    },
  );
});
