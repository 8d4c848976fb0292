import { describe, expect, it } from 'vitest';
import type { Attempt, ConcurrencyLimitError } from '../index.js';
import { clientOf, jobRecord, rejection, sendJson, serve } from '../testing/localServer.js';

/** Refuses the first `refusals` patches with a 429, then takes one. */
function refuse(refusals: number, body: unknown, headers: Record<string, string> = {}) {
  return serve((_, response, count) =>
    count > refusals
      ? sendJson(response, 200, { job: jobRecord() })
      : sendJson(response, 429, body, headers),
  );
}

const full = {
  reason: 'Too many jobs',
  trace_id: 'trace-1',
  details: { actionName: 'patch', actionLimit: 5 },
};

describe('too many jobs at a time', () => {
  it('are retried beyond maxRetries, and one submission is taken', async () => {
    await using server = await refuse(9, full);
    const attempts: Attempt[] = [];
    const client = clientOf(server, { maxRetries: 3, onAttempt: (each) => attempts.push(each) });
    expect((await client.generate.patch({ image: 'asset_1' })).job.jobId).toBe('job_1');
    expect(attempts.map(({ outcome }) => outcome)).toEqual([
      ...Array(9).fill('concurrency-limit'),
      'ok',
    ]);
  });

  it('do not use up the repeats of other failures', async () => {
    await using server = await serve((_, response, count) => {
      if (count > 6) sendJson(response, 200, { job: jobRecord() });
      else sendJson(response, 429, count % 2 === 0 ? {} : full);
    });
    await clientOf(server, { maxRetries: 3 }).generate.patch({ image: 'asset_1' });
    expect(server.requests).toHaveLength(7);
  });

  it('cause a separate error if the wait would outlast the call', async () => {
    await using server = await refuse(1, { ...full, remainingSeconds: 30 });
    const client = clientOf(server, { deadlineMs: 20_000 });
    expect(await rejection(client.generate.patch({ image: 'asset_1' }))).toMatchObject({
      kind: 'concurrency-limit',
      status: 429,
      limitName: 'patch',
      limit: 5,
      retryAfterMs: 30_000,
      requestId: 'trace-1',
      message: expect.stringContaining('(request ID trace-1)'),
    });
    expect(server.requests).toHaveLength(1);
  });

  it('are not retried if repeats are off', async () => {
    await using server = await refuse(1, full);
    const client = clientOf(server, { maxRetries: 0 });
    expect(await rejection(client.generate.patch({ image: 'asset_1' }))).toMatchObject({
      kind: 'concurrency-limit',
    });
  });

  it.each([
    [{ actionName: 'patch' }, 'patch', undefined],
    [{ actionLimit: 5 }, 'jobs', 5],
    [{ actionName: null, actionLimit: 5 }, 'jobs', 5],
  ])('are recognised by the details %j', async (details, limitName, limit) => {
    await using server = await refuse(1, { reason: 'x', details });
    const client = clientOf(server, { maxRetries: 0 });
    const error = await rejection(client.generate.patch({ image: 'asset_1' }));
    expect(error).toMatchObject({ kind: 'concurrency-limit', limitName });
    expect((error as ConcurrencyLimitError).limit).toBe(limit);
  });
});

describe('a quota that is used up', () => {
  it.each([
    { error: 'Quota exceeded for search', code: 'QUOTA_EXCEEDED' },
    { name: 'QuotaExceededError', reason: 'All used' },
    { ...full, code: 'QUOTA_EXCEEDED' },
  ])('is not retried: %j', async (body) => {
    await using server = await refuse(1, body, { 'retry-after': '0' });
    expect(await rejection(clientOf(server).generate.patch({ image: 'asset_1' }))).toMatchObject({
      kind: 'quota-exceeded',
      status: 429,
    });
    expect(server.requests).toHaveLength(1);
    await using other = await refuse(1, body);
    expect(await rejection(clientOf(other).jobs.retrieve('job_1'))).toMatchObject({
      kind: 'quota-exceeded',
    });
    expect(other.requests).toHaveLength(1);
  });
});

describe('any other 429', () => {
  it.each([{}, [], null, 'text', { details: null }, { details: [5] }, { details: { plan: 'x' } }])(
    'counts as too many requests: %j',
    async (body) => {
      await using server = await refuse(1, body);
      const client = clientOf(server, { maxRetries: 0 });
      expect(await rejection(client.generate.patch({ image: 'asset_1' }))).toMatchObject({
        kind: 'rate-limit',
      });
    },
  );
});

describe('the ID of a request', () => {
  it.each([
    [{ trace_id: 'body-1' }, {}, 'body-1'],
    [{ traceId: 'body-2' }, {}, 'body-2'],
    [{ trace_id: 'body-3' }, { 'x-request-id': 'header-3' }, 'header-3'],
    [{}, { 'x-amzn-requestid': 'header-4' }, 'header-4'],
  ])('comes from the header, or from the body: %j, %j', async (ids, headers, requestId) => {
    await using server = await serve((_, response) =>
      sendJson(response, 400, { reason: 'bad', ...ids }, headers),
    );
    const error = await rejection(clientOf(server).jobs.retrieve('job_1'));
    expect(error).toMatchObject({ requestId });
    expect(String(error)).toContain(`bad (request ID ${requestId})`);
  });

  it('is ignored if it is not a string', async () => {
    await using server = await serve((_, response) =>
      sendJson(response, 400, { reason: 'bad', trace_id: { a: 1 } }),
    );
    expect(await rejection(clientOf(server).jobs.retrieve('job_1'))).not.toHaveProperty(
      'requestId',
    );
  });

  it('is in the message of an answer that cannot be used', async () => {
    await using server = await serve((_, response) =>
      sendJson(response, 200, '<html>', { 'x-request-id': 'header-5' }),
    );
    const error = await rejection(clientOf(server).jobs.retrieve('job_1'));
    expect(String(error)).toContain('(request ID header-5)');
  });
});
