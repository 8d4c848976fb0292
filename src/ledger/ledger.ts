import { type NamesOf, readOptions } from '../arguments/names.js';
import { addDecimals } from '../decimal.js';
import { multiplyDecimal } from '../decimalOperations.js';
import { LedgerError } from '../errors/index.js';
import { milliseconds } from './bounds.js';
import { type Budget, type BudgetLimit, readBudgets } from './budget.js';
import { type CheckedStore, checkedStore } from './checkedStore.js';
import { exportEntries } from './exportEntries.js';
import { leased, moment, newLease } from './hold.js';
import type { Decision, KeyedSubmission, Once, Search } from './keyed.js';
import { type KeyRules, submitOnce } from './once.js';
import { outcomeOf } from './outcomes.js';
import { type FindsSubmissions, findEntry } from './search.js';
import { ageOf, searchOnce } from './settling.js';
import type {
  AmountFilter,
  EntryFilter,
  LedgerEntry,
  LedgerStore,
  StoreState,
  StoreWrites,
} from './store.js';
import {
  type Claim,
  charge,
  claim,
  giveBack,
  isHeld,
  isOpen,
  recordsFor,
  settle,
} from './transitions.js';
import { keepTurn, TURNS, type Turn, takeTurn } from './turns.js';

/** Options of a ledger. */
export interface LedgerOptions {
  /**
   * Milliseconds for which a process holds the key of a submission without a renewal; it renews the key at
   * a third of this time. Default 15,000.
   */
  readonly leaseMs?: number | undefined;
  /**
   * Milliseconds after which an accepted submission is in the job list at the latest. Until then an empty
   * search proves nothing. Default 60,000.
   */
  readonly settlingMs?: number | undefined;
  /**
   * Decides, instead of a person, about a submission without a job after `settlingMs`:
   * `refused` lets the key be submitted again, a job ID adopts that job, `undefined` leaves it open. `refused`
   * counts only if the search was complete and found no `exact` or `partial` candidate.
   * Default: it stays open, and the call throws `UncertainSubmissionError`.
   */
  readonly decide?: ((entry: LedgerEntry, found: Search) => Decision | undefined) | undefined;
}

/** The names of `LedgerOptions`. */
export const ledgerOptionNames: NamesOf<LedgerOptions> = {
  leaseMs: 'a number of at least 1',
  settlingMs: 'a number of at least 1',
  decide: 'a function',
};

/** A durable record of submissions: a key is charged once, even after crashes. */
export class Ledger {
  readonly #store: CheckedStore;
  readonly #rules: KeyRules;
  readonly #given: LedgerStore;
  #closing: Promise<void> | undefined;

  constructor(store: LedgerStore, options: LedgerOptions = {}) {
    const read = readOptions('Ledger', options, ledgerOptionNames);
    const { leaseMs = 15_000, settlingMs = 60_000, decide } = read;
    this.#given = store;
    this.#store = checkedStore(store);
    this.#rules = {
      leaseMs: milliseconds('leaseMs', leaseMs),
      settlingMs: milliseconds('settlingMs', settlingMs),
      decide,
    };
  }

  /** Checks a budget; throws `ConfigurationError`. */
  readBudget(budget: Budget | readonly Budget[]): BudgetLimit[] {
    return readBudgets(budget);
  }

  /**
   * Submits, unless the key was submitted before: then returns its job, and sends nothing.
   *
   * @throws KeyConflictError when the key belongs to another request
   * @throws BudgetError when it would exceed a budget
   * @throws UncertainSubmissionError when it may have been taken, and its job cannot be identified
   * @throws LedgerError when the store cannot be read or written; then nothing was sent, or the
   * submission is in the ledger as an intent
   */
  async once<Answer>(submission: KeyedSubmission<Answer>): Promise<Once<Answer>> {
    return submitOnce(this.#store, this.#rules, submission);
  }

  /**
   * Records the outcome of a submission without a search: from a person who looked, or from the vendor's
   * support. A key that was `refused` may be submitted again.
   *
   * @throws LedgerError when the ledger does not have an open entry for the key, or another call is working on it
   * @throws ConfigurationError when it is not a decision
   */
  async resolve(
    key: string,
    decision: Decision,
    { projectId = '' }: { projectId?: string | undefined } = {},
  ): Promise<LedgerEntry> {
    const outcome = outcomeOf(decision, 'it was resolved');
    const named = JSON.stringify(key);
    let resolved: string | undefined;
    const decide = (state: StoreState) => {
      const { entry, now } = state;
      // The store runs this again: it has written the decision, but its answer was lost.
      if (entry !== undefined && JSON.stringify(entry) === resolved) return { result: entry };
      if (entry === undefined)
        throw new LedgerError(`The ledger does not have an entry for ${named}.`);
      if (!isOpen(entry)) {
        throw new LedgerError(`The entry for ${named} is not open: it is ${entry.state}.`);
      }
      if (isHeld(entry, now)) {
        const leftMs = (entry.lease?.until ?? now) - now;
        throw new LedgerError(
          `The entry for ${named} is being submitted or reconciled. Try again in ${Math.ceil(leftMs / 1_000)} s.`,
        );
      }
      const writes = settle(state, entry.attempts, outcome);
      resolved = JSON.stringify(writes.entry);
      return writes;
    };
    const place = { projectId, key };
    const entry = (await this.#store.update(place, decide, recordsFor(outcome))) as LedgerEntry;
    if (entry.state === 'uncertain') {
      throw new LedgerError(`The entry for ${named} stays open: ${entry.reason}.`);
    }
    return entry;
  }

  /**
   * Reconciles every open entry that is not being worked on: searches for its job.
   *
   * @param client - a client for the ledger's projects
   * @returns the entries in their new state
   */
  async reconcile(
    client: { readonly jobs: FindsSubmissions },
    {
      projectId,
      signal,
    }: { projectId?: string | undefined; signal?: AbortSignal | undefined } = {},
  ): Promise<LedgerEntry[]> {
    const [store, rules] = [this.#store, this.#rules];
    const find = (entry: LedgerEntry) => findEntry(client.jobs, entry, { signal });
    const open: LedgerEntry[] = [];
    for await (const entry of this.entries({ projectId, states: ['intent', 'uncertain'] })) {
      open.push(entry);
    }
    const done: LedgerEntry[] = [];
    for (const entry of open) {
      signal?.throwIfAborted();
      const lease = newLease(rules.leaseMs);
      const since = moment();
      const claimed = await store.update(entry, (state): StoreWrites<Claim> => {
        const { entry: current } = state;
        if (current === undefined || !isOpen(current)) return { result: { outcome: 'conflict' } };
        return claim(state, current, lease);
      });
      if (claimed.outcome !== 'reconcile') continue;
      const own = claimed.entry;
      const search = async (): Promise<LedgerEntry> =>
        searchOnce(store, own, rules, find, await ageOf(store, own, rules));
      try {
        done.push(await leased(store, own, lease, since, search));
      } catch (error) {
        await store.update(own, (state) => giveBack(state, lease.owner)).catch(() => {});
        throw error;
      }
    }
    return done;
  }

  /** Reads the entry of a key. */
  async entry(
    key: string,
    { projectId = '' }: { projectId?: string | undefined } = {},
  ): Promise<LedgerEntry | undefined> {
    return this.#store.update({ projectId, key }, (state) => ({ result: state.entry }));
  }

  /** Reads entries, oldest first. */
  entries(filter: EntryFilter = {}): AsyncGenerator<LedgerEntry, void, undefined> {
    return this.#store.entries(filter);
  }

  /**
   * Adds up the spending: the cost of jobs, and the possible cost of pending or uncertain submissions.
   *
   * @param filter - the project, and the time of submission
   * @returns creative units, with all their digits
   */
  async spent(filter: AmountFilter = {}): Promise<string> {
    let sum = '0';
    for (const { amount, entries } of await this.#store.amounts(filter)) {
      sum = addDecimals(sum, multiplyDecimal(amount, entries));
    }
    return sum;
  }

  /**
   * Writes the entries out.
   *
   * @param format - `csv` (RFC 4180, with a heading) or `jsonl`
   * @returns lines, each with its line break
   */
  export(
    format: 'csv' | 'jsonl',
    filter: EntryFilter = {},
  ): AsyncGenerator<string, void, undefined> {
    return exportEntries(format, this.entries(filter));
  }

  /** Settles the cost of a job from its record. Jobs that are not in the ledger are ignored. */
  async observe(jobId: string, charged: string): Promise<void> {
    for await (const entry of this.entries({ jobId })) {
      await this.#store.update(entry, (state) => charge(state, jobId, charged));
    }
  }

  /** The asset to which these bytes were uploaded. */
  async asset(projectId: string, digest: string): Promise<string | undefined> {
    const read = (state: StoreState) => ({ result: state.records[0] });
    return this.#store.update({ projectId }, read, [`asset:${digest}`]);
  }

  /** Remembers the asset to which these bytes were uploaded; `undefined` forgets it. */
  async rememberAsset(
    projectId: string,
    digest: string,
    assetId: string | undefined,
  ): Promise<void> {
    const records = { [`asset:${digest}`]: assetId ?? null };
    await this.#store.update({ projectId }, () => ({ records, result: undefined }), []);
  }

  /**
   * Takes one of the requests that a project may make, across all processes that use the store.
   *
   * @returns milliseconds to wait before asking again, 0 if the request may be made; and when it was taken
   */
  async takeTurn(projectId: string, requests: number, windowMs: number): Promise<Turn> {
    return this.#turn(projectId, (state) => takeTurn(state, requests, windowMs));
  }

  /**
   * Renews a turn for another window from now: its request is pending, or has just ended.
   *
   * @returns when it counts as taken
   */
  async keepTurn(projectId: string, at: number, windowMs: number): Promise<number> {
    return this.#turn(projectId, (state) => keepTurn(state, at, windowMs));
  }

  #turn<Result>(
    projectId: string,
    decide: (state: StoreState) => StoreWrites<Result>,
  ): Promise<Result> {
    return this.#store.update({ projectId, durable: false }, decide, [TURNS]);
  }

  /** Closes the store, if the ledger opened it; once, however often it is called. */
  async close(): Promise<void> {
    this.#closing ??= this.#given.close();
    await this.#closing;
  }
}
