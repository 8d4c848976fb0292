import {
  AbortedError,
  ConfigurationError,
  LedgerError,
  type ScenarioError,
  TimeoutError,
} from '../errors/index.js';
import { MAX_TIMER_MS } from '../limits.js';
import { onAbort } from '../onAbort.js';
import type { KeyedSubmission } from './keyed.js';

/** Milliseconds that a write after the answer may take beyond the end of the call: the record matters more. */
const GRACE_MS = 2_000;

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
    const settled = await before((done) => this.pause(Number.POSITIVE_INFINITY, done), work);
    // A timer may fire a little early by the clock: it still counts.
    if (settled === undefined) throw this.#aborted(about) ?? this.#timeout(waitedFor);
    return settled.result;
  }

  /** Waits for a write after an answer, which matters more than the call: a little beyond its end. */
  async keepBeyond<Result>(work: Promise<Result>): Promise<Result> {
    const end = async (done: AbortSignal) => {
      await this.pause(Number.POSITIVE_INFINITY, done);
      await pauseUntil(GRACE_MS, [done]);
    };
    const settled = await before(end, work);
    if (settled === undefined) throw new LedgerError('The ledger does not answer.');
    return settled.result;
  }

  /** Waits briefly for optional work: the call ends in any case. */
  async briefly(work: Promise<unknown>): Promise<void> {
    await before((done) => pauseUntil(GRACE_MS, [done]), work).catch(() => {});
  }

  /** Waits, but not beyond the end of the call, nor after `done`. */
  pause(durationMs: number, done?: AbortSignal): Promise<void> {
    const leftMs = Math.min(MAX_TIMER_MS, Math.max(0, this.#endsAt - performance.now()));
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

/** The result of work that settles before the end; what waits for the end is told when it does. */
async function before<Result>(
  end: (done: AbortSignal) => Promise<void>,
  work: Promise<Result>,
): Promise<{ readonly result: Result } | undefined> {
  const settled = new AbortController();
  const ended = end(settled.signal).then(() => undefined);
  try {
    return await Promise.race([work.then((result) => ({ result })), ended]);
  } finally {
    settled.abort();
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

/** The longest time of a timer. */
const DAY_MS = 86_400_000;

/** @throws ConfigurationError when it is longer than a timer can run */
export function milliseconds(name: string, value: number): number {
  if (value <= DAY_MS) return value;
  throw new ConfigurationError(
    `${name} must be a number of milliseconds, up to a day (${DAY_MS}), not ${value}.`,
  );
}
