import { createServer, type RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { freePort } from '../../src/testing/freePort.js';
import { listen } from '../../src/testing/listen.js';
import { runCheck } from '../engine/check.js';
import { makeChecks } from '../engine/checks.js';
import type { Demands, Effect, Need } from '../engine/demands.js';
import { boundedFetch } from '../targets/bounded.js';
import { startPrism } from '../targets/prism.js';
import { oncePerKind } from '../testing/oncePerKind.js';
import { documentFile, scenarioContract } from './contract.js';
import { discoverFixtures } from './discover.js';
import { liveFetch, liveTarget } from './live.js';
import { LiveTargetError, readLiveOptions } from './options.js';
import { scenarioTarget } from './target.js';

const contract = scenarioContract();

const credentials = {
  SCENARIO_SDK_API_KEY: 'key-canary',
  SCENARIO_SDK_API_SECRET: 'secret-canary',
};
const loopback = { ...credentials, SCENARIO_BASE_URL: 'http://127.0.0.1:9/v1/' };

describe('the environment of a live run', () => {
  it('defaults to the real service, reads only, 60 requests a minute', () => {
    expect(readLiveOptions(credentials)).toEqual({
      baseUrl: 'https://api.cloud.scenario.com/v1',
      credentials: { apiKey: 'key-canary', apiSecret: 'secret-canary' },
      requestsPerMinute: 60,
      maxCreativeUnits: undefined,
      mock: false,
      writes: false,
      deletes: false,
      parameters: {},
    });
  });

  it.each([
    [{}, 'SCENARIO_SDK_API_KEY'],
    [{ SCENARIO_SDK_API_KEY: 'key-canary' }, 'SCENARIO_SDK_API_SECRET'],
    [{ ...credentials, SCENARIO_BASE_URL: 'nonsense' }, 'SCENARIO_BASE_URL'],
    [{ ...credentials, SCENARIO_BASE_URL: 'ftp://example.com' }, 'SCENARIO_BASE_URL'],
    [{ ...credentials, SCENARIO_BASE_URL: 'http://example.com' }, 'https'],
    [{ ...credentials, SCENARIO_BASE_URL: 'https://u:p@example.com' }, 'must not contain a user'],
    [{ ...credentials, SCENARIO_BASE_URL: 'https://example.com?a=1' }, 'query'],
    [{ ...credentials, CONTRACT_REQUESTS_PER_MINUTE: '61' }, 'loopback'],
    [{ ...loopback, CONTRACT_REQUESTS_PER_MINUTE: '0' }, 'whole number'],
    [{ ...credentials, CONTRACT_MAX_CREATIVE_UNITS: 'lots' }, 'CONTRACT_MAX_CREATIVE_UNITS'],
    [{ ...credentials, CONTRACT_ALLOW_WRITES: 'true' }, 'CONTRACT_ALLOW_WRITES must be 1 (yes)'],
    [{ ...credentials, CONTRACT_MOCK: 'yes' }, 'CONTRACT_MOCK must be 1 (yes)'],
  ])('refuses %o, and says what to do', (env, hint) => {
    const refused = () => readLiveOptions(env);

    expect(refused).toThrow(LiveTargetError);
    expect(refused).toThrow(hint);
    expect(refused).not.toThrow(/canary|:p@/);
  });

  it.each([
    ['', false],
    ['0', false],
    ['1', true],
  ])('a switch that is "%s" is %s', (text, on) => {
    const switches = { CONTRACT_ALLOW_WRITES: text, CONTRACT_MOCK: text };
    expect(readLiveOptions({ ...loopback, ...switches })).toMatchObject({ writes: on, mock: on });
  });

  it('allows a higher rate for a loopback address', () => {
    const options = readLiveOptions({ ...loopback, CONTRACT_REQUESTS_PER_MINUTE: '5000' });

    expect(options.requestsPerMinute).toBe(5000);
    expect(options.baseUrl).toBe('http://127.0.0.1:9/v1');
  });
});

async function serve(listener: RequestListener): Promise<string> {
  const { url, close } = await listen(createServer(listener));
  onTestFinished(close);
  return url;
}

describe('discovery', () => {
  async function discover(listener: RequestListener) {
    const url = await serve(listener);
    return discoverFixtures(
      contract,
      readLiveOptions({ ...credentials, SCENARIO_BASE_URL: url }),
      fetch,
    );
  }

  const jobs = [
    { jobId: 'job_failed', metadata: {} },
    { jobId: 'job_done', metadata: { assetIds: ['asset_a', 'asset_b'] } },
  ];

  it('finds the newest job that made something, its asset, and an image', async () => {
    const assets = [
      { id: 'asset_a', kind: 'video' },
      { id: 'asset_b', kind: 'image' },
    ];
    const fixtures = await discover(({ method, url }, response) => {
      const job = jobs.find(({ jobId }) => url === `/jobs/${jobId}`);
      response.end(JSON.stringify(method === 'POST' ? { assets } : { jobs, job }));
    });

    expect(fixtures).toEqual({
      parameters: { '/jobs/{jobId}': 'job_done', assetId: 'asset_a' },
      records: { image: 'asset_b' },
    });
  });

  it('does not treat an asset as an image unless it says so', async () => {
    const fixtures = await discover((_request, response) => {
      response.end(JSON.stringify({ jobs }));
    });

    expect(fixtures).toEqual({ parameters: { '/jobs/{jobId}': 'job_failed' } });
  });

  it('a list that breaks the document leaves the fixtures empty', async () => {
    const fixtures = await discover((_request, response) => {
      response.end('{"jobs": {"0": null}}');
    });

    expect(fixtures).toEqual({ parameters: {} });
  });

  it.each([401, 403])('refused credentials (%d) stop the run', async (status) => {
    const found = discover((_request, response) => {
      response.writeHead(status).end('{}');
    });

    await expect(found).rejects.toThrow(`refused the credentials with ${status}`);
    await expect(found).rejects.not.toThrow(/canary/);
  });

  it('a base URL without the version stops the run, if the service is one level below', async () => {
    const found = discover(({ url, headers }, response) => {
      const isKnown = url?.startsWith('/v1/') && headers.authorization === undefined;
      response.writeHead(isKnown ? 401 : 404).end('{}');
    });

    await expect(found).rejects.toThrow(
      /answered 404 to GET .*: set the base URL to http.*\/v1\.$/,
    );
  });

  it.each([404, 405])(
    'a target without any path of the document stops the run: %d',
    async (status) => {
      const found = discover(({ url }, response) => {
        response.writeHead(status).end(`{"id": "a${Math.random()}", "message": "No ${url}."}`);
      });

      await expect(found).rejects.toThrow(
        new RegExp(`answered ${status} to GET /jobs.*: correct its path\\.$`),
      );
    },
  );

  /** Other letters each time, as an ID may have them. */
  let made = 0;
  const letters = () => {
    made += 1;
    return String(made).replace(/\d/g, (digit) => 'qwertyuiop'[Number(digit)] ?? '');
  };

  it.each<[string, (url: string) => string]>([
    ['an ID', () => `{"requestId": "${letters()}_${letters()}", "message": "Not found"}`],
    ['a time', () => `<p>Not found</p> <i>${new Date().toUTCString()}, ${letters()}</i>`],
    ['the path without its slash', (url) => `No static resource ${url.slice(1)}.`],
    ['the last part of the path', (url) => `{"error": "${url.split('/').pop()} does not exist"}`],
    ['the path, encoded', (url) => `{"instance": "${encodeURIComponent(url)}"}`],
    ['a word of several', () => `${['Gone', 'Lost', 'Away'][made++ % 3]}: not found`],
  ])('a target without any path stops the run, whatever else it says: %s', async (_what, say) => {
    const found = discover(({ url = '' }, response) => {
      response.writeHead(404).end(say(url));
    });

    await expect(found).rejects.toThrow('correct its path.');
  });

  it.each<[string, RequestListener]>([
    [
      'says more where there is something, between words that vary',
      ({ url }, response) => {
        const what = url?.startsWith('/jobs') ? 'job not found' : 'not found';
        response.writeHead(404).end(`${letters()}: ${what} (${letters()})`);
      },
    ],
    [
      'has no list of jobs',
      ({ url }, response) => response.writeHead(url?.startsWith('/usages') ? 200 : 404).end('{}'),
    ],
    [
      'says in its own words that there is no record',
      ({ url }, response) => {
        const words = url?.startsWith('/jobs') ? 'There are no jobs.' : 'There is no such path.';
        response.writeHead(404).end(words);
      },
    ],
    [
      'refuses what is no request',
      ({ method }, response) => response.writeHead(method === 'POST' ? 400 : 404).end('{}'),
    ],
    [
      'asks for credentials where it has a path',
      ({ url, headers }, response) => {
        const isAsked = headers.authorization === undefined && url?.startsWith('/jobs');
        response.writeHead(isAsked ? 401 : 404).end('{}');
      },
    ],
  ])('a target without records does not stop the run: it %s', async (_how, listener) => {
    expect(await discover(listener)).toEqual({ parameters: {} });
  });

  it.each([
    ['/v1', {}],
    ['/v2', { CONTRACT_MOCK: '1' }],
  ])('Prism at another path is named, with its own path: %s', async (path, env) => {
    const { url, close } = await startPrism(fileURLToPath(documentFile()));
    onTestFinished(close);
    const options = { ...credentials, ...env, SCENARIO_BASE_URL: `${url}${path}` };
    const found = discoverFixtures(contract, readLiveOptions(options), fetch);

    await expect(found).rejects.toThrow(`: set the base URL to ${url}.`);
    const asMock = expect(found).rejects;
    await ('CONTRACT_MOCK' in env ? asMock.not : asMock).toThrow('set CONTRACT_MOCK=1');
  });

  it('Prism that is not treated as a mock is named', async () => {
    const { url, close } = await startPrism(fileURLToPath(documentFile()));
    onTestFinished(close);
    const env = { ...credentials, SCENARIO_BASE_URL: url };
    const { notices } = await scenarioTarget(contract, {
      ...env,
      CONTRACT_REQUESTS_PER_MINUTE: '1000000',
    });
    expect(notices).toEqual([expect.stringContaining('set CONTRACT_MOCK=1')]);
    const asMock = await scenarioTarget(contract, { ...env, CONTRACT_MOCK: '1' });
    expect(asMock.notices).toBeUndefined();
  });

  it('a target that does not answer stops the run', async () => {
    const url = `http://127.0.0.1:${await freePort()}`;
    const options = readLiveOptions({ ...credentials, SCENARIO_BASE_URL: url });

    await expect(discoverFixtures(contract, options, fetch)).rejects.toThrow(
      `${url} does not answer (ECONNREFUSED)`,
    );
  });
});

it('an answer that exceeds the limits is not told as a missing connection', async () => {
  const url = await serve((_request, response) => {
    response.end(JSON.stringify({ jobs: 'x'.repeat(1_000) }));
  });
  const options = readLiveOptions({ ...credentials, SCENARIO_BASE_URL: url });
  const found = discoverFixtures(contract, options, boundedFetch(fetch, { bytes: 100 }));
  await expect(found).rejects.toMatchObject({
    message: 'The answer to GET /jobs is longer than 100 bytes. No check was begun.',
    reason: 'limit',
  });
});

it('a connection that breaks is not told as one that was never made', async () => {
  const url = await serve((_request, response) => {
    response.end('{}');
  });
  const options = readLiveOptions({ ...credentials, SCENARIO_BASE_URL: url });
  const broken = discoverFixtures(contract, options, () => Promise.reject(new Error('closed')));
  await expect(broken).rejects.toThrow(`${url} does not answer (the connection broke).`);
});

describe('a check that a live target cannot run', () => {
  const check = (effect: Effect, details: Partial<Demands> = {}): Demands => ({
    ...{ effect, needs: [], parameters: [], records: [], credentials: [], ...details },
  });
  const reason = (subject: Demands, env: Record<string, string> = {}) => {
    const options = readLiveOptions({ ...loopback, ...env });
    const fixtures = { parameters: { jobId: 'job_1', ...options.parameters } };
    return liveTarget(contract, options, fixtures, fetch).notApplicable(subject);
  };
  const chosen: readonly Need[] = ['chosen-responses'];

  it.each([
    [check('reads'), {}, undefined],
    [check('estimates'), {}, undefined],
    [check('reads', { parameters: ['jobId'] }), {}, undefined],
    [check('reads', { parameters: ['uploadId'] }), {}, 'knows no uploadId'],
    [check('reads', { parameters: ['uploadId'] }), { CONTRACT_UPLOAD_ID: 'u' }, undefined],
    [check('reads', { needs: chosen }), {}, 'chooses its own answers'],
    [check('estimates', { records: ['image'] }), {}, 'CONTRACT_ASSET_ID'],
    [check('reads', { needs: ['no-other-methods'] }), {}, 'leaves out'],
    [check('reads', { needs: ['no-other-methods'] }), { CONTRACT_MOCK: '1' }, undefined],
    [check('writes'), {}, 'CONTRACT_ALLOW_WRITES'],
    [check('writes'), { CONTRACT_ALLOW_WRITES: '1' }, undefined],
    [check('submits'), { CONTRACT_MAX_CREATIVE_UNITS: '5' }, 'charged'],
    [check('submits', { keepsToLimit: true }), {}, 'CONTRACT_MAX_CREATIVE_UNITS'],
    [check('submits', { keepsToLimit: true }), { CONTRACT_MAX_CREATIVE_UNITS: '5' }, undefined],
  ])('%o with %o', (subject, env, expected) => {
    if (expected === undefined) expect(reason(subject, env)).toBeUndefined();
    else expect(reason(subject, env)).toContain(expected);
  });
});

it.each([
  ['POST', '/generate/patch', true],
  ['POST', '/generate/patch?dryRun=maybe', true],
  ['POST', '/generate/patch?dryRun=true', false],
  ['POST', '/assets/get-bulk', false],
  ['GET', '/jobs', false],
])('%s %s is refused before it is sent: %s', async (method, path, refused) => {
  let sent = 0;
  const url = await serve((request, response) => {
    // Beside a dry run the job list is read.
    if (`${request.method} ${request.url}` === `${method} ${path}`) sent += 1;
    response.end('{}');
  });
  const options = readLiveOptions({
    ...credentials,
    SCENARIO_BASE_URL: url,
    CONTRACT_MAX_CREATIVE_UNITS: '100',
  });
  const target = liveTarget(contract, options, { parameters: {} }, fetch);
  const request = target.fetch(`${url}${path}`, { method });

  if (refused) await expect(request).rejects.toThrow('could be charged for');
  else await request;
  expect(sent).toBe(refused ? 0 : 1);
});

it('the first dry run that starts a job is the last one, and throws', async () => {
  let sent = 0;
  const url = await serve(({ method }, response) => {
    if (method === 'POST') sent += 1;
    response.end('{"job": {"jobId": "job_charged"}, "creativeUnitsCost": 5}');
  });
  const options = readLiveOptions({ ...credentials, SCENARIO_BASE_URL: url });
  const target = liveTarget(contract, options, { parameters: {} }, fetch);
  const dryRun = () => target.fetch(`${url}/generate/patch?dryRun=true`, { method: 'POST' });

  await expect(dryRun()).rejects.toThrow('A dry run started the job job_charged');
  await expect(dryRun()).rejects.toThrow('No further dry run is sent');
  expect(sent).toBe(1);
});

describe('a service that answers 429', () => {
  async function askThrottled(refusals: number, path = '') {
    const bodies: string[] = [];
    const url = await serve(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      bodies.push(body);
      if (bodies.length <= refusals) response.writeHead(429, { 'retry-after': '0' });
      response.end('{}');
    });
    const options = readLiveOptions({ ...credentials, SCENARIO_BASE_URL: url });
    const request = { method: 'POST', body: 'same' };
    const { status } = await liveFetch(options)(`${url}${path}`, request);
    return { status, bodies };
  }

  it('gets the same request again', async () => {
    expect(await askThrottled(2)).toEqual({ status: 200, bodies: ['same', 'same', 'same'] });
  });

  it.each([
    ['/generate/patch', 1],
    ['/generate/patch?dryRun=false', 1],
    ['/generate/custom/model_1', 1],
    ['/generate/patch?dryRun=true', 2],
    ['/generate/patch?dryRun=api', 2],
  ])('gets %s %d time(s): only what cannot be charged is sent again', async (path, times) => {
    expect((await askThrottled(1, path)).bodies).toHaveLength(times);
  });

  it('each time ends the run before its first check', async () => {
    let sent = 0;
    const url = await serve((_request, response) => {
      sent += 1;
      response.writeHead(429, { 'retry-after': '0' }).end('{"message":"Too many"}');
    });
    const options = { ...credentials, SCENARIO_BASE_URL: url };

    await expect(scenarioTarget(contract, options)).rejects.toMatchObject({
      reason: 'limit',
      message: expect.stringContaining('GET /jobs was answered 429 4 times'),
    });
    expect(sent).toBe(4);
  });

  it('each time has no verdict, whatever was asked', async () => {
    let isBusy = false;
    const url = await serve((_request, response) => {
      response.writeHead(isBusy ? 429 : 200, { 'retry-after': '0' });
      response.end(isBusy ? '{"message":"Too many"}' : '{"jobs":[]}');
    });
    const target = await scenarioTarget(contract, {
      ...credentials,
      SCENARIO_BASE_URL: url,
      CONTRACT_REQUESTS_PER_MINUTE: '1000',
    });
    isBusy = true;
    const asked = makeChecks(contract).filter(({ operation }) => operation === 'jobsList');
    const said = new Set<string>();
    for (const check of oncePerKind(asked)) {
      const outcome = await runCheck(check, target).catch((error: Error) => error.message);
      said.add(typeof outcome === 'string' ? outcome.replace(/:.*/, '') : outcome.status);
    }
    expect([...said].sort()).toEqual(['GET /jobs was answered 429 4 times', 'not-applicable']);
  });
});
