import { ScenarioError, UncertainSubmissionError } from '../errors/index.js';
import type { OperationId } from '../operations.js';
import { sanitizeCause } from '../redact.js';
import { type Answer, createdId } from './answer.js';
import { fingerprint } from './fingerprint.js';
import { operationName } from './raise.js';

/** The type of the jobs that `generate.patch` starts. */
export const PATCH_JOB_TYPE = 'patch-image';

const ADVICE: Partial<Record<OperationId, string>> = {
  generatePatch:
    'It may have been charged: before submitting it again, let client.jobs.findSubmission(error) look for its job, and again a little later: a job need not be listed at once.',
  jobsTriggerAction: 'Read the job to see what became of it; cancelling it again does no harm.',
  assetsUpload:
    'The asset may exist. Uploading it again is not charged, but may leave a second copy.',
  uploadsCreate:
    'The upload may exist, without any part. Creating another is not charged; the first one stays empty.',
  uploadsTriggerAction:
    'Read the upload: while its status is pending, the action was not taken and can be triggered again.',
};

/** What an uncertain submission asked for, as it was sent. */
export interface SubmittedRequest {
  readonly body: unknown;
  /** The project that it was sent to; `undefined` when the credentials imply it. */
  readonly projectId: string | undefined;
}

/** How a submission became uncertain. */
export interface Loss {
  readonly cause: unknown;
  /** The answer, when one could be read. */
  readonly answer?: Answer | undefined;
  /** Whether the answer is sound, and the cause what `inspect` threw about it. */
  readonly accepted?: boolean;
}

/** The error for a submission that was sent at `sentAt`. */
export async function uncertainSubmission(
  operation: OperationId,
  sentAt: Date,
  request: SubmittedRequest,
  { cause, answer, accepted = false }: Loss,
): Promise<UncertainSubmissionError> {
  const to = new Date();
  const known = cause instanceof ScenarioError ? cause : sanitizeCause(cause);
  const facts = cause instanceof ScenarioError ? cause : undefined;
  const startsJob = operation === 'generatePatch';
  const jobId = startsJob && accepted ? createdId(answer?.body, operation) : undefined;
  const error = new UncertainSubmissionError(
    `${operationName(operation)} was sent, but ${whatCame(answer, accepted)}: ${sentence(known)}`,
    {
      operation,
      status: facts?.status ?? answer?.status,
      requestId: facts?.requestId,
      service: facts?.service,
      retryAfterMs: facts?.retryAfterMs,
      cause: known,
    },
    {
      window: { from: sentAt, to },
      jobType: startsJob ? PATCH_JOB_TYPE : undefined,
      // Without it the error says less; without the error nobody knows of the submission.
      fingerprint: await fingerprint(request.body).catch(() => undefined),
      advice: adviceFor(operation, jobId),
      jobId,
      answer: answer?.body,
    },
  );
  requests.set(error, request);
  return error;
}

function whatCame(answer: Answer | undefined, accepted: boolean): string {
  if (answer === undefined) return 'its answer was lost';
  return accepted
    ? 'inspect failed on its answer, which is error.answer'
    : 'its answer, which is error.answer, cannot be accepted';
}

function sentence({ message }: Error): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}

function adviceFor(operation: OperationId, jobId: string | undefined): string {
  if (jobId !== undefined) return `It was taken: read job ${jobId}, and do not submit it again.`;
  return ADVICE[operation] ?? 'Find out what became of it before sending it again.';
}

const requests = new WeakMap<UncertainSubmissionError, SubmittedRequest>();

/** What an uncertain submission asked for; apart from the error, because it may hold image data. */
export function requestOf(error: UncertainSubmissionError): SubmittedRequest | undefined {
  return requests.get(error);
}
