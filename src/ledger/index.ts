export { type Budget, usedBy } from './budget.js';
export { checkLedgerStore, type StoreCheck } from './conformance.js';
export type { Decision, Search } from './keyed.js';
export { Ledger, type LedgerOptions } from './ledger.js';
export { memoryStore } from './memory.js';
export { type LedgerLocation, type OpenLedgerOptions, openLedger } from './open.js';
export {
  type PgPool,
  type PostgresSql,
  type PostgresStoreOptions,
  postgresStore,
} from './postgres.js';
export { type SqliteHandle, type SqliteStoreOptions, sqliteStore } from './sqlite.js';
export type {
  AmountCount,
  AmountFilter,
  EntryFilter,
  EntryPage,
  EntryState,
  Lease,
  LedgerEntry,
  LedgerStore,
  StoreReads,
  StoreState,
  StoreWrites,
} from './store.js';
export type { Turn } from './turns.js';
