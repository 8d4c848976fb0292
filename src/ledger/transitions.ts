import {
  type BudgetLimit,
  type PassedBudget,
  passedBudget,
  TOTALS,
  totalsAfter,
} from './budget.js';
import { escapeText } from './escape.js';
import type { JobOutcome } from './keyed.js';
import { added, IMPLIED, listOf, OWNERS } from './sameProject.js';
import type { Lease, LedgerEntry, StoreState, StoreWrites } from './store.js';

/** The submission of a key. */
type Submission = Pick<LedgerEntry, 'projectId' | 'key' | 'operation' | 'fingerprint' | 'request'>;

/** Who claims a key, and what its submission may cost. */
export interface Intent {
  /** In creative units, with all its digits; absent if it was not requested. */
  readonly price?: string | undefined;
  /** The part that is charged in addition to the job. */
  readonly fee?: string | undefined;
  readonly budgets?: readonly BudgetLimit[];
  /** The totals of further projects that may be this one. */
  readonly otherTotals?: readonly (string | undefined)[] | undefined;
  readonly owner: string;
  readonly leaseMs: number;
}

/** The next step for a key. */
export type Claim =
  /** Submit it. */
  | { readonly outcome: 'claimed'; readonly entry: LedgerEntry }
  /** It was submitted: its job is known. */
  | { readonly outcome: 'submitted'; readonly entry: LedgerEntry }
  /** Another call is working on it. */
  | { readonly outcome: 'held'; readonly entry: LedgerEntry }
  /** It may have been taken: find out, under the given lease. */
  | { readonly outcome: 'reconcile'; readonly entry: LedgerEntry }
  | { readonly outcome: 'conflict' }
  | {
      readonly outcome: 'over-budget';
      readonly passed: PassedBudget;
    };

/** Whether an entry is being worked on. */
export function isHeld({ lease }: LedgerEntry, now: number): boolean {
  if (lease === undefined) return false;
  const leftMs = lease.until - now;
  // A lease with more than its full time left was given before the clock was set back.
  return leftMs > 0 && leftMs <= (lease.forMs ?? leftMs);
}

/** Whether the outcome of a submission is not known. */
export function isOpen({ state }: LedgerEntry): boolean {
  return state === 'intent' || state === 'uncertain';
}

function leaseOf(owner: string, forMs: number, now: number): Lease {
  return { owner, until: now + forMs, forMs };
}

/** Claims a key for a submission, or returns why it cannot be submitted now. Reads the record of totals. */
export function claim(
  { entry: current, records: [totals], now }: StoreState,
  { projectId, key, operation, fingerprint, request }: Submission,
  { price, fee, budgets = [], otherTotals = [], owner, leaseMs }: Intent,
): StoreWrites<Claim> {
  const lease = leaseOf(owner, leaseMs, now);
  if (current !== undefined) {
    if (current.fingerprint !== fingerprint || current.operation !== operation) {
      return { result: { outcome: 'conflict' } };
    }
    if (current.state === 'submitted') return { result: { outcome: 'submitted', entry: current } };
    // The same call asks again: the store has written its claim, but its answer was lost.
    if (current.lease?.owner === owner) {
      const outcome = current.lease.searches ? 'reconcile' : 'claimed';
      // The call counts its time from now on; so must the others.
      const entry = { ...current, lease: { ...current.lease, ...lease } };
      return { entry, result: { outcome, entry } };
    }
    if (isHeld(current, now)) {
      return { result: { outcome: 'held', entry: current } };
    }
    if (current.state !== 'refused') {
      const entry = { ...current, lease: { ...lease, searches: true }, updatedAt: now };
      return { entry, result: { outcome: 'reconcile', entry } };
    }
  }
  const passed = passedBudget(budgets, [totals, ...otherTotals], price ?? '0', now);
  if (passed !== undefined) return { result: { outcome: 'over-budget', passed } };
  const entry: LedgerEntry = {
    projectId,
    key,
    operation,
    state: 'intent',
    fingerprint,
    request,
    price,
    fee,
    window: { from: now },
    attempts: (current?.attempts ?? 0) + 1,
    lease,
    createdAt: current?.createdAt ?? now,
    updatedAt: now,
  };
  return written(totals, current, entry, { outcome: 'claimed', entry });
}

/** How a submission ended. */
export type SubmissionOutcome =
  | ({ readonly state: 'submitted' } & JobOutcome)
  | { readonly state: 'refused'; readonly reason: string }
  | { readonly state: 'uncertain'; readonly reason: string };

/**
 * Writes how an attempt ended. A job is always kept, since it is a fact; a refusal or an uncertainty
 * counts only while the entry still belongs to that attempt. Reads the record of totals and, for a job, its own:
 * a job of another key does not belong to this one.
 */
export function settle(
  state: StoreState,
  attempt: number,
  outcome: SubmissionOutcome,
): StoreWrites<LedgerEntry | undefined> {
  const {
    entry: current,
    records: [totals, owner, owners],
    now,
  } = state;
  if (current === undefined) return { result: undefined };
  const { lease: _lease, reason: _reason, ...rest } = current;
  const { from } = current.window;
  // A clock that was set back must not end the window before it began.
  const { to = Math.max(from, now) } = current.window;
  const ended = { ...rest, window: { from, to }, updatedAt: now };
  if (outcome.state !== 'submitted') {
    if (!isOpen(current) || current.attempts !== attempt) return { result: current };
    const entry = { ...ended, state: outcome.state, reason: outcome.reason };
    return written(totals, current, entry, entry);
  }
  const {
    jobId,
    charged = current.charged,
    price = current.price,
    fee = current.fee,
    ownerId = current.ownerId,
  } = outcome;
  if (owner !== undefined && owner !== current.key) {
    const reason = `its answer names job ${jobId}, which is the job of the key ${JSON.stringify(owner)}`;
    return settle(state, attempt, { state: 'uncertain', reason });
  }
  if (current.state === 'submitted' && current.jobId !== jobId) {
    const otherJobIds = [...new Set([...(current.otherJobIds ?? []), jobId])];
    const entry = { ...current, otherJobIds, updatedAt: now };
    return { entry, result: entry };
  }
  const entry: LedgerEntry = { ...ended, state: 'submitted', jobId, price, charged, fee, ownerId };
  const { records, ...writes } = written(totals, current, entry, entry);
  const implied =
    current.projectId === IMPLIED && ownerId !== undefined
      ? added(OWNERS, listOf(owners), ownerId)
      : {};
  return { ...writes, records: { ...records, ...implied, [jobRecord(jobId)]: current.key } };
}

/** The records that `settle` reads. */
export function recordsFor(outcome: SubmissionOutcome): string[] {
  const ofJob = outcome.state === 'submitted' ? [jobRecord(outcome.jobId), OWNERS] : [];
  return [TOTALS, ...ofJob];
}

/** The record that maps a job to its key. The ID comes from the service, and may be any text. */
export function jobRecord(jobId: string): string {
  return `job:${escapeText(jobId)}`;
}

/** Writes the cost of a job from its record. Reads the record of totals. */
export function charge(
  { entry: current, records: [totals], now }: StoreState,
  jobId: string,
  charged: string,
): StoreWrites<LedgerEntry | undefined> {
  if (current?.jobId !== jobId || current.charged === charged) return { result: current };
  const entry = { ...current, charged, updatedAt: now };
  return written(totals, current, entry, entry);
}

/** Renews a lease; `undefined` if another call now has it. */
export function renew(
  { entry: current, now }: StoreState,
  owner: string,
  leaseMs: number,
): StoreWrites<LedgerEntry | undefined> {
  if (current?.lease?.owner !== owner) return { result: undefined };
  const entry = { ...current, lease: { ...current.lease, ...leaseOf(owner, leaseMs, now) } };
  return { entry, result: entry };
}

/**
 * Releases an unused claim: its submission was not sent, or its search left the entry open. Reads the record of
 * totals.
 */
export function giveBack(state: StoreState, owner: string): StoreWrites<LedgerEntry | undefined> {
  const { entry: current } = state;
  if (current?.lease?.owner !== owner) return { result: undefined };
  if (!current.lease.searches) {
    const reason = 'it was abandoned before it was sent';
    return settle(state, current.attempts, { state: 'refused', reason });
  }
  const { lease: _lease, ...entry } = current;
  return { entry, result: entry };
}

function written<Result>(
  totals: string | undefined,
  before: LedgerEntry | undefined,
  entry: LedgerEntry,
  result: Result,
): StoreWrites<Result> {
  return { entry, records: { [TOTALS]: totalsAfter(totals, before, entry) }, result };
}
