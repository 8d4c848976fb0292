import { afterEach, describe, expect, it, vi } from 'vitest';
import { clientOf, jobRecord, rejection, sendJson, serve } from '../testing/localServer.js';

afterEach(() => {
  vi.useRealTimers();
});

describe('a call that ends before anything was sent says so', () => {
  const busy = { rateLimit: { requestsPerMinute: 1 }, deadlineMs: 5_000 };

  it('when its deadline passes while it waits for its turn', async () => {
    await using server = await serve((_, response) =>
      sendJson(response, 200, { job: jobRecord() }),
    );
    const client = clientOf(server, busy);
    await client.jobs.retrieve('job_1');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const errors = Promise.all([
      rejection(client.generate.patch({ image: 'asset_1' })),
      rejection(client.jobs.retrieve('job_1')),
    ]);
    await vi.advanceTimersByTimeAsync(5_000);
    for (const error of await errors) {
      expect(error).toMatchObject({
        kind: 'timeout',
        limit: 'deadlineMs',
        sent: false,
        message: expect.stringContaining(
          'Nothing was sent: it waited for its turn under rateLimit',
        ),
      });
    }
    expect(server.requests).toHaveLength(1);
  });

  it('when it is aborted while it waits for its turn', async () => {
    await using server = await serve((_, response) =>
      sendJson(response, 200, { job: jobRecord() }),
    );
    const client = clientOf(server, busy);
    await client.jobs.retrieve('job_1');
    const controller = new AbortController();
    const error = rejection(
      client.generate.patch({ image: 'asset_1' }, { signal: controller.signal }),
    );
    controller.abort();
    expect(await error).toMatchObject({
      kind: 'aborted',
      message: 'The call was aborted. Nothing was sent.',
    });
  });
});

it('a call that ends after an attempt does not claim that nothing was sent', async () => {
  const controller = new AbortController();
  await using server = await serve(() => controller.abort());
  const call = clientOf(server).jobs.retrieve('job_1', { signal: controller.signal });
  expect(await rejection(call)).toMatchObject({
    kind: 'aborted',
    message: 'The call was aborted.',
  });
});
