import { TOTALS, usedBy } from './budget.js';
import { failureOf } from './failures.js';
import type {
  AmountCount,
  AmountFilter,
  EntryFilter,
  EntryPage,
  LedgerEntry,
  LedgerStore,
  StoreReads,
  StoreState,
  StoreWrites,
} from './store.js';

/** How many entries are read at once. */
export const PAGE = 500;

/** What a store of any kind can do for a ledger. Each of its failures is a `LedgerError`. */
export interface CheckedStore {
  /** @param records - default: the totals */
  update<Result>(
    place: Omit<StoreReads, 'records'>,
    decide: (state: StoreState) => StoreWrites<Result>,
    records?: readonly string[],
  ): Promise<Result>;
  /** Reads entries, oldest first. */
  entries(filter?: EntryFilter): AsyncGenerator<LedgerEntry, void, undefined>;
  /** Counts entries by their use. */
  amounts(filter: AmountFilter): Promise<readonly AmountCount[]>;
}

export function checkedStore(store: LedgerStore): CheckedStore {
  return { update, entries, amounts };

  function update<Result>(
    { projectId, key, durable }: Omit<StoreReads, 'records'>,
    decide: (state: StoreState) => StoreWrites<Result>,
    records: readonly string[] = [TOTALS],
  ): Promise<Result> {
    const reads = { projectId, key, records, durable };
    return asked('written', () => store.update(reads, decide));
  }

  async function* entries(filter: EntryFilter = {}): AsyncGenerator<LedgerEntry, void, undefined> {
    let after: EntryPage['after'];
    for (;;) {
      const page = await asked('read', () => store.entries({ ...filter, after, limit: PAGE }));
      yield* page;
      after = page.at(-1);
      if (page.length < PAGE) return;
    }
  }

  function amounts(filter: AmountFilter): Promise<readonly AmountCount[]> {
    return asked('read', async () => store.amounts?.(filter) ?? counted(filter));
  }

  /** For a store that cannot count. */
  async function counted({ projectId, since, until }: AmountFilter): Promise<AmountCount[]> {
    const counts = new Map<string, number>();
    // A key that was refused may have been submitted long after it was first written.
    for await (const entry of entries({ projectId })) {
      const { from } = entry.window;
      if (from < (since ?? from) || from >= (until ?? Number.POSITIVE_INFINITY)) continue;
      const amount = usedBy(entry);
      counts.set(amount, (counts.get(amount) ?? 0) + 1);
    }
    return [...counts].map(([amount, entries]) => ({ amount, entries }));
  }
}

async function asked<Result>(
  doing: 'read' | 'written',
  ask: () => Promise<Result>,
): Promise<Result> {
  try {
    return await ask();
  } catch (error) {
    throw failureOf(error, doing);
  }
}
