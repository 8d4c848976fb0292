import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ScenarioClient } from './client.js';
import {
  jobRecord,
  type LocalServer,
  pngBytes,
  rejection,
  sendJson,
  serve,
} from './testing/localServer.js';

let server: LocalServer;
let seen: string[];
beforeEach(async () => {
  seen = [];
  server = await serve(({ path, query }, response) => {
    seen.push(path);
    if (path === '/jobs') {
      const isLast = query.has('paginationToken');
      const jobs = [jobRecord({ jobId: isLast ? 'job_2' : 'job_1' })];
      const page = isLast ? { jobs } : { jobs, nextPaginationToken: 'next' };
      return sendJson(response, 200, page, { 'x-request-id': 'req_list' });
    }
    return sendJson(response, 200, { job: jobRecord() }, { 'x-request-id': 'req_1' });
  });
});
afterEach(async () => {
  vi.doUnmock('./opened.js');
  await server.close();
});

/**
 * Lets the import of a file hang. Vitest puts a mock in place with the next import, and forgets what is asked of it
 * meanwhile: a call that ended before that would leave the mock to the tests that follow.
 */
async function hangImport(file: string): Promise<void> {
  vi.doMock(file, () => new Promise(() => {}));
  await import('./limits.js');
}

/** A client of a package that has made no call yet. */
async function untouched(options: object = {}): Promise<ScenarioClient> {
  vi.resetModules();
  const { createScenarioClient } = await import('./client.js');
  const credentials = { apiKey: 'key-0001', apiSecret: 'secret-0002', baseUrl: server.url };
  return createScenarioClient({ ...credentials, maxRetries: 0, ...options });
}

describe('the first call of a package', () => {
  it('sends its arguments as they were, even if they change before the modules are loaded', async () => {
    const client = await untouched();
    const bytes = pngBytes(64);
    const params: Record<string, unknown> = { image: bytes, crop: { top: 1, left: 0 } };
    const options = { headers: { 'x-team': 'art' }, projectId: 'p1' };
    const call = client.generate.patch(params as never, options);
    params.crop = undefined;
    bytes.fill(0);
    options.headers['x-team'] = 'other';
    options.projectId = 'p2';
    await call;
    expect(server.requests[0]?.json()).toEqual({
      image: `data:image/png;base64,${Buffer.from(pngBytes(64)).toString('base64')}`,
      crop: { top: 1, left: 0 },
    });
    expect(server.requests[0]?.headers['x-team']).toBe('art');
    expect(server.requests[0]?.query.get('projectId')).toBe('p1');
  });

  it('patches the record that was passed, also if that has methods', async () => {
    const client = await untouched();
    // The first call, and one of a package that is loaded.
    for (const expected of ['asset_1', 'asset_2']) {
      const image = { id: expected, save() {} };
      const patch = { image: { id: `${expected}_patch`, save() {} }, mode: 'erase' as const };
      const call = client.generate.patch({ image, patch });
      image.id = 'asset_other';
      patch.image.id = 'asset_other';
      await call;
      expect(server.requests.at(-1)?.json()).toEqual({
        image: expected,
        patch: { image: `${expected}_patch`, mode: 'erase' },
      });
    }
  });

  it('uses a list of records as it was at the call', async () => {
    const client = await untouched();
    const list = [jobRecord({ status: 'success' })];
    const call = client.jobs.waitAll(list as never);
    list.length = 0;
    expect(await call).toHaveLength(1);
  });

  it('rejects once with withResponse, without an unhandled rejection', async () => {
    const unhandled: unknown[] = [];
    const listen = (error: unknown) => unhandled.push(error);
    process.on('unhandledRejection', listen);
    try {
      const client = await untouched();
      for (let call = 0; call < 2; call++) {
        const asked = client.request('GET', '/a/../b').withResponse();
        await expect(asked).rejects.toThrow();
        const retrieved = client.jobs.retrieve('a/b').withResponse();
        await expect(retrieved).rejects.toThrow();
      }
      await new Promise((resolve) => setImmediate(resolve));
      expect(unhandled).toEqual([]);
    } finally {
      process.off('unhandledRejection', listen);
    }
  });

  it('supports withResponse', async () => {
    const client = await untouched();
    const { data, response } = await client.jobs.retrieve('job_1').withResponse();
    expect(data.job.jobId).toBe(jobRecord().jobId);
    expect(response).toMatchObject({ status: 200, requestId: 'req_1' });
    const other = await untouched();
    const told = await other.request('GET', '/jobs/job_1').withResponse();
    expect(told.response.requestId).toBe('req_1');
  });

  it('does not overtake an earlier call', async () => {
    const client = await untouched();
    const calls = ['a', 'b', 'c', 'd'].map((id) => client.jobs.retrieve(`job_${id}`));
    await Promise.all(calls);
    expect(seen).toEqual(['/jobs/job_a', '/jobs/job_b', '/jobs/job_c', '/jobs/job_d']);
  });

  it('is refused like any other call, and sends nothing', async () => {
    for (const call of [
      (client: ScenarioClient) => client.jobs.retrieve('a/b'),
      (client: ScenarioClient) => client.generate.patch({ image: 'asset_1', nope: 1 } as never),
      (client: ScenarioClient) => client.jobs.list({}, { nope: 1 } as never),
      (client: ScenarioClient) => client.jobs.wait('a/b'),
      (client: ScenarioClient) => client.check({ nope: 1 } as never),
      (client: ScenarioClient) => client.request('GET', 'jobs'),
    ]) {
      const client = await untouched();
      expect(await rejection(call(client) as Promise<unknown>)).toMatchObject({
        kind: 'configuration',
        message: expect.stringMatching(/Nothing was sent\.$/),
      });
    }
    expect(server.requests).toEqual([]);
  });

  it('is aborted by its signal', async () => {
    const client = await untouched();
    const controller = new AbortController();
    const call = client.jobs.retrieve('job_1', { signal: controller.signal });
    controller.abort();
    expect(await rejection(call)).toMatchObject({ kind: 'aborted' });
    expect(server.requests).toEqual([]);
  });
});

describe('a list as the first call', () => {
  const jobIds = async (jobs: AsyncIterable<{ jobId: string }>) => {
    const ids: string[] = [];
    for await (const { jobId } of jobs) ids.push(jobId);
    return ids;
  };

  it('can be read as one page, item by item, or page by page', async () => {
    expect((await (await untouched()).jobs.list()).jobs).toHaveLength(1);
    expect(await jobIds((await untouched()).jobs.list())).toEqual(['job_1', 'job_2']);
    let pages = 0;
    for await (const { jobs } of (await untouched()).jobs.list().pages()) pages += jobs.length;
    expect(pages).toBe(2);
    const { response } = await (await untouched()).jobs.list().withResponse();
    expect(response.requestId).toBe('req_list');
    expect(String((await untouched()).jobs.list())).toBe('[object PagedList]');
  });

  it('sends nothing before a page is requested', async () => {
    const list = (await untouched()).jobs.list();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).toEqual([]);
    const then = vi.fn();
    await list.finally(then);
    expect(then).toHaveBeenCalledTimes(1);
    expect(await (list as PromiseLike<unknown> & Promise<unknown>).catch(() => 0)).toBeTruthy();
  });
});

describe('the plain client', () => {
  it('uses middleware that was registered before it was loaded', async () => {
    const client = await untouched();
    const gone = { onRequest: vi.fn() };
    const kept = { onRequest: vi.fn() };
    client.raw.use(gone, kept);
    client.raw.eject(gone);
    await client.raw.GET('/jobs/{jobId}', { params: { path: { jobId: 'job_1' } } });
    client.raw.eject(kept);
    await client.raw.GET('/jobs/{jobId}', { params: { path: { jobId: 'job_1' } } });
    expect(gone.onRequest).not.toHaveBeenCalled();
    expect(kept.onRequest).toHaveBeenCalledTimes(1);
    expect(seen).toHaveLength(2);
  });

  it('refuses invalid middleware at once', async () => {
    const client = await untouched();
    expect(() => client.raw.use((() => {}) as never)).toThrow(/Middleware must be an object/);
    expect(() => client.raw.use({} as never)).toThrow(/Middleware must be an object/);
    await client.check();
    expect(() => client.raw.use({} as never)).toThrow(/Middleware must be an object/);
  });
});

describe('a method', () => {
  it('returns the same kind of promise before and after the modules are loaded', async () => {
    const shape = (client: ScenarioClient) => {
      const resources = [
        ...['generate', 'jobs', 'assets', 'uploads', 'collections', 'usages'],
      ] as unknown as (keyof ScenarioClient)[];
      return resources.flatMap((name) =>
        Object.entries(client[name] as object).map(([method, call]) => {
          const result = call();
          result.then(undefined, () => {});
          const tells = typeof result.withResponse === 'function';
          return [`${name}.${method}`, tells, typeof result.pages === 'function'];
        }),
      );
    };
    const before = shape(await untouched());
    const client = await untouched();
    await client.check();
    expect(before).toEqual(shape(client));
    expect(before.length).toBeGreaterThan(20);
  });
});

describe('a part of the package that hangs while it loads', () => {
  type Options = { signal?: AbortSignal; deadlineMs?: number };
  type Call = (client: ScenarioClient, options: Options) => PromiseLike<unknown>;
  const first: Record<string, Call> = {
    'a method': (client, options) => client.jobs.retrieve('job_1', options),
    'a submission': (client, options) => client.generate.patch({ image: 'asset_1' }, options),
    'a list': (client, options) => client.jobs.list({}, options),
    'a wait': (client, options) => client.jobs.wait('job_1', options),
    'a path': (client, options) => client.request('GET', '/jobs', options),
    'a check': (client, options) => client.check(options),
  };
  const later: Record<string, [file: string, call: Call]> = {
    'a download': [
      './transfers.js',
      (client, options) => client.assets.download({ id: 'asset_1' } as never, options),
    ],
    'an archive': [
      './resources/downloadArchive.js',
      (client, options) => client.assets.archive(['asset_1'], options),
    ],
    'an upload': [
      './transfers.js',
      (client, options) => client.uploads.uploadFile(pngBytes(64), options),
    ],
    'a search': [
      './resources/findSubmission.js',
      (client, options) => client.jobs.findSubmission({} as never, options),
    ],
  };
  const cases = [
    ...Object.entries(first).map(([name, call]) => [name, './opened.js', call] as const),
    ...Object.entries(later).map(([name, [file, call]]) => [name, file, call] as const),
  ];
  const hang = async (file: string) => {
    const client = await untouched();
    if (file !== './opened.js') await client.check();
    seen = [];
    await hangImport(file);
    return client;
  };
  afterEach(() => {
    for (const [, file] of cases) vi.doUnmock(file);
  });

  it.each(cases)('ends %s when its signal aborts', async (_, file, call) => {
    const client = await hang(file);
    const controller = new AbortController();
    const failure = rejection(Promise.resolve(call(client, { signal: controller.signal })));
    controller.abort();
    expect(await failure).toMatchObject({ kind: 'aborted' });
    expect(seen).toEqual([]);
  });

  it.each(cases)('ends %s at its deadline', async (_, file, call) => {
    const client = await hang(file);
    const failure = rejection(Promise.resolve(call(client, { deadlineMs: 20 })));
    expect(await failure).toMatchObject({ kind: 'timeout', limit: 'deadlineMs', sent: false });
    expect(seen).toEqual([]);
  });

  it.each(cases)(
    'leaves no timer and no listener behind %s that was aborted',
    async (_, file, call) => {
      const client = await hang(file);
      const controller = new AbortController();
      const { signal } = controller;
      vi.useFakeTimers();
      try {
        const failure = rejection(Promise.resolve(call(client, { signal })));
        controller.abort();
        expect(await failure).toMatchObject({ kind: 'aborted' });
        expect(vi.getTimerCount()).toBe(0);
        expect(getEventListeners(signal, 'abort')).toEqual([]);
      } finally {
        vi.useRealTimers();
      }
    },
  );

  it('ends a call at the deadline of the client', async () => {
    const client = await untouched({ deadlineMs: 20 });
    await hangImport('./opened.js');
    expect(await rejection(client.jobs.retrieve('job_1'))).toMatchObject({
      kind: 'timeout',
      limit: 'deadlineMs',
    });
  });
});

describe('the time that a part of the package takes to load', () => {
  type Call = (client: ScenarioClient, options: { deadlineMs?: number }) => PromiseLike<unknown>;
  const deadlineMs = 1_000_000;
  const loadMs = 600_000;
  const asset = { id: 'asset_1', url: 'http://127.0.0.1:1/a.png' } as never;
  const lost = { params: { image: 'asset_1' }, from: new Date().toISOString() } as never;
  const cases: Record<string, [file: string, call: Call]> = {
    'a method': ['./opened.js', (client, options) => client.jobs.retrieve('job_1', options)],
    'a submission': [
      './opened.js',
      (client, options) => client.generate.patch({ image: 'asset_1' }, options),
    ],
    'a page of a list': ['./opened.js', (client, options) => client.jobs.list({}, options)],
    'a path': ['./opened.js', (client, options) => client.request('GET', '/jobs', options)],
    'a check': ['./opened.js', (client, options) => client.check(options)],
    'a download': ['./transfers.js', (client, options) => client.assets.download(asset, options)],
    'an upload': [
      './transfers.js',
      (client, options) => client.uploads.uploadFile(pngBytes(64), options),
    ],
    'a search': [
      './resources/findSubmission.js',
      (client, options) => client.jobs.findSubmission(lost, options),
    ],
  };
  afterEach(() => {
    vi.restoreAllMocks();
    for (const [file] of Object.values(cases)) vi.doUnmock(file);
  });

  /** The longest time limits after the part has taken `loadMs` to load; they end at once, if `passes`. */
  async function limitsAfter(
    file: string,
    client: ScenarioClient,
    call: Call,
    options = {},
    passes = false,
  ) {
    if (file !== './opened.js') await client.check();
    const now = performance.now.bind(performance);
    let late = 0;
    const limits: number[] = [];
    const setTimer = globalThis.setTimeout;
    vi.spyOn(performance, 'now').mockImplementation(() => now() + late);
    vi.spyOn(globalThis, 'setTimeout').mockImplementation(((run: () => void, ms = 0) => {
      if (late > 0) limits.push(ms);
      return setTimer(run, passes && late > 0 && ms > 100_000 ? 0 : ms);
    }) as never);
    vi.doMock(file, () => {
      late = loadMs;
      return vi.importActual(file);
    });
    await Promise.resolve(call(client, options)).catch(() => {});
    expect(late).toBe(loadMs);
    return limits.filter((ms) => ms > 100_000);
  }

  it.each(Object.entries(cases))(
    'counts towards the deadline of %s, once',
    async (_, [file, call]) => {
      const limits = await limitsAfter(file, await untouched(), call, { deadlineMs });
      expect(limits).not.toEqual([]);
      expect(Math.max(...limits)).toBeLessThanOrEqual(deadlineMs - loadMs);
    },
  );

  it.each(['a method', 'a page of a list', 'a path', 'a check'])(
    "counts towards the client's deadline of %s, too",
    async (name) => {
      const [file, call] = cases[name] as [string, Call];
      const limits = await limitsAfter(file, await untouched({ deadlineMs }), call);
      expect(limits).not.toEqual([]);
      expect(Math.max(...limits)).toBeLessThanOrEqual(deadlineMs - loadMs);
    },
  );

  it.each(Object.entries(cases))(
    'does not shorten the deadline that the error of %s names',
    async (_, [file, call]) => {
      let isSilent = false;
      let error: unknown;
      const client = await untouched({
        fetch: (url: string, init: RequestInit) =>
          isSilent ? new Promise(() => {}) : globalThis.fetch(url, init),
        ...{ rateLimit: false, timeoutMs: 50_000_000 },
      });
      const silenced: Call = async (client, options) => {
        isSilent = true;
        error = await rejection(Promise.resolve(call(client, options)));
      };
      await limitsAfter(file, client, silenced, { deadlineMs }, true);
      const told = [error, (error as Error).cause].map((each) =>
        each instanceof Error ? each.message : '',
      );
      expect(told.join()).toContain(`deadlineMs (${deadlineMs} ms)`);
    },
  );

  it('leaves each page of a loop its whole deadline', async () => {
    const loop: Call = async (client, options) => {
      for await (const _ of client.jobs.list({}, options));
    };
    const limits = await limitsAfter('./opened.js', await untouched(), loop, { deadlineMs });
    expect(limits).toEqual([deadlineMs, deadlineMs]);
  });

  it('ends a call when it was longer than the deadline', async () => {
    let failure: unknown;
    const call: Call = (client) =>
      client.jobs.retrieve('job_1', { deadlineMs: loadMs }).catch((error) => {
        failure = error;
      });
    await limitsAfter('./opened.js', await untouched(), call);
    expect(failure).toMatchObject({ kind: 'timeout', limit: 'deadlineMs', sent: false });
    expect(seen).toEqual([]);
  });
});

describe('a part of the package that cannot be loaded', () => {
  const calls: Record<string, (client: ScenarioClient) => unknown> = {
    'a method': (client) => client.jobs.retrieve('job_1'),
    'a list': (client) => client.jobs.list(),
    'a wait': (client) => client.jobs.wait('job_1'),
    'a path': (client) => client.request('GET', '/jobs'),
    'the bare client': (client) => client.raw.GET('/jobs'),
    'a check': (client) => client.check(),
  };
  it.each(Object.keys(calls))('fails %s with a typed error', async (name) => {
    const client = await untouched();
    vi.doMock('./opened.js', () => {
      throw new Error('offline');
    });
    expect(await rejection(calls[name]?.(client) as Promise<unknown>)).toMatchObject({
      kind: 'connection',
      established: false,
      message: expect.stringMatching(/Nothing was sent\.$/),
    });
    expect(seen).toEqual([]);
  });

  it('is loaded again by the next call', async () => {
    const client = await untouched();
    vi.doMock('./opened.js', () => {
      throw new Error('offline');
    });
    await rejection(client.jobs.retrieve('job_1'));
    vi.doUnmock('./opened.js');
    await client.jobs.retrieve('job_1');
    expect(seen).toEqual(['/jobs/job_1']);
  });

  it('is loaded again when a list is read again', async () => {
    const client = await untouched();
    vi.doMock('./opened.js', () => {
      throw new Error('offline');
    });
    const list = client.jobs.list();
    expect(await rejection(list as PromiseLike<unknown> as Promise<unknown>)).toMatchObject({
      kind: 'connection',
    });
    vi.doUnmock('./opened.js');
    expect((await list).jobs).toHaveLength(1);
  });
});
