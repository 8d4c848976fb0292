import { beforeAll, describe, expect, it } from 'vitest';
import { sample } from '../src/testing/sample.js';
import type { Deviation } from './deviations/deviation.js';
import { wronglySigned } from './deviations/edit.js';
import { DEVIATIONS, deviationNamed } from './deviations.js';
import type { OperationId } from './routes.js';
import { PRIVATE_IMAGE_ID, PUBLIC_IMAGE_ID, WORKFLOW_JOB_ID } from './seed.js';
import { type StandIn, startStandIn } from './server.js';
import { call, type Reply, start } from './testing/calls.js';

interface Stop {
  readonly operationId: OperationId;
  readonly reply: Reply;
}

interface Difference {
  readonly operationId: OperationId;
  readonly before: Reply;
  readonly after: Reply;
  readonly changes: readonly Change[];
}

interface Change {
  readonly pointer: string;
  readonly before: unknown;
  readonly after: unknown;
}

const NOW = new Date('2026-03-01T12:00:00Z');
const PATCH = { image: PUBLIC_IMAGE_ID };

/** Calls every operation, with valid and with invalid requests; IDs come from an earlier tour. */
async function tour(standIn: StandIn, known: readonly Stop[] = []): Promise<Stop[]> {
  const stops: Stop[] = [];
  const go = async (operationId: OperationId, path: string, options = {}) => {
    const sent = await call(standIn, path, options);
    const text = sent.text
      .replaceAll(standIn.filesOrigin, 'https://cdn.example.com')
      .replaceAll(/Signature=[\w-]+/g, 'Signature=signature');
    const reply = { ...sent, text, body: known[stops.length]?.reply.body ?? sent.body };
    stops.push({ operationId, reply });
    return { ...sent, known: reply.body };
  };
  await go('generatePatch', '/generate/patch?dryRun=true', { body: PATCH });
  const patch = await go('generatePatch', '/generate/patch', { body: PATCH });
  const jobPath = `/jobs/${patch.known.job.jobId}`;
  for (let read = 0; read < 6; read += 1) await go('jobsRetrieve', jobPath);
  await go('jobsRetrieve', `/jobs/${WORKFLOW_JOB_ID}`);
  await go('jobsRetrieve', '/jobs/job_none');
  const first = await go('jobsList', '/jobs?pageSize=3');
  const token = first.body.nextPaginationToken ?? first.known.nextPaginationToken;
  await go('jobsList', `/jobs?pageSize=3&paginationToken=${token}`);
  await go('jobsList', '/jobs?pageSize=200');
  await go('jobsList', '/jobs', { headers: { authorization: null } });
  await go('jobsTriggerAction', `${jobPath}/action`, { body: { action: 'cancel' } });
  const bulk = { assetIds: [PRIVATE_IMAGE_ID, 'asset_3dTreasureChestMesh0001'] };
  for (const id of bulk.assetIds) await go('assetsRetrieve', `/assets/${id}`);
  await go('assetsRetrieve', '/assets/asset_none');
  await go('assetsGetBulk', '/assets/get-bulk', { body: bulk });
  await go('assetsGetBulk', '/assets/get-bulk', { body: { assetIds: 'all' } });
  await go('assetsUpload', '/assets', { body: { name: 'blank' } });
  await go('assetsUpload', '/assets', { body: { name: 1 } });
  await go('uploadsCreate', '/uploads', { body: { kind: 'image', parts: 2 } });
  const upload = await go('uploadsCreate', '/uploads', {
    body: { url: 'https://files.example.com/a.png' },
  });
  const uploadPath = `/uploads/${upload.known.upload.id}`;
  await go('uploadsTriggerAction', `${uploadPath}/action`, { body: { action: 'complete' } });
  for (let read = 0; read < 3; read += 1) await go('uploadsRetrieve', uploadPath);
  return stops;
}

function compare(before: readonly Stop[], after: readonly Stop[]): Difference[] {
  return before.flatMap(({ operationId, reply }, index) => {
    const other = after[index]?.reply;
    if (!other) throw new Error('The tours have different stops');
    const changes = changesOf(read(reply), read(other));
    const same =
      changes.length === 0 &&
      reply.text === other.text &&
      reply.status === other.status &&
      reply.headers.get('content-type') === other.headers.get('content-type');
    return same ? [] : [{ operationId, before: reply, after: other, changes }];
  });
}

function read({ text }: Reply): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The places where two values differ: changed, added and removed ones. */
function changesOf(before: unknown, after: unknown, pointer = ''): Change[] {
  if (Array.isArray(before) && Array.isArray(after) && after.length < before.length) {
    return [{ pointer, before, after }];
  }
  if (isContainer(before) && isContainer(after) && Array.isArray(before) === Array.isArray(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names].flatMap((name) => changesOf(before[name], after[name], `${pointer}/${name}`));
  }
  return Object.is(before, after) ? [] : [{ pointer, before, after }];
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

const kindOf = (value: unknown) =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

const lengthOf = (value: unknown) => (Array.isArray(value) ? value.length : undefined);

/** The required effect for each keyword, independent of how the deviation achieves it. */
const CHANGE: Readonly<Record<string, (change: Change) => boolean>> = {
  undeclared: ({ before, after }) => before === undefined && after !== undefined,
  required: ({ before, after }) => before !== undefined && after === undefined,
  null: ({ before, after }) => before !== null && after === null,
  type: ({ before, after }) => after !== undefined && kindOf(before) !== kindOf(after),
  enum: ({ after }) => typeof after === 'string',
  const: ({ before, after }) => before === true && after === false,
  format: ({ before, after }) => typeof before === 'string' && typeof after === 'string',
  maximum: ({ after }) => typeof after === 'number' && after > 1,
  minimum: ({ after }) => typeof after === 'number' && after < 0,
  minItems: ({ before, after }) => lengthOf(before) === 3 && lengthOf(after) === 2,
};

const CARRIER: Readonly<Record<string, (difference: Difference) => boolean>> = {
  status: ({ before, after }) => before.status === 200 && after.status !== 200,
  'content-type': ({ after }) => after.headers.get('content-type') === 'text/html',
  body: ({ after }) => after.status === 200 && read(after) === undefined,
  'missing-credentials': ({ before, after }) => before.status === 401 && after.status === 200,
  'refused-data': ({ before, after }) => before.status === 400 && after.status === 200,
  'server-error': ({ before, after }) => before.status === 400 && after.status === 500,
};

let documented: Stop[];

beforeAll(async () => {
  const standIn = await startStandIn({ now: () => NOW });
  documented = await tour(standIn);
  await standIn.close();
});

const differences = async (deviations: readonly Deviation[]) =>
  compare(documented, await tour(await start({ now: () => NOW, deviations }), documented));

describe('stand-ins without a deviation', () => {
  it('answer the same', async () => {
    expect(await differences([])).toEqual([]);
  });

  it('successfully answer every operation that a deviation changes', () => {
    const successes = documented.filter(({ reply }) => reply.status === 200);
    const called = new Set(successes.map(({ operationId }) => operationId));
    const changed = new Set(DEVIATIONS.flatMap(({ operations }) => operations));
    const missing = [...changed].filter((operation) => !called.has(operation));
    expect(missing, 'tour() in this file calls each operation of a deviation').toEqual([]);
  });
});

describe.each(sample(DEVIATIONS, 4).map((deviation) => [deviation.name, deviation] as const))(
  '%s',
  (_, deviation) => {
    it('changes exactly what it declares, only in its operations', async () => {
      const found = await differences([deviation]);
      const { expect: expected, operations } = deviation;
      expect(found, `${deviation.name} changes no answer of the tour`).not.toEqual([]);
      for (const difference of found) {
        expect(operations).toContain(difference.operationId);
        if (expected.kind === 'none') continue;
        expect(CARRIER[expected.keyword]?.(difference) ?? true, expected.keyword).toBe(true);
        if (expected.pointer === undefined) continue;
        expect(difference.changes).not.toEqual([]);
        for (const change of difference.changes) {
          if (CARRIER[expected.keyword]) continue;
          expect(
            change.pointer,
            `What ${deviation.name} changes is not where its expect.pointer says`,
          ).toMatch(expected.pointer);
          expect(CHANGE[expected.keyword]?.(change) ?? true, change.pointer).toBe(true);
        }
      }
    });
  },
);

describe('the list of deviations', () => {
  it('has unique names and a known keyword for each', () => {
    const names = DEVIATIONS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(25);
    for (const { name, expect: expected } of DEVIATIONS) {
      if (expected.kind === 'none' || expected.visibleIn === 'sequence') continue;
      expect({ ...CHANGE, ...CARRIER }, name).toHaveProperty(expected.keyword);
    }
  });

  it('plants only fields that no service will have: a document may gain any other', () => {
    const fields = DEVIATIONS.flatMap(({ expect: expected }) =>
      expected.kind === 'drift' && expected.keyword === 'undeclared'
        ? (expected.pointer?.source ?? [])
        : [],
    );
    expect(fields.length).toBeGreaterThan(5);
    expect(fields.filter((each) => !/\/planted[A-Z]\w+/.test(each))).toEqual([]);
  });

  it('finds each only by its exact name', () => {
    expect(deviationNamed('status-201').description).toEqual(expect.any(String));
    expect(() => deviationNamed('status-999')).toThrow('status-999');
  });

  it('is switched while the stand-in runs', async () => {
    const standIn = await start();
    const status = async () => (await call(standIn, `/jobs/${WORKFLOW_JOB_ID}`)).status;
    expect(await status()).toBe(200);
    standIn.setDeviations([deviationNamed('status-201')]);
    expect(await status()).toBe(201);
    standIn.setDeviations([]);
    expect(await status()).toBe(200);
  });

  it('keeps digits that a double would lose', async () => {
    const standIn = await start({ deviations: [deviationNamed('dry-run-many-digits')] });
    const reply = await call(standIn, '/generate/patch?dryRun=true', { body: PATCH });
    expect(reply.status).toBe(269);
    expect(reply.text).toBe('{"creativeUnitsCost":0.1234567890123456789}');
  });
});

describe('a deviation over time:', () => {
  const walk = async (name: string) => {
    const standIn = await start({ now: () => NOW, deviations: [deviationNamed(name)] });
    const { job } = (await call(standIn, '/generate/patch', { body: PATCH })).body;
    const states = [job];
    for (let index = 0; index < 6; index += 1) {
      states.push((await call(standIn, `/jobs/${job.jobId}`)).body.job);
    }
    return states;
  };

  it('progress falls', async () => {
    const progress = (await walk('progress-falls')).map((job) => job.progress);
    expect(progress).toEqual([0, 0.1, 0.5, 0.05, 1, 1, 1]);
  });

  it('the last change goes back', async () => {
    const updates = (await walk('updated-at-goes-back')).map((job) => job.updatedAt);
    expect(updates).not.toEqual([...updates].sort());
  });

  it('a final status is left', async () => {
    const statuses = (await walk('leaves-final-status')).map((job) => job.status);
    expect(statuses.slice(-3)).toEqual(['success', 'finalizing', 'finalizing']);
  });

  it('the history is not in order, or does not end in the status', async () => {
    const dates = (await walk('history-reversed'))
      .at(-1)
      .statusHistory.map((entry: { date: string }) => entry.date);
    expect(dates).toEqual([...dates].sort().reverse());
    const last = (await walk('history-without-current-status')).at(-1);
    expect(last.statusHistory.at(-1).status).not.toBe(last.status);
  });

  it('a page repeats, but the list still ends', async () => {
    const standIn = await start({ deviations: [deviationNamed('first-page-repeated')] });
    const ids: string[][] = [];
    let query = '';
    while (ids.length < 9) {
      const { body } = await call(standIn, `/jobs?pageSize=4${query}`);
      ids.push(body.jobs.map(({ jobId }: { jobId: string }) => jobId));
      if (!body.nextPaginationToken) break;
      query = `&paginationToken=${body.nextPaginationToken}`;
    }
    expect(ids[1]).toEqual(ids[0]);
    expect(ids.map((page) => page.length)).toEqual([4, 4, 4, 2]);
  });
});

it.each(['_a', '-a', 'aa'])('a wrong signature is never the right one: %s', (signature) => {
  const signed = new URL(`http://127.0.0.1/file?Signature=${signature}&Expires=1`);
  expect(new URL(wronglySigned(signed.href)).searchParams.get('Signature')).not.toBe(signature);
});
