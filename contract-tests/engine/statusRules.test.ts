import { describe, expect, it, onTestFinished } from 'vitest';
import { sendJson, serve } from '../../src/testing/localServer.js';
import { compileContract } from '../compile.js';
import { runContract } from '../run.js';
import { serviceTarget } from '../targets/service.js';
import { readStatusRule } from './statusRules.js';

const body = { type: 'object', required: ['id'], properties: { id: { type: 'string' } } };
const content = { 'application/json': { schema: body } };
const document = {
  openapi: '3.1.0',
  info: { title: 'Doors', version: '1.0.0' },
  paths: {
    '/doors': {
      post: {
        operationId: 'doorsMake',
        'x-effect': 'reads',
        requestBody: { required: true, content },
        responses: { 200: { content }, 400: { content } },
      },
    },
  },
};

/** The verdicts on a service that refuses with one status. */
async function verdicts(refusal: number, ...expected: string[]) {
  const contract = await compileContract(document);
  const server = await serve(({ json }, response) => {
    const isSound = typeof readId(json) === 'string';
    sendJson(response, isSound ? 200 : refusal, { id: 'a' });
  });
  onTestFinished(() => server.close());
  const target = await serviceTarget(contract, { baseUrl: server.url, requestsPerMinute: 10_000 });
  const names = ['refused-data', 'accepted-data'];
  const expect = expected.map(readStatusRule);
  const found: string[] = [];
  for await (const record of runContract(contract, target, {
    checks: names,
    strict: true,
    expect,
  })) {
    if ('violations' in record) found.push(...record.violations.map(({ message }) => message));
  }
  return [...new Set(found)];
}

function readId(json: () => unknown): unknown {
  try {
    return (json() as { id?: unknown } | null)?.id;
  } catch {
    return undefined;
  }
}

describe('the expected statuses of a check', () => {
  it('are those of the document by default', async () => {
    expect(await verdicts(400)).toEqual([]);
    expect(await verdicts(422)).not.toEqual([]);
  });

  it('may be undocumented ones and ranges', async () => {
    expect(await verdicts(422, 'refused-data=400,403,422')).toEqual([]);
    expect(await verdicts(501, 'refused-data=4xx,5XX')).toEqual([]);
  });

  it('can exclude a documented status', async () => {
    expect(await verdicts(400, 'refused-data=422')).toEqual([
      'doorsMake answered 400, where 422 is expected of refused-data.',
    ]);
  });

  it('apply only to the check that the rule names', async () => {
    expect(await verdicts(400, 'accepted-data=201')).toEqual([
      'doorsMake answered 200, where 201 is expected of accepted-data.',
    ]);
  });

  it.each(['refused-data', 'refused-data=', '=400', 'refused-data=400;403', 'refused-data=600'])(
    '%s is not a valid rule',
    (text) => {
      expect(() => readStatusRule(text)).toThrow(RangeError);
    },
  );
});
