import { type NamesOf, readOptions } from '../arguments/names.js';
import { addDecimals } from '../decimal.js';
import { multiplyDecimal } from '../decimalOperations.js';
import {
  ConfigurationError,
  isScenarioError,
  KeyConflictError,
  LedgerError,
  type ScenarioErrorKind,
  UncertainSubmissionError,
  UnexpectedResponseError,
} from '../errors/index.js';
import type { OperationId } from '../operations.js';
import { printableJson } from '../printable.js';
import { Bounds } from './bounds.js';
import {
  type Budget,
  type BudgetLimit,
  overBudget,
  readBudgets,
  TOTALS,
  usedBy,
} from './budget.js';
import { csvLine } from './csv.js';
import { failureOf } from './failures.js';
import { type ClockReading, Hold, moment } from './hold.js';
import type { Decision, KeyedSubmission, Once, PriceOutcome, Search } from './keyed.js';
import {
  IMPLIED,
  listOf,
  listUses,
  maybeImplied,
  NAMED,
  OWNERS,
  recordsOf,
  type Use,
  use,
  useRecord,
} from './sameProject.js';
import { type FindsSubmissions, findEntry } from './search.js';
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
import {
  type Claim,
  charge,
  claim,
  giveBack,
  type Intent,
  isHeld,
  isOpen,
  jobRecord,
  renew,
  type SubmissionOutcome,
  settle,
} from './transitions.js';

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

/** What a call that ends early says about its submission, and what it waited for. */
const UNSENT = 'Nothing was sent by this call.';
const STORE = 'the ledger';

/** A durable record of submissions: a key is charged once, even after crashes. */
export class Ledger {
  readonly #store: LedgerStore;
  readonly #leaseMs: number;
  readonly #settlingMs: number;
  readonly #decide: LedgerOptions['decide'];
  #closing: Promise<void> | undefined;

  constructor(store: LedgerStore, options: LedgerOptions = {}) {
    const read = readOptions('Ledger', options, ledgerOptionNames);
    const { leaseMs = 15_000, settlingMs = 60_000, decide } = read;
    this.#store = store;
    this.#leaseMs = milliseconds('leaseMs', leaseMs);
    this.#settlingMs = milliseconds('settlingMs', settlingMs);
    this.#decide = decide;
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
    const { key, operation, fingerprint, budgets } = submission;
    const bounds = new Bounds(submission);
    const lease = this.#newLease();
    // A submitted key does not need a price, and a held or open one must not be priced yet.
    let price: PriceOutcome | undefined;
    let isPriced = false;
    await bounds.keep(this.#use(submission), UNSENT, STORE);
    for (let waits = 0; ; waits++) {
      const otherTotals = await bounds.keep(this.#otherTotals(submission), UNSENT, STORE);
      const since = moment();
      const claimed = await this.#claim(submission, lease.owner, bounds, (state) => {
        if (!isPriced && isSubmittable(state.entry, fingerprint)) return { result: undefined };
        const { total, fee } = price ?? {};
        return claim(state, submission, { ...lease, budgets, otherTotals, price: total, fee });
      });
      if (claimed === undefined) {
        price = await this.#price(submission, lease);
        isPriced = true;
        if (price === undefined && budgets.length > 0) {
          throw new UnexpectedResponseError(
            'A budget needs the price of each submission, but the service did not return one. Nothing was submitted.',
            { operation },
          );
        }
        continue;
      }
      switch (claimed.outcome) {
        case 'claimed': {
          const done = await this.#submit(submission, claimed.entry, since, bounds);
          if (done !== undefined) return { ...done, replayed: false };
          break;
        }
        case 'submitted':
          return this.#replay(submission, claimed.entry, bounds);
        case 'reconcile': {
          const entry = await this.#reconcile(submission, claimed.entry, since, bounds);
          if (entry.state === 'submitted') return this.#replay(submission, entry, bounds);
          break;
        }
        case 'held':
          await bounds.pause(Math.min(1_000, 25 * 2 ** waits, this.#leaseMs / 4));
          bounds.check(UNSENT, 'another call with the same key');
          break;
        case 'conflict':
          throw new KeyConflictError(
            key,
            'belongs to another request. Use a new key, or the same parameters. Nothing was submitted.',
            { operation },
          );
        case 'over-budget':
          throw overBudget(claimed.passed, { operation });
      }
    }
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
    const entry = (await this.#update(place, decide, recordsFor(outcome))) as LedgerEntry;
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
    const find = (entry: LedgerEntry) => findEntry(client.jobs, entry, { signal });
    const open: LedgerEntry[] = [];
    for await (const entry of this.entries({ projectId, states: ['intent', 'uncertain'] })) {
      open.push(entry);
    }
    const done: LedgerEntry[] = [];
    for (const entry of open) {
      signal?.throwIfAborted();
      const lease = this.#newLease();
      const since = moment();
      const claimed = await this.#update(entry, (state): StoreWrites<Claim> => {
        const { entry: current } = state;
        if (current === undefined || !isOpen(current)) return { result: { outcome: 'conflict' } };
        return claim(state, current, lease);
      });
      if (claimed.outcome !== 'reconcile') continue;
      const search = async (): Promise<LedgerEntry> =>
        this.#search(claimed.entry, find, await this.#age(claimed.entry));
      try {
        done.push(await this.#leased(claimed.entry, since, search));
      } catch (error) {
        await this.#giveBack(claimed.entry, lease.owner).catch(() => {});
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
    return this.#update({ projectId, key }, (state) => ({ result: state.entry }));
  }

  /** Reads entries, oldest first. */
  async *entries(filter: EntryFilter = {}): AsyncGenerator<LedgerEntry, void, undefined> {
    const limit = PAGE;
    let after: EntryPage['after'];
    for (;;) {
      const page = await asked('read', () => this.#store.entries({ ...filter, after, limit }));
      yield* page;
      after = page.at(-1);
      if (page.length < limit) return;
    }
  }

  /**
   * Adds up the spending: the cost of jobs, and the possible cost of pending or uncertain submissions.
   *
   * @param filter - the project, and the time of submission
   * @returns creative units, with all their digits
   */
  async spent(filter: AmountFilter = {}): Promise<string> {
    const ask = async () => this.#store.amounts?.(filter) ?? this.#amounts(filter);
    const amounts = await asked('read', ask);
    let sum = '0';
    for (const { amount, entries } of amounts) {
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
  async *export(
    format: 'csv' | 'jsonl',
    filter: EntryFilter = {},
  ): AsyncGenerator<string, void, undefined> {
    if (format === 'csv') yield csvLine(CSV_COLUMNS);
    for await (const entry of this.entries(filter)) {
      yield format === 'jsonl'
        ? `${printableJson(JSON.stringify(entry))}\n`
        : csvLine(csvCells(entry));
    }
  }

  /** Settles the cost of a job from its record. Jobs that are not in the ledger are ignored. */
  async observe(jobId: string, charged: string): Promise<void> {
    for await (const entry of this.entries({ jobId })) {
      await this.#update(entry, (state) => charge(state, jobId, charged));
    }
  }

  /** The asset to which these bytes were uploaded. */
  async asset(projectId: string, digest: string): Promise<string | undefined> {
    const read = (state: StoreState) => ({ result: state.records[0] });
    return this.#update({ projectId }, read, [`asset:${digest}`]);
  }

  /** Remembers the asset to which these bytes were uploaded; `undefined` forgets it. */
  async rememberAsset(
    projectId: string,
    digest: string,
    assetId: string | undefined,
  ): Promise<void> {
    const records = { [`asset:${digest}`]: assetId ?? null };
    await this.#update({ projectId }, () => ({ records, result: undefined }), []);
  }

  /**
   * Takes one of the requests that a project may make, across all processes that use the store.
   *
   * @returns milliseconds to wait before asking again, 0 if the request may be made; and when it was taken
   */
  async takeTurn(projectId: string, requests: number, windowMs: number): Promise<Turn> {
    return this.#turns<Turn>(projectId, windowMs, (turns, now) => {
      const oldest = turns.at(-requests);
      return oldest === undefined
        ? { turns: [...turns, now], result: { waitMs: 0, at: now } }
        : { result: { waitMs: oldest + windowMs - now } };
    });
  }

  /**
   * Renews a turn for another window from now: its request is pending, or has just ended.
   *
   * @returns when it counts as taken
   */
  async keepTurn(projectId: string, at: number, windowMs: number): Promise<number> {
    return this.#turns(projectId, windowMs, (turns, now) => {
      const mine = turns.indexOf(at);
      return { turns: [...turns.filter((_each, index) => index !== mine), now], result: now };
    });
  }

  /** Changes the turns of the last window. */
  #turns<Result>(
    projectId: string,
    windowMs: number,
    decide: (turns: number[], now: number) => { turns?: number[]; result: Result },
  ): Promise<Result> {
    const place = { projectId, durable: false };
    const change = ({ records: [record], now }: StoreState) => {
      const all: number[] = record === undefined ? [] : JSON.parse(record);
      // A time in the future comes from a clock that was set back since.
      const recent = all.filter((each) => each > now - windowMs && each <= now);
      const { turns, result } = decide(recent, now);
      return { records: turns && { [TURNS]: JSON.stringify(turns) }, result };
    };
    return this.#update(place, change, [TURNS]);
  }

  /** Closes the store, if the ledger opened it; once, however often it is called. */
  async close(): Promise<void> {
    this.#closing ??= this.#store.close();
    await this.#closing;
  }

  /** Writes that a key is used in a named project, which may be the implied one. */
  async #use<Answer>({ projectId, key, operation }: KeyedSubmission<Answer>): Promise<void> {
    if (projectId === IMPLIED) return;
    const name = useRecord(key);
    const decide = (state: StoreState) => use(state, name, projectId);
    const place = { projectId: IMPLIED, key };
    const before = await this.#update(place, decide, [name, OWNERS, NAMED]);
    if (before !== undefined) throw usedBefore(key, before, projectId, operation);
  }

  /** Lists the uses of keys in named projects that an older version did not list, once for a store. */
  async listOlderUses(): Promise<void> {
    const place = { projectId: IMPLIED, key: '' };
    const isListed = await this.#update(place, (state) => ({ result: state.records[0] }), [LISTED]);
    if (isListed !== undefined) return;
    let uses: Use[] = [];
    const list = async () => {
      if (uses.length === 0) return;
      await this.#update(place, (state) => listUses(state, uses), recordsOf(uses));
      uses = [];
    };
    // A transaction for each would take hours in a large store.
    for await (const { projectId, key } of this.entries()) {
      if (projectId === IMPLIED) continue;
      uses.push({ key, projectId });
      if (uses.length === PAGE) await list();
    }
    await list();
    await this.#update(place, () => ({ records: { [LISTED]: 'true' }, result: undefined }));
  }

  /** The use of further projects that may be that of a submission, for its budgets. */
  async #otherTotals<Answer>({ projectId, key, budgets }: KeyedSubmission<Answer>) {
    if (budgets.length === 0) return [];
    const place = { projectId: IMPLIED, key };
    const read = (state: StoreState) => ({ result: state.records.map(listOf) });
    const [owners = [], named = []] = await this.#update(place, read, [OWNERS, NAMED]);
    const others =
      projectId === IMPLIED
        ? named.filter((each) => maybeImplied(each, owners))
        : maybeImplied(projectId, owners)
          ? [IMPLIED]
          : [];
    const totalsOf = (other: string) =>
      this.#update({ projectId: other, key }, (state) => ({ result: state.records[0] }));
    return Promise.all(others.map(totalsOf));
  }

  /** Counts entries by their use, if the store cannot. */
  async #amounts({ projectId, since, until }: AmountFilter): Promise<AmountCount[]> {
    const counts = new Map<string, number>();
    // A key that was refused may have been submitted long after it was first written.
    for await (const entry of this.entries({ projectId })) {
      const { from } = entry.window;
      if (from < (since ?? from) || from >= (until ?? Number.POSITIVE_INFINITY)) continue;
      const amount = usedBy(entry);
      counts.set(amount, (counts.get(amount) ?? 0) + 1);
    }
    return [...counts].map(([amount, entries]) => ({ amount, entries }));
  }

  #newLease(): Pick<Intent, 'owner' | 'leaseMs'> {
    return { owner: crypto.randomUUID(), leaseMs: this.#leaseMs };
  }

  /** Asks for the price. If a job was started instead, it is the key's job, and is kept. */
  async #price<Answer>(
    submission: KeyedSubmission<Answer>,
    lease: Intent,
  ): Promise<PriceOutcome | undefined> {
    try {
      return await submission.price();
    } catch (error) {
      const job = submission.jobOfError(error);
      if (job !== undefined) {
        const claimed = await this.#update(submission, (state) => claim(state, submission, lease));
        if ('entry' in claimed) await this.#settle(claimed.entry, { state: 'submitted', ...job });
      }
      throw error;
    }
  }

  /** Claims a key within the bounds. A later claim is released: it is not submitted. */
  async #claim<Answer>(
    submission: KeyedSubmission<Answer>,
    owner: string,
    bounds: Bounds,
    decide: (state: StoreState) => StoreWrites<Claim | undefined>,
  ): Promise<Claim | undefined> {
    bounds.check(UNSENT, STORE);
    let isGivenUp = false;
    const { projectId, key, operation } = submission;
    const name = useRecord(key);
    const claimed = this.#update(
      submission,
      (state) => {
        if (isGivenUp) return { result: undefined };
        const writes = decide(state);
        if (projectId !== IMPLIED || writes.entry === undefined) return writes;
        const used = use({ ...state, records: state.records.slice(1) }, name, projectId);
        if (used.result !== undefined) throw usedBefore(key, used.result, projectId, operation);
        return { ...writes, records: { ...writes.records, ...used.records } };
      },
      projectId === IMPLIED ? [TOTALS, name, OWNERS, NAMED] : [TOTALS],
    );
    try {
      return await bounds.keep(claimed, UNSENT, STORE);
    } catch (error) {
      isGivenUp = true;
      // The store may still have written the claim, now or later. This call does not submit it.
      const giveBack = () => this.#giveBack(submission, owner).catch(() => {});
      claimed.then(giveBack, giveBack);
      throw error;
    }
  }

  /** Releases a claimed key that will not be submitted or searched. */
  #giveBack(place: { projectId: string; key: string }, owner: string): Promise<unknown> {
    return this.#update(place, (state) => giveBack(state, owner));
  }

  /** Submits a claimed key; `undefined` if the claim was lost before anything was sent. */
  async #submit<Answer>(
    submission: KeyedSubmission<Answer>,
    entry: LedgerEntry,
    since: ClockReading,
    bounds: Bounds,
  ): Promise<{ readonly answer: Answer } | undefined> {
    return this.#leased(entry, since, async (hold) => {
      let answer: Answer;
      let isOvertaken = false;
      try {
        answer = await submission.submit(async () => {
          if (!hold.isFresh) await hold.renew();
          // A renewal that took longer than the lease proves nothing about the present.
          isOvertaken = !hold.isFresh;
          if (isOvertaken) throw new LedgerError('Another process may hold the key.');
        });
      } catch (error) {
        const job = submission.jobOfError(error);
        const outcome: SubmissionOutcome = job
          ? { state: 'submitted', ...job }
          : outcomeOfError(error);
        // If it cannot be written, it stays an intent, and is reconciled; the error is more useful.
        await bounds.keepBeyond(this.#settle(entry, outcome)).catch(() => {});
        if (isOvertaken && outcome.state === 'refused') return undefined;
        throw withKey(error, entry.key);
      }
      const job = submission.jobOf(answer);
      let settled: LedgerEntry;
      try {
        settled = await bounds.keepBeyond(this.#settle(entry, { state: 'submitted', ...job }));
      } catch (error) {
        throw new LedgerError(
          `Job ${job.jobId} was submitted, but the ledger could not be written: its entry stays open until it is reconciled.`,
          { operation: entry.operation, cause: error },
          job.jobId,
        );
      }
      if (settled.state !== 'submitted') throw uncertain({ ...settled, jobId: job.jobId });
      return { answer };
    });
  }

  async #replay<Answer>(
    submission: KeyedSubmission<Answer>,
    { jobId = '', projectId, key }: LedgerEntry,
    bounds: Bounds,
  ): Promise<Once<Answer>> {
    const answer = await submission.retrieve(jobId);
    const { charged } = submission.jobOf(answer);
    if (charged !== undefined) {
      const written = this.#update({ projectId, key }, (state) => charge(state, jobId, charged));
      await bounds.keep(written, `Job ${jobId} was submitted by an earlier call.`);
    }
    return { answer, replayed: true };
  }

  /** Searches until a job is found, can no longer appear, or the call is over. */
  async #reconcile<Answer>(
    submission: KeyedSubmission<Answer>,
    entry: LedgerEntry,
    since: ClockReading,
    bounds: Bounds,
  ): Promise<LedgerEntry> {
    const about = `An earlier call submitted the key ${JSON.stringify(entry.key)}, and its outcome is not known.`;
    const work = async (): Promise<LedgerEntry> => {
      for (let searches = 0; ; searches++) {
        const age = await bounds.keep(this.#age(entry), about);
        let found: LedgerEntry;
        try {
          found = await this.#search(entry, (each) => submission.find(each), age);
        } catch (error) {
          if (bounds.call.signal?.aborted) bounds.check(about);
          // The search failed: the submission is as open as it was.
          const why = isScenarioError(error) ? ` (${error.message.replace(/\.$/, '')})` : '';
          throw uncertain({ ...entry, reason: `the search for its job failed${why}` }, error);
        }
        if (found.state !== 'uncertain') return found;
        if (age.isSettled || bounds.isOver) throw uncertain(found);
        await bounds.pause(Math.min(10_000, 500 * 2 ** searches, this.#settlingMs / 4));
        if (bounds.call.signal?.aborted) bounds.check(about);
        if (bounds.isOver) throw uncertain(found);
      }
    };
    return this.#leased(entry, since, work).catch(async (error) => {
      await bounds.briefly(this.#giveBack(entry, ownerOf(entry)));
      throw error;
    });
  }

  /** Searches once, and writes the result. */
  async #search(
    entry: LedgerEntry,
    find: (entry: LedgerEntry) => Promise<Search>,
    { isSettled, from }: Age,
  ): Promise<LedgerEntry> {
    const found = await find({ ...entry, window: { ...entry.window, from } });
    const unclaimed = await this.#unclaimed(entry, found);
    const possible = unclaimed.filter(({ match }) => match !== 'unlikely');
    const [only, ...others] = possible;
    const isOnly = only?.match === 'exact' && others.length === 0;
    const hasTwin = isOnly && (await this.#hasTwin(entry));
    if (found.complete && isOnly && !hasTwin) {
      return this.#settle(entry, { state: 'submitted', jobId: only.jobId });
    }
    const decision = isSettled ? this.#decide?.(entry, found) : undefined;
    // A job that is listed, or may be, is no reason to submit again, whatever a policy says about keys without one.
    const isIgnored = decision === 'refused' && (only !== undefined || !found.complete);
    if (decision !== undefined && !isIgnored) {
      return this.#settle(entry, outcomeOf(decision, 'the caller decided'));
    }
    const reasons = [
      foundOf(possible.map(({ jobId }) => jobId)),
      ...(hasTwin ? ['another open key has the same request'] : []),
      ...(found.complete ? [] : ['it could not read everything']),
    ];
    return this.#settle(entry, { state: 'uncertain', reason: reasons.join(', but ') });
  }

  async #age(entry: LedgerEntry): Promise<Age> {
    const asked = Date.now();
    return this.#update(entry, ({ entry: { window } = entry, now }) => ({
      result: {
        isSettled: now - (window.to ?? now) >= this.#settlingMs,
        // Earlier by the time that the store takes.
        from: window.from - now + asked,
      },
    }));
  }

  /** The candidates that are not another key's job. */
  async #unclaimed({ projectId, key }: LedgerEntry, { candidates }: Search) {
    const records = candidates.map(({ jobId }) => jobRecord(jobId));
    const free = (state: StoreState) => ({
      result: candidates.filter((_each, index) => (state.records[index] ?? key) === key),
    });
    return this.#update({ projectId }, free, records);
  }

  /** Whether another key is open for the same request: then a job cannot be attributed to either key. */
  async #hasTwin({ projectId, key, fingerprint }: LedgerEntry): Promise<boolean> {
    for await (const other of this.entries({ projectId, states: ['intent', 'uncertain'] })) {
      if (other.key !== key && other.fingerprint === fingerprint) return true;
    }
    return false;
  }

  /** Keeps the entry's lease while `work` goes on. */
  async #leased<Result>(
    entry: LedgerEntry,
    since: ClockReading,
    work: (hold: Hold) => Promise<Result>,
  ): Promise<Result> {
    const owner = ownerOf(entry);
    const hold = new Hold(this.#leaseMs, since, () =>
      this.#update(entry, (state) => renew(state, owner, this.#leaseMs)),
    );
    const timer = setInterval(() => {
      // The next renewal makes up for a failed one, and the store is asked before anything is sent.
      hold.renew().catch(() => {});
    }, this.#leaseMs / 3);
    (timer as { unref?: () => void }).unref?.();
    try {
      return await work(hold);
    } finally {
      clearInterval(timer);
    }
  }

  async #settle(entry: LedgerEntry, outcome: SubmissionOutcome): Promise<LedgerEntry> {
    const decide = (state: StoreState) => settle(state, entry.attempts, outcome);
    return (await this.#update(entry, decide, recordsFor(outcome))) ?? entry;
  }

  #update<Result>(
    { projectId, key, durable }: Omit<StoreReads, 'records'>,
    decide: (state: StoreState) => StoreWrites<Result>,
    records: readonly string[] = [TOTALS],
  ): Promise<Result> {
    const reads = { projectId, key, records, durable };
    return asked('written', () => this.#store.update(reads, decide));
  }
}

/** Asks a store: each failure is a `LedgerError`, also of a store of your own. */
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

function usedBefore(key: string, before: string, now: string, operation: OperationId): Error {
  const [was, is] = [before, now].map((each) =>
    each === IMPLIED ? 'without projectId' : `with projectId ${JSON.stringify(each)}`,
  );
  const why = `was used ${was}, and is now used ${is}, which may be the same project. Pass the same projectId as before, or use a new key. Nothing was submitted.`;
  return new KeyConflictError(key, why, { operation });
}

/** What a search found, for the person who decides. */
function foundOf(jobIds: readonly string[]): string {
  const [first, ...others] = jobIds;
  if (first === undefined) return 'its search found no job that may be its own';
  if (others.length === 0) return `its search found job ${first}, which may be its own`;
  const shown = [first, ...others.slice(0, 2), ...(others.length > 2 ? ['…'] : [])].join(', ');
  return `its search found ${jobIds.length} jobs that may be its own (${shown})`;
}

function ownerOf({ lease }: LedgerEntry): string {
  return lease?.owner ?? '';
}

/** How many entries are read at once, and how many of their uses are listed in one transaction. */
const PAGE = 500;

/** The record that says that the uses of keys are listed. */
const LISTED = 'listed';

/** The record of a project's latest requests. */
const TURNS = 'turns';

/** Whether a request may be made, and otherwise when to ask again. */
export interface Turn {
  /** Milliseconds; 0 if it may be made. */
  readonly waitMs: number;
  /** When it was taken, in milliseconds since 1970 by the store's clock. */
  readonly at?: number;
}

/** The age of a submission. */
interface Age {
  /** Whether its job should be listed by now. */
  readonly isSettled: boolean;
  /** When it was sent, by this machine's clock, which a search compares with the service's. */
  readonly from: number;
}

/** The key is new, or was refused: only then is a submission priced and made. */
function isSubmittable(entry: LedgerEntry | undefined, fingerprint: string): boolean {
  return entry === undefined || (entry.state === 'refused' && entry.fingerprint === fingerprint);
}

/** What an error proves: only a refusal, or a failure before anything was sent, shows that nothing was taken. */
const REFUSALS: ReadonlySet<ScenarioErrorKind> = new Set<ScenarioErrorKind>([
  'configuration',
  'invalid-image',
  'invalid-request',
  'authentication',
  'payment-required',
  'permission',
  'not-found',
  'conflict',
  'redirect',
  'unexpected-status',
  'rate-limit',
  'concurrency-limit',
  'quota-exceeded',
  'cost-limit',
  'submission-stopped',
  'connection',
  'timeout',
  'aborted',
]);

function outcomeOfError(error: unknown): SubmissionOutcome {
  const reason = isScenarioError(error)
    ? error.message
    : 'the error that was thrown proves nothing';
  const isRefusal = isScenarioError(error) && REFUSALS.has(error.kind);
  return { state: isRefusal ? 'refused' : 'uncertain', reason };
}

function outcomeOf(decision: Decision, reason: string): SubmissionOutcome {
  if (decision === 'refused') return { state: 'refused', reason };
  const { jobId, then } = Object(decision);
  if (typeof jobId === 'string' && jobId !== '') return { state: 'submitted', jobId };
  const given = typeof then === 'function' ? ', not a promise' : '';
  throw new ConfigurationError(`A decision is 'refused' or { jobId }${given}.`);
}

/** The records that `settle` reads. */
function recordsFor(outcome: SubmissionOutcome): string[] {
  const ofJob = outcome.state === 'submitted' ? [jobRecord(outcome.jobId), OWNERS] : [];
  return [TOTALS, ...ofJob];
}

function withKey(error: unknown, key: string): unknown {
  if (error instanceof UncertainSubmissionError) {
    Object.defineProperty(error, 'key', { value: key, enumerable: true });
  }
  return error;
}

function uncertain(
  { key, operation, fingerprint, window, reason, jobId }: LedgerEntry,
  cause?: unknown,
): Error {
  const error = new UncertainSubmissionError(
    `The submission of the key ${JSON.stringify(key)} may have been taken: ${reason}.`,
    { operation, cause },
    {
      window: { from: new Date(window.from), to: new Date(window.to ?? window.from) },
      fingerprint,
      jobId,
      advice:
        'The key is not submitted again until ledger.resolve(key, …) records its outcome: look for its job in the app, or ask support.',
    },
  );
  return withKey(error, key) as Error;
}

/** The longest time of a timer. */
const DAY_MS = 86_400_000;

/** @throws ConfigurationError when it is longer than a timer can run */
export function milliseconds(name: string, value: number): number {
  if (value <= DAY_MS) return value;
  throw new ConfigurationError(
    `${name} must be a number of milliseconds, up to a day (${DAY_MS}), not ${value}.`,
  );
}

const CSV_COLUMNS = [
  'projectId',
  'key',
  'operation',
  'state',
  'jobId',
  'price',
  'charged',
  'fee',
  'attempts',
  'createdAt',
  'updatedAt',
  'reason',
] as const;

function csvCells(entry: LedgerEntry): string[] {
  return CSV_COLUMNS.map((column) => {
    const value = entry[column];
    if (value === undefined) return '';
    return column === 'createdAt' || column === 'updatedAt'
      ? new Date(value).toISOString()
      : String(value);
  });
}
