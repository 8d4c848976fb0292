import type { OperationId } from '../operations.js';
import type { BudgetLimit } from './budget.js';
import type { LedgerEntry } from './store.js';

/** What became of an open submission: it was not taken, or this job is its own. */
export type Decision = 'refused' | { readonly jobId: string };

/** What a search for the job of a submission found. */
export interface Search {
  readonly candidates: readonly {
    readonly jobId: string;
    readonly match: 'exact' | 'partial' | 'unlikely';
  }[];
  /** Whether nothing in the time window was left unread. */
  readonly complete: boolean;
}

/** A submission as the ledger needs it: what it is, and how to make it. */
export interface KeyedSubmission<Answer> {
  readonly projectId: string;
  readonly key: string;
  readonly operation: OperationId;
  readonly fingerprint: string;
  /** What is asked for, without image data. */
  readonly request: unknown;
  readonly budgets: readonly BudgetLimit[];
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole call, waits for other processes included. */
  readonly deadlineMs: number;
  /** Asks for the price. */
  price(): Promise<PriceOutcome | undefined>;
  /**
   * Sends it, once, and asks `fence` right before each attempt leaves, after all waits: when that rejects,
   * the key is not this call's any more, and nothing may be sent.
   */
  submit(fence: () => Promise<void>): Promise<Answer>;
  /** Reads its job and what it costs off an answer. */
  jobOf(answer: Answer): JobOutcome;
  /** Reads the same off an error, where that carries the answer. */
  jobOfError(error: unknown): JobOutcome | undefined;
  /** Reads a job that was submitted before. */
  retrieve(jobId: string): Promise<Answer>;
  /** Looks for its job. */
  find(entry: LedgerEntry): Promise<Search>;
}

/** What a submission would cost, in creative units. */
export interface PriceOutcome {
  /** All of it. */
  readonly total: string;
  /** The part of it that is charged beside the job, and that no job's record tells. */
  readonly fee?: string | undefined;
}

/** A job and what it costs, where its record tells. */
export interface JobOutcome {
  readonly jobId: string;
  readonly charged?: string | undefined;
  /** What was charged beside the job, where the answer tells. */
  readonly fee?: string | undefined;
}

/** An answer, and whether it is that of an earlier call. */
export interface Once<Answer> {
  readonly answer: Answer;
  readonly replayed: boolean;
}
