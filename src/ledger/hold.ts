import type { CheckedStore } from './checkedStore.js';
import type { LedgerEntry } from './store.js';
import { type Intent, renew } from './transitions.js';

/** The part of a lease after which it is confirmed again. The rest covers delays that a process cannot detect. */
const TRUSTED_PART = 0.5;

/** This process's view of its lease: when the store last confirmed it. */
export interface Hold {
  /** Whether it is still valid, as far as this process knows without asking the store. */
  isFresh(): boolean;
  /** Asks the store to renew it. */
  renew(): Promise<void>;
}

/** The claim of a new call, or of a search. */
export function newLease(leaseMs: number): Pick<Intent, 'owner' | 'leaseMs'> {
  return { owner: crypto.randomUUID(), leaseMs };
}

/**
 * Keeps the lease of an entry while `work` goes on.
 *
 * @param since - a moment before the lease was requested
 */
export async function leased<Result>(
  store: CheckedStore,
  entry: LedgerEntry,
  { owner, leaseMs }: Intent,
  since: ClockReading,
  work: (hold: Hold) => Promise<Result>,
): Promise<Result> {
  /** `undefined` once the store said that another process now has it. */
  let confirmedAt: ClockReading | undefined = since;
  const hold: Hold = {
    isFresh: () => confirmedAt !== undefined && msSince(confirmedAt) < leaseMs * TRUSTED_PART,
    async renew() {
      const asked = moment();
      const renewed = await store.update(entry, (state) => renew(state, owner, leaseMs));
      confirmedAt &&= renewed && asked;
    },
  };
  const timer = setInterval(() => {
    // The next renewal makes up for a failed one, and the store is asked before anything is sent.
    hold.renew().catch(() => {});
  }, leaseMs / 3);
  (timer as { unref?: () => void }).unref?.();
  try {
    return await work(hold);
  } finally {
    clearInterval(timer);
  }
}

/** A moment by two clocks: one may be set, the other stops while the machine sleeps. */
export type ClockReading = readonly [wall: number, running: number];

export function moment(): ClockReading {
  return [Date.now(), performance.now()];
}

function msSince([wall, running]: ClockReading): number {
  return Math.max(Date.now() - wall, performance.now() - running);
}
