import { statements } from './statements.js';
import type { LedgerStore } from './store.js';

/** One statement about a store, and how to check it. */
export interface StoreCheck {
  readonly name: string;
  /** Throws when the store breaks the statement. */
  run(): Promise<void>;
}

/**
 * The statements that every store of a ledger must satisfy, for any test runner:
 *
 * ```ts
 * for (const { name, run } of checkLedgerStore(() => myStore())) test(name, run);
 * ```
 *
 * @param open - opens a store; every call leads to the same data
 */
export function checkLedgerStore(open: () => Promise<LedgerStore>): StoreCheck[] {
  let started = 0;
  return statements.map((name) => ({
    name,
    async run() {
      started += 1;
      const projectId = `project ${started} ${crypto.randomUUID()}`;
      const { checks } = await import('./conformanceChecks.js');
      const store = await open();
      try {
        await checks[name](store, projectId, open);
      } finally {
        await store.close();
      }
    },
  }));
}
