import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sample } from '../src/testing/sample.js';
import { type StandIn, startStandIn } from '../stand-in/server.js';
import { type Outcome, runCheck } from './engine/check.js';
import { makeChecks } from './engine/checks.js';
import { scenarioContract } from './scenario/contract.js';
import { scenarioTarget } from './scenario/target.js';

const contract = scenarioContract();
const checks = sample(
  makeChecks(contract).filter(
    ({ operation, name }) =>
      ['jobsList', 'jobsRetrieve', 'generatePatch'].includes(operation) && name !== 'random-data',
  ),
);

type Fault = (response: ServerResponse) => void;

const unavailable: Fault = (response) => {
  response.writeHead(503, { 'content-type': 'application/json' }).end('{"message":"Unavailable"}');
};
const reset: Fault = (response) => {
  response.socket?.destroy();
};

/** Whether a request fails: by its number, counted from 1, and its method and path. */
type Fails = (count: number, request: string) => boolean;

/** The stand-in behind a gateway that fails on chosen requests. */
async function behind(standIn: StandIn, fault: Fault, fails: Fails) {
  const { origin } = new URL(standIn.url);
  let count = 0;
  const server = createServer(async (request, response) => {
    count += 1;
    if (fails(count, `${request.method} ${request.url}`)) return fault(response);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const headers = new Headers(
      Object.entries(request.headers).filter(
        (entry): entry is [string, string] =>
          typeof entry[1] === 'string' && /^(authorization|content-type)$/.test(entry[0]),
      ),
    );
    const answer = await fetch(`${origin}${request.url}`, {
      method: request.method ?? 'GET',
      headers,
      ...(chunks.length === 0 ? {} : { body: Buffer.concat(chunks) }),
    });
    response.writeHead(answer.status, {
      'content-type': answer.headers.get('content-type') ?? 'application/json',
    });
    return response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
}

async function run(
  fault: Fault,
  fails: Fails,
  env: Record<string, string> = {},
  chosen = checks,
): Promise<Outcome[]> {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  const target = await scenarioTarget(contract, {
    ...standIn.environment,
    SCENARIO_BASE_URL: await behind(standIn, fault, fails),
    CONTRACT_REQUESTS_PER_MINUTE: '1000000',
    ...env,
  });
  const outcomes: Outcome[] = [];
  for (const check of chosen) outcomes.push(await runCheck(check, target));
  return outcomes;
}

function findingsOf(outcomes: readonly Outcome[], kind: 'violations' | 'drift') {
  return outcomes.flatMap((outcome) =>
    outcome.status === 'not-applicable' ? [] : outcome[kind].map(({ keyword }) => keyword),
  );
}

// The first requests look for what there is.
const now = (count: number): boolean => count > 20 && count % 10 === 0;

it.each([
  ['a 503', unavailable],
  ['a reset', reset],
])('%s now and then fails nothing, and is noted', async (_name, fault) => {
  const outcomes = await run(fault, now);
  const drift = findingsOf(outcomes, 'drift');

  expect(findingsOf(outcomes, 'violations')).toEqual([]);
  expect(new Set(drift)).toEqual(new Set(['flake']));
  expect(drift.length).toBeGreaterThan(5);
});

it('a 503 to everything is a violation', async () => {
  const outcomes = await run(unavailable, (count) => count > 20);

  expect(findingsOf(outcomes, 'violations')).toContain('accepted-data');
  expect(findingsOf(outcomes, 'drift')).toEqual([]);
});

describe.each([
  ['a 503', unavailable],
  ['a reset', reset],
])('%s', (_name, fault) => {
  const allowed = { CONTRACT_ALLOW_WRITES: '1', CONTRACT_MAX_CREATIVE_UNITS: '10' };
  const making = makeChecks(contract).filter(
    ({ name, title }) =>
      name === 'submission' || ['asset', 'upload', 'the example parts'].includes(title),
  );

  it.each(['POST /v1/assets', 'POST /v1/uploads', 'POST /v1/generate/patch'])(
    'to the first %s of a run fails nothing, and is noted once',
    async (wanted) => {
      let failed = 0;
      const outcomes = await run(
        fault,
        (_count, request) => request === wanted && ++failed === 1,
        allowed,
        making,
      );

      expect(failed).toBeGreaterThan(0);
      expect(findingsOf(outcomes, 'violations')).toEqual([]);
      expect(findingsOf(outcomes, 'drift')).toEqual(['flake']);
    },
  );

  it('to a paid submission is not sent again', async () => {
    let sent = 0;
    await run(fault, (_count, request) => /patch$/.test(request) && ++sent > 0, allowed, making);

    expect(sent).toBe(1);
  });

  it('to the first request of all does not end the run', async () => {
    const [listed] = checks;
    const outcomes = await run(fault, (count) => count === 1, {}, listed ? [listed] : []);

    expect(findingsOf(outcomes, 'violations')).toEqual([]);
  });
});
