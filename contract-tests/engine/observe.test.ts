import { expect, it } from 'vitest';
import { scenarioContract } from '../scenario/contract.js';
import { type ObservedResponse, observing, operationFinder } from './observe.js';

const { document } = scenarioContract();

async function observe(
  method: string,
  path: string,
  answer: Response,
): Promise<ObservedResponse[]> {
  const seen: ObservedResponse[] = [];
  const send = observing(
    operationFinder(document),
    async () => answer,
    'http://127.0.0.1/v1',
    (observation) => seen.push(observation),
  );
  const response = await send(`http://127.0.0.1/v1${path}`, { method });

  expect(response.bodyUsed).toBe(false);
  return seen;
}

it.each([
  ['GET', '/jobs?pageSize=3', 'jobsList'],
  ['GET', '/jobs/job_1', 'jobsRetrieve'],
  ['POST', '/jobs/job_1/action', 'jobsTriggerAction'],
  ['POST', '/assets/get-bulk', 'assetsGetBulk'],
  ['GET', '/assets/get-bulk', 'assetsRetrieve'],
])('an answer to %s %s belongs to %s', async (method, path, operation) => {
  const answer = Response.json({ ok: true }, { status: 404 });

  expect(await observe(method, path, answer)).toEqual([
    { operation, status: 404, headers: answer.headers, text: '{"ok":true}' },
  ]);
});

it('an answer need not be JSON, and one of an unknown operation is not reported', async () => {
  expect(await observe('GET', '/jobs', new Response('<h1>'))).toMatchObject([
    { operation: 'jobsList', status: 200, text: '<h1>' },
  ]);
  expect(await observe('PUT', '/jobs', new Response('{}'))).toEqual([]);
});
