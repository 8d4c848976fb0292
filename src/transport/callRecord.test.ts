import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  clientOf,
  fakeLimits,
  jobRecord,
  pngBytes,
  rejection,
  sendJson,
  serve,
} from '../testing/localServer.js';
import type { Submission } from './announce.js';
import type { Attempt } from './retry.js';

const image = 'asset_1';
const taken = { job: jobRecord({ jobId: 'job_9' }), creativeUnitsCost: 5 };
const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/** A server that estimates a price of 5 and takes submissions, and what a client of it tells. */
async function watched(answer: unknown = taken, status = 200) {
  const server = await serve(({ query }, response, count) =>
    query.has('dryRun')
      ? sendJson(response, 269, { creativeUnitsCost: 5 }, { 'x-request-id': `req_${count}` })
      : sendJson(response, status, answer, { 'x-request-id': `req_${count}` }),
  );
  const attempts: Attempt[] = [];
  return { server, attempts, onAttempt: (attempt: Attempt) => attempts.push(attempt) };
}

describe('onAttempt', () => {
  it('reports the call, the request, the job and the price of a submission', async () => {
    const { server, attempts, onAttempt } = await watched();
    await using _ = server;
    const { generate } = clientOf(server, { onAttempt });
    await generate.patch({ image }, { maxCreativeUnits: 5 });
    await generate.patch({ image });
    expect(attempts).toMatchObject([
      { effect: 'estimates', outcome: 'ok', requestId: 'req_1', price: '5' },
      { effect: 'submits', outcome: 'ok', requestId: 'req_2', jobId: 'job_9', price: '5' },
      { effect: 'submits', outcome: 'ok', requestId: 'req_3', jobId: 'job_9', price: '5' },
    ]);
    const [estimate, submission, other] = attempts.map(({ callId }) => callId);
    expect(estimate).toMatch(UUID);
    expect(submission).toBe(estimate);
    expect(other).not.toBe(estimate);
  });

  it.each([
    ['an answer that is not JSON', '<html>', 'uncertain-submission', undefined],
    ['an answer without a job', {}, 'uncertain-submission', undefined],
    ['a charge above the limit', { ...taken, creativeUnitsCost: 50 }, 'overcharge', 'job_9'],
  ])(
    'reports the outcome of the call with its last attempt: %s',
    async (_name, answer, kind, jobId) => {
      const { server, attempts, onAttempt } = await watched(answer);
      await using _ = server;
      const call = clientOf(server, { onAttempt }).generate.patch(
        { image },
        { maxCreativeUnits: 5 },
      );
      expect(await rejection(call)).toMatchObject({ kind });
      expect(attempts).toHaveLength(2);
      expect(attempts[1]).toMatchObject({ outcome: kind, status: 200, requestId: 'req_2' });
      expect(attempts[1]?.jobId).toBe(jobId);
    },
  );

  it('reports a dry run that is not honoured, and an invalid price', async () => {
    const answers = [taken, { creativeUnitsCost: -1 }];
    await using server = await serve((_, response, count) =>
      sendJson(response, 200, answers[count - 1]),
    );
    const attempts: Attempt[] = [];
    const { generate } = clientOf(server, { onAttempt: (attempt) => attempts.push(attempt) });
    await rejection(generate.estimatePatch({ image }));
    await rejection(generate.estimatePatch({ image }));
    expect(attempts).toMatchObject([
      { outcome: 'dry-run-not-honoured', jobId: 'job_9', price: '5' },
      { outcome: 'unexpected-response' },
    ]);
    for (const attempt of attempts) expect(Object.values(attempt)).not.toContain(undefined);
  });

  it('reports a repeated attempt at once, and the last one at the end', async () => {
    await using server = await serve((_, response, count) =>
      count === 1 ? sendJson(response, 429, {}) : sendJson(response, 200, taken),
    );
    const seen: string[] = [];
    const client = clientOf(server, {
      onAttempt: ({ attempt, outcome }) => seen.push(`${attempt} ${outcome}`),
      inspect: () => void seen.push('inspect'),
    });
    await client.generate.patch({ image });
    expect(seen).toEqual(['1 rate-limit', 'inspect', '2 ok']);
  });

  it('reports a call that ends while it waits for its next attempt', async () => {
    await using server = await serve((_, response) => sendJson(response, 429, {}));
    const controller = new AbortController();
    const attempts: Attempt[] = [];
    const client = clientOf(server, {
      backoff: { baseMs: 60_000, capMs: 60_000 },
      onAttempt(attempt) {
        attempts.push(attempt);
        queueMicrotask(() => controller.abort());
      },
    });
    await rejection(client.generate.patch({ image }, { signal: controller.signal }));
    expect(attempts).toMatchObject([
      { attempt: 1, outcome: 'rate-limit', waitMs: expect.any(Number) },
      { attempt: 1, outcome: 'aborted', durationMs: 0 },
    ]);
    expect(attempts[1]).not.toHaveProperty('waitMs');
  });

  it('reports an error of inspect', async () => {
    const { server, attempts, onAttempt } = await watched();
    await using _ = server;
    const inspect = () => {
      throw new Error('no');
    };
    const client = clientOf(server, { onAttempt, inspect });
    await rejection(client.jobs.retrieve('job_9'));
    await rejection(client.generate.patch({ image }));
    expect(attempts).toMatchObject([
      { outcome: 'callback', status: 200 },
      { outcome: 'uncertain-submission', jobId: 'job_9' },
    ]);
  });

  it('distinguishes downloads, too', async () => {
    await using server = await serve((_, response) => response.end('file'));
    const attempts: Attempt[] = [];
    const { assets } = clientOf(server, { onAttempt: (attempt) => attempts.push(attempt) });
    const asset = { id: 'asset_1', url: `${server.url}/file` };
    await assets.download(asset);
    await assets.download(asset);
    expect(attempts.map(({ callId }) => callId)).toEqual([
      expect.stringMatching(UUID),
      expect.stringMatching(UUID),
    ]);
    expect(attempts[0]?.callId).not.toBe(attempts[1]?.callId);
  });
});

describe('beforeSubmission', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is awaited before the first byte leaves, and not called for a dry run', async () => {
    const { server, attempts, onAttempt } = await watched();
    await using _ = server;
    const seen: Submission[] = [];
    const order: string[] = [];
    const hook = (who: string) => async (submission: Submission) => {
      await new Promise(setImmediate);
      order.push(`${who} after ${server.requests.length}`);
      seen.push(submission);
    };
    const client = clientOf(server, { onAttempt, beforeSubmission: hook('client') });
    await client.generate.patch(
      { image: pngBytes(99), patch: { image: 'asset_2', mode: 'erase' } },
      { maxCreativeUnits: '5.0', beforeSubmission: hook('call'), projectId: 'proj_1' },
    );
    expect(order).toEqual(['client after 1', 'call after 1']);
    expect(seen[1]).toEqual(seen[0]);
    const sha256 = (data: Uint8Array) => createHash('sha256').update(data).digest('hex');
    const body = server.requests[1]?.body ?? Buffer.alloc(0);
    expect(seen[0]).toEqual({
      operation: 'generatePatch',
      callId: attempts[1]?.callId,
      attempt: 1,
      at: expect.any(Date),
      projectId: 'proj_1',
      price: '5',
      bodyBytes: body.byteLength,
      bodyDigest: sha256(body),
      fingerprint: expect.stringMatching(/^[\da-f]{64}$/),
      request: {
        image: { sha256: sha256(pngBytes(99)), bytes: 99 },
        patch: { image: 'asset_2', mode: 'erase' },
      },
    });
    expect(JSON.stringify(seen)).not.toMatch(/base64|secret-0002/);
  });

  it('has the fingerprint that an uncertain submission has', async () => {
    const { server } = await watched({}, 502);
    await using _ = server;
    const seen: Submission[] = [];
    const call = clientOf(server).generate.patch(
      { image },
      { beforeSubmission: (submission) => void seen.push(submission) },
    );
    const error = await rejection(call);
    expect(seen).toHaveLength(1);
    expect(error).toMatchObject({
      kind: 'uncertain-submission',
      fingerprint: seen[0]?.fingerprint,
    });
  });

  it('is called before each attempt', async () => {
    await using server = await serve((_, response, count) =>
      count < 3 ? sendJson(response, 429, {}) : sendJson(response, 200, taken),
    );
    const seen: number[] = [];
    await clientOf(server).generate.patch(
      { image },
      { beforeSubmission: ({ attempt }) => void seen.push(attempt) },
    );
    expect(seen).toEqual([1, 2, 3]);
  });

  it.each([
    [
      'an error',
      () => {
        throw new Error('over budget secret-0002');
      },
    ],
    ['a rejection', () => Promise.reject(new Error('over budget secret-0002'))],
    [
      'an error that looks transient',
      () => Promise.reject(Object.assign(new Error('over budget'), { code: 'ECONNREFUSED' })),
    ],
  ])(
    'stops the submission with %s: nothing is sent, and the error is typed',
    async (_name, beforeSubmission) => {
      const { server } = await watched();
      await using _ = server;
      const error = await rejection(
        clientOf(server, { beforeSubmission }).generate.patch({ image }, { maxCreativeUnits: 9 }),
      );
      expect(error).toMatchObject({
        kind: 'submission-stopped',
        message: expect.stringMatching(/over budget.*Nothing was sent\.$/),
        cause: { message: expect.stringContaining('over budget') },
      });
      expect(JSON.stringify(error)).not.toContain('secret-0002');
      expect(server.requests.map(({ query }) => query.has('dryRun'))).toEqual([true]);
    },
  );

  it('keeps an error of this package as the cause, and does not treat it as an answer', async () => {
    const { server } = await watched({}, 502);
    await using _ = server;
    const client = clientOf(server);
    const inner = await rejection(client.generate.patch({ image }));
    const before = server.requests.length;
    const error = await rejection(
      client.generate.patch(
        { image },
        {
          beforeSubmission: () => {
            throw inner;
          },
        },
      ),
    );
    expect(error).toMatchObject({ kind: 'submission-stopped', cause: inner });
    expect(server.requests).toHaveLength(before);
  });

  it('that hangs ends at the deadline or on abort, and nothing is sent', async () => {
    fakeLimits();
    const { server } = await watched();
    await using _ = server;
    const beforeSubmission = () => {
      vi.advanceTimersByTime(300_000);
      return new Promise<void>(() => {});
    };
    const { generate } = clientOf(server);
    expect(await rejection(generate.patch({ image }, { beforeSubmission }))).toMatchObject({
      kind: 'timeout',
      limit: 'deadlineMs',
      message: expect.stringContaining('beforeSubmission'),
    });
    const controller = new AbortController();
    const aborting = () => {
      controller.abort();
      return new Promise<void>(() => {});
    };
    expect(
      await rejection(
        generate.patch({ image }, { beforeSubmission: aborting, signal: controller.signal }),
      ),
    ).toMatchObject({ kind: 'aborted' });
    expect(server.requests).toHaveLength(0);
  });
});

describe('requestIdHeader', () => {
  it('carries the ID of the call to the service, and is absent by default', async () => {
    const { server, attempts, onAttempt } = await watched();
    await using _ = server;
    const client = clientOf(server, { onAttempt, requestIdHeader: 'X-Request-Id' });
    await client.generate.patch({ image }, { maxCreativeUnits: 9 });
    expect(server.requests.map(({ headers }) => headers['x-request-id'])).toEqual(
      attempts.map(({ callId }) => callId),
    );
    await clientOf(server).jobs.retrieve('job_9');
    expect(server.requests.at(-1)?.headers['x-request-id']).toBeUndefined();
  });

  it.each(['a header', 'Authorization', ''])('refuses %j', (requestIdHeader) => {
    expect(() => clientOf({ url: 'http://127.0.0.1:1' }, { requestIdHeader })).toThrow(
      expect.objectContaining({ kind: 'configuration' }),
    );
  });
});
