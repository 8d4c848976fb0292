import type { LedgerEntry } from './store.js';

/** The part of a lease after which it is confirmed again. The rest covers delays that a process cannot detect. */
const TRUSTED_PART = 0.5;

/** This process's view of its lease: when the store last confirmed it. */
export class Hold {
  /** Whether the store said that another process now has it. */
  isLost = false;
  #confirmedAt: ClockReading;
  readonly #leaseMs: number;
  readonly #renew: () => Promise<LedgerEntry | undefined>;

  /** @param since - a moment before the lease was requested */
  constructor(leaseMs: number, since: ClockReading, renew: () => Promise<LedgerEntry | undefined>) {
    this.#leaseMs = leaseMs;
    this.#confirmedAt = since;
    this.#renew = renew;
  }

  /** Whether it is still valid, as far as this process knows without asking the store. */
  get isFresh(): boolean {
    return !this.isLost && msSince(this.#confirmedAt) < this.#leaseMs * TRUSTED_PART;
  }

  /** Asks the store to renew it. */
  async renew(): Promise<void> {
    const asked = moment();
    if ((await this.#renew()) === undefined) this.isLost = true;
    else this.#confirmedAt = asked;
  }
}

/** A moment by two clocks: one may be set, the other stops while the machine sleeps. */
export interface ClockReading {
  readonly wall: number;
  readonly running: number;
}

export function moment(): ClockReading {
  return { wall: Date.now(), running: performance.now() };
}

function msSince({ wall, running }: ClockReading): number {
  return Math.max(Date.now() - wall, performance.now() - running);
}
