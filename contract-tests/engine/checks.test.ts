import { expect, it } from 'vitest';
import { scenarioContract } from '../scenario/contract.js';
import { credentialsOf } from '../scenario/credentials.js';
import { mockTarget } from '../targets/mock.js';
import { type Check, runCheck } from './check.js';
import { makeChecks } from './checks.js';
import type { Target } from './target.js';

const contract = scenarioContract();
const checks = makeChecks(contract);

function named(name: Check['name']): Check[] {
  return checks.filter((check) => check.name === name);
}

function answering(fetch: Target['fetch']): Target {
  return {
    ...mockTarget(contract.document, 'http://127.0.0.1:9'),
    credentials: credentialsOf(contract.document, { apiKey: 'mock-key', apiSecret: 'mock-secret' }),
    fixtures: { parameters: { jobId: 'job_real', assetId: 'asset_real', uploadId: 'upload_real' } },
    fetch,
  };
}

it('an undeclared-method check never names an existing record', async () => {
  const urls: string[] = [];
  const target = answering(async (input) => {
    urls.push(new Request(input).url);
    return new Response('{}', { status: 405 });
  });
  for (const check of named('undeclared-method')) await runCheck(check, target);

  expect(urls.length).toBeGreaterThan(30);
  expect(urls.filter((url) => url.includes('_real'))).toEqual([]);
});

it('an undeclared-method check other than GET counts as a write', () => {
  const changing = named('undeclared-method').filter(({ title }) => title !== 'GET');

  expect(new Set(changing.map(({ effect }) => effect))).toEqual(new Set(['writes']));
});

it.each(named('random-data').map((check) => [check.operation, check] as const))(
  'random data without an answer gives no verdict: %s',
  async (_operation, check) => {
    const target = answering(() => Promise.reject(new TypeError('nothing answers')));

    await expect(runCheck(check, target)).rejects.toThrow('nothing answers');
  },
);

it.each([401, 429])('status %d does not count as a refusal of data', async (status) => {
  const target = answering(async () => Response.json({ message: 'x' }, { status }));
  const outcomes = await Promise.all(named('refused-data').map((each) => runCheck(each, target)));

  expect(new Set(outcomes.map((outcome) => outcome.status))).toEqual(new Set(['failed']));
});

it('credentials are tried only if they are known', () => {
  const [first] = named('accepted-credentials').filter(({ title }) => title === 'bearerAuth');

  expect(first?.credentials).toEqual(['bearerAuth']);
});

it.each(['application/json', 'text/plain; '])(
  'credentials repeated by a service do not appear in findings: %s',
  async (type) => {
    const target = answering(async (input, init) => {
      const authorization = new Request(input, init).headers.get('authorization') ?? '';
      const told = `${authorization} of mock-key, mock-secret`;
      const contentType = type.startsWith('text') ? type + told : type;
      const body = { asset: { createdAt: told }, [told]: { [told]: told } };
      return Response.json(body, { headers: { 'content-type': contentType } });
    });
    const retrievals = named('accepted-data').filter((each) => each.operation === 'assetsRetrieve');
    const outcomes = await Promise.all(retrievals.map((each) => runCheck(each, target)));

    expect(outcomes.some(({ status }) => status === 'failed')).toBe(true);
    expect(JSON.stringify(outcomes)).not.toContain('mock-secret');
    expect(JSON.stringify(outcomes)).not.toContain(btoa('mock-key:mock-secret'));
  },
);

it('checks are made once for a contract and a seed', () => {
  expect(makeChecks(scenarioContract())).toBe(checks);
  expect(makeChecks({ ...contract })).not.toBe(checks);
  const titles = makeChecks(contract, 2).map(({ title }) => title);
  expect(titles).toContain('25 bodies, seed 2');
  expect(titles).not.toContain('25 bodies, seed 1');
});
