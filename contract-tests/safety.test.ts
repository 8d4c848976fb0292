import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { listen } from '../src/testing/listen.js';
import { playsAll, sample } from '../src/testing/sample.js';
import type { Departure } from '../stand-in/deviations/deviation.js';
import { deviationNamed } from '../stand-in/deviations.js';
import type { Json } from '../stand-in/records.js';
import {
  MESH_ID,
  PLAN_RESTRICTED_ASSET_ID,
  PRIVATE_IMAGE_ID,
  PUBLIC_IMAGE_ID,
} from '../stand-in/seed.js';
import { type StandIn, startStandIn } from '../stand-in/server.js';
import type { Operation } from '../stand-in/service.js';
import { pathParameters } from './engine/case.js';
import { type Check, type CheckOutcome, runCheck } from './engine/check.js';
import type { Target } from './engine/target.js';
import { createRunner } from './run.js';
import { scenarioContract } from './scenario/contract.js';
import { describeLeft, describeLeftovers, tidyUp } from './scenario/leftovers.js';
import { liveTarget } from './scenario/live.js';
import { readLiveOptions } from './scenario/options.js';
import { scenarioTarget } from './scenario/target.js';
import { limitedFetch } from './targets/limit.js';
import { sampleChecks } from './testing/sampleChecks.js';
import { servedChecks } from './testing/servedChecks.js';

const contract = scenarioContract();
const checks = servedChecks(contract);
const played = sampleChecks(checks);
const reading = new Set(
  contract.document.operations.filter(({ effect }) => effect === 'reads').map(({ id }) => id),
);
/** Readings leave nothing behind, which the long tests see for themselves. */
const changing = played.filter(({ operation }) => playsAll || !reading.has(operation));

async function start(...names: string[]): Promise<StandIn> {
  const standIn = await startStandIn({ deviations: names.map(deviationNamed) });
  onTestFinished(() => standIn.close());
  return standIn;
}

async function run(
  standIn: StandIn,
  env: Record<string, string>,
  chosen: readonly Check[],
): Promise<CheckOutcome[]> {
  const target = await scenarioTarget(contract, {
    ...standIn.environment,
    CONTRACT_REQUESTS_PER_MINUTE: '1000000',
    ...env,
  });
  const outcomes: CheckOutcome[] = [];
  for (const check of chosen) outcomes.push(await runCheck(check, target));
  return outcomes;
}

function violationsOf(outcomes: readonly CheckOutcome[]) {
  return outcomes.flatMap((outcome) => (outcome.status === 'failed' ? outcome.violations : []));
}

const dot =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADUlEQVR4nGP4zwAE/wEHAAH/4iOeWQAAAABJRU5ErkJggg==';

function authorized({ credentials }: Target): Record<string, string> {
  return { ...credentials.basicAuth?.headers, 'content-type': 'application/json' };
}

const isPatch = ({ operation }: Check): boolean => operation === 'generatePatch';

const isFewPatches = (check: Check): boolean => isPatch(check) && check.name === 'prices';

const isDeletion = ({ operation }: Check): boolean => operation === 'assetsDeleteMultiple';

it.each([
  ['dry-run-starts-a-job', {}],
  ['dry-run-starts-a-job', { CONTRACT_MAX_CREATIVE_UNITS: '10' }],
  ['dry-run-overlooked', {}],
])('%s costs one job and is one violation, with %o', async (name, env) => {
  const standIn = await start(name);
  const outcomes = await run(standIn, env, checks.filter(isPatch));
  const reasons = outcomes.filter(
    (outcome) =>
      outcome.status === 'not-applicable' && outcome.reason.includes('no further dry run'),
  );

  expect(standIn.submissions).toBe(1);
  expect(violationsOf(outcomes).map(({ keyword }) => keyword)).toEqual(['dry-run']);
  expect(violationsOf(outcomes)[0]?.message).toMatch(/^A dry run started the job job_/);
  expect(reasons.length).toBeGreaterThan(100);
});

it('a dry run charged without a job is one violation, and the last dry run', async () => {
  const standIn = await start('dry-run-charged-without-a-job');
  const outcomes = await run(
    standIn,
    { CONTRACT_MAX_CREATIVE_UNITS: '10' },
    checks.filter(isPatch),
  );

  expect(standIn.submissions).toBe(1);
  expect(violationsOf(outcomes).map(({ keyword }) => keyword)).toEqual(['dry-run']);
  expect(violationsOf(outcomes)[0]?.message).toBe(
    'A dry run was charged 5 creative units for patch according to GET /usages, and no listed job accounts for it. No further dry run is sent.',
  );
});

it.each<[string, number, (job: Json) => Json]>([
  ['429', 429, (job) => ({ message: 'slow', job })],
  ['429 with the job elsewhere', 429, (job) => ({ data: { job } })],
  ['503', 503, (job) => ({ message: 'no', job })],
])(
  'a dry run that starts a job and is refused with %s is not repeated',
  async (_, status, body) => {
    const misleading: Departure = {
      name: 'misleading',
      description: 'A dry run starts a paid job, and is refused',
      operations: ['generatePatch'],
      apply: (answer) => answer,
      ...{
        around:
          (run: Operation): Operation =>
          async (service, { query, ...call }) => {
            const asked = new URLSearchParams(query);
            asked.delete('dryRun');
            const answer = await run(service, { ...call, query: asked });
            const { job = null } = answer.body as { job?: Json };
            return answer.status === 200
              ? { status, headers: { 'retry-after': '0' }, body: body(job) }
              : answer;
          },
      },
    };
    const standIn = await startStandIn({ deviations: [misleading] });
    onTestFinished(() => standIn.close());
    const outcomes = await run(standIn, {}, checks.filter(isFewPatches));

    expect(standIn.submissions).toBe(1);
    expect(violationsOf(outcomes)[0]?.message).toMatch(/^A dry run started the job job_/);
  },
);

it.each(['/jobs?', '/usages?'])(
  'a dry run is not sent while %s, which shows whether it is charged, is answered with 429',
  async (path) => {
    const standIn = await start();
    const options = readLiveOptions({
      ...standIn.environment,
      CONTRACT_REQUESTS_PER_MINUTE: '1000000',
      CONTRACT_MAX_CREATIVE_UNITS: '10',
    });
    let isBusy = true;
    let dryRuns = 0;
    const send = limitedFetch({
      requestsPerMinute: 1_000_000,
      fetch: async (input, init) => {
        const request = new Request(input, init);
        if (request.url.includes('dryRun')) dryRuns += 1;
        return isBusy && request.url.includes(path)
          ? new Response(null, { status: 429, headers: { 'retry-after': '0' } })
          : fetch(request);
      },
    });
    const { fixtures } = await scenarioTarget(contract, standIn.environment);
    const target = liveTarget(contract, options, fixtures, send);
    const [check] = checks.filter(isFewPatches);
    if (check === undefined) throw new Error('There is no such check.');

    await expect(runCheck(check, target)).rejects.toThrow('was answered 429 4 times');
    expect(dryRuns).toBe(0);
    isBusy = false;
    expect(violationsOf([await runCheck(check, target)])).toEqual([]);
    expect(dryRuns).toBeGreaterThan(0);
  },
);

it('a job that another run made of the same request is not one of a dry run', async () => {
  const standIn = await start();
  const target = await scenarioTarget(contract, standIn.environment);
  const patch = (query: string, image: string) => {
    const [url, headers] = [`${standIn.url}/generate/patch${query}`, authorized(target)];
    const body = JSON.stringify({ image, patch: { image, mode: 'override' } });
    const init = { method: 'POST', headers, body };
    return query === '' ? fetch(url, init) : target.fetch(url, init);
  };
  expect((await patch('?dryRun=true', PUBLIC_IMAGE_ID)).ok).toBe(true);
  expect((await patch('', dot)).ok).toBe(true);

  expect((await patch('?dryRun=true', dot)).ok).toBe(true);
});

it('a dry run that is refused with a word under job started none', async () => {
  const refusing: Departure = {
    name: 'refusing',
    description: 'A dry run is refused, and the refusal names its action',
    operations: ['generatePatch'],
    apply: () => ({
      status: 400,
      headers: {},
      body: { statusCode: 400, job: 'patch', message: 'image is missing' },
    }),
  };
  const standIn = await startStandIn({ deviations: [refusing] });
  onTestFinished(() => standIn.close());
  const outcomes = await run(standIn, {}, checks.filter(isFewPatches));
  const keywords = violationsOf(outcomes).map(({ keyword }) => keyword);

  expect(keywords).toContain('accepted-data');
  expect(keywords).not.toContain('dry-run');
});

it.each([
  ['another project, whose jobs are not listed', 'training', 7],
  ['the same team, whose key may not read its use', 'patch', 5],
])('charges of %s are not attributed to a dry run', async (whose, action, cost) => {
  const readable = whose.startsWith('another');
  const others: Departure = {
    name: 'others',
    description: 'Somebody else is charged whenever a price is returned',
    operations: ['generatePatch', 'usagesList'],
    apply: (answer) => answer,
    ...{
      around:
        (run: Operation, operation: string): Operation =>
        async (service, call) => {
          if (operation === 'usagesList' && !readable)
            return { status: 403, headers: {}, body: { message: 'Not for this key' } };
          if (operation === 'generatePatch') service.store.addActivity(action, {}, cost);
          return run(service, call);
        },
    },
  };
  const standIn = await startStandIn({ deviations: [others] });
  onTestFinished(() => standIn.close());

  expect(violationsOf(await run(standIn, {}, checks.filter(isFewPatches)))).toEqual([]);
});

it('random data that starts a job is reported as such too', async () => {
  const standIn = await start('dry-run-starts-a-job');
  const outcomes = await run(
    standIn,
    {},
    checks.filter((check) => isPatch(check) && check.name === 'random-data'),
  );

  expect(standIn.submissions).toBeLessThanOrEqual(1);
  expect(violationsOf(outcomes).length).toBe(standIn.submissions);
});

it('a run that may write changes only what it made', async () => {
  const standIn = await start();
  const outcomes = await run(
    standIn,
    { CONTRACT_ALLOW_WRITES: '1', CONTRACT_UPLOAD_ID: 'upload_of_a_stranger' },
    changing.filter((check) => !isPatch(check) && check.operation !== 'uploadsRetrieve'),
  );
  const actions = standIn.requests.filter(({ path }) => /\/jobs\/[^/]+\/action$/.test(path));
  const changed = actions.map(({ path }) => path.split('/').at(-2));

  expect(violationsOf(outcomes)).toEqual([]);
  expect([...new Set(changed)]).toEqual(['no-such-id']);
  expect(standIn.requests.map(({ path }) => path).join()).not.toContain(
    'upload_of_a_stranger/action',
  );
});

it('a run that may write does not delete without its own switch', async () => {
  const standIn = await start();
  const outcomes = await run(standIn, { CONTRACT_ALLOW_WRITES: '1' }, checks.filter(isDeletion));

  expect(violationsOf(outcomes)).toEqual([]);
  expect(outcomes.map(({ status }) => status)).not.toContain('passed');
  expect(standIn.requests.map(({ method }) => method)).not.toContain('DELETE');
});

it('a run that may delete removes only what it made', async () => {
  const standIn = await start();
  const strangers = [PUBLIC_IMAGE_ID, PRIVATE_IMAGE_ID, MESH_ID];
  const outcomes = await run(
    standIn,
    { CONTRACT_ALLOW_WRITES: '1', CONTRACT_ALLOW_DELETES: '1' },
    played.filter((check) => isDeletion(check) || check.operation === 'assetsUpload'),
  );
  const deleted = standIn.requests.filter(
    ({ method, status }) => method === 'DELETE' && status === 200,
  );

  expect(violationsOf(outcomes)).toEqual([]);
  expect(deleted.length).toBeGreaterThan(0);
  const { apiKey, apiSecret } = standIn.credentials;
  for (const id of strangers) {
    const headers = { authorization: `Basic ${btoa(`${apiKey}:${apiSecret}`)}` };
    expect((await fetch(`${standIn.url}/assets/${id}`, { headers })).status).toBe(200);
  }
});

it('a run leaves no more behind than it announces', async () => {
  const standIn = await start();
  const env = {
    ...standIn.environment,
    CONTRACT_REQUESTS_PER_MINUTE: '1000000',
    CONTRACT_ALLOW_WRITES: '1',
    CONTRACT_MAX_CREATIVE_UNITS: '10',
  };
  const said = describeLeftovers(contract, changing, readLiveOptions(env)) ?? '';
  const [assets = 0, uploads = 0, archives = 0, jobs = 0] = (said.match(/\d+/g) ?? []).map(Number);
  const { run } = createRunner(contract, await scenarioTarget(contract, env));
  const found = [];
  for (const check of changing) found.push(...(await run(check)).violations);
  const made = (path: string): number =>
    standIn.requests.filter(
      (request) => request.method === 'POST' && request.path === path && request.status === 200,
    ).length;

  expect(found).toEqual([]);
  expect(said).toMatch(
    /^This run leaves up to \d+ assets, \d+ uploads, \d+ archives, 1 paid job behind\./,
  );
  expect(made('/v1/assets')).toBeLessThanOrEqual(assets);
  expect(made('/v1/assets')).toBeGreaterThan(assets / 2);
  expect(made('/v1/uploads')).toBeLessThanOrEqual(uploads);
  expect(made('/v1/uploads')).toBeGreaterThan(uploads / 2);
  expect(made('/v1/assets/download')).toBeLessThanOrEqual(archives);
  expect(made('/v1/assets/download')).toBeGreaterThan(0);
  expect(standIn.submissions).toBe(jobs);
});

describe('a record that a run made', () => {
  const making = (check: Check): boolean =>
    ['assetsUpload accepted-data', 'uploadsCreate upload'].includes(
      `${check.operation} ${check.name}`,
    );
  async function made(allowed: Record<string, string>) {
    const standIn = await start();
    const env = {
      ...standIn.environment,
      CONTRACT_REQUESTS_PER_MINUTE: '1000000',
      CONTRACT_ALLOW_WRITES: '1',
      ...allowed,
    };
    const target = await scenarioTarget(contract, env);
    const [assets, uploads] = ['assetsUpload', 'uploadsCreate'].map((wanted) =>
      checks.filter((check) => check.operation === wanted && making(check)),
    );
    for (const check of [...sample(assets ?? [], 12), ...(uploads ?? [])]) {
      await runCheck(check, target);
    }
    const before = target.left?.() ?? {};
    const after = await tidyUp(readLiveOptions(env), before);
    const { apiKey, apiSecret } = standIn.credentials;
    const headers = { authorization: `Basic ${btoa(`${apiKey}:${apiSecret}`)}` };
    const statusOf = async (id: string) =>
      (await fetch(`${standIn.url}/assets/${id}`, { headers })).status;
    return { before, after, statusOf };
  }

  it('is deleted at the end if allowed, and nothing else is', async () => {
    const { before, after, statusOf } = await made({ CONTRACT_ALLOW_DELETES: '1' });
    const { assetId = [], uploadId = [] } = before;

    expect(assetId.length).toBeGreaterThan(3);
    expect(uploadId.length).toBe(2);
    expect(after).toEqual({ assetId: [], uploadId });
    expect(new Set(await Promise.all(assetId.map(statusOf)))).toEqual(new Set([404]));
    expect(new Set(await Promise.all([PUBLIC_IMAGE_ID, MESH_ID].map(statusOf)))).toEqual(
      new Set([200]),
    );
    expect(describeLeft(after)).toEqual([`Left behind: 2 uploads (${uploadId.join(', ')}).`]);
  });

  it('is named if it stays', async () => {
    const { before, after, statusOf } = await made({});
    const { assetId = [] } = before;

    expect(after).toEqual(before);
    expect(new Set(await Promise.all(assetId.map(statusOf)))).toEqual(new Set([200]));
    expect(describeLeft(after)[0]).toBe(
      `Left behind: ${assetId.length} assets (${assetId.join(', ')}).`,
    );
  });

  it('is named by its kind, whatever a link of a write refers to', () => {
    const { document } = contract;
    const keys = document.operations
      .filter(({ effect }) => effect !== 'reads')
      .flatMap(({ responses }) => responses.flatMap(({ links }) => links))
      .flatMap(({ operationId, parameters }) =>
        pathParameters(document.operation(operationId) ?? expect.fail(operationId)).filter(
          ({ name }) => name in parameters,
        ),
      )
      .map(({ key }) => key);
    expect(new Set(keys)).toContain('/assets/download/{jobId}');
    expect(keys.filter((key) => describeLeft({ [key]: ['id'] }).length === 0)).toEqual([]);
  });

  it('is named if the service does not delete it', async () => {
    const left = { assetId: ['asset_a'] };
    const options = readLiveOptions({
      SCENARIO_SDK_API_KEY: 'key',
      SCENARIO_SDK_API_SECRET: 'secret',
      CONTRACT_ALLOW_DELETES: '1',
    });
    const refused = () => Promise.resolve(new Response(null, { status: 403 }));

    expect(await tidyUp(options, left, refused)).toEqual(left);
    expect(await tidyUp(options, left, () => Promise.reject(new TypeError('gone')))).toEqual(left);
  });

  it('is named if the service never answers its deletion', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const server = createServer();
    const asked = once(server, 'request');
    await using silent = await listen(server);
    try {
      const options = readLiveOptions({
        SCENARIO_BASE_URL: silent.url,
        SCENARIO_SDK_API_KEY: 'key',
        SCENARIO_SDK_API_SECRET: 'secret',
        CONTRACT_ALLOW_DELETES: '1',
      });
      const left = { assetId: ['asset_a'] };
      const tidied = tidyUp(options, left);
      await asked;
      vi.advanceTimersByTime(60_000);
      expect(await tidied).toEqual(left);
    } finally {
      vi.useRealTimers();
    }
  });
});

it('a run that only reads leaves nothing behind, and announces nothing', () => {
  const env = { SCENARIO_SDK_API_KEY: 'key', SCENARIO_SDK_API_SECRET: 'secret' };

  expect(describeLeftovers(contract, checks, readLiveOptions(env))).toBeUndefined();
});

it('requests name only reserved hosts', async () => {
  const bodies: string[] = [];
  const standIn = await start();
  const sent = await scenarioTarget(contract, {
    ...standIn.environment,
    CONTRACT_REQUESTS_PER_MINUTE: '1000000',
    CONTRACT_ALLOW_WRITES: '1',
  });
  const watched = {
    ...sent,
    fetch: async (...[input, init]: Parameters<typeof fetch>) => {
      const request = new Request(input, init);
      const text = await request.clone().text();
      const response = await sent.fetch(request);
      // To search the bytes of files for the end of a URL takes seconds.
      if (text.includes('://')) bodies.push(text);
      return response;
    },
  };
  const creating = checks.filter(({ operation }) => operation === 'uploadsCreate');
  for (const check of sample(creating, 15)) await runCheck(check, watched);
  const hosts = bodies.flatMap((body) => body.match(/(?<=https?:\/\/)[^/"?#]+/g) ?? []);

  const reserved = ['files.invalid', 'example.com', 'files.example.com'];
  const named = [...new Set(hosts)];
  expect(named.filter((host) => !reserved.includes(host))).toEqual([]);
  expect(named.length).toBeGreaterThanOrEqual(playsAll ? reserved.length : 1);
});

it('a refusal for the balance is named as the reason and does not fail the run', async () => {
  const standIn = await startStandIn({ creativeUnits: 0 });
  onTestFinished(() => standIn.close());
  const env = { CONTRACT_MAX_CREATIVE_UNITS: '10' };
  const named = checks.filter(({ name }) => name === 'submission');
  const [outcome] = await run(standIn, env, named);

  expect(outcome).toEqual({
    status: 'not-applicable',
    reason: 'the balance does not allow it: Your creative units are used up',
  });
});

it('a refusal for the plan is named as the reason and does not fail the run', async () => {
  const standIn = await start();
  const env = { CONTRACT_ASSET_ID: PLAN_RESTRICTED_ASSET_ID };
  const outcomes = await run(standIn, env, played.filter(isPatch));
  const reasons = outcomes.flatMap((each) => (each.status === 'not-applicable' ? each.reason : []));

  expect(violationsOf(outcomes)).toEqual([]);
  expect(reasons).toContain(
    'the credentials or the plan do not allow it: Your plan does not include this asset',
  );
});
