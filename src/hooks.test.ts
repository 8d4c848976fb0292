import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createInspector } from './contract/index.js';
import type { ClientOptions, InspectedAnswer } from './options/index.js';
import {
  clientOf,
  jobRecord,
  pngBytes,
  rejection,
  sendJson,
  serve,
} from './testing/localServer.js';
import type { Attempt } from './transport/retry.js';

const answer = { job: jobRecord({ jobId: 'job_9' }) };

describe('onAttempt', () => {
  it('of the client and of the call both get each attempt, without secrets', async () => {
    await using server = await serve((_, response, count) =>
      count === 1
        ? sendJson(response, 429, { message: 'wait for Bearer abc.def' }, { 'retry-after': '0' })
        : sendJson(response, 200, answer),
    );
    const byClient: Attempt[] = [];
    const byCall: Attempt[] = [];
    await clientOf(server, { onAttempt: (attempt) => byClient.push(attempt) }).generate.patch(
      { image: 'data:image/png;base64,iVBORw0KGgoAAAAASUVORK5CYIIAc2VjcmV0' },
      { onAttempt: (attempt) => byCall.push(attempt) },
    );
    expect(byCall).toEqual(byClient);
    expect(byCall).toMatchObject([
      { operation: 'generatePatch', attempt: 1, status: 429, outcome: 'rate-limit', waitMs: 0 },
      { operation: 'generatePatch', attempt: 2, status: 200, outcome: 'ok' },
    ]);
    expect(JSON.stringify(byCall)).not.toMatch(/abc\.def|c2VjcmV0|secret-0002/);
  });

  it('cannot lose an answer by throwing', async () => {
    await using server = await serve((_, response) => sendJson(response, 200, answer));
    const onAttempt = () => {
      throw new Error('hook');
    };
    const call = clientOf(server, { onAttempt }).generate.patch(
      { image: 'asset_1' },
      { onAttempt },
    );
    expect((await call).job.jobId).toBe('job_9');
  });
});

describe('a callback that fails', () => {
  const unhandled = vi.fn();
  beforeEach(() => {
    unhandled.mockClear();
    process.on('unhandledRejection', unhandled);
  });
  afterEach(() => {
    process.off('unhandledRejection', unhandled);
  });

  const failures: [string, () => never | Promise<never>][] = [
    [
      'at once',
      () => {
        throw new Error('the database is away');
      },
    ],
    [
      'later',
      async () => {
        throw new Error('the database is away');
      },
    ],
  ];

  describe.each(failures)('%s', (_, fails) => {
    const file = { id: 'asset_1', url: '' };
    const callbacks: [
      string,
      (client: ReturnType<typeof clientOf>) => Promise<unknown>,
      ClientOptions?,
    ][] = [
      ['onAttempt of the client', ({ jobs }) => jobs.retrieve('job_9'), { onAttempt: fails }],
      ['onAttempt of the call', ({ jobs }) => jobs.retrieve('job_9', { onAttempt: fails })],
      ['onProgress of a wait', ({ jobs }) => jobs.wait('job_9', { onProgress: fails })],
      [
        'onProgress of a download',
        ({ assets }) => assets.download('asset_1', { onProgress: fails }),
      ],
      [
        'onProgress of an upload',
        ({ uploads }) => uploads.uploadFile(pngBytes(), { onProgress: fails }),
      ],
      [
        'onProgress of an upload in parts',
        ({ uploads }) => uploads.uploadFile(pngBytes(), { onProgress: fails, kind: 'video' }),
      ],
    ];
    it.each(callbacks)('%s does not end the call or the process', async (_, call, options) => {
      const url = () => `${server.url}/file`;
      await using server = await serve(({ path }, response) => {
        if (path === '/file') {
          response.end('bytes');
          return;
        }
        const upload = { id: 'upload_1', entityId: 'asset_1', parts: [{ number: 1, url: url() }] };
        const status = path.endsWith('/uploads') ? 'pending' : 'imported';
        const job = jobRecord({ jobId: 'job_9', status: 'success' });
        sendJson(response, 200, {
          job,
          asset: { ...file, url: url() },
          upload: { ...upload, status },
        });
      });
      await call(clientOf(server, options));
      await new Promise(setImmediate);
      expect(unhandled).not.toHaveBeenCalled();
    });
  });
});

describe('inspect', () => {
  const spy = () => vi.fn<(operation: string, answer: InspectedAnswer) => void>();

  it('gets answers, prices and refusals, once each', async () => {
    await using server = await serve(({ query, path }, response) => {
      if (query.has('dryRun')) return sendJson(response, 402, { estimatedCost: 2 });
      return sendJson(response, path.includes('missing') ? 404 : 200, answer);
    });
    const inspect = spy();
    const client = clientOf(server, { inspect });
    await client.generate.estimatePatch({ image: 'asset_1' });
    await client.generate.patch({ image: 'asset_1' });
    await rejection(client.jobs.retrieve('missing'));
    expect(inspect.mock.calls).toEqual([
      ['generatePatch', expect.objectContaining({ status: 402, body: { estimatedCost: 2 } })],
      ['generatePatch', expect.objectContaining({ status: 200, body: answer })],
      ['jobsRetrieve', expect.objectContaining({ status: 404, body: answer })],
    ]);
    expect(inspect.mock.calls[0]?.[1].headers.get('content-type')).toBe('application/json');
  });

  it('does not get transient failures or answers that are not JSON', async () => {
    const answers: [number, unknown][] = [
      [503, {}],
      [429, {}],
      [404, '<html>'],
    ];
    const inspect = spy();
    for (const [status, body] of answers) {
      await using server = await serve((_, response) => sendJson(response, status, body));
      await rejection(clientOf(server, { inspect, maxRetries: 0 }).jobs.retrieve('a'));
    }
    expect(inspect).not.toHaveBeenCalled();
  });

  describe('that throws', () => {
    const inspect = () => {
      throw new RangeError('Maximum call stack size exceeded');
    };

    it('passes its error to the caller of a read unchanged', async () => {
      await using server = await serve((_, response) => sendJson(response, 200, answer));
      const error = await rejection(clientOf(server, { inspect }).jobs.retrieve('job_9'));
      expect(error).toBeInstanceOf(RangeError);
    });

    it('does not lose a job: the submission is reported with its answer, and not repeated', async () => {
      await using server = await serve((_, response) => sendJson(response, 200, answer));
      const error = await rejection(
        clientOf(server, { inspect }).generate.patch({ image: 'asset_1' }),
      );
      expect(error).toMatchObject({
        kind: 'uncertain-submission',
        jobId: 'job_9',
        answer,
        advice: 'It was accepted: read job job_9, and do not submit it again.',
        cause: { name: 'RangeError' },
      });
      expect(JSON.stringify(error)).not.toContain('statusHistory');
      expect(server.requests).toHaveLength(1);
    });

    it('does not replace the error of a refusal', async () => {
      await using server = await serve((_, response) => sendJson(response, 404, {}));
      const client = clientOf(server, { inspect });
      const calls = [client.jobs.retrieve('job_9'), client.generate.patch({ image: 'asset_1' })];
      for (const error of await Promise.all(calls.map(rejection))) {
        expect(error).toMatchObject({
          kind: 'not-found',
          inspectError: { name: 'RangeError', message: 'Maximum call stack size exceeded' },
        });
      }
    });
  });

  it('that rejects is ignored: the call returns its answer, and the process continues', async () => {
    await using server = await serve((_, response) => sendJson(response, 200, answer));
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const inspect = async () => {
      throw new Error('the database is away');
    };
    const client = clientOf(server, { inspect });
    try {
      expect((await client.generate.patch({ image: 'asset_1' })).job.jobId).toBe('job_9');
      expect(await client.jobs.retrieve('job_9')).toEqual(answer);
      await new Promise(setImmediate);
      expect(unhandled).not.toHaveBeenCalled();
    } finally {
      process.off('unhandledRejection', unhandled);
    }
  });

  it('that rejects with a violation throws it', async () => {
    const broken = { job: jobRecord({ progress: 2 }) };
    await using server = await serve((_, response) => sendJson(response, 200, broken));
    const judge = createInspector();
    const client = clientOf(server, { inspect: async (...args) => judge(...args) });
    const calls = [client.jobs.retrieve('job_1'), client.generate.patch({ image: 'asset_1' })];
    for (const error of await Promise.all(calls.map(rejection))) {
      expect(error).toMatchObject({ kind: 'contract-violation', body: broken });
    }
  });

  it('is awaited within the limits of the call, and a job in the answer is reported', async () => {
    await using server = await serve((_, response) => sendJson(response, 200, answer));
    const controller = new AbortController();
    const inspect = () => {
      queueMicrotask(() => controller.abort());
      return new Promise<void>(() => {});
    };
    const error = await rejection(
      clientOf(server, { inspect }).generate.patch(
        { image: 'asset_1' },
        { signal: controller.signal },
      ),
    );
    expect(error).toMatchObject({ kind: 'uncertain-submission', jobId: 'job_9', answer });
  });
});
