import type { OperationId } from '../operations.js';
import type { BudgetLimit } from './budget.js';
import type { LedgerEntry } from './store.js';

/** The outcome of an open submission: it was not taken, or this is its job. */
export type Decision = 'refused' | { readonly jobId: string };

/** The result of a search for the job of a submission. */
export interface Search {
  readonly candidates: readonly {
    readonly jobId: string;
    readonly match: 'exact' | 'partial' | 'unlikely';
  }[];
  /** Whether the whole time window was read. */
  readonly complete: boolean;
}

/** A submission for the ledger: its request, and the functions that make it. */
export interface KeyedSubmission<Answer> {
  readonly projectId: string;
  readonly key: string;
  readonly operation: OperationId;
  readonly fingerprint: string;
  /** The request, without image data. */
  readonly request: unknown;
  readonly budgets: readonly BudgetLimit[];
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole call, waits for other processes included. */
  readonly deadlineMs: number;
  /** The deadline that errors name. Default `deadlineMs`. */
  readonly givenMs?: number | undefined;
  /** Asks for the price. */
  price(): Promise<PriceOutcome | undefined>;
  /**
   * Sends it, once, and calls `fence` right before each attempt, after all waits: if that rejects, this call
   * no longer holds the key, and nothing may be sent.
   */
  submit(fence: () => Promise<void>): Promise<Answer>;
  /** Reads its job and its cost from an answer. */
  jobOf(answer: Answer): JobOutcome;
  /** Reads the same from an error that carries the answer. */
  jobOfError(error: unknown): JobOutcome | undefined;
  /** Reads a job that was submitted before. */
  retrieve(jobId: string): Promise<Answer>;
  /** Looks for its job. */
  find(entry: LedgerEntry): Promise<Search>;
}

/** The price of a submission, in creative units. */
export interface PriceOutcome {
  /** The whole price. */
  readonly total: string;
  /** The part that is charged in addition to the job, and is not in the job's record. */
  readonly fee?: string | undefined;
}

/** A job and its cost, if its record has one. */
export interface JobOutcome {
  readonly jobId: string;
  readonly charged?: string | undefined;
  /** The project of the job, if its record names one. */
  readonly ownerId?: string | undefined;
  /** The charge in addition to the job, if the answer has one. */
  readonly fee?: string | undefined;
  /** The whole price in the answer, if it contradicts the estimate: it counts until the job's cost is known. */
  readonly price?: string | undefined;
}

/** An answer, and whether it comes from an earlier call. */
export interface Once<Answer> {
  readonly answer: Answer;
  readonly replayed: boolean;
}
