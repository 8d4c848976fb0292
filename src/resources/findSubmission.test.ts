import { afterEach, describe, expect, it, vi } from 'vitest';
import type { UncertainSubmissionError } from '../errors/index.js';
import type { FetchLike, FindSubmissionOptions, ScenarioClient } from '../index.js';
import {
  clientOf,
  jobRecord,
  pngBytes,
  rejection,
  sendJson,
  serve,
} from '../testing/localServer.js';
import type { PatchParams } from './generate.js';

const request: PatchParams = {
  image: 'asset_1',
  patch: { image: 'asset_2', mode: 'override' },
  position: { x: 1, y: 2 },
};
const echo = { ...request, format: 'png', projectId: 'proj_1' };

afterEach(() => {
  vi.useRealTimers();
});

/** Loses the answer of a patch, and searches for its job. */
async function lose(client: ScenarioClient, options: FindSubmissionOptions = {}) {
  const error = (await rejection(client.generate.patch(request))) as UncertainSubmissionError;
  const result = await client.jobs.findSubmission(error, options);
  return { ...result, found: result.candidates.map(({ job, match }) => `${job.jobId} ${match}`) };
}

/** Loses the answer of a patch, then lists `pages` of jobs and searches them. */
async function search(
  pages: unknown[][],
  { params = request, maxPages }: { params?: PatchParams; maxPages?: number } = {},
) {
  await using server = await serve(({ method, query }, response) => {
    if (method === 'POST') return void response.socket?.resetAndDestroy();
    const page = Number(query.get('paginationToken') ?? 0);
    sendJson(response, 200, {
      jobs: pages[page] ?? [],
      ...(page + 1 < pages.length ? { nextPaginationToken: String(page + 1) } : {}),
    });
  });
  const client = clientOf(server);
  const error = await rejection(client.generate.patch(params));
  const result = await client.jobs.findSubmission(
    error as UncertainSubmissionError,
    maxPages === undefined ? {} : { maxPages },
  );
  expect(server.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  const found = result.candidates.map(({ job, match }) => `${job.jobId} ${match}`);
  const listed = server.requests.filter(({ path }) => path === '/v1/jobs');
  return { ...result, found, listed };
}

const job = (jobId: string, input: unknown, overrides: Record<string, unknown> = {}) =>
  jobRecord({ jobId, metadata: { input }, ...overrides });
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

describe('findSubmission', () => {
  it.each(['', '..', '../jobs', 'a\u0000', 'a\u202eb', '\ud800', 5, null])(
    'does not take a job with the ID %j for one, since nothing could read it',
    async (jobId) => {
      const { found, complete } = await search([[{ ...job('', echo), jobId }, job('old', {})]]);
      expect(found).not.toContain(`${jobId} exact`);
      expect(complete).toBe(false);
    },
  );

  it('finds the job that echoes the request', async () => {
    const { found, complete, candidates, listed } = await search([
      [
        job('other', { ...echo, image: 'asset_9' }),
        job('mine', echo),
        job('shifted', { ...echo, position: { x: 1, y: 3 } }),
        job('erased', { ...echo, patch: { image: 'asset_2', mode: 'erase' } }),
        job('upscale', echo, { jobType: 'upscale' }),
      ],
    ]);
    expect(found).toEqual([
      'mine exact',
      'other unlikely',
      'shifted unlikely',
      'erased unlikely',
      'upscale unlikely',
    ]);
    expect(complete).toBe(true);
    expect(candidates.slice(1).map(({ reasons }) => reasons[0])).toEqual([
      'image is echoed as asset_9, another asset, which may be a copy',
      'position.y is echoed as 3, not 2',
      'patch.mode is echoed as another value (erase)',
      'its type is upscale, not patch-image',
    ]);
    expect(candidates[0]?.reasons).toEqual([
      expect.stringContaining('within the window'),
      'the whole request is echoed',
    ]);
    expect(listed[0]?.query.get('pageSize')).toBe('200');
  });

  it('reports that there is no candidate after a complete search', async () => {
    expect(await search([[]])).toMatchObject({ found: [], complete: true });
  });

  it('finds several candidates, exact ones first', async () => {
    const { found } = await search([
      [job('silent', {}), job('first', echo), job('null', undefined), job('second', echo)],
    ]);
    expect(found).toEqual(['first exact', 'second exact', 'silent partial', 'null partial']);
  });

  it('leaves an echo in another form open', async () => {
    const params = { ...request, image: pngBytes(), backgroundColor: '#FF0000' };
    const { found, candidates } = await search(
      [[job('mine', { ...echo, image: 'asset_7', backgroundColor: 'red' })]],
      { params },
    );
    expect(found).toEqual(['mine partial']);
    expect(candidates[0]?.reasons).toEqual(
      expect.arrayContaining([
        'image is echoed as asset_7, which could not be read',
        'backgroundColor is echoed as another text, which may be the same colour',
      ]),
    );
  });

  it('compares data URLs that are echoed unchanged', async () => {
    const dataUrl = `data:image/png;base64,${Buffer.from(pngBytes()).toString('base64')}`;
    const params = { image: pngBytes() };
    const { found } = await search([[job('mine', { image: dataUrl })]], { params });
    expect(found).toEqual(['mine exact']);
  });

  it.each([
    ['patch', { image: 'asset_2', mode: 'erase' }],
    ['crop', { top: 0, left: 0, width: 1, height: 1 }],
    ['position', { x: 0, y: 1 }],
    ['format', 'jpeg'],
    ['allowOverflow', true],
  ])('treats a %s that was not in the request as a contradiction', async (field, value) => {
    const params = { image: 'asset_1' };
    const { found } = await search(
      [[job('other', { image: 'asset_1', [field]: value }), job('mine', { image: 'asset_1' })]],
      { params },
    );
    expect(found).toEqual(['mine exact', 'other unlikely']);
  });

  it('leaves open whether a position at the origin is a default', async () => {
    const params = { image: 'asset_1' };
    const input = { image: 'asset_1', position: { x: 0, y: 0 } };
    const { found } = await search([[job('mine', input)]], { params });
    expect(found).toEqual(['mine partial']);
  });

  it('searches the project that the patch was sent to', async () => {
    await using server = await serve(({ method, query }, response) => {
      if (method === 'POST') return void response.socket?.resetAndDestroy();
      const jobs = query.get('projectId') === 'proj_2' ? [job('mine', echo)] : [];
      sendJson(response, 200, { jobs });
    });
    const client = clientOf(server, { projectId: 'proj_1' });
    const error = (await rejection(
      client.generate.patch(request, { projectId: 'proj_2' }),
    )) as UncertainSubmissionError;
    expect((await client.jobs.findSubmission(error)).candidates).toHaveLength(1);
    expect(
      (await client.jobs.findSubmission(error, { projectId: 'proj_1' })).candidates,
    ).toHaveLength(0);
  });

  it('compares with the sent request, even if the caller has changed its objects', async () => {
    await using server = await serve(({ method }, response) => {
      if (method === 'POST') return void response.socket?.resetAndDestroy();
      sendJson(response, 200, { jobs: [job('mine', echo)] });
    });
    const client = clientOf(server);
    const params = { ...request, position: { x: 1, y: 2 } };
    const error = (await rejection(client.generate.patch(params))) as UncertainSubmissionError;
    params.position.y = 3;
    expect((await client.jobs.findSubmission(error)).candidates).toHaveLength(1);
  });

  it('has no upper end, and a lower end by the clock of the service', async () => {
    const { found, candidates } = await search([
      [
        job('later', echo, { createdAt: minutesAgo(-90) }),
        job('ahead', echo, { createdAt: minutesAgo(-1) }),
        job('behind', echo, { createdAt: minutesAgo(1) }),
        job('earlier', echo, { createdAt: minutesAgo(10) }),
        job('ancient', echo, { createdAt: minutesAgo(100) }),
        job('earlier and silent', {}, { createdAt: minutesAgo(10) }),
        job('ancient and silent', {}, { createdAt: minutesAgo(100) }),
        job('earlier and other', { image: 'asset_9' }, { createdAt: minutesAgo(10) }),
        job('timeless', echo, { createdAt: 'createdAt' }),
        job('zoneless', echo, { createdAt: new Date().toISOString().replace('Z', '') }),
      ],
    ]);
    expect(found).toEqual([
      'later exact',
      'ahead exact',
      'behind exact',
      'zoneless exact',
      'timeless partial',
      'earlier unlikely',
      'ancient unlikely',
      'earlier and silent unlikely',
    ]);
    expect(candidates[0]?.reasons[0]).toContain('90 min after its answer was lost');
    expect(candidates[5]?.reasons[0]).toContain('before the request was sent');
  });

  it.each([
    ['an hour behind', -3_600_000],
    ['an hour ahead', 3_600_000],
  ])('is not misled by a clock of the service that is %s', async (_name, skew) => {
    const clock = () => new Date(Date.now() + skew);
    await using server = await serve(({ method }, response) => {
      if (method === 'POST') return void response.socket?.resetAndDestroy();
      const old = new Date(clock().getTime() - 3_500_000).toISOString();
      const jobs = [
        job('mine', echo, { createdAt: clock().toISOString() }),
        job('old', echo, { createdAt: old }),
      ];
      sendJson(response, 200, { jobs }, { date: clock().toUTCString() });
    });
    const { found, complete } = await lose(clientOf(server));
    expect(found).toEqual(['mine exact', 'old unlikely']);
    expect(complete).toBe(true);
  });

  it.each([-3_600_000, 3_600_000])(
    'is not misled by a clock that is set by %i ms during the call',
    async (jump) => {
      vi.useFakeTimers({ toFake: ['Date'] });
      const created = new Date().toISOString();
      await using server = await serve(({ method }, response) => {
        if (method === 'POST') {
          vi.setSystemTime(Date.now() + jump);
          return void response.socket?.resetAndDestroy();
        }
        const date = new Date(Date.parse(created)).toUTCString();
        sendJson(response, 200, { jobs: [job('mine', echo, { createdAt: created })] }, { date });
      });
      const client = clientOf(server);
      const error = (await rejection(client.generate.patch(request))) as UncertainSubmissionError;
      const { from, to } = error.window;
      expect(to.getTime() - from.getTime()).toBeLessThan(60_000);
      expect(to.getTime()).toBeGreaterThanOrEqual(from.getTime());
      expect((await client.jobs.findSubmission(error)).candidates[0]?.match).toBe('exact');
    },
  );

  it('is not complete without a match if the clock of the service is not known', async () => {
    const fetch: FetchLike = async (url, init) => {
      const response = await globalThis.fetch(url, init);
      const headers = new Headers(response.headers);
      headers.delete('date');
      return new Response(await response.arrayBuffer(), { status: response.status, headers });
    };
    const listing = (jobs: unknown[]) =>
      serve(({ method }, response) => {
        if (method === 'POST') response.socket?.resetAndDestroy();
        else sendJson(response, 200, { jobs });
      });
    await using empty = await listing([]);
    expect(await lose(clientOf(empty, { fetch }))).toMatchObject({ found: [], complete: false });
    await using full = await listing([job('mine', echo)]);
    expect(await lose(clientOf(full, { fetch }))).toMatchObject({ complete: true });
  });

  const oldJobs = (count: number, name = 'old') =>
    Array.from({ length: count }, (_, index) =>
      job(`${name}_${index}`, { image: 'asset_8' }, { createdAt: minutesAgo(200 + index) }),
    );

  it('reads page after page, until all jobs are older', async () => {
    const { found, complete, listed } = await search([
      [job('a', echo)],
      [job('b', echo), ...oldJobs(25)],
      oldJobs(5, 'older').map((each) => ({ ...each, createdAt: minutesAgo(400) })),
      [job('unread', echo)],
    ]);
    expect(found).toEqual(['a exact', 'b exact']);
    expect(complete).toBe(true);
    expect(listed).toHaveLength(3);
  });

  it.each([
    ['of few jobs', oldJobs(3)],
    ['that is oldest first', oldJobs(30).reverse()],
    ['of jobs of one moment', oldJobs(30).map((each) => ({ ...each, createdAt: minutesAgo(200) }))],
  ])('does not treat a list %s as newest first', async (_name, first) => {
    const { found, complete } = await search([first, [job('mine', echo)]]);
    expect(found).toEqual(['mine exact']);
    expect(complete).toBe(true);
  });

  it('counts a job on two pages once', async () => {
    const { found } = await search([[job('mine', echo)], [job('mine', echo)]]);
    expect(found).toEqual(['mine exact']);
  });

  it('is not complete if an entry of the list cannot be read', async () => {
    const { found, complete } = await search([[null, {}, 'job', job('mine', echo)]]);
    expect(found).toEqual(['mine exact']);
    expect(complete).toBe(false);
  });

  it.each([
    ['repeats', () => 'same'],
    ['is an object', () => ({ a: 1 })],
    ['never ends', String],
  ])('is not complete if the token %s', async (_name, token) => {
    await using server = await serve(({ method }, response, count) => {
      if (method === 'POST') return void response.socket?.resetAndDestroy();
      const nextPaginationToken = token(count);
      sendJson(response, 200, { jobs: [job('mine', echo)], nextPaginationToken });
    });
    expect(await lose(clientOf(server))).toMatchObject({ found: ['mine exact'], complete: false });
  });

  it('leaves out the jobs in exclude', async () => {
    await using server = await serve(({ method }, response) => {
      if (method === 'POST') return void response.socket?.resetAndDestroy();
      sendJson(response, 200, { jobs: [job('twin', echo), job('mine', echo)] });
    });
    expect(await lose(clientOf(server), { exclude: new Set(['twin']) })).toMatchObject({
      found: ['mine exact'],
      complete: true,
    });
  });

  it('stops after maxPages and says so', async () => {
    const pages = [[job('a', echo)], [job('b', echo)], [job('c', echo)]];
    const { found, complete, listed } = await search(pages, { maxPages: 2 });
    expect(found).toEqual(['a exact', 'b exact']);
    expect(complete).toBe(false);
    expect(listed).toHaveLength(2);
    expect((await search(pages, { maxPages: 3 })).complete).toBe(true);
  });

  it('refuses a single ID in exclude', async () => {
    await using server = await serve((_, response) => sendJson(response, 200, { jobs: [] }));
    const lost = { params: request, from: 0 };
    const find = clientOf(server).jobs.findSubmission(lost, { exclude: 'job_1' });
    expect(await rejection(find)).toMatchObject({ kind: 'configuration' });
    expect(server.requests).toHaveLength(0);
  });

  it('accepts only operations that submit', async () => {
    await using server = await serve((_, response) => sendJson(response, 500, {}));
    const { jobs } = clientOf(server);
    const error = await rejection(jobs.triggerAction('job_1', { action: 'cancel' }));
    expect(await rejection(jobs.findSubmission(error as UncertainSubmissionError))).toMatchObject({
      kind: 'configuration',
    });
    expect(server.requests).toHaveLength(1);
  });
});
