import { expect, it } from 'vitest';
import { compileContract } from './compile.js';

const answer = { description: 'A door.', content: { 'application/json': { schema: {} } } };
const read = { operationId: 'read', responses: { 200: answer } };
const documentOf = (paths: object, components: object = {}) => ({
  ...{ openapi: '3.1.0', info: { title: 'Doors', version: '1' } },
  ...{ paths, components },
});
const at = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });

it.each([
  ['a path in another file', { '/a': { $ref: './a.yaml' } }, './a.yaml'],
  ['a path', { '/a': at('pathItems', 'A') }, '#/components/pathItems/A'],
  ['a parameter', { '/a': { get: { ...read, parameters: [at('parameters', 'A')] } } }, 'meters/A'],
  ['a parameter of a path', { '/a': { parameters: [at('parameters', 'A')], get: read } }, 'ters/A'],
  ['a body', { '/a': { post: { ...read, requestBody: at('requestBodies', 'A') } } }, 'Bodies/A'],
  ['a response', { '/a': { get: { responses: { 200: at('responses', 'A') } } } }, 'responses/A'],
  [
    'a header',
    { '/a': { get: { responses: { 200: { ...answer, headers: { A: at('headers', 'A') } } } } } },
    'headers/A',
  ],
])('%s that the document does not contain is refused', async (_name, paths, told) => {
  await expect(compileContract(documentOf(paths))).rejects.toThrow(
    new RegExp(`^The document has references that lead nowhere in it: \\S*${told}\\. Correct them`),
  );
});

it('only some of many lost references are told', async () => {
  const names = ['A', 'B', 'C', 'D', 'E', 'F'];
  const paths = Object.fromEntries(names.map((name) => [`/${name}`, at('pathItems', name)]));

  await expect(compileContract(documentOf(paths))).rejects.toThrow(/Items\/E, …\. Correct/);
});

it('one operationId for two operations is refused', async () => {
  await expect(
    compileContract(documentOf({ '/a': { get: read }, '/b': { put: read } })),
  ).rejects.toThrow('has the operationId "read" twice, at GET /a and PUT /b');
});

it.each([
  ['described', { properties: JSON.parse('{"a":{},"__proto__":{}}') }, '/schema'],
  ['required', { allOf: [{ required: ['__proto__'] }] }, '/schema/allOf/0'],
  ['that of a field', { properties: { example: { required: ['__proto__'] } } }, 'ties/example'],
])('a field called __proto__ is refused: %s', async (_name, schema, place) => {
  const content = { 'application/json': { schema } };
  const responses = { 200: { description: 'A door.', content } };
  await expect(compileContract(documentOf({ '/a': { get: { responses } } }))).rejects.toThrow(
    new RegExp(`describes a field called __proto__, at \\S*${place}, which no program reads`),
  );
});

it('a value called __proto__ is no field', async () => {
  const schema = { enum: ['__proto__'], example: { required: ['__proto__'] } };
  const responses = { 200: { description: '', content: { 'application/json': { schema } } } };
  await expect(
    compileContract(documentOf({ '/a': { get: { responses } } })),
  ).resolves.toBeDefined();
});

it('a document that has only webhooks is accepted: it has nothing to check', async () => {
  const webhooks = { opened: { post: read } };
  const contract = await compileContract({ ...documentOf({}), webhooks });

  expect(contract.document.operations).toEqual([]);
});

it('references to parts of every kind are accepted', async () => {
  const contract = await compileContract(
    documentOf(
      { '/a': at('pathItems', 'A') },
      {
        pathItems: {
          A: {
            parameters: [at('parameters', 'A')],
            post: {
              requestBody: at('requestBodies', 'A'),
              responses: { 200: at('responses', 'A') },
            },
          },
        },
        parameters: { A: { name: 'a', in: 'query', schema: {} } },
        requestBodies: { A: answer },
        responses: { A: { ...answer, headers: { A: at('headers', 'A') } } },
        headers: { A: { schema: { type: 'string' } } },
      },
    ),
  );

  expect(contract.document.operations.map(({ id }) => id)).toEqual(['POST /a']);
});

it('an answer whose schema is an anchor is said not to be judged', async () => {
  const content = { 'application/json': { schema: { $ref: '#door' } } };
  const responses = { 200: { description: 'A door.', content } };
  const contract = await compileContract(
    documentOf(
      { '/a': { get: { operationId: 'a', responses } } },
      { schemas: { Door: { $anchor: 'door', type: 'string' } } },
    ),
  );
  const headers = new Headers({ 'content-type': 'application/json' });
  const { violations, drift } = contract.inspect('a', { status: 200, headers, body: 1 });

  expect(violations).toEqual([]);
  expect(drift.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^The answer is not judged: .*#door/),
  ]);
});
