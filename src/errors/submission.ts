import type { Callee } from '../operations.js';
import { nameErrors, ScenarioError, type ScenarioErrorFacts } from './base.js';

/** What is known about a submission whose answer was lost. */
export interface LostSubmission {
  readonly window: { readonly from: Date; readonly to: Date };
  readonly jobType?: string | undefined;
  readonly fingerprint?: string | undefined;
  readonly request?:
    | { readonly body: unknown; readonly projectId?: string | undefined }
    | undefined;
  readonly advice: string;
  readonly jobId?: string | undefined;
  readonly answer?: unknown;
}

/**
 * A request that must not be repeated was sent, and its answer was lost: it may have been taken, and
 * charged, or not.
 *
 * For `generate.patch`, `client.jobs.findSubmission(error)` looks for its job. `POST /assets`,
 * `POST /uploads` and the actions throw it too: their repeat is not charged, and `advice` says how to
 * find out what happened.
 */
export class UncertainSubmissionError extends ScenarioError {
  static {
    nameErrors(UncertainSubmissionError, 'UncertainSubmissionError');
  }

  readonly kind = 'uncertain-submission';
  declare readonly operation: Callee;
  /** When the request was sent, and when its answer was known to be lost, by this machine's clock. */
  declare readonly window: { readonly from: Date; readonly to: Date };
  /** The type of the job that a taken submission started, when it starts one. */
  declare readonly jobType?: string;
  /** SHA-256 (hex) of the request: equal requests have equal fingerprints. Absent without Web Crypto. */
  declare readonly fingerprint?: string;
  /**
   * What was asked for, and in which project, where it starts a job. Images are there by their digests
   * (`{ sha256, bytes }`), so that `JSON.stringify(error)` can be kept, and given to `jobs.findSubmission`
   * by another process.
   */
  declare readonly request?: { readonly body: unknown; readonly projectId?: string };
  /** What to do now. */
  declare readonly advice: string;
  /** The ID of the submission's job, when an answer came that names it. Read that job; do not submit again. */
  declare readonly jobId?: string;
  /**
   * The parsed answer, when one came that the client could not accept, or that `inspect` objected to.
   * Not enumerable: it may hold signed URLs, which logs must not.
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
export class CostLimitError extends ScenarioError {
  static {
    nameErrors(CostLimitError, 'CostLimitError');
  }

  readonly kind = 'cost-limit';
  /** The estimated price in creative units, with all its digits. */
  declare readonly estimatedCost: string;
  /** The limit in creative units, as given. */
  declare readonly maxCreativeUnits: string;

  constructor(estimatedCost: string, maxCreativeUnits: string, facts?: ScenarioErrorFacts) {
    super(
      `The estimate is ${estimatedCost} creative units, above the limit of ${maxCreativeUnits}. Nothing was submitted.`,
      facts,
      { estimatedCost, maxCreativeUnits },
    );
  }
}

/** A dry run was answered with a job: the service took it as a submission, and may have charged it. */
export class DryRunNotHonouredError extends ScenarioError {
  static {
    nameErrors(DryRunNotHonouredError, 'DryRunNotHonouredError');
  }

  readonly kind = 'dry-run-not-honoured';
  /** The ID of the job that the dry run started. */
  declare readonly jobId: string;
  /** The job, as far as the answer has it; not shown in logs. */
  declare readonly job: unknown;
  /** What to do now. */
  declare readonly advice: string;

  constructor(jobId: string, job: unknown, facts?: ScenarioErrorFacts) {
    const advice =
      'It may have been charged: cancel or use it. Nothing else was submitted. Find out what between here and the service drops the query, and make no estimates until then.';
    super(
      `A dry run was answered with the job ${jobId}: it was taken as a submission. ${advice}`,
      facts,
      { jobId, advice },
      { job },
    );
  }
}

/** A patch was taken, and charged more than `maxCreativeUnits` although its estimate was not above it. */
export class OverchargeError<Result = unknown> extends ScenarioError {
  static {
    nameErrors(OverchargeError, 'OverchargeError');
  }

  readonly kind = 'overcharge';
  /** What the answer says was charged, with all its digits; absent when it cannot be read. */
  declare readonly chargedCost?: string;
  /** The limit in creative units, as given. */
  declare readonly maxCreativeUnits: string;
  /** The ID of the job. */
  declare readonly jobId?: string;
  /** What the patch was answered with; not shown in logs. */
  declare readonly result: Result;

  constructor(
    charge: { readonly chargedCost?: string; readonly maxCreativeUnits: string },
    taken: { readonly jobId: string | undefined; readonly result: Result },
    facts?: ScenarioErrorFacts,
  ) {
    const { chargedCost, maxCreativeUnits } = charge;
    const { jobId, result } = taken;
    const said =
      chargedCost === undefined
        ? `names a price that cannot be held against the limit of ${maxCreativeUnits} creative units`
        : `says that ${chargedCost} creative units were charged, above the limit of ${maxCreativeUnits}`;
    super(
      `The patch was taken${jobId === undefined ? '' : ` as job ${jobId}`}, and its answer ${said}. Do not submit it again.`,
      facts,
      { chargedCost, maxCreativeUnits, jobId },
      { result },
    );
  }
}

/** `beforeSubmission` threw: nothing was sent. What it threw is the `cause`. */
export class SubmissionStoppedError extends ScenarioError {
  static {
    nameErrors(SubmissionStoppedError, 'SubmissionStoppedError');
  }

  readonly kind = 'submission-stopped';
}
