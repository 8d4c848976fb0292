import type { NamesOf } from '../arguments/names.js';
import type { WrittenParams } from '../arguments/params.js';
import { requestAnswer, requestWithin } from '../connection.js';
import { isAmount } from '../decimal.js';
import { compareDecimals } from '../decimalOperations.js';
import {
  AbortedError,
  ConfigurationError,
  CostLimitError,
  InvalidRequestError,
  NotFoundError,
} from '../errors/index.js';
import { nameJob } from '../errors/nameJob.js';
import { INLINE_LIMIT_BYTES } from '../inlineLimit.js';
import { findEntry } from '../ledger/search.js';
import { limitOf } from '../limit.js';
import { operationOptionNames } from '../options/call.js';
import type { OperationOptions, Settings } from '../options/index.js';
import { onlyCallOptions } from '../options/onlyCallOptions.js';
import { feeOf } from '../prices/feeOf.js';
import type { Redact } from '../redact.js';
import type { BeforeSubmission } from '../transport/announce.js';
import { newCallId } from '../transport/callId.js';
import { askedFor, fingerprint, shownRequest } from '../transport/fingerprint.js';
import { preparation, restOfDeadline } from '../transport/scope.js';
import { keepResponse, responseOf } from '../withResponse.js';
import {
  checkCharge,
  type Estimate,
  isEstimate,
  readEstimate,
  refuseStartedJob,
} from './estimate.js';
import type { JobsResource } from './jobs.js';
import {
  jobIn,
  jobInError,
  type StartedJob,
  type SubmissionPlace,
  storedImages,
  type UnsentImages,
  withAssets,
} from './keyedSubmission.js';

/** Options of submissions. */
export interface SubmissionOptions extends OperationOptions {
  /**
   * The most that the submission may cost, in creative units; a string keeps digits that a number cannot.
   * Default: no limit.
   */
  readonly maxCreativeUnits?: number | string | undefined;
  /**
   * Called and awaited before each attempt of a submission is sent; not before a dry run. If it throws,
   * the call ends with `SubmissionStoppedError`, and nothing is sent. Keep your own record here. Default: the client's.
   */
  readonly beforeSubmission?: BeforeSubmission | undefined;
  /**
   * Identifies the submission, for instance by an order: with the client's `ledger`, a key is charged once in
   * each project, even after crashes. Default: every call is a separate submission. With a ledger, a `key` that
   * is `undefined` is refused: leave it out.
   */
  readonly key?: string | undefined;
}

/** The names of `SubmissionOptions`. */
export const submissionOptionNames: NamesOf<SubmissionOptions> = {
  ...operationOptionNames,
  maxCreativeUnits: true,
  beforeSubmission: 'a function',
  key: false,
};

/** The shared state of the requests of one call that submits. */
export interface SubmissionCall {
  readonly key: string | undefined;
  readonly limit: string | undefined;
  readonly beforeSubmission: BeforeSubmission | undefined;
  readonly callId: string;
  /** Called when an attempt of the submission is sent. */
  readonly onLeave?: (() => void) | undefined;
  /** The options of its requests. */
  readonly options: OperationOptions;
  /** The same, with the rest of the deadline. */
  timed(): OperationOptions & { deadlineMs: number };
}

const NO_IMAGES: UnsentImages = {
  files: new Map(),
  upload: () => Promise.reject(new Error('The image to upload is missing.')),
};

/** The levels of a request that are stored. */
const DEEPEST = 32;

/** A submission of any operation: priced, submitted once, and with a key once and for all. */
export function createSubmissions<Result extends StartedJob>(
  settings: Settings,
  jobs: JobsResource,
  place: SubmissionPlace,
) {
  const { operation, path } = place;

  async function estimate(written: WrittenParams, options: OperationOptions, callId = newCallId()) {
    const answer = await requestAnswer(settings, {
      ...place,
      written: { ...written, query: { ...written.query, dryRun: 'true' } },
      options,
      effect: 'estimates',
      maxBodyBytes: INLINE_LIMIT_BYTES,
      expectsRecord: false,
      isAnswer: isEstimate,
      check: (taken) => refuseStartedJob(operation, taken),
      conclude: (taken) => readEstimate(operation, taken),
      callId,
    });
    const price = readEstimate(operation, answer);
    keepResponse(price, responseOf(answer.body));
    return price;
  }

  async function priceWithin(
    { limit, timed, callId }: SubmissionCall,
    written: WrittenParams,
  ): Promise<Estimate> {
    const price = await estimate(written, timed(), callId);
    const { exactCost } = price;
    if (limit !== undefined && compareDecimals(exactCost, limit) > 0) {
      throw new CostLimitError(
        `The estimate is ${exactCost} creative units, above the limit of ${limit}. Nothing was submitted.`,
        { operation },
        { estimatedCost: exactCost, maxCreativeUnits: limit },
      );
    }
    return price;
  }

  async function submit(
    { limit, timed, callId, beforeSubmission, onLeave }: SubmissionCall,
    written: WrittenParams,
    price: string | undefined,
    fence?: () => Promise<void>,
  ): Promise<Result> {
    const answer = await requestAnswer(settings, {
      ...place,
      written,
      options: timed(),
      maxBodyBytes: INLINE_LIMIT_BYTES,
      callId,
      price,
      beforeSubmission,
      fence,
      onLeave,
      ...(limit === undefined ? {} : { conclude: (taken) => checkCharge(operation, taken, limit) }),
    });
    return answer.body as StartedJob as Result;
  }

  /** One deadline for all requests of a call: returns the options with the rest of it. */
  function within(options: OperationOptions): SubmissionCall['timed'] {
    return restOfDeadline(options, settings.deadlineMs, operation);
  }

  /** The options of a call for its submission; checked before anything is sent. */
  function open(given: SubmissionOptions, onLeave?: () => void): SubmissionCall {
    const { maxCreativeUnits, key, beforeSubmission, ...options } = given;
    if ('key' in given) refuseMissingKey(key, settings.ledger);
    const limit = checkLimit(maxCreativeUnits, settings.redact);
    const timed = within(options);
    return { key, limit, beforeSubmission, onLeave, options, callId: newCallId(), timed };
  }

  /** Asks for the price if there is a limit, and submits. */
  async function submitWithin(call: SubmissionCall, written: WrittenParams): Promise<Result> {
    const price = call.limit === undefined ? undefined : await priceWithin(call, written);
    return submit(call, written, price?.exactCost);
  }

  /** Submits under the key of the call: a key that the ledger has is not submitted again. */
  async function submitOnce(
    call: SubmissionCall,
    write: () => Promise<WrittenParams>,
    images: UnsentImages = NO_IMAGES,
  ): Promise<Result & { readonly replayed: boolean }> {
    const { ledger, budgets, redact, baseUrl, credentials } = settings;
    const { key, timed } = call;
    if (ledger === undefined) {
      throw new ConfigurationError(
        'The option key needs a ledger, which records submissions: pass createScenarioClient one from openLedger (scenario-patch/ledger). Nothing was sent.',
      );
    }
    checkKey(key, redact);
    const projectId = timed().projectId ?? settings.projectId ?? '';
    const { query, body = '{}' } = await write();
    // The time that reading the images took belongs to the call.
    const rest = timed();
    const print = await fingerprint(operation, { body: askedFor(body, path), query });
    if (print === undefined) {
      throw new ConfigurationError('A key needs Web Crypto, which a page without https lacks.');
    }
    const target = { projectId, account: JSON.stringify([baseUrl, credentials.account]) };
    const prepare = preparation(timed, operation);
    /** The body, with the assets of its images once they are uploaded, and the form of it that is stored. */
    let sent = body;
    let request: unknown;
    let price: string | undefined;
    const priceOf = async (isRemembered: boolean) => {
      const ids = await storedImages(ledger, target, images, { prepare, isRemembered });
      sent = withAssets(body, ids);
      // Further fields from the caller can also contain images and signed URLs.
      request = await shownRequest(askedFor(sent, path), redact, DEEPEST);
      const estimated = await priceWithin(call, { query, body: sent });
      price = estimated.exactCost;
      return { total: price, fee: feeOf(estimated) };
    };
    const { answer, replayed } = await ledger.once<Result>({
      projectId,
      key,
      operation,
      fingerprint: print,
      get request() {
        return request;
      },
      budgets,
      signal: rest.signal,
      deadlineMs: rest.deadlineMs,
      givenMs: limitOf(rest, rest.deadlineMs)[1],
      price: () =>
        priceOf(true).catch((error) => {
          const isAboutTheRequest =
            error instanceof NotFoundError || error instanceof InvalidRequestError;
          if (!isAboutTheRequest || images.files.size === 0) throw error;
          // An asset that was remembered may have been deleted since.
          return priceOf(false);
        }),
      submit: (fence) => submit(call, { query, body: sent }, price, fence),
      jobOf: (given) => jobIn(given.job.jobId, given),
      jobOfError: jobInError,
      retrieve: async (jobId) => {
        const job = requestWithin(settings, {
          operation: 'jobsRetrieve',
          path: { jobId },
          options: onlyCallOptions(timed()),
        });
        const about = `Job ${jobId} was submitted with this key before, and reading it failed`;
        return (await job.catch((error) => {
          // An abort says whether this call submitted.
          throw error instanceof AbortedError ? error : nameJob(error, jobId, about);
        })) as StartedJob as Result;
      },
      find: (entry) => findEntry(jobs, entry, onlyCallOptions(timed())),
    });
    const known = { ...answer, replayed };
    keepResponse(known, responseOf(answer));
    return known;
  }

  return { estimate, open, within, submitWithin, submitOnce };
}

/** A key that got lost, such as `order.id` of another record, would be a submission that nothing remembers. */
function refuseMissingKey(key: unknown, ledger: object | undefined): void {
  if (key !== undefined || ledger === undefined) return;
  throw new ConfigurationError(
    'key is undefined, and the client has a ledger: pass a key, or leave it out to submit without one. Nothing was sent.',
  );
}

/** A key is a line of text that every store can hold, and that every reader of the ledger may see. */
function checkKey(key: unknown, redact: Redact): asserts key is string {
  if (typeof key !== 'string' || !/^[^\p{Cc}\p{Cs}]{1,255}$/u.test(key)) {
    throw new ConfigurationError(
      'key must be a string of 1 to 255 characters, without control characters. Nothing was sent.',
    );
  }
  if (redact(key) !== key) {
    throw new ConfigurationError(
      'key must not contain a credential, a URL with a query or image data, or look like one: the ledger stores it. Nothing was sent.',
    );
  }
}

function checkLimit(
  limit: SubmissionOptions['maxCreativeUnits'],
  redact: Redact,
): string | undefined {
  if (limit === undefined) return undefined;
  const text = String(limit);
  if (isAmount(text)) return text;
  throw new ConfigurationError(
    `maxCreativeUnits must be a number of creative units of at least 0, such as 10 or '7.25', not ${redact(text)}. Nothing was sent.`,
  );
}
