import type { NamesOf } from '../arguments/names.js';
import type { WrittenParams } from '../arguments/params.js';
import { type Connection, requestAnswer } from '../connection.js';
import { compareDecimals, isDecimal } from '../decimal.js';
import { ConfigurationError, CostLimitError, TimeoutError } from '../errors/index.js';
import { findEntry } from '../ledger/search.js';
import { INLINE_LIMIT_BYTES } from '../limits.js';
import { onlyCallOptions, operationOptionNames } from '../options/call.js';
import type { OperationOptions } from '../options/index.js';
import { checkFunctions } from '../options/kinds.js';
import { feeOf } from '../prices/feeOf.js';
import type { Redact } from '../redact.js';
import type { BeforeSubmission } from '../transport/announce.js';
import { newCallId } from '../transport/callId.js';
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
  keyedSubmission,
  type StartedJob,
  type SubmissionPlace,
  type UnsentImages,
} from './keyedSubmission.js';

/** Options of what is charged for. */
export interface SubmissionOptions extends OperationOptions {
  /**
   * The most that the submission may cost, in creative units; a text keeps digits that a number cannot.
   * Default: no limit.
   */
  readonly maxCreativeUnits?: number | string | undefined;
  /**
   * Called, and waited for, before each attempt of a submission leaves; not before a dry run. What it
   * throws stops the call with `SubmissionStoppedError`: nothing is sent. Keep your own record here. Default: the client's.
   */
  readonly beforeSubmission?: BeforeSubmission | undefined;
  /**
   * Names the submission, for instance after an order: with the client's `ledger`, a key is charged once,
   * in each project, whatever died in between. Default: every call is a submission of its own.
   */
  readonly key?: string | undefined;
}

/** The names of `SubmissionOptions`. */
export const submissionOptionNames: NamesOf<SubmissionOptions> = {
  ...operationOptionNames,
  maxCreativeUnits: true,
  beforeSubmission: true,
  key: true,
};

/** What the requests of one call that submits have in common. */
export interface SubmissionCall {
  readonly limit: string | undefined;
  readonly beforeSubmission: BeforeSubmission | undefined;
  readonly callId: string;
  /** Called when an attempt of the submission leaves. */
  readonly onLeave?: (() => void) | undefined;
  /** The options, with what is left of the deadline. */
  timed(): OperationOptions & { deadlineMs: number };
}

/** What is charged for, whichever operation it is: priced, submitted once, and under a key once for all. */
export function createSubmissions<Result extends StartedJob>(
  connection: Connection,
  jobs: JobsResource,
  place: SubmissionPlace,
) {
  const { operation } = place;

  async function estimate(written: WrittenParams, options: OperationOptions, callId = newCallId()) {
    const answer = await requestAnswer(connection, {
      ...place,
      written: { ...written, query: { ...written.query, dryRun: 'true' } },
      options,
      requestClass: 'estimate',
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
      throw new CostLimitError(exactCost, limit, { operation });
    }
    return price;
  }

  async function submit(
    { limit, timed, callId, beforeSubmission, onLeave }: SubmissionCall,
    written: WrittenParams,
    price: string | undefined,
    fence?: () => Promise<void>,
  ): Promise<Result> {
    const answer = await requestAnswer(connection, {
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

  /** One deadline for all requests of a call: gives the options with what is left of it. */
  function within(options: OperationOptions): SubmissionCall['timed'] {
    const deadlineMs = options.deadlineMs ?? connection.settings.deadlineMs;
    const endsAt = performance.now() + deadlineMs;
    return () => {
      const left = endsAt - performance.now();
      if (left >= 1) return { ...options, deadlineMs: left };
      throw new TimeoutError('deadlineMs', deadlineMs, { operation });
    };
  }

  /** What a call's options say of its submission; checked before anything is sent. */
  function open(
    { maxCreativeUnits, key: _, beforeSubmission, ...options }: SubmissionOptions,
    onLeave?: () => void,
  ): SubmissionCall {
    checkFunctions({ beforeSubmission });
    const limit = checkLimit(maxCreativeUnits);
    return { limit, beforeSubmission, onLeave, callId: newCallId(), timed: within(options) };
  }

  /** Prices it where there is a limit, and submits it. */
  async function submitWithin(call: SubmissionCall, written: WrittenParams): Promise<Result> {
    const price = call.limit === undefined ? undefined : await priceWithin(call, written);
    return submit(call, written, price?.exactCost);
  }

  /** Submits under a key: what the ledger has is not submitted again. */
  async function submitOnce(
    key: string,
    call: SubmissionCall,
    write: () => Promise<WrittenParams>,
    images: UnsentImages | undefined,
  ): Promise<Result & { readonly replayed: boolean }> {
    const { ledger, budgets, redact } = connection.settings;
    if (ledger === undefined) {
      throw new ConfigurationError(
        'The option key needs a ledger, which keeps what was submitted: give createScenarioClient one of openLedger (scenario-patch/ledger). Nothing was sent.',
      );
    }
    checkKey(key, redact);
    const { timed } = call;
    const options = timed();
    const projectId = options.projectId ?? connection.settings.projectId ?? '';
    const { query, body = '{}' } = await write();
    const { signal, deadlineMs } = options;
    const unsent = { ...place, projectId, key, body, query, budgets, redact, signal, deadlineMs };
    let price: string | undefined;
    const submission = await keyedSubmission<Result>(ledger, unsent, images, {
      price: async (text) => {
        const estimated = await priceWithin(call, { query, body: text });
        price = estimated.exactCost;
        return { total: price, fee: feeOf(estimated) };
      },
      submit: (text, fence) => submit(call, { query, body: text }, price, fence),
      retrieve: async (jobId) =>
        (await jobs.retrieve(jobId, onlyCallOptions(timed()))) as StartedJob as Result,
      find: (entry) => findEntry(jobs, entry, onlyCallOptions(timed())),
    });
    const { answer, replayed } = await ledger.once(submission);
    const known = { ...answer, replayed };
    keepResponse(known, responseOf(answer));
    return known;
  }

  return { estimate, open, within, submitWithin, submitOnce };
}

/** A key is a line of text that every store can hold, and that may be read by whoever reads the ledger. */
function checkKey(key: unknown, redact: Redact): asserts key is string {
  if (typeof key !== 'string' || !/^[^\p{Cc}\p{Cs}]{1,255}$/u.test(key)) {
    throw new ConfigurationError(
      'key must be a string of 1 to 255 characters, without control characters. Nothing was sent.',
    );
  }
  if (redact(key) !== key) {
    throw new ConfigurationError(
      'key must not hold a credential, a URL with a query or image data, or what looks like them: the ledger keeps it. Nothing was sent.',
    );
  }
}

function checkLimit(limit: SubmissionOptions['maxCreativeUnits']): string | undefined {
  if (limit === undefined) return undefined;
  const text = String(limit);
  if (isDecimal(text) && compareDecimals(text, '0') >= 0) return text;
  throw new ConfigurationError(
    `maxCreativeUnits must be a decimal number of creative units, not ${text}.`,
  );
}
