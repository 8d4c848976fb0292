import { expect, it, onTestFinished } from 'vitest';
import { editBody } from '../../stand-in/deviations/edit.js';
import { startStandIn } from '../../stand-in/server.js';
import { runCheck } from '../engine/check.js';
import { makeChecks } from '../engine/checks.js';
import { writableTarget } from '../testing/reported.js';
import { scenarioContract } from './contract.js';
import { scenarioTarget } from './target.js';

const contract = scenarioContract();
const upload = makeChecks(contract).find(({ name }) => name === 'upload');

/** Runs the check against a service that carries out each write to a path, and fails to say so the first time. */
async function judged(path: RegExp, secondStatus?: number) {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  const seen = new Set<string>();
  const target = await scenarioTarget(
    contract,
    { ...standIn.environment, CONTRACT_REQUESTS_PER_MINUTE: '1000000', CONTRACT_ALLOW_WRITES: '1' },
    {
      entries: [],
      around: (send) => async (input, init) => {
        const request = new Request(input, init);
        if (request.method === 'GET' || !path.test(request.url)) return send(request);
        const name = `${request.url} ${await request.clone().text()}`;
        const isFirst = !seen.has(name);
        seen.add(name);
        if (!isFirst && secondStatus !== undefined)
          return Response.json({ message: 'Done before' }, { status: secondStatus });
        const answer = await send(request);
        return isFirst ? new Response('{"message":"Failed"}', { status: 503 }) : answer;
      },
    },
  );
  if (upload === undefined) throw new Error('There is no such check.');
  const outcome = await runCheck(upload, target);
  if (outcome.status === 'not-applicable') return [outcome.reason];
  return [...outcome.violations, ...outcome.drift].map(({ keyword }) => keyword);
}

it('a change of tags that the first of two requests made may be told by neither', async () => {
  expect(await judged(/\/tags$/)).toEqual(['flake', 'flake']);
});

it('a change of tags whose only answer does not tell it is a violation', async () => {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  standIn.setDeviations([
    {
      ...{ name: 'silent', description: '', operations: ['assetsUpdateTags'] },
      apply: editBody((body) => Object.assign(body, { added: [] })),
    },
  ]);
  const target = await writableTarget(contract, standIn, {});
  if (upload === undefined) throw new Error('There is no such check.');
  const outcome = await runCheck(upload, target);
  const violations = outcome.status === 'not-applicable' ? [] : outcome.violations;
  expect(violations.map(({ keyword, pointer }) => [keyword, pointer])).toEqual([
    ['kept', '/added'],
  ]);
});

it('a write that is refused when it is sent again breaks nothing', async () => {
  expect(await judged(/\/uploads\/[^/]+\/action$/, 409)).toEqual(['flake', 'flake']);
});
