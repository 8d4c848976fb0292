import { AbortedError, LedgerError, type ScenarioError, TimeoutError } from '../errors/index.js';
import { onAbort } from '../onAbort.js';
import type { KeyedSubmission } from './keyed.js';

/** Milliseconds that a write after the answer may take beyond the end of the call: the record matters more. */
const GRACE_MS = 2_000;

/** The longest delay of a timer, nearly 25 days; the ledger's module loads nothing of the client for it. */
const MOST_MS = 2_147_483_647;

/** The limits of a call, and its operation, if it is more than the opening of the ledger. */
type BoundedCall = Pick<KeyedSubmission<unknown>, 'signal' | 'deadlineMs' | 'givenMs'> &
  Partial<Pick<KeyedSubmission<unknown>, 'operation'>>;

/** Applies the caller's signal and deadline to a store and to waits that do not support them. */
export class Bounds {
  readonly #endsAt: number;

  constructor(readonly call: BoundedCall) {
    this.#endsAt = performance.now() + call.deadlineMs;
  }

  get isOver(): boolean {
    return performance.now() >= this.#endsAt;
  }

  /**
   * Throws when the call is over.
   *
   * @param about - what happened to the submission
   * @param waitedFor - what delayed the call, if it has sent nothing
   */
  check(about: string, waitedFor?: string): void {
    const reason = this.#aborted(about) ?? (this.isOver ? this.#timeout(waitedFor) : undefined);
    if (reason !== undefined) throw reason;
  }

  /** Waits for `work`, up to the end of the call; then throws as `check` does. */
  async keep<Result>(work: Promise<Result>, about: string, waitedFor?: string): Promise<Result> {
    const over = new AbortController();
    const end = this.pause(Number.POSITIVE_INFINITY, over.signal).then(() => undefined);
    try {
      const settled = await Promise.race([work.then((result) => ({ result })), end]);
      if (settled !== undefined) return settled.result;
    } finally {
      over.abort();
    }
    // A timer may fire a little early by the clock: it still counts.
    throw this.#aborted(about) ?? this.#timeout(waitedFor);
  }

  /** Waits for a write after an answer, which matters more than the call: a little beyond its end. */
  async keepBeyond<Result>(work: Promise<Result>): Promise<Result> {
    const settled = new AbortController();
    const late = this.pause(Number.POSITIVE_INFINITY, settled.signal)
      .then(() => pauseUntil(GRACE_MS, [settled.signal]))
      .then(() => {
        throw new LedgerError('The ledger does not answer.');
      });
    try {
      return await Promise.race([work, late]);
    } finally {
      settled.abort();
    }
  }

  /** Waits briefly for optional work: the call ends in any case. */
  async briefly(work: Promise<unknown>): Promise<void> {
    const settled = new AbortController();
    await Promise.race([work.catch(() => {}), pauseUntil(GRACE_MS, [settled.signal])]);
    settled.abort();
  }

  /** Waits, but not beyond the end of the call, nor after `done`. */
  pause(durationMs: number, done?: AbortSignal): Promise<void> {
    const leftMs = Math.min(MOST_MS, Math.max(0, this.#endsAt - performance.now()));
    const signals = [this.call.signal, done].filter((each) => each !== undefined);
    return pauseUntil(Math.min(durationMs, leftMs), signals);
  }

  #aborted(about: string): ScenarioError | undefined {
    const { operation } = this.call;
    if (!this.call.signal?.aborted) return undefined;
    return new AbortedError(`The call was aborted. ${about}`, { operation });
  }

  #timeout(given: string | undefined): ScenarioError {
    const { operation, deadlineMs, givenMs = deadlineMs } = this.call;
    const waitedFor = given ?? (operation === undefined ? 'the ledger' : undefined);
    return new TimeoutError('deadlineMs', givenMs, { operation }, waitedFor);
  }
}

/** Waits, but not after any of the signals has aborted. */
function pauseUntil(durationMs: number, signals: readonly AbortSignal[]): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      for (const unfollow of unfollows) unfollow();
      resolve();
    };
    const timer = setTimeout(end, durationMs);
    const unfollows = signals.map((each) => onAbort(each, end));
    if (signals.some((each) => each.aborted)) end();
  });
}
