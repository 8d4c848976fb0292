import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FetchLike, ScenarioClient } from './index.js';
import { type OperationId, operations } from './operations.js';
import { argumentsOf, methodFor, methodNameOf } from './testing/documentedCalls.js';
import { clientOf, rejection } from './testing/localServer.js';

type Call = (client: ScenarioClient) => PromiseLike<unknown>;

const image = 'asset_1';

const calls: [string, Call][] = [
  ...(Object.keys(operations) as OperationId[]).map((id): [string, Call] => {
    const call: Call = (client) => {
      const method = methodFor(client, id) as (...args: unknown[]) => PromiseLike<unknown>;
      return method(...argumentsOf(id));
    };
    return [methodNameOf(id).join('.'), call];
  }),
  [
    'generate.patch with a limit',
    ({ generate }) => generate.patch({ image }, { maxCreativeUnits: 1 }),
  ],
  ['generate.patchAndWait', ({ generate }) => generate.patchAndWait({ image })],
  ['uploads.uploadFile', ({ uploads }) => uploads.uploadFile(new Uint8Array(9))],
  ['request', (client) => client.request('GET', '/models')],
  ['check', (client) => client.check()],
];

const failures: [string, FetchLike][] = [
  ['a refusal', async () => Response.json({ message: 'no' }, { status: 404 })],
  ['a broken connection', async () => Promise.reject(new TypeError('fetch failed'))],
  ['nonsense', async () => new Response('<html>')],
];

const { stackTraceLimit } = Error;
beforeAll(() => {
  Error.stackTraceLimit = 40;
});
afterAll(() => {
  Error.stackTraceLimit = stackTraceLimit;
});

async function lineOfTheCaller(client: ScenarioClient, call: Call): Promise<unknown> {
  return await call(client);
}

describe.each(failures)('the stack of an error after %s names the line that awaits', (_, fetch) => {
  it.each(calls)('%s', async (_name, call) => {
    const client = clientOf({ url: 'http://127.0.0.1:1' }, { fetch, maxRetries: 0 });
    const error = await rejection(lineOfTheCaller(client, call));
    expect(error).toHaveProperty('kind');
    expect((error as Error).stack).toContain('lineOfTheCaller');
  });
});
