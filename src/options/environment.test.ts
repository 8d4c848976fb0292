import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { createScenarioClient } from '../client.js';
import { createProxy } from '../proxy/createProxy.js';
import { jobRecord, rejection, sendJson, serve } from '../testing/localServer.js';

const NAMES = ['API_KEY', 'API_SECRET', 'JWT'].map((name) => `SCENARIO_SDK_${name}`);
const credentials = { apiKey: 'key-0001', apiSecret: 'secret-0002' };

beforeEach(() => {
  for (const name of [...NAMES, 'SCENARIO_BASE_URL', 'SCENARIO_PROJECT_ID', 'SCENARIO_LOG']) {
    vi.stubEnv(name, '');
  }
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

const answering = () =>
  serve((_, response) => sendJson(response, 200, { job: jobRecord(), jobs: [] }));

describe('the environment', () => {
  it('gives the base URL, the project and the session token', async () => {
    await using server = await answering();
    vi.stubEnv('SCENARIO_BASE_URL', `${server.url}/v1/`);
    vi.stubEnv('SCENARIO_PROJECT_ID', 'project_1');
    vi.stubEnv('SCENARIO_SDK_JWT', 'token-0003');
    await createScenarioClient().jobs.retrieve('job_1');
    const [request] = server.requests;
    expect(request?.path).toBe('/v1/jobs/job_1');
    expect(request?.query.get('projectId')).toBe('project_1');
    expect(request?.headers.authorization).toBe('Bearer token-0003');
  });

  it('is overridden by options', async () => {
    await using server = await answering();
    vi.stubEnv('SCENARIO_BASE_URL', 'https://elsewhere.example.com');
    vi.stubEnv('SCENARIO_PROJECT_ID', 'project_1');
    vi.stubEnv('SCENARIO_SDK_JWT', 'token-0003');
    const options = { ...credentials, baseUrl: server.url, projectId: 'project_2' };
    await createScenarioClient(options).jobs.retrieve('job_1');
    expect(server.requests[0]?.query.get('projectId')).toBe('project_2');
    expect(server.requests[0]?.headers.authorization).toMatch(/^Basic /);
  });

  it('is refused with both a token and a key', () => {
    vi.stubEnv('SCENARIO_SDK_JWT', 'token-0003');
    vi.stubEnv('SCENARIO_SDK_API_KEY', 'key-0001');
    expect(() => createScenarioClient({ projectId: 'p' })).toThrow(
      /both an API key.*SCENARIO_SDK_JWT/,
    );
  });

  it('is refused with a token but no project', () => {
    vi.stubEnv('SCENARIO_SDK_JWT', 'token-0003');
    expect(() => createScenarioClient()).toThrow(/SCENARIO_SDK_JWT needs projectId/);
  });

  it.each([
    ['SCENARIO_BASE_URL', 'nonsense', /baseUrl is not a valid/],
    [
      'SCENARIO_LOG',
      'loud',
      /SCENARIO_LOG must be one of debug, info, warn, error, off, not 'loud'/,
    ],
  ])('is refused with %s=%s', (name, value, message) => {
    vi.stubEnv(name, value);
    expect(() => createScenarioClient(credentials)).toThrow(message);
  });

  it.each([
    [{}, 'Credentials are missing: give apiKey and apiSecret (or set SCENARIO_SDK_API_KEY and '],
    [
      { apiKey: 'key' },
      'Credentials are missing: apiSecret. Give both apiKey and apiSecret (or set ',
    ],
    [
      { apiSecret: 's' },
      'Credentials are missing: apiKey. Give both apiKey and apiSecret (or set ',
    ],
  ])('lacks credentials: %j is refused, and each name is said once', (given, message) => {
    expect(() => createScenarioClient(given)).toThrow(message);
  });

  it.each([
    [{ apiKey: 'key-0001' }, 'apiSecret'],
    [{ apiSecret: 'secret-0002' }, 'apiKey'],
  ])('does not complete %j, which may belong to another pair', (half, missing) => {
    vi.stubEnv('SCENARIO_SDK_API_KEY', 'key-0003');
    vi.stubEnv('SCENARIO_SDK_API_SECRET', 'secret-0004');
    const message = `Credentials are missing: ${missing}. Give both`;
    expect(() => createScenarioClient(half)).toThrow(message);
    expect(() => createScenarioClient().withOptions(half)).toThrow(message);
    expect(() => createProxy({ ...half, allow: ['jobsList'], user: () => 'ann' })).toThrow(message);
  });

  it('may be unreadable, as in Deno without the permission', async () => {
    await using server = await answering();
    const env = new Proxy(
      {},
      {
        get() {
          throw new Error('Requires env access');
        },
      },
    );
    vi.stubGlobal('process', { release: { name: 'node' }, env });
    const client = createScenarioClient({ ...credentials, baseUrl: server.url });
    expect(() => createScenarioClient()).toThrow(/Credentials are missing/);
    vi.unstubAllGlobals();
    expect(await client.jobs.retrieve('job_1')).toHaveProperty('job');
  });
});

describe('withOptions', () => {
  it('changes the given options and keeps the others', async () => {
    await using server = await answering();
    const headers = { 'x-team': 'blue' };
    const client = createScenarioClient({ ...credentials, baseUrl: server.url, headers });
    const other = client.withOptions({ projectId: 'project_2', headers: undefined });
    await other.jobs.retrieve('job_1');
    await client.jobs.retrieve('job_1');
    expect(server.requests.map(({ query }) => query.get('projectId'))).toEqual(['project_2', null]);
    expect(server.requests.map((each) => each.headers['x-team'])).toEqual(['blue', 'blue']);
  });

  it('replaces credentials as a whole', async () => {
    await using server = await answering();
    const client = createScenarioClient({ ...credentials, baseUrl: server.url });
    const other = client.withOptions({ bearerToken: 'token-0003', projectId: 'p' });
    await other.jobs.retrieve('job_1');
    await other.withOptions(credentials).jobs.retrieve('job_1');
    const sent = server.requests.map((each) => each.headers.authorization?.split(' ')[0]);
    expect(sent).toEqual(['Bearer', 'Basic']);
  });

  it('shares one token, and one rate limit unless it has its own', async () => {
    await using server = await answering();
    const bearerToken = vi.fn(() => 'token-0003');
    const client = createScenarioClient({
      bearerToken,
      projectId: 'p',
      baseUrl: server.url,
      rateLimit: { requestsPerMinute: 3 },
    });
    await client.jobs.retrieve('job_1');
    const derived = client.withOptions({ timeoutMs: 5_000 });
    await derived.jobs.retrieve('job_1');
    expect(bearerToken).toHaveBeenCalledOnce();
    const late = await rejection(derived.jobs.retrieve('job_1', { deadlineMs: 50 }));
    expect(late).toMatchObject({ kind: 'timeout', sent: false });
    await client.withOptions({ rateLimit: false }).jobs.retrieve('job_1');
    expect(server.requests.length).toBe(3);
    const another = client.withOptions({ bearerToken: 'token-0004' });
    await another.jobs.retrieve('job_1', { deadlineMs: 30_000 });
    expect(server.requests.at(-1)?.headers.authorization).toBe('Bearer token-0004');
  });

  it('refuses unknown options and invalid values', () => {
    const client = createScenarioClient({ ...credentials });
    expect(() => client.withOptions({ baseURL: 'https://h' } as object)).toThrow(
      /Did you mean 'baseUrl'/,
    );
    expect(() => client.withOptions({ timeoutMs: 0 })).toThrow(/timeoutMs/);
  });
});

describe('check', () => {
  it('reads one job, and returns the circumstances of the answer', async () => {
    await using server = await serve((_, response) =>
      sendJson(response, 200, { jobs: [] }, { 'x-request-id': 'r-1' }),
    );
    const client = createScenarioClient({ ...credentials, baseUrl: server.url });
    expect(await client.check()).toMatchObject({ status: 200, requestId: 'r-1' });
    expect(server.requests.map(({ method, path, query }) => `${method} ${path}?${query}`)).toEqual([
      'GET /jobs?pageSize=1',
    ]);
  });

  it.each([
    [401, 'authentication'],
    [403, 'permission'],
    [500, 'server'],
  ])('on %i throws an error of the kind %s', async (status, kind) => {
    await using server = await serve((_, response) =>
      sendJson(response, status, { message: 'no' }),
    );
    const client = createScenarioClient({ ...credentials, baseUrl: server.url });
    expect(await rejection(client.check({ maxRetries: 0 }))).toMatchObject({ kind, status });
    expect(server.requests.length).toBe(1);
  });

  it('refuses unknown options', async () => {
    const call = createScenarioClient(credentials).check({ timeout: 5 } as object);
    expect(await rejection(call)).toMatchObject({
      kind: 'configuration',
      message: expect.stringMatching(/check.*'timeoutMs'/),
    });
  });
});

describe('the User-Agent header', () => {
  it('names the package, unless the caller sets it', async () => {
    await using server = await answering();
    const client = createScenarioClient({ ...credentials, baseUrl: server.url });
    await client.jobs.retrieve('job_1');
    await client.raw.GET('/jobs');
    await client.withOptions({ headers: { 'USER-AGENT': 'mine' } }).jobs.retrieve('job_1');
    const own = `scenario-patch/${manifest.version}`;
    expect(server.requests.map((each) => each.headers['user-agent'])).toEqual([own, own, 'mine']);
  });
});

describe('client.raw', () => {
  it('passes on the options of fetch, even if Request does not know them', async () => {
    const fetch = vi.fn(async () => new Response('{"jobs":[]}'));
    const client = createScenarioClient({ ...credentials, fetch });
    const given = {
      cache: 'no-store',
      credentials: 'include',
      keepalive: true,
      integrity: 'sha256-AAAA',
      mode: 'same-origin',
      referrer: 'https://app.example.com/page',
      referrerPolicy: 'no-referrer',
      next: { revalidate: 0 },
      priority: 'high',
      dispatcher: { name: 'mine' },
    } as const;
    await client.raw.GET('/jobs', given);
    expect(fetch.mock.calls[0]).toMatchObject([
      expect.any(String),
      { ...given, redirect: 'manual' },
    ]);
    await client.raw.GET('/jobs');
    const bare = Reflect.ownKeys((fetch.mock.calls as unknown as [string, object][])[1]?.[1] ?? {});
    expect(bare.sort()).toEqual(['headers', 'method', 'redirect', 'signal']);
  });

  it('calls a fetch that must be called without another receiver', async () => {
    const owners: unknown[] = [];
    async function fetch(this: unknown) {
      owners.push(this);
      return new Response('{"jobs":[]}');
    }
    const client = createScenarioClient({ ...credentials, fetch });
    await client.raw.GET('/jobs');
    await client.jobs.list();
    expect(owners).toEqual([undefined, undefined]);
  });
});
