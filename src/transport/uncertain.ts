import { ScenarioError, UncertainSubmissionError } from '../errors/index.js';
import { type Callee, type OperationId, submits } from '../operations.js';
import { type Redact, sanitizeCause } from '../redact.js';
import { fingerprint, shownRequest } from './fingerprint.js';
import { jobTypeOf } from './jobTypes.js';
import { namedJob } from './namedJob.js';
import type { ParsedResponse } from './parseResponse.js';
import { operationName } from './raise.js';

const SUBMISSION_ADVICE =
  'It may have been charged: before you submit it again, search for its job with client.jobs.findSubmission(error), and again a little later: a job may not be listed at once.';

const ADVICE: Partial<Record<OperationId, string>> = {
  jobsTriggerAction: 'Read the job to see its status; cancelling it again does no harm.',
  assetsUpload:
    'The asset may exist. Uploading it again is not charged, but may leave a second copy.',
  uploadsCreate:
    'The upload may exist, without any part. Creating another is not charged; the first one stays empty.',
  uploadsTriggerAction:
    'Read the upload: while its status is pending, the action was not taken and can be triggered again.',
};

/** The request of an uncertain submission, as it was sent. */
export interface SubmittedRequest {
  readonly body: unknown;
  /** The project that it was sent to; `undefined` if the credentials imply it. */
  readonly projectId: string | undefined;
  /** When it was sent, by `performance.now()`, a clock that cannot be set. */
  readonly sentAtMs: number;
  readonly redact: Redact;
}

/** How a submission became uncertain. */
export interface Loss {
  readonly cause: unknown;
  /** The answer, if one could be read. */
  readonly answer?: Pick<ParsedResponse, 'status' | 'body'> | undefined;
  /** Whether the answer is valid, and the cause is the error of `inspect`. */
  readonly accepted: boolean;
  /** Whether the answer was not read as a whole: whether its job is this request's. */
  readonly salvaged?: { readonly isOwn: boolean } | undefined;
  /** The IDs of jobs that the answer has anywhere. */
  readonly mentioned: readonly string[];
}

/** The error for a submission that was sent at `sentAt`. */
export async function uncertainSubmission(
  operation: Callee,
  sentAt: Date,
  request: SubmittedRequest,
  { cause, answer, accepted, salvaged, mentioned }: Loss,
): Promise<UncertainSubmissionError> {
  const to = new Date(sentAt.getTime() + performance.now() - request.sentAtMs);
  const known = cause instanceof ScenarioError ? cause : sanitizeCause(cause);
  const facts = cause instanceof ScenarioError ? cause : undefined;
  const startsJob = operation !== 'request' && submits(operation);
  // A refusal that names a job concerns this call.
  const isOwn = salvaged?.isOwn || accepted || (answer !== undefined && answer.status >= 400);
  const jobId = startsJob && isOwn ? namedJob(answer?.body) : undefined;
  const mentionedJobs = startsJob && jobId === undefined ? mentioned : [];
  const error = new UncertainSubmissionError(
    `${operationName(operation)} was sent, but ${whatCame({ answer, accepted, salvaged })}: ${sentence(known)}`,
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
      jobType: startsJob ? jobTypeOf(operation) : undefined,
      // Without these details the error says less; without the error the submission would go unnoticed.
      request: startsJob ? await writtenDown(request).catch(() => undefined) : undefined,
      fingerprint: await fingerprint(operation, request.body).catch(() => undefined),
      advice: adviceFor(operation, jobId, mentionedJobs),
      jobId,
      mentionedJobs: mentionedJobs.length > 0 ? mentionedJobs : undefined,
      answer: answer?.body,
    },
  );
  requests.set(error, request);
  return error;
}

function whatCame({ answer, accepted, salvaged }: Omit<Loss, 'cause' | 'mentioned'>): string {
  if (answer === undefined) return 'its answer was lost';
  if (salvaged) return 'a part of its answer was lost';
  return accepted ? 'inspect failed on its answer' : 'its answer cannot be accepted';
}

function sentence({ message }: Error): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}

function adviceFor(
  operation: Callee,
  jobId: string | undefined,
  mentioned: readonly string[],
): string {
  if (jobId !== undefined) return `It was accepted: read job ${jobId}, and do not submit it again.`;
  if (mentioned.length > 0) {
    return `Its answer mentions ${mentioned.join(', ')}, which may be its own. ${SUBMISSION_ADVICE}`;
  }
  if (submits(operation)) return SUBMISSION_ADVICE;
  return ADVICE[operation as OperationId] ?? 'Find out its outcome before you send it again.';
}

async function writtenDown({ body, projectId, redact }: SubmittedRequest) {
  return { body: await shownRequest(body, redact), projectId };
}

const requests = new WeakMap<object, SubmittedRequest>();

/** The request of an uncertain submission; apart from the error, because it may contain image data. */
export function requestOf(error: object): SubmittedRequest | undefined {
  return requests.get(error);
}
