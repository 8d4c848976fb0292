import { readFileSync } from 'node:fs';
import { inspect as show } from 'node:util';
import { expect, it, onTestFinished, vi } from 'vitest';
import { isScenarioError } from '../index.js';
import { clientOf, sendJson, serve } from '../testing/localServer.js';
import { ContractViolationError, createInspector, type InspectorOptions } from './index.js';

const sound = JSON.parse(readFileSync('openapi/examples/job/success.json', 'utf8'));

/** A client with an inspector, in front of a server that gives one answer and counts its requests. */
async function startClient(answer: unknown, options?: InspectorOptions) {
  const server = await serve((_request, response) => {
    sendJson(response, 200, answer);
  });
  onTestFinished(() => server.close());
  const client = clientOf(server, { inspect: createInspector(options) });
  return { client, requests: () => server.requests.length };
}

it('inspect accepts a documented answer', async () => {
  const onDrift = vi.fn();
  const { client } = await startClient(sound, { onDrift });

  await expect(client.jobs.retrieve('job_1')).resolves.toEqual(sound);
  expect(onDrift).not.toHaveBeenCalled();
});

it.each<[spelling: string, values: string[]]>([
  ['with a charset', ['application/json; charset=utf-8']],
  ['in capitals', ['Application/JSON; Charset=UTF-8']],
  ['with a quoted parameter', ['application/json; profile="a, b; text/html \\" c"']],
  ['with an empty parameter', ['application/json;']],
  ['with a tab', ['application/json\t;charset="utf-8"']],
  ['twice', ['application/json', 'application/json; charset=utf-8']],
])('client and inspector read an answer whose type is written %s', async (_, values) => {
  const server = await serve((_request, response) => {
    response.setHeader('content-type', values).end(JSON.stringify(sound));
  });
  onTestFinished(() => server.close());
  const client = clientOf(server, { inspect: createInspector() });

  await expect(client.jobs.retrieve('job_1')).resolves.toEqual(sound);
});

it.each<[type: string[]]>([
  [['application/jsonp']],
  [['application/json-seq']],
  [['text/html', 'application/json']],
  [['application/json', 'text/html']],
  [['text/plain; format="application/json"']],
])('an answer of the types %j is a violation', async (values) => {
  const server = await serve((_request, response) => {
    response.setHeader('content-type', values).end(JSON.stringify(sound));
  });
  onTestFinished(() => server.close());
  const client = clientOf(server, { inspect: createInspector() });

  await expect(client.jobs.retrieve('job_1')).rejects.toThrow(/with content type .*must answer/);
});

it('drift is reported, and the call still returns its answer', async () => {
  const onDrift = vi.fn();
  const drifted = { job: { ...sound.job, mood: 'good' } };
  const { client } = await startClient(drifted, { onDrift });

  await expect(client.jobs.retrieve('job_1')).resolves.toEqual(drifted);
  expect(onDrift).toHaveBeenCalledExactlyOnceWith('jobsRetrieve', [
    expect.objectContaining({ keyword: 'undeclared', pointer: '/job/mood' }),
  ]);
});

it('a violation throws, keeps the answer, and never repeats a submission', async () => {
  const broken = { job: { ...sound.job, progress: 2 } };
  const { client, requests } = await startClient(broken);
  const error: unknown = await client.generate
    .patch({ image: 'asset_1' })
    .catch((thrown: unknown) => thrown);

  expect(error).toBeInstanceOf(ContractViolationError);
  expect(isScenarioError(error) && error.kind).toBe('contract-violation');
  expect((error as ContractViolationError).violations).toHaveLength(1);
  expect((error as ContractViolationError).body).toEqual(broken);
  expect(show(error)).not.toContain(broken.job.ownerId);
  expect(requests()).toBe(1);
});

it('violations do not throw with throwOnViolation: false', async () => {
  const broken = { job: { ...sound.job, progress: 2 } };
  const { client } = await startClient(broken, { throwOnViolation: false });

  await expect(client.jobs.retrieve('job_1')).resolves.toEqual(broken);
});
