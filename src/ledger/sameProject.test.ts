import { describe, expect, it } from 'vitest';
import {
  clientOf,
  jobRecord,
  type LocalServer,
  rejection,
  sendJson,
  serve,
} from '../testing/localServer.js';
import { type LedgerEntry, type LedgerStore, memoryStore, openLedger } from './index.js';

const image = 'asset_1';

/** A service whose API key implies the project `p_1`; a submission costs 1. */
async function project() {
  let jobs = 0;
  return serve(({ method, query, path }, response) => {
    if (query.has('dryRun')) return sendJson(response, 200, { creativeUnitsCost: 1 });
    const jobId = method === 'POST' ? `job_${++jobs}` : path.slice(path.lastIndexOf('/') + 1);
    const job = jobRecord({ jobId, ownerId: query.get('projectId') ?? 'p_1' });
    return sendJson(response, 200, { job: { ...job, billing: { cuCost: 1, cuDiscount: 0 } } });
  });
}

function submissions({ requests }: LocalServer) {
  return requests.filter(({ method, query }) => method === 'POST' && !query.has('dryRun'));
}

describe.each([
  ['first without projectId, then with it', undefined, 'p_1'],
  ['first with projectId, then without it', 'p_1', undefined],
])('a project that is named %s', (_, first, second) => {
  it('is charged once for a key', async () => {
    await using server = await project();
    const ledger = await openLedger(memoryStore());
    const { generate } = clientOf(server, { ledger });
    const patch = (projectId: string | undefined) =>
      generate.patch({ image }, { key: 'order-1', projectId });
    expect(await patch(first)).toMatchObject({ replayed: false });
    expect(await rejection(patch(second))).toMatchObject({
      kind: 'key-conflict',
      message: expect.stringContaining('Pass the same projectId'),
    });
    expect(await patch(first)).toMatchObject({ replayed: true });
    expect(submissions(server)).toHaveLength(1);
  });

  it('is charged once for a key of an older ledger', async () => {
    await using server = await project();
    const store = memoryStore();
    const { generate } = clientOf(server, { ledger: await openLedger(store) });
    await generate.patch({ image }, { key: 'order-1', projectId: first });
    // Older versions listed no uses of keys.
    const records = Object.fromEntries(
      ['use:order-1', 'named', 'listed', 'owners'].map((name) => [name, null]),
    );
    await store.update({ projectId: '' }, () => ({ records, result: undefined }));
    const newer = clientOf(server, { ledger: await openLedger(store) });
    const again = newer.generate.patch({ image }, { key: 'order-1', projectId: second });
    expect(await rejection(again)).toMatchObject({ kind: 'key-conflict' });
  });

  it('has one budget', async () => {
    await using server = await project();
    const ledger = await openLedger(memoryStore());
    const { generate } = clientOf(server, { ledger, budget: { creativeUnits: 1 } });
    await generate.patch({ image }, { key: 'order-1', projectId: first });
    const over = generate.patch({ image }, { key: 'order-2', projectId: second });
    expect(await rejection(over)).toMatchObject({ kind: 'budget', used: '1' });
  });
});

it('keys and budgets of another project are apart, once the implied one is known', async () => {
  await using server = await project();
  const ledger = await openLedger(memoryStore());
  const { generate } = clientOf(server, { ledger, budget: { creativeUnits: 1 } });
  for (const projectId of [undefined, 'p_2', 'p_3']) {
    const { job } = await generate.patch({ image }, { key: 'order-1', projectId });
    expect(job.ownerId).toBe(projectId ?? 'p_1');
  }
});

it('concurrent calls under both names are charged once', async () => {
  await using server = await project();
  const ledger = await openLedger(memoryStore());
  const { generate } = clientOf(server, { ledger });
  const ends = await Promise.allSettled(
    [undefined, 'p_1'].map((projectId) => generate.patch({ image }, { key: 'k', projectId })),
  );
  expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(submissions(server)).toHaveLength(1);
});

describe('an older ledger with many keys', () => {
  const OLD_KEYS = 1_200;
  const projects = ['p_1', 'p_2', 'p_3'];

  /** A store with keys of three projects, each twice, as a version wrote them that listed no uses. */
  async function olderStore(): Promise<LedgerStore> {
    const store = memoryStore();
    for (let index = 0; index < OLD_KEYS; index++) {
      const projectId = projects[index % projects.length] ?? '';
      const entry: LedgerEntry = {
        ...{ projectId, key: `order-${index >> 1}`, operation: 'generatePatch', state: 'refused' },
        ...{ fingerprint: 'f', request: {}, window: { from: index }, attempts: 1 },
        ...{ createdAt: index, updatedAt: index },
      };
      await store.update({ projectId, key: entry.key }, () => ({ entry, result: undefined }));
    }
    return store;
  }

  /** A store that counts its transactions, and fails after some of them, as when its program ends there. */
  function failingAfter(store: LedgerStore, allowed = Number.POSITIVE_INFINITY) {
    const counted = { transactions: 0 };
    const update: LedgerStore['update'] = async (reads, decide) => {
      if (++counted.transactions > allowed) throw new Error('it ended here');
      return store.update(reads, decide);
    };
    return { counted, store: { ...store, update } };
  }

  async function usesIn(store: LedgerStore) {
    const names = ['named', ...Array.from({ length: OLD_KEYS / 2 }, (_, n) => `use:order-${n}`)];
    const read = store.update({ projectId: '', records: names }, ({ records }) => ({
      result: records.map((each): string[] => JSON.parse(each ?? '[]')),
    }));
    return (await read).map((each) => each.sort());
  }

  const expected = [
    projects,
    ...Array.from({ length: OLD_KEYS / 2 }, (_, key) =>
      [2 * key, 2 * key + 1].map((index) => projects[index % projects.length]).sort(),
    ),
  ];

  it('is read through in a few transactions, once', async () => {
    const older = await olderStore();
    const { counted, store } = failingAfter(older);
    await openLedger(store);
    expect(await usesIn(older)).toEqual(expected);
    expect(counted.transactions).toBe(5);
    await openLedger(store);
    expect(counted.transactions).toBe(6);
  });

  it.each([1, 2, 3, 4])(
    'is read through again if it ended after transaction %i',
    async (allowed) => {
      const older = await olderStore();
      const broken = openLedger(failingAfter(older, allowed).store);
      expect(await rejection(broken)).toMatchObject({ kind: 'ledger' });
      await openLedger(older);
      expect(await usesIn(older)).toEqual(expected);
    },
  );
});
