import { type ScenarioError, UncertainSubmissionError } from '../errors/index.js';
import type { OperationId } from '../operations.js';
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

/** The error for a submission that was sent at `sentAt`, and whose answer `cause` lost. */
export async function uncertainSubmission(
  operation: OperationId,
  sentAt: Date,
  request: SubmittedRequest,
  cause: ScenarioError,
): Promise<UncertainSubmissionError> {
  const to = new Date();
  const { status, requestId, service, retryAfterMs } = cause;
  const error = new UncertainSubmissionError(
    `${operationName(operation)} was sent, but its answer was lost: ${cause.message}`,
    { operation, status, requestId, service, retryAfterMs, cause },
    {
      window: { from: sentAt, to },
      jobType: operation === 'generatePatch' ? PATCH_JOB_TYPE : undefined,
      fingerprint: await fingerprint(request.body),
      advice: ADVICE[operation] ?? 'Find out what became of it before sending it again.',
    },
  );
  requests.set(error, request);
  return error;
}

const requests = new WeakMap<UncertainSubmissionError, SubmittedRequest>();

/** What an uncertain submission asked for; apart from the error, because it may hold image data. */
export function requestOf(error: UncertainSubmissionError): SubmittedRequest | undefined {
  return requests.get(error);
}
