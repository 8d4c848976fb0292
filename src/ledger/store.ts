import type { OperationId } from '../operations.js';

/**
 * Where a keyed submission stands: `intent`, written before it is sent; `submitted`, with its job;
 * `refused`, provably not taken; `uncertain`, sent and its answer lost.
 */
export type EntryState = 'intent' | 'submitted' | 'refused' | 'uncertain';

/** Who is submitting a key, or looking for its job. */
export interface Lease {
  readonly owner: string;
  /** Until when it holds without a renewal, in milliseconds since 1970. */
  readonly until: number;
  /** How long it holds from its last renewal, in milliseconds. */
  readonly forMs?: number | undefined;
  /** Whether its owner looks for the job, and does not submit. */
  readonly searches?: boolean | undefined;
}

/** What the ledger knows about one key. Plain JSON, without credentials, signed URLs or image data. */
export interface LedgerEntry {
  /** The project that is charged; empty for the project that the API key implies. */
  readonly projectId: string;
  readonly key: string;
  readonly operation: OperationId;
  readonly state: EntryState;
  /** SHA-256 (hex) of the request. The same key with another request is refused. */
  readonly fingerprint: string;
  /** What was asked for, as it was sent: images by their asset IDs. */
  readonly request: unknown;
  /** The estimate in creative units, with all its digits; held against the budget until it is settled. */
  readonly price?: string | undefined;
  /** What the job costs in creative units, once its record tells. */
  readonly charged?: string | undefined;
  /** What is charged beside the job, in creative units: the check for protected content. */
  readonly fee?: string | undefined;
  readonly jobId?: string | undefined;
  /** Further jobs that turned out to be submissions of this key, which is against the promise. */
  readonly otherJobIds?: readonly string[] | undefined;
  /** When the request was sent and when its outcome was known, in milliseconds since 1970. */
  readonly window: { readonly from: number; readonly to?: number | undefined };
  /** How often a submission was started for the key. */
  readonly attempts: number;
  /** Why it was refused, or why it is uncertain. */
  readonly reason?: string | undefined;
  /** Who is at it now. */
  readonly lease?: Lease | undefined;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** What one transaction of a store reads. */
export interface StoreReads {
  readonly projectId: string;
  /** The entry to read, if any. */
  readonly key?: string | undefined;
  /** Names of further records of the project. */
  readonly records?: readonly string[];
  /**
   * Whether what is written must survive a crash of the whole machine. Default true; with false, a crash
   * of the process is enough, and a store may spare the wait for the disk.
   */
  readonly durable?: boolean | undefined;
}

/** What a transaction found. */
export interface StoreState {
  readonly entry: LedgerEntry | undefined;
  /** The values of the records, in the order in which they were asked for. */
  readonly records: readonly (string | undefined)[];
  /** The time by the store's clock, in milliseconds since 1970. */
  readonly now: number;
}

/** What a transaction writes. What is absent stays as it is. */
export interface StoreWrites<Result> {
  readonly entry?: LedgerEntry | undefined;
  /** By name; `null` removes a record. */
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

/** Which submissions to add up, by when they were sent, in milliseconds since 1970. */
export interface AmountFilter {
  readonly projectId?: string | undefined;
  /** Sent at this time or later. */
  readonly since?: number | undefined;
  /** Sent before this time. */
  readonly until?: number | undefined;
}

/** An amount, and how many entries use it. */
export interface AmountCount {
  /** In creative units, as `usedBy` of `scenario-patch/ledger` tells it of an entry. */
  readonly amount: string;
  readonly entries: number;
}

/**
 * Where a ledger keeps its entries. `checkLedgerStore` of `scenario-patch/ledger` proves an
 * implementation.
 */
export interface LedgerStore {
  /**
   * Reads, lets `decide` choose, and writes what it chose, in one transaction: no other transaction
   * of the same project comes between, in any process that uses the store. When it resolves, the
   * writes survive a crash, as far as `durable` asks for it. Nothing is written when `decide` throws, and its error comes through.
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
   * Counts entries by what they use, whatever their number in little time. Sent is an entry at its
   * `window.from`. Without this method, a ledger reads all entries to add them up.
   */
  amounts?(filter: AmountFilter): Promise<readonly AmountCount[]>;
  /** Releases what the store opened itself. */
  close(): Promise<void>;
}
