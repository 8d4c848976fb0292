import type { Statement } from './statements.js';
import type { LedgerEntry, LedgerStore, StoreState } from './store.js';

/** Throws when a store breaks a statement; `open` opens the same data again. */
type Check = (
  store: LedgerStore,
  projectId: string,
  open: () => Promise<LedgerStore>,
) => Promise<void>;

/** How each statement is checked. Apart from the statements: only tests run it. */
export const checks: Readonly<Record<Statement, Check>> = {
  'reads back an entry and records as they were written': async (store, projectId) => {
    const entry = entryOf(projectId, 'a "key" with \\ and ✓', {
      request: { text: '\u0000 line\nbreak ✓ 😀', number: 0.1 },
    });
    const result = await store.update({ projectId, key: entry.key, records: ['one'] }, (state) => {
      same(state.entry, undefined, 'the entry before');
      same(state.records, [undefined], 'the records before');
      return { entry, records: { one: 'first', 'job:x': 'two' }, result: 42 };
    });
    same(result, 42, 'the result');
    const read = await get(store, projectId, entry.key, ['job:x', 'none', 'one']);
    same(read.entry, entry, 'the entry');
    same(read.records, ['two', undefined, 'first'], 'the records, in the order asked for');
    // What a ledger asks for when it migrates.
    const many = Array.from({ length: 501 }, (_each, index) => `many:${index}`);
    const written = Object.fromEntries(many.map((name) => [name, `of ${name}`]));
    await store.update({ projectId }, () => ({ records: written, result: undefined }));
    const back = await get(store, projectId, entry.key, many);
    same(back.records, Object.values(written), '501 records at once');
  },

  'replaces an entry, and removes a record': async (store, projectId) => {
    const key = 'key';
    await put(store, entryOf(projectId, key), { one: 'first' });
    const after = entryOf(projectId, key, { state: 'submitted', jobId: 'job_1' });
    await put(store, after, { one: null });
    const read = await get(store, projectId, key, ['one']);
    same(read.entry, after, 'the entry');
    same(read.records, [undefined], 'the record');
  },

  'distinguishes keys and jobs that are nearly the same': async (store, projectId) => {
    const names = ['__proto__', 'constructor', 'a', 'A', 'ä', 'a\u0308', 'a ', "'--", '%', '😀'];
    const all = [...names, 'k'.repeat(255)];
    for (const [attempts, key] of all.entries()) {
      const entry = entryOf(projectId, key, {
        attempts,
        state: 'submitted',
        jobId: `${key}\u0000`,
      });
      await put(store, entry, { [key]: key });
    }
    for (const [attempts, key] of all.entries()) {
      const read = await get(store, projectId, key, [key]);
      same(read.entry?.attempts, attempts, `the entry of ${JSON.stringify(key)}`);
      same(read.records, [key], `the record ${JSON.stringify(key)}`);
      const page = await store.entries({ projectId, jobId: `${key}\u0000`, limit: 5 });
      same(
        page.map((entry) => entry.key),
        [key],
        `the entries of the job of ${JSON.stringify(key)}`,
      );
    }
  },

  'keeps the same key of two projects apart': async (store, projectId) => {
    const other = `${projectId} other`;
    await put(store, entryOf(projectId, 'key'), { one: 'mine' });
    await put(store, entryOf(other, 'key', { attempts: 7 }), { one: 'other' });
    const read = await get(store, projectId, 'key', ['one']);
    same(read.entry?.attempts, 1, 'the attempts');
    same(read.records, ['mine'], 'the record');
  },

  'writes nothing when the decision throws': async (store, projectId) => {
    const reason = new Error('no');
    let thrown: unknown;
    await store
      .update({ projectId, key: 'key' }, () => {
        throw reason;
      })
      .catch((error) => {
        thrown = error;
      });
    same(thrown === reason, true, 'the error is the one that was thrown');
    const read = await get(store, projectId, 'key');
    same(read.entry, undefined, 'the entry');
  },

  'allows no other write between reading and writing': async (store, projectId, another) => {
    const stores = [store, await another(), await another()];
    const add = (each: LedgerStore): Promise<number> =>
      each.update({ projectId, records: ['count'] }, ({ records: [count = '0'] }) => ({
        records: { count: String(Number(count) + 1) },
        result: Number(count),
      }));
    const seen = await Promise.all(
      Array.from({ length: 60 }, (_, at) => add(stores[at % 3] ?? store)),
    );
    for (const each of stores.slice(1)) await each.close();
    // An update is run again when the answer to its commit is lost: a count may be skipped, but not read twice.
    same(new Set(seen).size, 60, 'how many different counts were read');
  },

  'shows writes to every user of the store': async (store, projectId, another) => {
    await put(store, entryOf(projectId, 'key'));
    const second = await another();
    const read = await get(second, projectId, 'key');
    await second.close();
    same(read.entry?.key, 'key', 'the entry');
  },

  'pages through entries, oldest first, and filters them': async (store, projectId) => {
    const times = [3, 1, 2, 2, 1];
    for (const [index, createdAt] of times.entries()) {
      const state = index % 2 === 0 ? 'submitted' : 'uncertain';
      await put(
        store,
        entryOf(projectId, `key ${index}`, {
          createdAt,
          state,
          jobId: `${projectId} job ${index}`,
        }),
      );
    }
    const keys = async (filter: object): Promise<string[]> => {
      const found: LedgerEntry[] = [];
      for (;;) {
        const page = await store.entries({ projectId, ...filter, after: found.at(-1), limit: 2 });
        found.push(...page);
        if (page.length < 2) return found.map(({ key }) => key.slice(4));
      }
    };
    same(await keys({}), ['1', '4', '2', '3', '0'], 'all');
    same(await keys({ states: ['uncertain'] }), ['1', '3'], 'by state');
    same(await keys({ since: 2 }), ['2', '3', '0'], 'since');
    same(await keys({ since: 1, until: 3 }), ['1', '4', '2', '3'], 'until');
    same(await keys({ jobId: `${projectId} job 2` }), ['2'], 'by job');
    same(await keys({ states: [] }), [], 'by no state');
  },

  'counts entries by their use, if the store supports it': async (store, projectId) => {
    if (store.amounts === undefined) return;
    const counts = async (filter: object = {}): Promise<string[]> =>
      ((await store.amounts?.({ projectId, ...filter })) ?? [])
        .map(({ amount, entries }) => `${entries} × ${amount}`)
        .sort();
    same(await counts(), [], 'of no entry');
    const sent: readonly Partial<LedgerEntry>[] = [
      { price: '0.1234567890123456789' },
      { price: '5', window: { from: 10 } },
      { price: '5', window: { from: 20, to: 30 }, state: 'uncertain', createdAt: 5 },
      { price: '5', window: { from: 30 }, state: 'refused' },
      { price: '5', charged: '2.5', fee: '0.25', window: { from: 30 }, state: 'submitted' },
      { window: { from: 40 } },
    ];
    for (const [at, more] of sent.entries()) await put(store, entryOf(projectId, `${at}`, more));
    await put(store, entryOf(`${projectId} too`, '0', { price: '7' }));
    same(await counts(), ['1 × 0.1234567890123456789', '1 × 2.75', '2 × 0', '2 × 5'], 'of all');
    same(await counts({ since: 10, until: 20 }), ['1 × 5'], 'by time');
    same(await counts({ since: 9.5, until: 20.5 }), ['2 × 5'], 'by time between milliseconds');
    same(await counts({ since: 31, until: Number.POSITIVE_INFINITY }), ['1 × 0'], 'since');
    const changed = {
      price: '5',
      charged: '0',
      window: { from: 50 },
      state: 'submitted',
    } as const;
    await put(store, entryOf(projectId, '1', changed));
    same(await counts({ since: 20 }), ['1 × 2.75', '1 × 5', '3 × 0'], 'after a change');
    const all = (await store.amounts({})).find(({ amount }) => amount === '7');
    same((all?.entries ?? 0) >= 1, true, 'of all projects');
  },

  'returns a time that advances': async (store, projectId) => {
    const time = (): Promise<number> => store.update({ projectId }, ({ now }) => ({ result: now }));
    const first = await time();
    same(Number.isFinite(first) && first > 1.6e12, true, 'milliseconds since 1970');
    const started = performance.now();
    while (performance.now() - started < 5) await time();
    same((await time()) > first, true, 'a later time is later');
  },
};

function entryOf(projectId: string, key: string, more: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    projectId,
    key,
    operation: 'generatePatch',
    state: 'intent',
    fingerprint: 'f',
    request: {},
    window: { from: 1 },
    attempts: 1,
    createdAt: 1,
    updatedAt: 1,
    ...more,
  };
}

function put(
  store: LedgerStore,
  entry: LedgerEntry,
  records: Record<string, string | null> = {},
): Promise<void> {
  const { projectId, key } = entry;
  return store.update({ projectId, key }, () => ({ entry, records, result: undefined }));
}

function get(
  store: LedgerStore,
  projectId: string,
  key: string,
  records: readonly string[] = [],
): Promise<StoreState> {
  return store.update({ projectId, key, records }, (state) => ({ result: state }));
}

function same(actual: unknown, expected: unknown, what: string): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (one !== other) throw new Error(`${what}: ${one} instead of ${other}`);
}
