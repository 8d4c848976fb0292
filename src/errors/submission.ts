import type { Callee } from '../operations.js';
import {
  type ErrorAbout,
  type ErrorWith,
  identify,
  ScenarioError,
  type ScenarioErrorFacts,
} from './base.js';

/** The known facts about a submission with a lost answer. */
export interface LostSubmission {
  readonly window: { readonly from: Date; readonly to: Date };
  readonly jobType?: string | undefined;
  readonly fingerprint?: string | undefined;
  readonly request?:
    | { readonly body: unknown; readonly projectId?: string | undefined }
    | undefined;
  readonly advice: string;
  readonly jobId?: string | undefined;
  readonly mentionedJobs?: readonly string[] | undefined;
  readonly answer?: unknown;
}

/**
 * A request that must not be repeated was sent, and its answer was lost: it may or may not have been
 * accepted and charged.
 *
 * For `generate.patch`, `client.jobs.findSubmission(error)` looks for its job. `POST /assets`,
 * `POST /uploads` and the actions throw it too: repeating these is not charged, and `advice` says how to
 * find out what happened.
 */
export class UncertainSubmissionError extends ScenarioError {
  static {
    identify(this, 'uncertain-submission');
  }

  declare readonly kind: 'uncertain-submission';
  declare readonly operation: Callee;
  /**
   * When the request was sent, and when its answer was found to be lost: by this machine's clock, or by that of the
   * ledger's store, if the submission is that of an earlier call with the same key.
   */
  declare readonly window: { readonly from: Date; readonly to: Date };
  /** The type of the job that the submission starts, if it starts one. */
  declare readonly jobType?: string;
  /** SHA-256 (hex) of the request: equal requests have equal fingerprints. Absent without Web Crypto. */
  declare readonly fingerprint?: string;
  /**
   * The parameters and the project of a request that starts a job. Images appear as digests (`{ sha256,
   * bytes }`), so that `JSON.stringify(error)` can be kept, and passed to `jobs.findSubmission` by another process.
   */
  declare readonly request?: { readonly body: unknown; readonly projectId?: string };
  /** What to do now. */
  declare readonly advice: string;
  /** The ID of the submission's job, if an answer named it. Read that job; do not submit again. */
  declare readonly jobId?: string;
  /**
   * The IDs of jobs, ten at most, that the answer has in a header, in a text, or elsewhere than the document says, if
   * its own is not known: one of them may be it.
   */
  declare readonly mentionedJobs?: readonly string[];
  /**
   * The parsed answer, if one came that the client could not accept, or that `inspect` rejected; of one that could
   * not be read as a whole, the JSON in it, or its text. Not enumerable: it may contain signed URLs, which must not
   * appear in logs.
   */
  declare readonly answer?: unknown;
  /** The key that it was submitted under, with a ledger. */
  declare readonly key?: string;

  constructor(
    message: string,
    facts: ScenarioErrorFacts & { operation: Callee },
    lost: LostSubmission,
  ) {
    const { answer, ...own } = lost;
    super(`${message} ${lost.advice}`, facts, own, { answer });
  }
}

/** The estimate is above `maxCreativeUnits`. Nothing was submitted. */
export class CostLimitError extends (ScenarioError as ErrorWith<{
  readonly estimatedCost: string;
  readonly maxCreativeUnits: string;
}>) {
  static {
    identify(this, 'cost-limit');
  }

  declare readonly kind: 'cost-limit';
  /** The estimated price in creative units, with all its digits. */
  declare readonly estimatedCost: string;
  /** The limit in creative units, as given. */
  declare readonly maxCreativeUnits: string;
}

/** A dry run was answered with a job: the service treated it as a submission, and may have charged it. */
export class DryRunNotHonouredError extends (ScenarioError as ErrorWith<
  {
    readonly jobId: string;
    readonly advice: string;
    readonly chargedCost?: string | undefined;
  },
  { readonly job: unknown; readonly answer?: unknown }
>) {
  static {
    identify(this, 'dry-run-not-honoured');
  }

  declare readonly kind: 'dry-run-not-honoured';
  /** The ID of the job that the dry run started. */
  declare readonly jobId: string;
  /** The price in the answer, or of its job, with all its digits; absent if it cannot be read. */
  declare readonly chargedCost?: string;
  /** The job, as far as the answer contains it; not shown in logs. */
  declare readonly job: unknown;
  /** The parsed answer; not shown in logs. */
  declare readonly answer?: unknown;
  /** What to do now. */
  declare readonly advice: string;
}

type OverchargeBase = ErrorAbout<
  {
    readonly maxCreativeUnits: string;
    readonly chargedCost?: string | undefined;
    readonly jobId?: string | undefined;
  },
  'result'
>;

/** A patch was accepted, and charged more than `maxCreativeUnits` although its estimate was not higher. */
export class OverchargeError<Result = unknown> extends (ScenarioError as OverchargeBase)<Result> {
  static {
    identify(this, 'overcharge');
  }

  declare readonly kind: 'overcharge';
  /** The charge in the answer, with all its digits; absent if it cannot be read. */
  declare readonly chargedCost?: string;
  /** The limit in creative units, as given. */
  declare readonly maxCreativeUnits: string;
  /** The ID of the job. */
  declare readonly jobId?: string;
  /** The answer to the patch; not shown in logs. */
  declare readonly result: Result;
}

/** `beforeSubmission` threw: nothing was sent. Its error is the `cause`. */
export class SubmissionStoppedError extends ScenarioError {
  static {
    identify(this, 'submission-stopped');
  }

  declare readonly kind: 'submission-stopped';
}
