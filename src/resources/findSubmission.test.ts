import { describe, expect, it } from 'vitest';
import type { UncertainSubmissionError } from '../errors/index.js';
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
  const listed = server.requests.filter(({ method }) => method === 'GET');
  return { ...result, found, listed };
}

const job = (jobId: string, input: unknown, overrides: Record<string, unknown> = {}) =>
  jobRecord({ jobId, metadata: { input }, ...overrides });
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

describe('findSubmission', () => {
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
    expect(found).toEqual(['mine exact']);
    expect(complete).toBe(true);
    expect(candidates[0]?.reasons).toEqual([
      expect.stringContaining('within the window'),
      'all that was asked for is echoed',
    ]);
    expect(listed[0]?.query.get('pageSize')).toBe('200');
  });

  it('finds none, and says that it looked everywhere', async () => {
    expect(await search([[]])).toMatchObject({ found: [], complete: true });
  });

  it('finds several, exact ones first', async () => {
    const { found } = await search([
      [job('silent', {}), job('first', echo), job('null', undefined), job('second', echo)],
    ]);
    expect(found).toEqual(['first exact', 'second exact', 'silent partial', 'null partial']);
  });

  it('leaves open what comes back in another form', async () => {
    const params = { ...request, image: pngBytes(), backgroundColor: '#FFFFFF' };
    const { found, candidates } = await search(
      [[job('mine', { ...echo, image: 'asset_7', backgroundColor: 'white' })]],
      { params },
    );
    expect(found).toEqual(['mine partial']);
    expect(candidates[0]?.reasons).toEqual(
      expect.arrayContaining([
        'image is echoed in another form',
        'backgroundColor is echoed in another form',
      ]),
    );
  });

  it('compares data URLs that are echoed as they were', async () => {
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
  ])('a %s that was not asked for contradicts', async (field, value) => {
    const params = { image: 'asset_1' };
    const { found } = await search(
      [[job('other', { image: 'asset_1', [field]: value }), job('mine', { image: 'asset_1' })]],
      { params },
    );
    expect(found).toEqual(['mine exact']);
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

  it('compares with what was sent, whatever became of the objects that were given', async () => {
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

  it('keeps to the time window, give or take the clocks', async () => {
    const { found } = await search([
      [
        job('later', echo, { createdAt: minutesAgo(-3) }),
        job('ahead', echo, { createdAt: minutesAgo(-1) }),
        job('behind', echo, { createdAt: minutesAgo(1) }),
        job('earlier', echo, { createdAt: minutesAgo(3) }),
        job('timeless', echo, { createdAt: 'createdAt' }),
      ],
    ]);
    expect(found).toEqual(['ahead exact', 'behind exact', 'timeless partial']);
  });

  it('reads page after page, until all jobs are older', async () => {
    const old = job('old', echo, { createdAt: minutesAgo(60) });
    const { found, complete, listed } = await search([
      [job('a', echo)],
      [job('b', echo), old],
      [old, old],
      [job('unread', echo)],
    ]);
    expect(found).toEqual(['a exact', 'b exact']);
    expect(complete).toBe(true);
    expect(listed).toHaveLength(3);
  });

  it('stops after maxPages and says so', async () => {
    const pages = [[job('a', echo)], [job('b', echo)], [job('c', echo)]];
    const { found, complete, listed } = await search(pages, { maxPages: 2 });
    expect(found).toEqual(['a exact', 'b exact']);
    expect(complete).toBe(false);
    expect(listed).toHaveLength(2);
    expect((await search(pages, { maxPages: 3 })).complete).toBe(true);
  });

  it('is for patches', async () => {
    await using server = await serve((_, response) => sendJson(response, 500, {}));
    const { jobs } = clientOf(server);
    const error = await rejection(jobs.triggerAction('job_1', { action: 'cancel' }));
    expect(await rejection(jobs.findSubmission(error as UncertainSubmissionError))).toMatchObject({
      kind: 'configuration',
    });
    expect(server.requests).toHaveLength(1);
  });
});
