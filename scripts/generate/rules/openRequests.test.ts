import { describe, expect, it } from 'vitest';
import { checkOpenRequests } from './openRequests.js';

const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const state = { type: 'string', enum: ['open', 'shut'], 'x-open-enum': true };

const documentOf = (operation: object, shared: object[] = []) => ({
  paths: { '/doors': { parameters: shared, post: { operationId: 'doorsMove', ...operation } } },
  components: {
    schemas: {
      State: state,
      Move: {
        type: 'object',
        properties: {
          to: { $ref: '#/components/schemas/State' },
          next: { $ref: '#/components/schemas/Move' },
        },
      },
    },
    parameters: { state: { name: 'state', in: 'query', schema: state } },
  },
});

const placesIn = (operation: object, shared: object[] = []) =>
  checkOpenRequests(documentOf(operation, shared)).map(({ pointer }) => pointer);

describe('an open enum', () => {
  it('is fine in a response', () => {
    const responses = { 200: json({ $ref: '#/components/schemas/Move' }) };
    expect(placesIn({ responses })).toEqual([]);
  });

  it('is refused in a request body, however deep, with its pointer', () => {
    const requestBody = json({ type: 'array', items: { $ref: '#/components/schemas/Move' } });
    expect(placesIn({ requestBody })).toEqual(['/components/schemas/State/x-open-enum']);
  });

  it('is refused in a parameter of an operation and of a path', () => {
    const parameters = [{ name: 'state', in: 'query', schema: state }];
    expect(placesIn({ parameters })).toEqual([
      '/paths/~1doors/post/parameters/0/schema/x-open-enum',
    ]);
    const shared = [{ $ref: '#/components/parameters/state' }];
    expect(placesIn({}, shared)).toEqual(['/components/parameters/state/schema/x-open-enum']);
  });
});
