import { typeName } from '../bytes.js';
import {
  ConfigurationError,
  type LostSubmission,
  type UncertainSubmissionError,
} from '../errors/index.js';
import { textAt } from '../foreign.js';
import type { ImageInput } from '../image.js';
import { readImage } from '../imageInput.js';
import { bytesIn } from '../imageReference.js';
import { isObject } from '../isObject.js';
import { type OperationId, operations, submits } from '../operations.js';
import { isImageDigest, withDigests } from '../transport/fingerprint.js';
import { jobTypeOf } from '../transport/jobTypes.js';
import type { Preparation } from '../transport/scope.js';
import { requestOf } from '../transport/uncertain.js';

/** A moment, in any form that can be stored: ISO text, or milliseconds since 1970. */
export type Moment = Date | string | number;

/** A submission as it was stored before it was sent. */
export interface WrittenSubmission {
  /**
   * The parameters, as `generate.patch` accepts them, or as `beforeSubmission` and an error contain them, with
   * images as `{ sha256, bytes }`.
   */
  readonly params: Readonly<Record<string, unknown>>;
  /** The earliest time at which it was sent, by this machine's clock. */
  readonly from: Moment;
  /** When its answer was found to be lost, if that is known. */
  readonly to?: Moment | undefined;
  /** The project that it was sent to. Default: the client's, or the key's. */
  readonly projectId?: string | undefined;
  /** The operation. Default `generatePatch`. */
  readonly operation?: OperationId | undefined;
}

/**
 * An `UncertainSubmissionError` as `JSON.parse(JSON.stringify(error))` returns it, in another process or on
 * another day.
 */
export interface WrittenError {
  readonly operation: string;
  readonly window: { readonly from: Moment; readonly to?: Moment | undefined };
  readonly request?:
    | { readonly body: unknown; readonly projectId?: string | undefined }
    | undefined;
  readonly jobType?: string | undefined;
  readonly jobId?: string | undefined;
  readonly mentionedJobs?: readonly string[] | undefined;
}

/** The input of `jobs.findSubmission`. */
export type LostRequest = UncertainSubmissionError | WrittenError | WrittenSubmission;

/** The known facts about a lost submission, from any of these inputs. */
export interface SubmissionEvidence {
  readonly operation: OperationId;
  /** The request, images by their digests; `undefined` if it is not known. */
  readonly body: unknown;
  readonly projectId: string | undefined;
  readonly jobType: string | undefined;
  /** The job that an answer named, if one came. */
  readonly jobId: string | undefined;
  /** The jobs that an answer mentioned without saying whose they are. */
  readonly mentionedJobs: readonly unknown[];
  /** When it was sent, by this machine's clock. */
  readonly from: number;
  /** When its answer was found to be lost, by this machine's clock. */
  readonly to: number | undefined;
  /** When it was sent, by `performance.now()`: only in the process that sent it. */
  readonly sentAtMs: number | undefined;
}

/** Reads the facts about a submission from an error, from a stored error, or from a record. */
export async function readEvidence(
  lost: LostRequest,
  prepare: Preparation,
): Promise<SubmissionEvidence> {
  if (typeof lost !== 'object' || lost === null) throw useless(lost);
  if ('params' in lost) {
    const body = await readImages(lost.params, prepare);
    return evidenceOf(body, lost.operation ?? 'generatePatch', lost, lost);
  }
  if (!isObject(lost.window)) throw useless(lost);
  const request = requestOf(lost) ?? lost.request;
  const evidence = await evidenceOf(request?.body, lost.operation, lost.window, request);
  return {
    ...evidence,
    jobType: lost.jobType ?? evidence.jobType,
    jobId: textAt<LostSubmission>(lost, 'jobId'),
    mentionedJobs: Array.isArray(lost.mentionedJobs) ? lost.mentionedJobs : [],
  };
}

async function evidenceOf(
  body: unknown,
  operation: string | undefined,
  window: { from: Moment; to?: Moment | undefined },
  request: { projectId?: string | undefined; sentAtMs?: number | undefined } | undefined,
): Promise<SubmissionEvidence> {
  if (!isSubmitting(operation)) {
    throw new ConfigurationError(
      `findSubmission needs an operation that submits, such as generatePatch, not ${operation}, which does not start jobs.`,
    );
  }
  return {
    operation,
    body: withoutQuery(await withDigests(body)),
    projectId: request?.projectId,
    jobType: jobTypeOf(operation),
    jobId: undefined,
    mentionedJobs: [],
    from: moment('from', window.from),
    to: window.to === undefined ? undefined : moment('to', window.to),
    sentAtMs: request?.sentAtMs,
  };
}

/** Reads the images of parameters, in every form that `generate.patch` accepts. */
async function readImages(params: unknown, prepare: Preparation): Promise<unknown> {
  if (!isObject(params)) return params;
  const { image, patch } = params;
  return {
    ...params,
    ...(image === undefined ? {} : { image: await imageOf(image, prepare) }),
    ...(isObject(patch) && patch.image !== undefined
      ? { patch: { ...patch, image: await imageOf(patch.image, prepare) } }
      : {}),
  };
}

async function imageOf(image: unknown, prepare: Preparation): Promise<unknown> {
  if (isImageDigest(image)) return image;
  const read = await prepare((signal) => readImage(image as ImageInput, signal));
  if ('assetId' in read) return read.assetId;
  return 'large' in read ? read.large : bytesIn(read);
}

/** Leaves out query parameters: a job does not echo them. */
function withoutQuery(body: unknown): unknown {
  if (!isObject(body)) return body;
  const { originalAssets, projectId, dryRun, ...rest } = body;
  return rest;
}

function isSubmitting(operation: unknown): operation is OperationId {
  return (
    typeof operation === 'string' &&
    Object.hasOwn(operations, operation) &&
    submits(operation as OperationId)
  );
}

function moment(name: string, value: unknown): number {
  const time =
    value instanceof Date || typeof value === 'string' ? new Date(value).getTime() : value;
  if (typeof time === 'number' && Number.isFinite(time)) return time;
  throw new ConfigurationError(
    `${name} is not a date: findSubmission needs a Date, its ISO text, or milliseconds since 1970.`,
  );
}

function useless(lost: unknown): ConfigurationError {
  return new ConfigurationError(
    `findSubmission needs an UncertainSubmissionError, the result of JSON.stringify for one, or { params, from }, not ${typeName(lost)}. ` +
      'structuredClone keeps only the message of an error: pass error.toJSON() between threads.',
  );
}
