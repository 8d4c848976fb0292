import type { CheckedStore } from './checkedStore.js';
import type { Decision, Search } from './keyed.js';
import { outcomeOf } from './outcomes.js';
import type { LedgerEntry, StoreState } from './store.js';
import { jobRecord, recordsFor, type SubmissionOutcome, settle } from './transitions.js';

/** Writes the outcome of an entry. */
export async function settleEntry(
  store: CheckedStore,
  entry: LedgerEntry,
  outcome: SubmissionOutcome,
): Promise<LedgerEntry> {
  const decide = (state: StoreState) => settle(state, entry.attempts, outcome);
  return (await store.update(entry, decide, recordsFor(outcome))) ?? entry;
}

/** How a ledger judges a submission whose outcome is not known. */
export interface Rules {
  readonly settlingMs: number;
  readonly decide: ((entry: LedgerEntry, found: Search) => Decision | undefined) | undefined;
}

/** The age of a submission. */
interface Age {
  /** Whether its job should be listed by now. */
  readonly isSettled: boolean;
  /** When it was sent, by this machine's clock, which a search compares with the service's. */
  readonly from: number;
}

export async function ageOf(
  store: CheckedStore,
  entry: LedgerEntry,
  { settlingMs }: Rules,
): Promise<Age> {
  const asked = Date.now();
  return store.update(entry, ({ entry: { window } = entry, now }) => ({
    result: {
      isSettled: now - (window.to ?? now) >= settlingMs,
      // Earlier by the time that the store takes.
      from: window.from - now + asked,
    },
  }));
}

/** Searches once for the job of an entry, and writes the result. */
export async function searchOnce(
  store: CheckedStore,
  entry: LedgerEntry,
  { decide }: Rules,
  find: (entry: LedgerEntry) => Promise<Search>,
  { isSettled, from }: Age,
): Promise<LedgerEntry> {
  const found = await find({ ...entry, window: { ...entry.window, from } });
  const unclaimed = await unclaimedIn(store, entry, found);
  const possible = unclaimed.filter(({ match }) => match !== 'unlikely');
  const [only, ...others] = possible;
  const isOnly = only?.match === 'exact' && others.length === 0;
  const isTwin = isOnly && (await hasTwin(store, entry));
  if (found.complete && isOnly && !isTwin) {
    return settleEntry(store, entry, { state: 'submitted', jobId: only.jobId });
  }
  const decision = isSettled ? decide?.(entry, found) : undefined;
  // A job that is listed, or may be, is no reason to submit again, whatever a policy says about keys without one.
  const isIgnored = decision === 'refused' && (only !== undefined || !found.complete);
  if (decision !== undefined && !isIgnored) {
    return settleEntry(store, entry, outcomeOf(decision, 'the caller decided'));
  }
  const reasons = [
    foundOf(possible.map(({ jobId }) => jobId)),
    ...(isTwin ? ['another open key has the same request'] : []),
    ...(found.complete ? [] : ['it could not read everything']),
  ];
  return settleEntry(store, entry, { state: 'uncertain', reason: reasons.join(', but ') });
}

/** The candidates that are not another key's job. */
function unclaimedIn(
  store: CheckedStore,
  { projectId, key }: LedgerEntry,
  { candidates }: Search,
): Promise<Search['candidates']> {
  const records = candidates.map(({ jobId }) => jobRecord(jobId));
  const free = (state: StoreState) => ({
    result: candidates.filter((_each, index) => (state.records[index] ?? key) === key),
  });
  return store.update({ projectId }, free, records);
}

/** Whether another key is open for the same request: then a job cannot be attributed to either key. */
async function hasTwin(
  store: CheckedStore,
  { projectId, key, fingerprint }: LedgerEntry,
): Promise<boolean> {
  for await (const other of store.entries({ projectId, states: ['intent', 'uncertain'] })) {
    if (other.key !== key && other.fingerprint === fingerprint) return true;
  }
  return false;
}

/** What a search found, for the person who decides. */
function foundOf(jobIds: readonly string[]): string {
  const [first, ...others] = jobIds;
  if (first === undefined) return 'its search found no job that may be its own';
  if (others.length === 0) return `its search found job ${first}, which may be its own`;
  const shown = [first, ...others.slice(0, 2), ...(others.length > 2 ? ['…'] : [])].join(', ');
  return `its search found ${jobIds.length} jobs that may be its own (${shown})`;
}
