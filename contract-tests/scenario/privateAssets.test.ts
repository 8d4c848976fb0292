import { expect, it, onTestFinished } from 'vitest';
import { startStandIn } from '../../stand-in/server.js';
import { runCheck } from '../engine/check.js';
import { makeChecks } from '../engine/checks.js';
import { scenarioContract } from './contract.js';
import { scenarioTarget } from './target.js';

const contract = scenarioContract();
const privately = makeChecks(contract).find(({ name }) => name === 'private-asset');

it.each([
  ['refuses is fine', 403, []],
  [
    'accepts is a violation',
    200,
    ['The file of a private asset can be read without the signature of its URL.'],
  ],
])('a URL without its signature that a storage %s', async (_name, status, expected) => {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  const target = await scenarioTarget(contract, standIn.environment);
  if (privately === undefined) throw new Error('There is no such check.');
  const asked: string[] = [];
  const outcome = await runCheck(privately, {
    ...target,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { url } = request;
      if (!url.startsWith(standIn.filesOrigin)) return target.fetch(request);
      asked.push(new URL(url).search);
      return new Response(null, { status });
    },
  });
  const violations = outcome.status === 'not-applicable' ? [] : outcome.violations;

  expect(violations.map(({ message }) => message)).toEqual(expected);
  expect(asked[0]).toBe('');
});

it('a storage that does not compare signatures opens private files', async () => {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  const target = await scenarioTarget(contract, standIn.environment);
  if (privately === undefined) throw new Error('There is no such check.');
  const outcome = await runCheck(privately, {
    ...target,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      if (!request.url.startsWith(standIn.filesOrigin)) return target.fetch(request);
      return new Response(null, { status: new URL(request.url).search === '' ? 403 : 200 });
    },
  });
  const violations = outcome.status === 'not-applicable' ? [] : outcome.violations;

  expect(violations.map(({ message }) => message)).toEqual([
    'The file of a private asset can be read with another signature of its URL.',
  ]);
});
