import { expect, it } from 'vitest';
import { openLedger } from '../ledger/index.js';
import { memoryStore } from '../ledger/memory.js';
import { clientOf, jobRecord, rejection, sendJson, serve } from '../testing/localServer.js';

const inputs = { prompt: 'a river', width: 1024 };
const model = 'model_1';

function jobOf(input: object) {
  return jobRecord({ jobType: 'custom', metadata: { input, assetIds: ['asset_1'] } });
}

/** A service that prices at 4, takes every submission, and breaks off the answers that it is told to. */
async function serveModel({ breaks = false, settled = false } = {}) {
  return serve(({ path, query, json, method }, response) => {
    if (query.get('dryRun')) return sendJson(response, 269, { creativeUnitsCost: 4 });
    const job = jobOf({ ...inputs, modelId: model });
    const done = settled ? { ...job, status: 'success', progress: 1 } : job;
    if (method === 'GET' && path === '/v1/jobs') return sendJson(response, 200, { jobs: [done] });
    if (method === 'GET') return sendJson(response, 200, { job: done });
    expect(json()).toEqual(inputs);
    if (breaks) return response.destroy();
    return sendJson(response, 200, { job });
  });
}

it('runModel sends the inputs unchanged to the named model', async () => {
  await using server = await serveModel();
  const { job } = await clientOf(server).generate.runModel(model, inputs);
  expect(job.jobType).toBe('custom');
  expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /v1/generate/custom/model_1',
  ]);
});

it('runModel asks for the price first if there is a limit, and does not submit above it', async () => {
  await using server = await serveModel();
  const run = clientOf(server).generate.runModel(model, inputs, { maxCreativeUnits: '3.99' });
  expect(await rejection(run)).toMatchObject({
    kind: 'cost-limit',
    operation: 'generateRunModel',
  });
  expect(server.requests.map(({ query }) => query.get('dryRun'))).toEqual(['true']);
  const { exactCost } = await clientOf(server).generate.estimateRunModel(model, inputs);
  expect(exactCost).toBe('4');
});

it('runModel with a lost answer is uncertain, and its job is found by the model', async () => {
  await using server = await serveModel({ breaks: true });
  const client = clientOf(server, { maxRetries: 3 });
  const error = await rejection(client.generate.runModel(model, inputs));
  expect(error).toMatchObject({
    kind: 'uncertain-submission',
    operation: 'generateRunModel',
    request: { body: { ...inputs, modelId: model } },
    message: expect.stringContaining('It may have been charged'),
  });
  expect(server.requests).toHaveLength(1);
  const { candidates } = await client.jobs.findSubmission(error as never);
  expect(candidates).toMatchObject([{ match: 'exact', job: { jobId: 'job_1' } }]);
  const other = {
    operation: 'generateRunModel',
    params: { ...inputs, modelId: 'model_2' },
  } as const;
  const elsewhere = await client.jobs.findSubmission({ ...other, from: new Date() });
  expect(elsewhere.candidates.map(({ match }) => match)).toEqual(['unlikely']);
});

it('runModel with a key is charged once, and another model conflicts with the key', async () => {
  await using server = await serveModel({ settled: true });
  const client = clientOf(server, { ledger: await openLedger(memoryStore()) });
  const run = (id: string) => client.generate.runModel(id, inputs, { key: 'order-1' });
  expect((await run(model)).replayed).toBe(false);
  expect((await run(model)).replayed).toBe(true);
  expect(await rejection(run('model_2'))).toMatchObject({ kind: 'key-conflict' });
  const paid = server.requests.filter(
    ({ method, query }) => method === 'POST' && !query.get('dryRun'),
  );
  expect(paid).toHaveLength(1);
});

it('runModel is uncertain if the answer has the job of a patch', async () => {
  await using server = await serve((_, response) =>
    sendJson(response, 200, { job: jobRecord({ jobType: 'patch-image' }) }),
  );
  expect(await rejection(clientOf(server).generate.runModel(model, inputs))).toMatchObject({
    kind: 'uncertain-submission',
    message: expect.stringContaining('its type is patch-image'),
  });
});

it('runModelAndWait waits for its job', async () => {
  await using server = await serveModel({ settled: true });
  const told: string[] = [];
  const { job, assetIds } = await clientOf(server).generate.runModelAndWait(model, inputs, {
    pollIntervalMs: 0,
    onSubmitted: ({ jobId }) => told.push(jobId),
  });
  expect([job.status, assetIds, told]).toEqual(['success', ['asset_1'], ['job_1']]);
});

it('runModel refuses inputs that JSON would drop, and an ID that leads elsewhere', async () => {
  await using server = await serveModel();
  const { generate } = clientOf(server);
  const run = generate.runModel(model, { ...inputs, dryRun: 'true' });
  expect(await rejection(run)).toMatchObject({ kind: 'configuration' });
  expect(await rejection(generate.runModel('../patch', inputs))).toMatchObject({
    kind: 'configuration',
  });
  expect(server.requests).toHaveLength(0);
});

it.each([
  ['maxCreativeUnits', 3],
  ['key', 'order-1'],
  ['timeoutMs', 9],
])(
  'runModel refuses the option %s among the inputs, and so do runModelAndWait and the estimate',
  async (name, value) => {
    await using server = await serveModel();
    const { generate } = clientOf(server);
    const slip = { ...inputs, [name]: value };
    const refusal = {
      kind: 'configuration',
      message: expect.stringContaining(
        `'${name}'. It is an option: pass it in the last argument, or in extraBody if the model has an input of this name.`,
      ),
    };
    expect(await rejection(generate.runModel(model, slip))).toMatchObject(refusal);
    expect(await rejection(generate.runModelAndWait(model, slip))).toMatchObject(refusal);
    expect(await rejection(generate.estimateRunModel(model, slip))).toMatchObject(refusal);
    expect(server.requests).toHaveLength(0);
  },
);

it('runModel sends an input with the name of an option from extraBody', async () => {
  await using server = await serve((_, response) => sendJson(response, 200, { job: jobOf({}) }));
  await clientOf(server).generate.runModel(model, inputs, { extraBody: { key: 'C major' } });
  expect(server.requests[0]?.json()).toEqual({ ...inputs, key: 'C major' });
});
