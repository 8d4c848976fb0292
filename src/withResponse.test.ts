import { afterEach, describe, expect, expectTypeOf, it, vi } from 'vitest';
import type { JobPage, JobResponse, PatchResult } from '../generated/schema.js';
import type { ScenarioClient } from './client.js';
import { ConfigurationError } from './errors/index.js';
import { guarded } from './guard.js';
import { openLedger } from './ledger/index.js';
import { memoryStore } from './ledger/memory.js';
import { type OperationId, operations } from './operations.js';
import type { Redact } from './redact.js';
import { argumentsOf, methodFor } from './testing/documentedCalls.js';
import { clientOf, jobRecord, rejection, sendJson, serve } from './testing/localServer.js';
import { exampleOf } from './testing/wrongAnswers.js';
import type { WithResponse } from './withResponse.js';

const answer = { job: jobRecord(), assets: [{ id: 'asset_1' }] };

type Method = (...args: readonly unknown[]) => {
  withResponse(): Promise<WithResponse<object>>;
} & Promise<object>;

function methodOf(client: ScenarioClient, operation: OperationId): Method {
  return methodFor(client, operation) as Method;
}

describe('withResponse', () => {
  it.each(Object.keys(operations) as OperationId[])(
    '%s returns status, headers and request ID with its plain answer',
    async (operation) => {
      const headers = { 'x-request-id': 'r-1', etag: '"7"' };
      await using server = await serve((_, response) =>
        sendJson(response, 200, exampleOf(operation), headers),
      );
      const call = methodOf(clientOf(server), operation);
      const args = argumentsOf(operation);
      const plain = await call(...args);
      expect(Object.getOwnPropertyNames(plain)).not.toContain('withResponse');
      const { data, response } = await call(...args).withResponse();
      expect(data).toEqual(plain);
      expect(response).toMatchObject({ status: 200, requestId: 'r-1' });
      expect(response.headers.get('etag')).toBe('"7"');
      expect(server.requests.length).toBe(2);
    },
  );

  it('works for an estimate, which may be a 402', async () => {
    await using server = await serve((_, response) =>
      sendJson(response, 402, { estimatedCost: 2, trace_id: 't-9' }),
    );
    const call = clientOf(server).generate.estimatePatch({ image: 'asset_1' });
    const { data, response } = await call.withResponse();
    expect(data.exactCost).toBe('2');
    expect(response).toMatchObject({ status: 402, requestId: 't-9' });
  });

  it('describes the last of several requests', async () => {
    await using server = await serve((_, response, count) =>
      sendJson(response, 200, answer, { 'x-request-id': `r-${count}` }),
    );
    const assetIds = Array.from({ length: 201 }, (_, index) => `asset_${index}`);
    const { data, response } = await clientOf(server).assets.getBulk({ assetIds }).withResponse();
    expect(data.assets.length).toBe(2);
    expect(response.requestId).toBe('r-2');
  });

  it('works for a patch with a key, submitted or replayed', async () => {
    await using server = await serve(({ query }, response) =>
      query.get('dryRun')
        ? sendJson(response, 269, { creativeUnitsCost: 1 })
        : sendJson(response, 200, answer, { 'x-request-id': 'r-1' }),
    );
    const client = clientOf(server, { ledger: await openLedger(memoryStore()) });
    for (const replayed of [false, true]) {
      const call = client.generate.patch({ image: 'asset_1' }, { key: 'k' });
      const { data, response } = await call.withResponse();
      expect([data.replayed, response.requestId]).toEqual([replayed, 'r-1']);
    }
  });

  it('returns a promise that behaves like any other, and passes on failures', async () => {
    await using server = await serve((_, response) => sendJson(response, 404, { message: 'no' }));
    const call = clientOf(server).jobs.retrieve('job_1');
    expect(call).toBeInstanceOf(Promise);
    const chained = call.catch(() => 'caught');
    expect('withResponse' in chained).toBe(false);
    expect(await chained).toBe('caught');
    expect(await rejection(call.withResponse())).toMatchObject({ kind: 'not-found' });
    expect(server.requests.length).toBe(1);
  });

  it('is typed by the operation, and absent on methods with several calls', async () => {
    type Result<Call extends (...args: never) => { withResponse(): unknown }> = Awaited<
      ReturnType<ReturnType<Call>['withResponse']>
    >;
    expectTypeOf<Result<ScenarioClient['jobs']['retrieve']>['data']>().toEqualTypeOf<JobResponse>();
    expectTypeOf<Result<ScenarioClient['jobs']['list']>['data']>().toEqualTypeOf<JobPage>();
    expectTypeOf<Result<ScenarioClient['generate']['patch']>['data']>().toExtend<PatchResult>();
    expectTypeOf<ReturnType<ScenarioClient['jobs']['wait']>>().not.toHaveProperty('withResponse');
    await using server = await serve((_, response) =>
      sendJson(response, 200, { job: jobRecord({ status: 'success' }) }),
    );
    const waiting = clientOf(server).jobs.wait('job_1');
    expect('withResponse' in waiting).toBe(false);
    await waiting;
  });
});

describe('under a global Promise of a library, as of zone.js', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it.each(Object.keys(operations) as OperationId[])('%s sends the same request', async (id) => {
    await using server = await serve((_, response) => sendJson(response, 200, exampleOf(id)));
    const call = methodOf(clientOf(server), id);
    await call(...argumentsOf(id));
    vi.stubGlobal('Promise', class extends Promise<unknown> {});
    await call(...argumentsOf(id));
    const [plain, stubbed] = server.requests.map(({ method, path, query, headers, body }) => [
      method,
      path,
      String(query),
      headers['content-type'],
      body.toString(),
    ]);
    expect(stubbed).toEqual(plain);
  });

  it('every call of an operation has it', async () => {
    await using server = await serve((_, response) => sendJson(response, 404, { message: 'no' }));
    const client = clientOf(server);
    // Async functions return the runtime's own promises all the same.
    vi.stubGlobal('Promise', class extends Promise<unknown> {});
    for (const round of ['loads', 'is loaded']) {
      const call = client.jobs.retrieve('job_1');
      expect([round, typeof call.withResponse]).toEqual([round, 'function']);
      expect(await rejection(call.withResponse())).toMatchObject({ kind: 'not-found' });
    }
    const pages = client.jobs.list();
    expect([typeof pages.withResponse, typeof pages.pages]).toEqual(['function', 'function']);
    await rejection(pages);
  });

  it('every error passes the redactor', async () => {
    vi.stubGlobal('Promise', class extends Promise<unknown> {});
    const fail = () => {
      throw new ConfigurationError('It is my-secret.');
    };
    const redact: Redact = (text) => text.replaceAll('my-secret', '[redacted]');
    for (const call of [fail, async () => fail()]) {
      for (const answers of [true, false]) {
        const error = await rejection(guarded(call, answers, redact) as Promise<unknown>);
        expect(error).toMatchObject({ message: 'It is [redacted].' });
      }
    }
  });
});
