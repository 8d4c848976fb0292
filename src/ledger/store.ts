import type { OperationId } from '../operations.js';

/**
 * The state of a keyed submission: `intent`, written before it is sent; `submitted`, with its job;
 * `refused`, provably not taken; `uncertain`, sent, but its answer was lost.
 */
export type EntryState = 'intent' | 'submitted' | 'refused' | 'uncertain';

/** The call that is submitting a key, or searching for its job. */
export interface Lease {
  readonly owner: string;
  /** When it expires without a renewal, in milliseconds since 1970. */
  readonly until: number;
  /** How long it is valid from its last renewal, in milliseconds. */
  readonly forMs?: number | undefined;
  /** Whether its owner searches for the job instead of submitting. */
  readonly searches?: boolean | undefined;
}

/** The entry of one key. Plain JSON, without credentials, signed URLs or image data. */
export interface LedgerEntry {
  /** The project that is charged; empty for the project that the API key implies. */
  readonly projectId: string;
  readonly key: string;
  readonly operation: OperationId;
  readonly state: EntryState;
  /** SHA-256 (hex) of the request. The key is refused with another request. */
  readonly fingerprint: string;
  /** The request, as it was sent: images by their asset IDs. */
  readonly request: unknown;
  /** The estimate in creative units, with all its digits; it counts against the budget until it is settled. */
  readonly price?: string | undefined;
  /** The cost of the job in creative units, once its record has it. */
  readonly charged?: string | undefined;
  /** The charge in addition to the job, in creative units: the check for protected content. */
  readonly fee?: string | undefined;
  readonly jobId?: string | undefined;
  /** The project that was charged, as the record of the job names it. */
  readonly ownerId?: string | undefined;
  /** Further jobs that turned out to be submissions of this key, which breaks the promise. */
  readonly otherJobIds?: readonly string[] | undefined;
  /** When the request was sent and when its outcome was known, in milliseconds since 1970. */
  readonly window: { readonly from: number; readonly to?: number | undefined };
  /** How often a submission was started for the key. */
  readonly attempts: number;
  /** Why it was refused, or why it is uncertain. */
  readonly reason?: string | undefined;
  /** The current lease. */
  readonly lease?: Lease | undefined;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** The data that one transaction of a store reads. */
export interface StoreReads {
  readonly projectId: string;
  /** The entry to read, if any. */
  readonly key?: string | undefined;
  /** Names of further records of the project, up to 501. */
  readonly records?: readonly string[];
  /**
   * Whether the writes must survive a crash of the whole machine. Default true; with false, they must
   * survive only a crash of the process, and a store need not wait for the disk.
   */
  readonly durable?: boolean | undefined;
}

/** The result of a transaction's reads. */
export interface StoreState {
  readonly entry: LedgerEntry | undefined;
  /** The values of the records, in the requested order. */
  readonly records: readonly (string | undefined)[];
  /** The time by the store's clock, in milliseconds since 1970. */
  readonly now: number;
}

/** The writes of a transaction. Absent parts stay unchanged. */
export interface StoreWrites<Result> {
  readonly entry?: LedgerEntry | undefined;
  /** By name, up to 501; `null` removes a record. */
  readonly records?: Readonly<Record<string, string | null>> | undefined;
  readonly result: Result;
}

/** Which entries to read. */
export interface EntryFilter {
  readonly projectId?: string | undefined;
  readonly states?: readonly EntryState[] | undefined;
  readonly jobId?: string | undefined;
  /** Created at this time or later, in milliseconds since 1970. */
  readonly since?: number | undefined;
  /** Created before this time, in milliseconds since 1970. */
  readonly until?: number | undefined;
}

/** One page of entries, oldest first. */
export interface EntryPage extends EntryFilter {
  /** The last entry of the page before. */
  readonly after?: Pick<LedgerEntry, 'createdAt' | 'projectId' | 'key'> | undefined;
  readonly limit: number;
}

/** Which submissions to add up, by the time of sending, in milliseconds since 1970. */
export interface AmountFilter {
  readonly projectId?: string | undefined;
  /** Sent at this time or later. */
  readonly since?: number | undefined;
  /** Sent before this time. */
  readonly until?: number | undefined;
}

/** An amount, and how many entries use it. */
export interface AmountCount {
  /** In creative units, as `usedBy` of `scenario-patch/ledger` returns it for an entry. */
  readonly amount: string;
  readonly entries: number;
}

/**
 * The store of a ledger's entries. `checkLedgerStore` of `scenario-patch/ledger` tests an
 * implementation.
 */
export interface LedgerStore {
  /**
   * Reads, calls `decide`, and writes its result, in one transaction: no other transaction of the same
   * project may run in between, in any process that uses the store. When it resolves, the writes survive
   * a crash, as required by `durable`. If `decide` throws, nothing is written, and its error is passed on.
   *
   * `decide` is synchronous, and may be called again when the transaction has to be repeated.
   */
  update<Result>(
    reads: StoreReads,
    decide: (state: StoreState) => StoreWrites<Result>,
  ): Promise<Result>;
  /** Reads entries in the order of `createdAt`, `projectId` and `key`. */
  entries(page: EntryPage): Promise<readonly LedgerEntry[]>;
  /**
   * Counts entries by their use, quickly for any number of entries. An entry counts as sent at its
   * `window.from`. Without this method, a ledger reads all entries to add them up.
   */
  amounts?(filter: AmountFilter): Promise<readonly AmountCount[]>;
  /** Closes the resources that the store opened itself. */
  close(): Promise<void>;
}
