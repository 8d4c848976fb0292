import { expect, it, onTestFinished } from 'vitest';
import type { Upload } from '../../src/index.js';
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
  expect(await judged(/\/tags$/)).toEqual(['flake', 'flake', 'flake', 'flake']);
});

it('a storage that fails once is asked again', async () => {
  expect(await judged(/\/uploads\/[^/]+\/parts\//)).toEqual([]);
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

/** What the check reports about a service whose uploads are shown as `edit` makes them, from the first read on. */
async function reportedOf(edit: (upload: Upload, reading: number) => void) {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  const readings = new Map<string, number>();
  standIn.setDeviations([
    {
      ...{ name: 'edited', description: '', operations: ['uploadsRetrieve'] },
      apply: editBody((body) => {
        const upload = body.upload as Upload;
        const reading = (readings.get(upload.id) ?? 0) + 1;
        readings.set(upload.id, reading);
        edit(upload, reading);
      }),
    },
  ]);
  const target = await writableTarget(contract, standIn, {});
  if (upload === undefined) throw new Error('There is no such check.');
  const outcome = await runCheck(upload, target);
  if (outcome.status === 'not-applicable') return [outcome.reason];
  return [
    ...outcome.violations.map(({ message }) => message),
    ...outcome.drift.map(({ keyword }) => keyword),
  ];
}

it('an upload with a new status on its way to the known end is drift', async () => {
  const reported = await reportedOf((upload) => {
    if (upload.status !== 'imported') upload.status = 'scanning';
  });
  expect(new Set(reported)).toEqual(new Set(['enum']));
});

it('an upload that a replica shows as it was before it was completed breaks nothing', async () => {
  const reported = await reportedOf((upload, reading) => {
    if (reading === 2 || reading === 3) upload.status = 'pending';
  });
  expect(reported).toEqual([]);
});

it('an upload that goes back a step later is a violation', async () => {
  const reported = await reportedOf((upload, reading) => {
    if (reading === 3) upload.status = 'pending';
  });
  expect(reported).toEqual(['upload.status must be validating or later; it is pending.']);
});

it('an imported upload without the ID of its asset says what is missing', async () => {
  const reported = await reportedOf((upload) => {
    upload.entityId = null;
  });
  expect(reported).toEqual(['upload.entityId must be the ID of the asset; it is nothing.']);
});
