import type { LedgerEntry } from './store.js';

/** Which part of a lease may pass before it is confirmed anew. The rest is for what no process can check. */
const TRUSTED_PART = 0.5;

/** What this process knows of a lease that it was given: how long ago the store last said that it holds. */
export class Hold {
  /** Whether the store said that it is another's by now. */
  isLost = false;
  #confirmedAt: Moment;
  readonly #leaseMs: number;
  readonly #renew: () => Promise<LedgerEntry | undefined>;

  /** @param since - a moment before the lease was asked for */
  constructor(leaseMs: number, since: Moment, renew: () => Promise<LedgerEntry | undefined>) {
    this.#leaseMs = leaseMs;
    this.#confirmedAt = since;
    this.#renew = renew;
  }

  /** Whether it holds, as far as this process knows without asking the store. */
  get isFresh(): boolean {
    return !this.isLost && msSince(this.#confirmedAt) < this.#leaseMs * TRUSTED_PART;
  }

  /** Asks the store to keep it for another while. */
  async renew(): Promise<void> {
    const asked = moment();
    if ((await this.#renew()) === undefined) this.isLost = true;
    else this.#confirmedAt = asked;
  }
}

/** A moment by two clocks: the one may be set, the other stands still while the machine sleeps. */
export interface Moment {
  readonly wall: number;
  readonly running: number;
}

export function moment(): Moment {
  return { wall: Date.now(), running: performance.now() };
}

function msSince({ wall, running }: Moment): number {
  return Math.max(Date.now() - wall, performance.now() - running);
}
