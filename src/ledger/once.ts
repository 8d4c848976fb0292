import {
  isScenarioError,
  KeyConflictError,
  LedgerError,
  UnexpectedResponseError,
} from '../errors/index.js';
import { Bounds } from './bounds.js';
import { overBudget, TOTALS } from './budget.js';
import type { CheckedStore } from './checkedStore.js';
import { type ClockReading, leased, moment, newLease } from './hold.js';
import type { KeyedSubmission, Once, PriceOutcome } from './keyed.js';
import { outcomeOfError, uncertain, withKey } from './outcomes.js';
import { IMPLIED, listOf, maybeImplied, NAMED, OWNERS, use, useRecord } from './sameProject.js';
import { ageOf, type Rules, searchOnce, settleEntry } from './settling.js';
import type { LedgerEntry, StoreState, StoreWrites } from './store.js';
import { type Claim, charge, claim, giveBack, type SubmissionOutcome } from './transitions.js';

/** What a call that ends early says about its submission, and what it waited for. */
const UNSENT = 'Nothing was sent by this call.';
const STORE = 'the ledger';

/** How a ledger submits keys. */
export interface KeyRules extends Rules {
  readonly leaseMs: number;
}

/** Submits, unless the key was submitted before: `Ledger.once`. */
export async function submitOnce<Answer>(
  store: CheckedStore,
  rules: KeyRules,
  submission: KeyedSubmission<Answer>,
): Promise<Once<Answer>> {
  const { projectId, key, operation, fingerprint, budgets, signal } = submission;
  const isImplied = projectId === IMPLIED;
  const bounds = new Bounds(submission);
  const lease = newLease(rules.leaseMs);
  const listed = useRecord(key);
  // A submitted key does not need a price, and a held or open one must not be priced yet.
  let price: PriceOutcome | undefined;
  let isPriced = false;
  await inTime(writeUse());
  for (let waits = 0; ; waits++) {
    const otherTotals = await inTime(readOtherTotals());
    const since = moment();
    const claimed = await tryToClaim((state) => {
      if (!isPriced && isSubmittable(state.entry, fingerprint)) return { result: undefined };
      const { total, fee } = price ?? {};
      return claim(state, submission, { ...lease, budgets, otherTotals, price: total, fee });
    });
    if (claimed === undefined) {
      price = await askForPrice();
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
        const done = await submit(claimed.entry, since);
        if (done !== undefined) return { ...done, replayed: false };
        break;
      }
      case 'submitted':
        return replay(claimed.entry);
      case 'reconcile': {
        const entry = await reconcile(claimed.entry, since);
        if (entry.state === 'submitted') return replay(entry);
        break;
      }
      case 'held':
        await bounds.pause(Math.min(1_000, 25 * 2 ** waits, lease.leaseMs / 4));
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

  function inTime<Result>(work: Promise<Result>): Promise<Result> {
    return bounds.keep(work, UNSENT, STORE);
  }

  /** Writes that the key is used in a named project, which may be the implied one. */
  async function writeUse(): Promise<void> {
    if (isImplied) return;
    const decide = (state: StoreState) => use(state, listed, projectId);
    const place = { projectId: IMPLIED, key };
    refuseUsed(await store.update(place, decide, [listed, OWNERS, NAMED]));
  }

  /** @param before - the project in which the key was used, if it may be the same one */
  function refuseUsed(before: string | undefined): void {
    if (before === undefined) return;
    const [was, is] = [before, projectId].map((each) =>
      each === IMPLIED ? 'without projectId' : `with projectId ${JSON.stringify(each)}`,
    );
    const why = `was used ${was}, and is now used ${is}, which may be the same project. Pass the same projectId as before, or use a new key. Nothing was submitted.`;
    throw new KeyConflictError(key, why, { operation });
  }

  /** The use of further projects that may be this one, for the budgets. */
  async function readOtherTotals(): Promise<(string | undefined)[]> {
    if (budgets.length === 0) return [];
    const read = (state: StoreState) => ({ result: state.records.map(listOf) });
    const place = { projectId: IMPLIED, key };
    const [owners = [], named = []] = await store.update(place, read, [OWNERS, NAMED]);
    const others = (isImplied ? named : [IMPLIED]).filter((other) =>
      maybeImplied(isImplied ? other : projectId, owners),
    );
    const totalsOf = (other: string) =>
      store.update({ projectId: other, key }, (state) => ({ result: state.records[0] }));
    return Promise.all(others.map(totalsOf));
  }

  /** Claims the key within the bounds. A later claim is released: it is not submitted. */
  async function tryToClaim(
    decide: (state: StoreState) => StoreWrites<Claim | undefined>,
  ): Promise<Claim | undefined> {
    bounds.check(UNSENT, STORE);
    let isGivenUp = false;
    const claimed = store.update(
      submission,
      (state) => {
        if (isGivenUp) return { result: undefined };
        const writes = decide(state);
        if (!isImplied || writes.entry === undefined) return writes;
        const used = use({ ...state, records: state.records.slice(1) }, listed, projectId);
        refuseUsed(used.result);
        return { ...writes, records: { ...writes.records, ...used.records } };
      },
      isImplied ? [TOTALS, listed, OWNERS, NAMED] : [TOTALS],
    );
    try {
      return await inTime(claimed);
    } catch (error) {
      isGivenUp = true;
      // The store may still have written the claim, now or later. This call does not submit it.
      const undo = () => release().catch(() => {});
      claimed.then(undo, undo);
      throw error;
    }
  }

  /** Releases the claimed key, which this call will not submit or search. */
  function release(): Promise<unknown> {
    return store.update(submission, (state) => giveBack(state, lease.owner));
  }

  /** Asks for the price. If a job was started instead, it is the key's job, and is kept. */
  async function askForPrice(): Promise<PriceOutcome | undefined> {
    try {
      return await submission.price();
    } catch (error) {
      const job = submission.jobOfError(error);
      if (job !== undefined) {
        const claimed = await store.update(submission, (state) => claim(state, submission, lease));
        if ('entry' in claimed)
          await settleEntry(store, claimed.entry, { state: 'submitted', ...job });
      }
      throw error;
    }
  }

  /** Submits the claimed key; `undefined` if the claim was lost before anything was sent. */
  async function submit(
    entry: LedgerEntry,
    since: ClockReading,
  ): Promise<{ readonly answer: Answer } | undefined> {
    return leased(store, entry, lease, since, async (hold) => {
      let answer: Answer;
      let isOvertaken = false;
      try {
        answer = await submission.submit(async () => {
          if (!hold.isFresh()) await hold.renew();
          // A renewal that took longer than the lease proves nothing about the present.
          isOvertaken = !hold.isFresh();
          if (isOvertaken) throw new LedgerError('Another process may hold the key.');
        });
      } catch (error) {
        const job = submission.jobOfError(error);
        const outcome: SubmissionOutcome = job
          ? { state: 'submitted', ...job }
          : outcomeOfError(error);
        // If it cannot be written, it stays an intent, and is reconciled; the error is more useful.
        await bounds.keepBeyond(settleEntry(store, entry, outcome)).catch(() => {});
        if (isOvertaken && outcome.state === 'refused') return undefined;
        throw withKey(error, key);
      }
      const job = submission.jobOf(answer);
      let settled: LedgerEntry;
      try {
        settled = await bounds.keepBeyond(
          settleEntry(store, entry, { state: 'submitted', ...job }),
        );
      } catch (error) {
        throw new LedgerError(
          `Job ${job.jobId} was submitted, but the ledger could not be written: its entry stays open until it is reconciled.`,
          { operation, cause: error },
          job.jobId,
        );
      }
      if (settled.state !== 'submitted') throw uncertain({ ...settled, jobId: job.jobId });
      return { answer };
    });
  }

  async function replay({ jobId = '' }: LedgerEntry): Promise<Once<Answer>> {
    const answer = await submission.retrieve(jobId);
    const { charged } = submission.jobOf(answer);
    if (charged !== undefined) {
      const written = store.update(submission, (state) => charge(state, jobId, charged));
      await bounds.keep(written, `Job ${jobId} was submitted by an earlier call.`);
    }
    return { answer, replayed: true };
  }

  /** Searches until the job is found, can no longer appear, or the call is over. */
  async function reconcile(entry: LedgerEntry, since: ClockReading): Promise<LedgerEntry> {
    const about = `An earlier call submitted the key ${JSON.stringify(key)}, and its outcome is not known.`;
    const work = async (): Promise<LedgerEntry> => {
      for (let searches = 0; ; searches++) {
        const age = await bounds.keep(ageOf(store, entry, rules), about);
        let found: LedgerEntry;
        try {
          found = await searchOnce(store, entry, rules, (each) => submission.find(each), age);
        } catch (error) {
          if (signal?.aborted) bounds.check(about);
          // The search failed: the submission is as open as it was.
          const why = isScenarioError(error) ? ` (${error.message.replace(/\.$/, '')})` : '';
          throw uncertain({ ...entry, reason: `the search for its job failed${why}` }, error);
        }
        if (found.state !== 'uncertain') return found;
        if (age.isSettled || bounds.isOver) throw uncertain(found);
        await bounds.pause(Math.min(10_000, 500 * 2 ** searches, rules.settlingMs / 4));
        if (signal?.aborted) bounds.check(about);
        if (bounds.isOver) throw uncertain(found);
      }
    };
    return leased(store, entry, lease, since, work).catch(async (error) => {
      await bounds.briefly(release());
      throw error;
    });
  }
}

/** The key is new, or was refused: only then is a submission priced and made. */
function isSubmittable(entry: LedgerEntry | undefined, fingerprint: string): boolean {
  return entry === undefined || (entry.state === 'refused' && entry.fingerprint === fingerprint);
}
