import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createScenarioClient } from '../client.js';
import { INLINE_LIMIT_BYTES } from '../inlineLimit.js';
import { toNodeHandler } from '../node/toNodeHandler.js';
import { listen } from '../testing/listen.js';
import {
  type Handler,
  jobRecord,
  type LocalServer,
  pngBytes,
  rejection,
  sendJson,
  serve,
} from '../testing/localServer.js';
import { createProxy, type ProxyOptions } from './createProxy.js';

const own = { apiKey: 'key-0001', apiSecret: 'secret-0002' };
const allow = ['generatePatch', 'jobsRetrieve', 'jobsList', 'jobsTriggerAction'] as const;

/** The service behind the proxy, a real server in front of it, and what both saw. */
async function stage(handler: Handler, options: Partial<ProxyOptions> = {}) {
  const service = await serve(handler);
  const proxy = createProxy({
    ...own,
    baseUrl: `${service.url}/v1`,
    allow,
    user: ({ headers }) => /session=(\w+)/.exec(headers.get('cookie') ?? '')?.[1],
    ...options,
  });
  const { url, close } = await listen(createServer(toNodeHandler(proxy)));
  return {
    service,
    url,
    send: (path: string, init: RequestInit = {}) =>
      fetch(`${url}${path}`, { ...init, headers: { cookie: 'session=ann', ...init.headers } }),
    async [Symbol.asyncDispose]() {
      await close();
      await service.close();
    },
  };
}

const json = (body: unknown, headers: Record<string, string> = {}) => ({
  method: 'POST',
  body: typeof body === 'string' ? body : JSON.stringify(body),
  headers: { 'content-type': 'application/json', ...headers },
});

const priced =
  (cost: number, charged = cost): Handler =>
  ({ query }, response) =>
    query.get('dryRun') === 'true'
      ? sendJson(response, 269, { creativeUnitsCost: cost })
      : sendJson(response, 200, { job: jobRecord({ billing: { cuCost: charged } }) });

const submissions = ({ requests }: LocalServer) =>
  requests.filter(({ method, query }) => method === 'POST' && query.get('dryRun') !== 'true');

function deferred<T>() {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

beforeEach(() => {
  for (const name of ['SDK_API_KEY', 'SDK_API_SECRET', 'SDK_JWT', 'BASE_URL', 'PROJECT_ID']) {
    vi.stubEnv(`SCENARIO_${name}`, '');
  }
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe('createProxy', () => {
  it('lets the client of a page work without credentials', async () => {
    await using at = await stage(
      ({ method }, response) =>
        sendJson(response, 200, {
          job: jobRecord(method === 'GET' ? { status: 'success', progress: 1 } : {}),
        }),
      { projectId: 'project_1' },
    );
    vi.stubGlobal('location', new URL(at.url));
    const client = createScenarioClient({
      baseUrl: '/api/scenario',
      headers: { cookie: 'session=ann' },
    });
    const { job } = await client.generate.patchAndWait(
      { image: pngBytes() },
      { pollIntervalMs: 0 },
    );
    expect(job.status).toBe('success');
    expect(at.service.requests.map(({ path }) => path)).toEqual([
      '/v1/generate/patch',
      '/v1/jobs/job_1',
    ]);
    for (const { headers, query } of at.service.requests) {
      expect(headers.authorization).toBe(`Basic ${btoa('key-0001:secret-0002')}`);
      expect(query.get('projectId')).toBe('project_1');
    }
  });

  it('forwards only the operation of the page: no cookie, Authorization or other header', async () => {
    await using at = await stage(priced(1));
    const headers = {
      authorization: 'Bearer theirs',
      'x-forwarded-for': '1.2.3.4',
      te: 'trailers',
    };
    expect(
      (await at.send('/api/scenario/generate/patch', json({ image: 'a' }, headers))).status,
    ).toBe(200);
    const [request] = at.service.requests;
    expect(request?.headers).not.toHaveProperty('cookie');
    expect(request?.headers).not.toHaveProperty('x-forwarded-for');
    expect(request?.headers).not.toHaveProperty('te');
    expect(request?.headers.authorization).toMatch(/^Basic /);
  });

  it('returns only the answer of the service to the page: no cookie or hop-by-hop header', async () => {
    await using at = await stage((_, response) =>
      sendJson(
        response,
        429,
        { message: 'slow' },
        {
          'set-cookie': 'theirs=1',
          'x-internal': 'host-7',
          'keep-alive': 'timeout=99',
          'x-request-id': 'r-1',
          'retry-after': '7',
        },
      ),
    );
    const response = await at.send('/api/scenario/jobs');
    expect([response.status, await response.json()]).toEqual([429, { message: 'slow' }]);
    expect(response.headers.get('x-request-id')).toBe('r-1');
    expect(response.headers.get('retry-after')).toBe('7');
    expect(response.headers.get('cache-control')).toBe('no-store');
    for (const name of ['set-cookie', 'x-internal']) expect(response.headers.has(name)).toBe(false);
    expect(response.headers.get('keep-alive') ?? '').not.toContain('99');
  });

  it('streams: the page reads the first part before the rest has arrived', async () => {
    let finish = () => {};
    await using at = await stage((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"jobs":');
      finish = () => response.end('[]}');
    });
    const reader = (await at.send('/api/scenario/jobs')).body?.getReader();
    const first = await reader?.read();
    expect(new TextDecoder().decode(first?.value)).toBe('{"jobs":');
    finish();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('[]}');
  });

  it.each<[string, number, string, RequestInit?]>([
    ['an operation that is not allowed', 403, '/api/scenario/assets/asset_1'],
    ['an unknown path', 403, '/api/scenario/models'],
    ['another method', 403, '/api/scenario/jobs', { method: 'DELETE' }],
    ['a path that leads elsewhere', 403, '/api/scenario/jobs/..%2Fmodels'],
    ['a path that leads elsewhere, encoded twice', 403, '/api/scenario/jobs/%2e%2e%2fx'],
    ['an ID that is not UTF-8', 403, '/api/scenario/jobs/%ff'],
    ['another path of the site', 404, '/api/scenarios/jobs'],
    ['a visitor without a session', 401, '/api/scenario/jobs', { headers: { cookie: '' } }],
    [
      'a page of another site',
      403,
      '/api/scenario/jobs',
      { headers: { origin: 'https://evil.example.com' } },
    ],
    [
      'a page of another site, whose origin is the host',
      403,
      '/api/scenario/jobs',
      { headers: { 'sec-fetch-site': 'cross-site' } },
    ],
    [
      'a page of a sister site',
      403,
      '/api/scenario/jobs',
      { headers: { 'sec-fetch-site': 'same-site' } },
    ],
    ['a page without an origin', 403, '/api/scenario/jobs', { headers: { origin: 'null' } }],
    [
      'another site behind a proxy that says the host',
      403,
      '/api/scenario/jobs',
      { headers: { origin: 'https://evil.example.com', 'x-forwarded-host': 'site.example.com' } },
    ],
    [
      'another site that a browser tells apart, whatever the hosts say',
      403,
      '/api/scenario/jobs',
      {
        headers: {
          origin: 'https://evil.example.com',
          'x-forwarded-host': 'evil.example.com',
          'sec-fetch-site': 'cross-site',
        },
      },
    ],
    ['another project', 400, '/api/scenario/jobs?projectId=project_9'],
    ['an unknown parameter', 400, '/api/scenario/jobs?x=1'],
    [
      'a parameter given twice',
      400,
      '/api/scenario/generate/patch?dryRun=true&dryRun=false',
      json({}),
    ],
    ['a dry run that may be none', 400, '/api/scenario/generate/patch?dryRun=1', json({})],
    [
      'a body that is not JSON',
      415,
      '/api/scenario/generate/patch',
      json('a=1', { 'content-type': 'text/plain' }),
    ],
  ])('refuses %s with %i, and forwards nothing', async (_, status, path, init) => {
    await using at = await stage(priced(1));
    const response = await at.send(path, init);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ statusCode: status });
    expect(at.service.requests).toEqual([]);
  });

  it.each<[string, Record<string, string>]>([
    ['a browser says so', { 'sec-fetch-site': 'same-origin' }],
    ['the proxy says which host was called', { 'x-forwarded-host': 'site.example.com' }],
    ['several proxies say so', { 'x-forwarded-host': 'site.example.com, 127.0.0.1:3000' }],
  ])('answers a page behind a proxy that changes Host, when %s', async (_, headers) => {
    await using at = await stage(priced(1));
    const origin = 'http://site.example.com';
    const call = json({ image: 'a' }, { origin, ...headers });
    expect((await at.send('/api/scenario/generate/patch', call)).status).toBe(200);
  });

  it('names both hosts of a page that it refuses, and what a proxy in front must keep', async () => {
    await using at = await stage(priced(1));
    const call = json({ image: 'a' }, { origin: 'http://10.0.0.7:5173' });
    const response = await at.send('/api/scenario/generate/patch', call);
    const { host } = new URL(at.url);
    expect(await response.json()).toEqual({
      statusCode: 403,
      message: `Only pages of this site may call this. The page is at "10.0.0.7:5173", and called "${host}": if these are one site, the proxy in front must keep the header Host or send X-Forwarded-Host.`,
    });
  });

  it('names the operation that is not allowed, and the option', async () => {
    await using at = await stage(priced(1));
    const response = await at.send('/api/scenario/assets/asset_1');
    expect(await response.json()).toMatchObject({
      message: expect.stringContaining('assetsRetrieve is not in the option allow of createProxy'),
    });
  });

  it('takes every image below the limit of the service, in base64', async () => {
    await using at = await stage((_, response) => sendJson(response, 200, { asset: { id: 'a' } }), {
      allow: ['assetsUpload'],
    });
    const image = Buffer.alloc(INLINE_LIMIT_BYTES - 1).toString('base64');
    const call = json({ name: 'image.png', image });
    expect((await at.send('/api/scenario/assets', call)).status).toBe(200);
    expect(at.service.requests[0]?.json()).toMatchObject({ image });
  });

  it.each<[string, () => Promise<string>]>([
    [
      'throws',
      () => {
        throw new Error('secret detail');
      },
    ],
    ['rejects', () => Promise.reject(new Error('secret detail'))],
  ])('says that user failed if it %s, without details, and forwards nothing', async (_, user) => {
    const fetch = vi.fn();
    const proxy = createProxy({ ...own, allow, user, fetch });
    const response = await proxy(new Request('http://localhost/api/scenario/jobs'));
    expect([response.status, await response.json()]).toEqual([
      500,
      { statusCode: 500, message: 'The user could not be identified: the function failed.' },
    ]);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('refuses a request whose body was read before it, or by user, and forwards nothing', async () => {
    const fetch = vi.fn();
    const proxy = createProxy({ ...own, allow, user: (request) => request.text(), fetch });
    const response = await proxy(
      new Request('http://localhost/api/scenario/generate/patch', json('ann')),
    );
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({ message: expect.stringMatching(/clone/) });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('refuses a body above the limit, with or without a length', async () => {
    await using at = await stage(priced(1), { maxBodyBytes: 1_000 });
    const text = JSON.stringify({ image: 'x'.repeat(2_000) });
    const stream = { ...json(''), body: new Blob([text]).stream(), duplex: 'half' } as RequestInit;
    for (const init of [json(text), stream]) {
      expect((await at.send('/api/scenario/generate/patch', init)).status).toBe(413);
    }
    expect(at.service.requests).toEqual([]);
  });

  it('limits the rate of each user', async () => {
    await using at = await stage(priced(1), { requestsPerMinute: 2 });
    const by = (name: string) =>
      at.send('/api/scenario/jobs/job_1', { headers: { cookie: `session=${name}` } });
    const statuses = [];
    for (const name of ['ann', 'ann', 'ann', 'bob']) statuses.push((await by(name)).status);
    expect(statuses).toEqual([200, 200, 429, 200]);
    expect(Number((await by('ann')).headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('limits the spending of each user, by the price and then by the charge', async () => {
    const spending = { creativeUnits: '1.0', per: 'day' } as const;
    await using at = await stage(priced(0.5, 0.1), { spending });
    const patch = (name: string) =>
      at.send('/api/scenario/generate/patch', json({ image: 'a' }, { cookie: `session=${name}` }));
    const statuses = [];
    for (let count = 0; count < 7; count++) statuses.push((await patch('ann')).status);
    // Six at 0.1 each leave 0.4, which is less than the price of another.
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 402]);
    expect((await patch('bob')).status).toBe(200);
    expect(submissions(at.service).length).toBe(7);
  });

  it('keeps the price of a job that is not billed before its end', async () => {
    const spending = { creativeUnits: 5, per: 'day' } as const;
    const unbilled = jobRecord({ status: 'queued', billing: { cuCost: 0 } });
    await using at = await stage(
      ({ query }, response) =>
        query.get('dryRun')
          ? sendJson(response, 269, { creativeUnitsCost: 5 })
          : sendJson(response, 200, { job: unbilled }),
      { spending },
    );
    const patch = () => at.send('/api/scenario/generate/patch', json({ image: 'a' }));
    expect([(await patch()).status, (await patch()).status]).toEqual([200, 402]);
  });

  it('takes the price from a 402, with which the service may answer a dry run', async () => {
    const job = jobRecord({ billing: { cuCost: 4 } });
    await using at = await stage(
      ({ query }, response) =>
        query.get('dryRun')
          ? sendJson(response, 402, { creativeUnitsCost: 4 })
          : sendJson(response, 200, { job }),
      { spending: { creativeUnits: 5, per: 'day' } },
    );
    const patch = () => at.send('/api/scenario/generate/patch', json({ image: 'a' }));
    expect(await (await patch()).json()).toEqual({ job });
    expect(await (await patch()).json()).toMatchObject({
      message: expect.stringContaining('your spending limit'),
    });
    expect(submissions(at.service)).toHaveLength(1);
  });

  it('passes on a 402 that refuses a dry run', async () => {
    await using at = await stage((_, response) => sendJson(response, 402, { message: 'no' }), {
      spending: { creativeUnits: 5, per: 'day' },
    });
    const patch = await at.send('/api/scenario/generate/patch', json({ image: 'a' }));
    expect([patch.status, await patch.json()]).toEqual([402, { message: 'no' }]);
    expect(submissions(at.service)).toEqual([]);
  });

  it('does not let concurrent submissions exceed the limit together', async () => {
    const spending = { creativeUnits: 10, per: 'hour' } as const;
    await using at = await stage(priced(4), { spending });
    const calls = Array.from({ length: 5 }, () =>
      at.send('/api/scenario/generate/patch', json({ image: 'a' })),
    );
    const statuses = (await Promise.all(calls)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200).length).toBe(2);
    expect(submissions(at.service).length).toBe(2);
  });

  it('keeps the price of a submission whose refusal has the address of a job', async () => {
    await using at = await stage(
      ({ query }, response) =>
        query.get('dryRun')
          ? sendJson(response, 269, { creativeUnitsCost: 4 })
          : sendJson(response, 429, { message: 'Slow down.' }, { location: '/v1/jobs/17' }),
      { spending: { creativeUnits: 5, per: 'day' } },
    );
    const patch = () => at.send('/api/scenario/generate/patch', json({ image: 'a' }));
    expect((await patch()).status).toBe(429);
    expect((await patch()).status).toBe(402);
    expect(submissions(at.service)).toHaveLength(1);
  });

  it('releases the price of a refused submission, and keeps that of a lost one', async () => {
    let status = 400;
    const spending = { creativeUnits: 5, per: 'day' } as const;
    await using at = await stage(
      ({ query }, response) => {
        if (query.get('dryRun')) return sendJson(response, 269, { creativeUnitsCost: 4 });
        sendJson(response, status, { message: 'no' });
      },
      { spending },
    );
    const patch = async () =>
      (await at.send('/api/scenario/generate/patch', json({ image: 'a' }))).status;
    expect([await patch(), await patch()]).toEqual([400, 400]);
    status = 500;
    expect([await patch(), await patch()]).toEqual([500, 402]);
  });

  it.each<[string, number, object]>([
    ['of 429', 429, { message: 'slow', job: jobRecord() }],
    ['of 400', 400, { jobId: 'job_1' }],
    ['that names a job elsewhere', 400, { data: { job: jobRecord() } }],
    ['that HTTP does not define', 499, { message: 'closed' }],
  ])(
    'keeps the price after a refusal %s, since it may have been taken',
    async (_, status, body) => {
      await using at = await stage(
        ({ query }, response) =>
          query.get('dryRun')
            ? sendJson(response, 269, { creativeUnitsCost: 4 })
            : sendJson(response, status, body),
        { spending: { creativeUnits: 5, per: 'day' } },
      );
      const patch = async () =>
        (await at.send('/api/scenario/generate/patch', json({ image: 'a' }))).status;
      expect([await patch(), await patch()]).toEqual([status, 402]);
    },
  );

  it.each<[string, Partial<ProxyOptions>]>([
    ['before its price is known', { spending: { creativeUnits: 5, per: 'day' } }],
    ['at once, without a limit', {}],
  ])('does not submit for a page that left %s, and reserves nothing', async (_, options) => {
    const page = new AbortController();
    await using service = await serve((request, response) => {
      page.abort();
      return priced(4)(request, response, 1);
    });
    const user = () => 'ann';
    const proxy = createProxy({ ...own, baseUrl: `${service.url}/v1`, allow, user, ...options });
    const patch = (signal?: AbortSignal) =>
      proxy(
        new Request('http://site.example/api/scenario/generate/patch', {
          ...json({ image: 'a' }),
          ...(signal && { signal }),
        }),
      );
    if (options.spending === undefined) page.abort();
    expect((await patch(page.signal)).status).toBe(499);
    expect(submissions(service)).toEqual([]);
    expect((await patch()).status).toBe(200);
  });

  it('does not submit again what the service did not take for a dry run, and counts it', async () => {
    const job = jobRecord({ billing: { cuCost: 4 } });
    await using at = await stage((_, response) => sendJson(response, 200, { job }), {
      spending: { creativeUnits: 5, per: 'day' },
    });
    const patch = async (query = '') => {
      const url = `/api/scenario/generate/patch${query}`;
      const response = await at.send(url, json({ image: 'a' }));
      return [response.status, ((await response.json()) as { job?: object }).job];
    };
    expect(await patch()).toEqual([200, job]);
    expect(at.service.requests).toHaveLength(1);
    expect(await patch('?dryRun=true')).toEqual([200, job]);
    // Both were charged for, so that nothing is left of the limit, for dry runs either.
    expect(await patch()).toEqual([402, undefined]);
    expect(await patch('?dryRun=true')).toEqual([402, undefined]);
    expect(at.service.requests).toHaveLength(2);
  });

  it('counts a job whose price cannot be read, and tells the page of it', async () => {
    const body = { creativeUnitsCost: -1, job: jobRecord() };
    await using at = await stage((_, response) => sendJson(response, 200, body), {
      spending: { creativeUnits: 5, per: 'day' },
    });
    const patch = () => at.send('/api/scenario/generate/patch', json({ image: 'a' }));
    expect(await (await patch()).json()).toEqual(body);
    expect((await patch()).status).toBe(402);
    expect(at.service.requests).toHaveLength(1);
  });

  const elsewhere = { data: { job: { jobId: 'job_1' } } };
  it.each<[string, number, object, string?]>([
    ['answered with 200', 200, elsewhere],
    ['answered with 200 and a price', 200, { creativeUnitsCost: 6, ...elsewhere }],
    ['refused for too many requests', 429, { message: 'slow', ...elsewhere }],
    ['refused, within text', 400, { message: JSON.stringify(elsewhere) }],
    ['refused, in a list', 400, { data: { tasks: [{ id: 'task-17', status: 'queued' }] } }],
    ['refused', 400, elsewhere],
    ['refused with a price', 402, { estimatedCost: 6, ...elsewhere }],
    ['that the page asked for, refused', 400, elsewhere, '?dryRun=true'],
    ['that failed', 500, elsewhere],
  ])(
    'counts a dry run %s that names a job elsewhere, and tells the page of it',
    async (_, status, body, query = '') => {
      await using at = await stage((_request, response) => sendJson(response, status, body), {
        spending: { creativeUnits: 5, per: 'day' },
      });
      const patch = () => at.send(`/api/scenario/generate/patch${query}`, json({ image: 'a' }));
      const first = await patch();
      expect([first.status, await first.json()]).toEqual([status, body]);
      // What it was charged is unknown, so that nothing is left of the limit.
      expect((await patch()).status).toBe(402);
      expect(at.service.requests).toHaveLength(1);
      expect(submissions(at.service)).toEqual([]);
    },
  );

  const running = 'Too many concurrent jobs: job_abcDEF1234567890abcd is still running';
  it.each<[string, number, object]>([
    ['in a sentence of a 429', 429, { message: running }],
    ['in a sentence of a 403', 403, { message: running }],
    ['in the details of a 404', 404, { details: { jobId: 'job_12345' } }],
    ['beside the message of a 429', 429, { message: 'slow', jobId: 'job_12345' }],
    ['in the address of a 429', 429, { message: 'slow', job: '/v1/jobs/job_12345' }],
  ])(
    'passes on a refused dry run that names a job %s, and counts nothing',
    async (_, status, body) => {
      let refusals = 1;
      await using at = await stage(
        (request, response, number) =>
          refusals-- > 0 ? sendJson(response, status, body) : priced(4)(request, response, number),
        { spending: { creativeUnits: 5, per: 'day' } },
      );
      const patch = () => at.send('/api/scenario/generate/patch', json({ image: 'a' }));
      const first = await patch();
      expect([first.status, await first.json()]).toEqual([status, body]);
      expect(submissions(at.service)).toEqual([]);
      expect((await patch()).status).toBe(200);
    },
  );

  it('submits after a price whose record names another job', async () => {
    const dryRun = { creativeUnitsCost: 4, job: { jobId: '', metadata: { parentJobId: 'job_1' } } };
    await using at = await stage(
      (request, response, number) =>
        request.query.has('dryRun')
          ? sendJson(response, 200, dryRun)
          : priced(4)(request, response, number),
      { spending: { creativeUnits: 5, per: 'day' } },
    );
    const patch = await at.send('/api/scenario/generate/patch', json({ image: 'a' }));
    expect(patch.status).toBe(200);
    expect(submissions(at.service)).toHaveLength(1);
  });

  it('ends a submission whose answer stops half-way, and keeps its price', async () => {
    let stop = () => {};
    const stopped = new Promise<void>((resolve) => {
      stop = resolve;
    });
    const fetch = async (url: string, { signal }: { signal: AbortSignal }) => {
      if (url.includes('dryRun')) return Response.json({ creativeUnitsCost: 4 });
      const pull = (controller: ReadableStreamDefaultController) => {
        signal.addEventListener('abort', () => controller.error(signal.reason));
        stop();
      };
      return new Response(new ReadableStream({ pull }));
    };
    const spending = { creativeUnits: 5, per: 'day' } as const;
    const proxy = createProxy({ ...own, allow, user: () => 'ann', spending, fetch });
    const patch = async () => {
      const url = 'http://127.0.0.1/api/scenario/generate/patch';
      return (await proxy(new Request(url, json({ image: 'a' })))).status;
    };
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const first = patch();
      await stopped;
      vi.runAllTimers();
      expect(await first).toBe(502);
      expect(await patch()).toBe(402);
    } finally {
      vi.useRealTimers();
    }
  });

  it('ends a request when its fetch ignores the signal', async () => {
    let called = () => {};
    const calls = new Promise<void>((resolve) => {
      called = resolve;
    });
    const fetch = () => {
      called();
      return new Promise<never>(() => {});
    };
    const proxy = createProxy({ ...own, allow, user: () => 'ann', fetch });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const asked = proxy(new Request('http://127.0.0.1/api/scenario/jobs'));
      await calls;
      vi.runAllTimers();
      expect((await asked).status).toBe(502);
    } finally {
      vi.useRealTimers();
    }
  });

  it.each<[string, string, number, 'late' | 'hanging']>([
    ['a late answer', 'jobs', 200, 'late'],
    ['a late refusal, and sends nothing more,', 'jobs', 403, 'late'],
    ['a refusal that does not end', 'jobs', 403, 'hanging'],
    ['a late submission', 'generate/patch', 200, 'late'],
    ['a submission that does not end', 'generate/patch', 200, 'hanging'],
  ])('releases %s of a fetch that ignores the signal', async (_, path, status, how) => {
    const called = deferred<boolean>();
    const given = deferred<Response>();
    const cancel = vi.fn();
    let calls = 0;
    const body = new ReadableStream({ cancel });
    const headers = { 'x-amzn-errortype': 'AccessDeniedException' };
    const answer = new Response(body, { status, headers });
    const fetch = (url: string) => {
      if (url.includes('dryRun')) return Promise.resolve(Response.json({ creativeUnitsCost: 1 }));
      calls++;
      called.resolve(true);
      return given.promise;
    };
    const account = { bearerToken: () => 'token-0001', projectId: 'project_1' };
    const spending = { creativeUnits: 5, per: 'day' } as const;
    const proxy = createProxy({ ...account, allow, user: () => 'ann', spending, fetch });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      if (how === 'hanging') given.resolve(answer);
      const init = path === 'jobs' ? {} : json({ image: 'a' });
      const asked = proxy(new Request(`http://127.0.0.1/api/scenario/${path}`, init));
      await called.promise;
      vi.runAllTimers();
      expect((await asked).status).toBe(502);
      vi.useRealTimers();
      given.resolve(answer);
      await vi.waitFor(() => expect(cancel).toHaveBeenCalledOnce());
      expect(calls).toBe(1);
    } finally {
      vi.useRealTimers();
    }
  });

  it('does not pass on the answer at the end of a redirect that its fetch followed', async () => {
    await using elsewhere = await serve((_, response) => sendJson(response, 200, { jobs: [] }));
    await using service = await serve((_, response) =>
      response.writeHead(302, { location: elsewhere.url }).end(),
    );
    const fetch = (url: string, init: RequestInit = {}) =>
      globalThis.fetch(url, { ...init, redirect: 'follow' });
    const proxy = createProxy({
      ...own,
      baseUrl: `${service.url}/v1`,
      allow,
      user: () => 'ann',
      fetch,
    });
    const answer = await proxy(new Request('http://127.0.0.1/api/scenario/jobs'));
    expect([answer.status, elsewhere.requests.length]).toEqual([502, 1]);
  });

  it('asks the fetch of a framework not to answer from its cache', async () => {
    const caches: unknown[] = [];
    const fetch = async (_: string, init: RequestInit = {}) => {
      caches.push(init.cache);
      return Response.json({ job: jobRecord() });
    };
    const proxy = createProxy({ ...own, allow, user: () => 'ann', fetch });
    const site = 'http://127.0.0.1/api/scenario';
    await proxy(new Request(`${site}/jobs/job_1`));
    await proxy(new Request(`${site}/generate/patch`, json({ image: 'a' })));
    expect(caches).toEqual(['no-store', 'no-store']);
  });

  it('passes on an answer that must not have a body', async () => {
    await using at = await stage((_, response) => response.writeHead(204).end(), {
      spending: { creativeUnits: 5, per: 'day' },
    });
    const estimate = await at.send('/api/scenario/generate/patch?dryRun=true', json({}));
    expect(estimate.status).toBe(204);
  });

  it.each<[string, Handler]>([
    ['without a price', (_, response) => sendJson(response, 200, { ok: true })],
    ['of 500', (_, response) => sendJson(response, 500, { message: 'no' })],
    ['of 408', (_, response) => sendJson(response, 408, { message: 'no' })],
    ['of 307', (_, response) => response.writeHead(307, { location: '/elsewhere' }).end()],
    ['that is lost', (_, response) => response.destroy()],
  ])('tells the page that nothing was submitted after an answer %s', async (_, handler) => {
    await using at = await stage(handler, { spending: { creativeUnits: 5, per: 'day' } });
    vi.stubGlobal('location', new URL(at.url));
    const headers = { cookie: 'session=ann' };
    const client = createScenarioClient({ baseUrl: '/api/scenario', headers });
    const error = await rejection(client.generate.patch({ image: pngBytes() }));
    const message = expect.stringContaining('nothing was submitted');
    expect(error).toMatchObject({ kind: 'unexpected-status', status: 424, message });
    expect(at.service.requests.length).toBe(1);
    expect(submissions(at.service)).toEqual([]);
  });

  it.each([
    ['a page that asks for the price', '?dryRun=true', 500],
    ['a price that it refuses to tell', '', 400],
  ])('passes on the answer of the service to %s', async (_, query, status) => {
    await using at = await stage((_, response) => sendJson(response, status, { message: 'no' }), {
      spending: { creativeUnits: 5, per: 'day' },
    });
    const asked = await at.send(`/api/scenario/generate/patch${query}`, json({}));
    expect([asked.status, await asked.json()]).toEqual([status, { message: 'no' }]);
    expect(submissions(at.service)).toEqual([]);
  });

  it.each([
    [
      'the header',
      `Authorization header requires 'Credential': Basic ${btoa('key-0001:secret-0002')}`,
    ],
    ['the secret', 'Not a secret: secret-0002'],
    ['the secret, percent-encoded', 'secret%2D0002'],
  ])('does not show a page %s that a refusal quotes', async (_, message) => {
    await using at = await stage(
      ({ query }, response) =>
        query.get('dryRun') === 'true'
          ? sendJson(response, 269, { creativeUnitsCost: 1 })
          : sendJson(response, 403, { message }),
      { spending: { creativeUnits: 5, per: 'day' } },
    );
    for (const [path, init] of [
      ['/api/scenario/jobs', {}],
      ['/api/scenario/generate/patch', json({})],
    ] as const) {
      const response = await at.send(path, init);
      const text = await response.text();
      expect(response.status).toBe(403);
      expect(JSON.parse(text)).toEqual({ message: expect.stringContaining('[redacted]') });
      expect(text).not.toMatch(/0002|a2V5/);
    }
  });

  it.each<[string, string, RequestInit]>([
    ['a read', '/api/scenario/jobs', {}],
    ['a submission', '/api/scenario/generate/patch', json({ image: 'a' })],
  ])('replaces a token that the gateway refuses, and sends %s again', async (_, path, init) => {
    let valid = 'token-0001';
    const user = () => 'ann';
    const account = { apiKey: undefined, apiSecret: undefined, projectId: 'project_1', user };
    await using at = await stage(
      ({ headers }, response) =>
        headers.authorization === `Bearer ${valid}`
          ? sendJson(response, 200, { job: jobRecord() })
          : sendJson(
              response,
              403,
              { message: 'not authorized' },
              { 'x-amzn-errortype': 'AccessDeniedException' },
            ),
      { ...account, bearerToken: () => valid },
    );
    expect((await at.send(path, init)).status).toBe(200);
    valid = 'token-0002';
    expect((await at.send(path, init)).status).toBe(200);
    expect((await at.send(path, init)).status).toBe(200);
    const sent = at.service.requests.map(({ headers }) => headers.authorization?.slice(-1));
    expect(sent).toEqual(['1', '1', '2', '2']);
  });

  it.each<[string, object, number]>([
    ['refuses again', { message: 'not authorized' }, 2],
    ['names a job', { message: 'not authorized', jobId: 'job_1' }, 1],
  ])('passes on the refusal of a gateway that %s', async (_, body, times) => {
    const account = { apiKey: undefined, apiSecret: undefined, projectId: 'project_1' };
    await using at = await stage(
      (_, response) =>
        sendJson(response, 403, body, { 'x-amzn-errortype': 'AccessDeniedException' }),
      { ...account, bearerToken: () => 'token-0001' },
    );
    const response = await at.send('/api/scenario/generate/patch', json({ image: 'a' }));
    expect([response.status, await response.json()]).toEqual([403, body]);
    expect(at.service.requests).toHaveLength(times);
  });

  it('does not reveal details of a service that cannot be reached, or redirects', async () => {
    await using at = await stage((_, response) =>
      response.writeHead(302, { location: 'http://internal/secret-0002' }).end(),
    );
    const moved = await at.send('/api/scenario/jobs');
    expect([moved.status, await moved.text()]).toEqual([
      502,
      '{"statusCode":502,"message":"The service could not be reached."}',
    ]);
    await at.service.close();
    const gone = await at.send('/api/scenario/jobs');
    expect([gone.status, /127|secret/.test(await gone.text())]).toEqual([502, false]);
  });

  it.each<[string, Handler]>([
    ['breaks', (_, response) => response.destroy()],
    ['is a redirect', (_, response) => response.writeHead(302, { location: '/v1/jobs/1' }).end()],
  ])('tells a visitor that a submission may be charged whose answer %s', async (_, handler) => {
    await using at = await stage(handler);
    const told = async (path: string) => {
      const response = await at.send(`/api/scenario/${path}`, json({ image: 'a' }));
      return [response.status, (await response.json()).message];
    };
    expect(await told('generate/patch')).toEqual([502, expect.stringContaining('charged')]);
    const unpaid = [502, 'The service could not be reached.'];
    expect(await told('generate/patch?dryRun=true')).toEqual(unpaid);
  });

  const unreached = [502, 'The service could not be reached.'];
  const spending = { creativeUnits: 5, per: 'day' } as const;
  const asking = async (proxy: (request: Request) => Promise<Response>) => {
    const url = 'http://127.0.0.1/api/scenario/generate/patch';
    const response = await proxy(new Request(url, json({ image: 'a' })));
    return [response.status, (await response.json()).message];
  };

  it.each([307, 308])(
    'says of a submission redirected by %i that nothing took it',
    async (status) => {
      let redirects = 1;
      await using at = await stage(
        (request, response, number) =>
          request.query.has('dryRun') || redirects-- <= 0
            ? priced(4)(request, response, number)
            : response.writeHead(status, { location: '/elsewhere' }).end(),
        { spending },
      );
      const patch = async () => {
        const response = await at.send('/api/scenario/generate/patch', json({ image: 'a' }));
        return [response.status, (await response.json()).message];
      };
      expect(await patch()).toEqual(unreached);
      // Its price is free again.
      expect((await patch())[0]).toBe(200);
    },
  );

  it('says of a submission that its fetch sent elsewhere that it may be charged', async () => {
    await using service = await serve((_, response) =>
      response.writeHead(307, { location: '/elsewhere' }).end(),
    );
    const fetch = async (url: string, init: RequestInit = {}) => {
      const response = await globalThis.fetch(url, init);
      return Object.defineProperty(response, 'redirected', { value: true });
    };
    const baseUrl = `${service.url}/v1`;
    const proxy = createProxy({ ...own, baseUrl, allow, user: () => 'ann', fetch });
    expect(await asking(proxy)).toEqual([502, expect.stringContaining('charged')]);
  });

  it.each<[string, object]>([
    ['refused', { syscall: 'connect', code: 'ECONNREFUSED', address: '127.0.0.1', port: 4010 }],
    ['not found', { syscall: 'getaddrinfo', code: 'ENOTFOUND', hostname: '127.0.0.1' }],
  ])('says of a submission whose connection was %s that nothing took it', async (_, cause) => {
    let failures = 1;
    const fetch = async (url: string) => {
      if (url.includes('dryRun')) return Response.json({ creativeUnitsCost: 4 });
      if (failures-- <= 0) return Response.json({ job: jobRecord() });
      throw new TypeError('fetch failed', { cause: Object.assign(new Error('no'), cause) });
    };
    const baseUrl = 'http://127.0.0.1:4010/v1';
    const proxy = createProxy({ ...own, baseUrl, allow, user: () => 'ann', spending, fetch });
    expect(await asking(proxy)).toEqual(unreached);
    // Its price is free again.
    expect((await asking(proxy))[0]).toBe(200);
  });

  it('says of a submission whose failure cannot be read that it may be charged', async () => {
    const fetch = async () => {
      throw Object.defineProperty(new TypeError('fetch failed'), 'cause', {
        get() {
          throw new Error('no');
        },
      });
    };
    const proxy = createProxy({ ...own, allow, user: () => 'ann', fetch });
    expect(await asking(proxy)).toEqual([502, expect.stringContaining('charged')]);
  });

  it('says of a submission to a service that is away that nothing took it', async () => {
    await using at = await stage(priced(1));
    await at.service.close();
    const response = await at.send('/api/scenario/generate/patch', json({ image: 'a' }));
    expect([response.status, (await response.json()).message]).toEqual(unreached);
  });

  it.each([
    ['before the submission leaves', 'dryRun'],
    ['after the gateway refused its first token', 'submission'],
  ])('releases the price if the token function fails %s', async (_, refused) => {
    let isAway = false;
    let isFirst = true;
    const account = {
      apiKey: undefined,
      apiSecret: undefined,
      projectId: 'project_1',
      bearerToken: () => {
        if (isAway) throw new Error('away');
        return 'token-0001';
      },
    };
    await using at = await stage(
      async (request, response, number) => {
        const isSubmission = request.method === 'POST' && !request.query.has('dryRun');
        if (request.method === 'GET' || (isSubmission && isFirst)) {
          isAway = true;
          const headers = { 'x-amzn-errortype': 'AccessDeniedException' };
          return sendJson(response, 403, { message: 'no' }, headers);
        }
        // Another request drops the token while the price is asked for.
        if (refused === 'dryRun' && isFirst) await at.send('/api/scenario/jobs');
        return priced(4)(request, response, number);
      },
      { ...account, spending },
    );
    const patch = async () => {
      const response = await at.send('/api/scenario/generate/patch', json({ image: 'a' }));
      return [response.status, (await response.json()).message];
    };
    expect(await patch()).toEqual(unreached);
    expect(submissions(at.service)).toHaveLength(refused === 'dryRun' ? 0 : 1);
    isAway = false;
    isFirst = false;
    expect((await patch())[0]).toBe(200);
  });

  it('passes the errors of the service to the client of a page', async () => {
    await using at = await stage((_, response) => sendJson(response, 404, { message: 'no job' }));
    vi.stubGlobal('location', new URL(at.url));
    const headers = { cookie: 'session=ann' };
    const client = createScenarioClient({ baseUrl: '/api/scenario', headers });
    const error = await rejection(client.jobs.retrieve('job_1'));
    expect(error).toMatchObject({ kind: 'not-found', service: { message: 'no job' } });
  });

  it.each<[string, object, RegExp]>([
    ['no user', { user: undefined }, /needs user/],
    ['no operation', { allow: [] }, /allow must be a list of these operations/],
    [
      'an unknown operation',
      { allow: ['patch'] },
      /unknown operation "patch"\. Known operations: gen/,
    ],
    ['a misspelled operation', { allow: ['jobRetrieve'] }, /Did you mean 'jobsRetrieve'\?/],
    ['the name of a method', { allow: ['jobs.list'] }, /Did you mean 'jobsList'\?/],
    ['a path with a slash at its end', { path: '/api/' }, /without a slash/],
    ['no limit', { spending: { creativeUnits: -1, per: 'day' } }, /creativeUnits/],
    [
      'no window',
      { spending: { creativeUnits: 1, per: 'week' } },
      /spending.per must be 'hour' or 'day', not 'week'/,
    ],
    ['no credentials', { apiKey: undefined, apiSecret: undefined }, /Credentials are missing/],
    ['a slip', { allows: [] }, /Did you mean 'allow'/],
    [
      'a slip in the limit',
      { spending: { creativeUnits: 1, per: 'day', pre: 'hour' } },
      /^createProxy \(spending\) .*\bpre\b/,
    ],
  ])('refuses options with %s', (_, options, message) => {
    const given = { ...own, allow, user: () => 'ann', ...options } as ProxyOptions;
    expect(() => createProxy(given)).toThrow(message);
  });
});
