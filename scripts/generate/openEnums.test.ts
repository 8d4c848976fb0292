import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BrokenDocumentError } from '../../src/contract/compile/brokenDocument.js';
import { refuseOpenRequests } from './openEnums.js';
import { renderOutputs } from './outputs.js';
import { copyDocument, type DocumentCopy } from './testing.js';

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

describe('an open enum', () => {
  it('is fine in a response', () => {
    const responses = { 200: json({ $ref: '#/components/schemas/Move' }) };
    expect(() => refuseOpenRequests(documentOf({ responses }))).not.toThrow();
  });

  it('is refused in a request body, however deep, with its pointer', () => {
    const requestBody = json({ type: 'array', items: { $ref: '#/components/schemas/Move' } });
    const refuse = () => refuseOpenRequests(documentOf({ requestBody }));
    expect(refuse).toThrow(BrokenDocumentError);
    expect(refuse).toThrow(/^\/components\/schemas\/State: x-open-enum is for responses/);
  });

  it('is refused in a parameter of an operation and of a path', () => {
    const parameters = [{ name: 'state', in: 'query', schema: state }];
    expect(() => refuseOpenRequests(documentOf({ parameters }))).toThrow(
      '/paths/~1doors/post/parameters/0/schema: ',
    );
    const shared = [{ $ref: '#/components/parameters/state' }];
    expect(() => refuseOpenRequests(documentOf({}, shared))).toThrow(
      '/components/parameters/state/schema: ',
    );
  });
});

describe('the document with an open enum in a request', () => {
  let copy: DocumentCopy;
  beforeEach(async () => {
    copy = await copyDocument();
  });
  afterEach(() => copy.remove());

  it('is not generated from', async () => {
    await copy.edit('openapi/schemas/patch/PatchFormat.yaml', 'enum:', 'x-open-enum: true\nenum:');
    await expect(renderOutputs(copy)).rejects.toThrow(/x-open-enum is for responses/);
  });
});
