import { format, inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { redactText } from '../redact.js';
import { createRedactor } from '../redactor.js';
import { jobFailed } from '../resources/jobErrors.js';
import {
  clientOf,
  fakeLimits,
  jobRecord,
  rejection,
  sendJson,
  serve,
} from '../testing/localServer.js';
import {
  CostLimitError,
  isScenarioError,
  ScenarioError,
  UncertainSubmissionError,
} from './index.js';

afterEach(() => {
  vi.useRealTimers();
});

async function errorOf(
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<ScenarioError> {
  await using server = await serve((_, response) => sendJson(response, status, body, headers));
  const error = await rejection(clientOf(server, { maxRetries: 0 }).jobs.retrieve('job_1'));
  expect(error).toBeInstanceOf(ScenarioError);
  return error as ScenarioError;
}

describe('statuses', () => {
  it.each([
    [400, 'invalid-request', 'InvalidRequestError'],
    [401, 'authentication', 'AuthenticationError'],
    [402, 'payment-required', 'PaymentRequiredError'],
    [403, 'permission', 'PermissionError'],
    [404, 'not-found', 'NotFoundError'],
    [408, 'unexpected-status', 'UnexpectedStatusError'],
    [409, 'conflict', 'ConflictError'],
    [413, 'invalid-request', 'InvalidRequestError'],
    [418, 'unexpected-status', 'UnexpectedStatusError'],
    [425, 'unexpected-status', 'UnexpectedStatusError'],
    [429, 'rate-limit', 'RateLimitError'],
    [500, 'server', 'ServerError'],
    [503, 'server', 'ServerError'],
    [304, 'unexpected-status', 'UnexpectedStatusError'],
    [999, 'unexpected-status', 'UnexpectedStatusError'],
  ])('%i is %s', async (status, kind, name) => {
    const error = await errorOf(status, { message: 'what the service says' });
    expect(error).toMatchObject({ kind, name, status, operation: 'jobsRetrieve' });
    expect(error.message).toContain(`GET /jobs/job_1 answered ${status}`);
  });
});

it('an error names the record of its path, without secrets', async () => {
  await using server = await serve((_, response) => sendJson(response, 404, { message: 'no' }));
  const client = clientOf(server, { apiKey: 'key-0001', apiSecret: 'secret-0002' });
  const read = async (id: string) =>
    ((await rejection(client.assets.retrieve(id))) as Error).message;
  expect(await read('asset_1')).toBe('GET /assets/asset_1 answered 404: no');
  expect(await read('secret-0002')).not.toContain('secret-0002');
});

it('a call without an ID that is not found asks for the path of baseUrl', async () => {
  await using server = await serve((_, response) => sendJson(response, 404, { message: 'no' }));
  const client = clientOf(server);
  const told = async (call: Promise<unknown>) => ((await rejection(call)) as Error).message;
  const asked = 'GET /jobs answered 404 (is the path of baseUrl right?): no';
  expect(await told(client.jobs.list())).toBe(asked);
  expect(await told(client.check())).toContain(' answered 404 (is the path of baseUrl right?): no');
  // The body names a record.
  expect(await told(client.generate.patch({ image: 'asset_1' }))).toBe(
    'POST /generate/patch answered 404: no',
  );
});

describe('the service’s own words', () => {
  it.each([
    [
      { status: 'error', code: 'INVALID_PARAMETER', message: 'bad crop' },
      { code: 'INVALID_PARAMETER', message: 'bad crop' },
      'INVALID_PARAMETER: bad crop',
    ],
    [
      { statusCode: 400, error: 'Bad Request', message: 'bad crop' },
      { name: 'Bad Request', message: 'bad crop' },
      'Bad Request: bad crop',
    ],
    [
      {
        name: 'ModelAccessRestrictedError',
        reason: 'plan too small',
        details: { currentPlan: 'free', requiredPlan: 'pro' },
      },
      {
        name: 'ModelAccessRestrictedError',
        reason: 'plan too small',
        details: { currentPlan: 'free', requiredPlan: 'pro' },
      },
      'ModelAccessRestrictedError: plan too small',
    ],
    [{ message: 'Forbidden' }, { message: 'Forbidden' }, 'Forbidden'],
    [
      { error: 'quota is used up', code: 'QUOTA_EXCEEDED' },
      { code: 'QUOTA_EXCEEDED', message: 'quota is used up' },
      'QUOTA_EXCEEDED: quota is used up',
    ],
  ])('are extracted from %j', async (body, service, words) => {
    const error = await errorOf(400, body);
    expect(error.service).toEqual(service);
    expect(error.message).toMatch(new RegExp(`: ${words}$`));
  });

  it.each(['<html>Bad Gateway</html>', '', '[]', 'null', '"text"', '{"message": 42', '{}'])(
    'are absent from %j',
    async (body) => {
      const error = await errorOf(400, body);
      expect(error.service).toBeUndefined();
      expect(error.message).toMatch(/answered 400\.$/);
    },
  );
});

it.each(['x-request-id', 'x-amzn-requestid', 'apigw-requestid', 'x-amz-cf-id'])(
  'an error has the request ID of %s',
  async (header) => {
    expect((await errorOf(404, {}, { [header]: 'req-77' })).requestId).toBe('req-77');
  },
);

it('error.kind narrows the type', () => {
  const thrown: unknown = new CostLimitError(
    'Too much.',
    {},
    { estimatedCost: '2', maxCreativeUnits: '1' },
  );
  if (!isScenarioError(thrown) || thrown.kind !== 'cost-limit') return expect.fail();
  expect([thrown.estimatedCost, thrown.maxCreativeUnits]).toEqual(['2', '1']);
  expect(isScenarioError(new Error('other'))).toBe(false);
});

it('a failed job says why, and what to do', () => {
  const error = jobFailed(
    jobRecord({
      status: 'failure',
      metadata: { error: 'no memory', hint: 'try smaller' },
    }) as never,
    {},
    redactText,
  );
  expect(error.message).toBe('Job job_1 ended as failure: no memory. try smaller');
});

describe('secrets in errors', () => {
  const secrets =
    'see https://user:pw-31@cdn.example.com/a.png?Signature=sig-32#frag-33, Authorization: Basic ' +
    'YmFzaWMtMzQ=, Bearer tok-35, data:image/png;base64,cGF5bG9hZC0zNg== and secret-0002';
  const patterns = /pw-31|sig-32|frag-33|YmFzaWMtMzQ|tok-35|cGF5bG9hZC0zNg|secret-0002/;

  const params = { image: 'asset_1' };
  const shownOf = (error: unknown) =>
    [
      inspect(error, { depth: 20 }),
      // `%o` shows what is not enumerable, of the causes as well.
      inspect(error, { depth: 20, showHidden: true }),
      format('%o', error),
      JSON.stringify(error),
      String(error),
      String((error as Error).stack),
    ].join('\n');

  it('are not in the words of the service', async () => {
    const body = { message: secrets, name: secrets, details: { deep: [{ [secrets]: secrets }] } };
    const shown = shownOf(await errorOf(400, body, { 'x-request-id': 'Bearer tok-35' }));
    expect(shown).toContain('cdn.example.com/a.png');
    expect(shown).not.toMatch(patterns);
  });

  it('are not in the errors of fetch', async () => {
    const failure = Object.assign(new TypeError(`fetch failed: ${secrets}`), {
      request: { headers: { authorization: secrets } },
      cause: Object.assign(new Error(secrets), { code: 'ECONNRESET', request: secrets }),
    });
    failure.stack = secrets;
    const fetch = async () => Promise.reject(failure);
    const client = clientOf({ url: 'http://127.0.0.1:1' }, { fetch, maxRetries: 0 });
    const calls = [
      client.jobs.retrieve('job_1'),
      client.generate.patch({
        image: 'data:image/png;base64,iVBORw0KGgoAAAAASUVORK5CYIIAcGF5bG9hZC0zNg==',
      }),
    ];
    for (const error of await Promise.all(calls.map(rejection))) {
      const shown = shownOf(error);
      expect(shown).toContain('ECONNRESET');
      expect(shown).not.toMatch(patterns);
    }
  });

  it('are not in job errors, although these have the record', () => {
    const job = jobRecord({
      status: 'failure',
      metadata: { error: secrets, hint: secrets, flow: [{ assets: [{ url: secrets }] }] },
    });
    const error = jobFailed(
      job as never,
      {},
      createRedactor(() => ['secret-0002']),
    );
    expect(error.job).toBe(job);
    expect(shownOf(error)).not.toMatch(patterns);
  });

  it.each<[string, number, object, (client: ReturnType<typeof clientOf>) => Promise<unknown>]>([
    ['answer', 200, { job: { note: secrets } }, ({ generate }) => generate.patch(params)],
    [
      'job',
      200,
      { job: { jobId: 'job_1', secrets } },
      (client) => client.generate.estimatePatch(params),
    ],
    [
      'result',
      200,
      { job: { jobId: 'job_1', secrets }, creativeUnitsCost: 5 },
      (client) => client.generate.patch(params, { maxCreativeUnits: 2 }),
    ],
    [
      'job',
      200,
      { job: { jobId: 'job_1', status: 'failure', metadata: { flow: [secrets] } } },
      ({ jobs }) => jobs.wait('job_1'),
    ],
    [
      'job',
      200,
      { job: { jobId: 'job_1', status: 'queued', metadata: { flow: [secrets] } } },
      ({ jobs }) => {
        fakeLimits();
        return jobs.wait('job_1', { onProgress: () => vi.advanceTimersByTime(600_000) });
      },
    ],
  ])('are in the hidden %s of an error, and no log shows it', async (name, status, body, call) => {
    await using server = await serve(({ query }, response) =>
      sendJson(
        response,
        status,
        query.has('dryRun') && name === 'result' ? { creativeUnitsCost: 1 } : body,
      ),
    );
    const error = (await rejection(call(clientOf(server)))) as Record<string, unknown>;
    expect(JSON.stringify(error[name])).toMatch(patterns);
    const shown = shownOf(error);
    expect(shown).toContain(`[${name}]: [Getter]`);
    expect(shown).not.toMatch(patterns);
  });

  it('an uncertain submission is plain data', () => {
    const error = new UncertainSubmissionError(
      'lost',
      { operation: 'generatePatch' },
      { window: { from: new Date(0), to: new Date(1) }, advice: 'look' },
    );
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      kind: 'uncertain-submission',
      operation: 'generatePatch',
      window: { from: new Date(0).toISOString(), to: new Date(1).toISOString() },
    });
  });
});
