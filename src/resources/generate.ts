import type { PatchRequest, PatchResult } from '../../generated/schema.js';
import { keepBytes } from '../arguments/bytes.js';
import type { NamesOf } from '../arguments/names.js';
import {
  checkOperationOptions,
  type ParamsOptions,
  type WrittenParams,
  writeParams,
} from '../arguments/params.js';
import { fromBase64 } from '../base64.js';
import { type Connection, requestAnswer } from '../connection.js';
import { compareDecimals, isDecimal } from '../decimal.js';
import { ConfigurationError, CostLimitError, TimeoutError } from '../errors/index.js';
import { type ImageInput, readImage, toImageReference } from '../image.js';
import { findEntry } from '../ledger/search.js';
import { INLINE_LIMIT_BYTES } from '../limits.js';
import { onlyCallOptions, operationOptionNames } from '../options/call.js';
import type { OperationOptions } from '../options/index.js';
import { checkFunctions } from '../options/kinds.js';
import { feeOf } from '../prices/feeOf.js';
import type { Redact } from '../redact.js';
import type { BeforeSubmission } from '../transport/announce.js';
import { newCallId } from '../transport/callId.js';
import type { Lenient, QueryOf, Without } from '../types.js';
import { keepResponse, responseOf } from '../withResponse.js';
import {
  checkCharge,
  type Estimate,
  isEstimate,
  readEstimate,
  refuseStartedJob,
} from './estimate.js';
import type { JobsResource } from './jobs.js';
import { imageName, keyedPatch } from './keyedPatch.js';
import {
  type AndWaitOptions,
  andWaitOptionNames,
  type FinishedPatch,
  submitAndWait,
} from './patchAndWait.js';
import { type LargeImages, PatchImages } from './patchImages.js';
import type { UploadsResource } from './uploads.js';

/** What to patch, with what, and where. Images may be asset IDs, data URLs or bytes. */
export type PatchParams = Lenient<Omit<PatchRequest, 'image' | 'patch'>> &
  Omit<QueryOf<'generatePatch'>, 'dryRun'> & {
    /** The input image. */
    readonly image: ImageInput;
    /** The image to lay over the input, and how. */
    readonly patch?:
      | (Lenient<Omit<NonNullable<PatchRequest['patch']>, 'image'>> & {
          readonly image: ImageInput;
        })
      | undefined;
  };

/** Options of `generate.patch`. */
export interface PatchOptions extends OperationOptions {
  /**
   * The most that the patch may cost, in creative units; a text keeps digits that a number cannot.
   * Default: no limit.
   */
  readonly maxCreativeUnits?: number | string | undefined;
  /**
   * Called, and waited for, before each attempt of a submission leaves; not before a dry run. What it
   * throws stops the call with `SubmissionStoppedError`: nothing is sent. Keep your own record here.
   */
  readonly beforeSubmission?: BeforeSubmission | undefined;
  /**
   * Names the submission, for instance after an order: with the client's `ledger`, a key is charged once,
   * in each project, whatever died in between. Default: every call is a submission of its own.
   */
  readonly key?: string | undefined;
  /**
   * What becomes of images of which the request would have 6 MB or more: uploaded first, in parts
   * (`uploads.uploadFile`), or refused with `InvalidImageError` or `InvalidRequestError`. Default `upload`;
   * with a `key`, images are always uploaded.
   */
  readonly largeImages?: LargeImages | undefined;
}

/** Options of `generate.estimatePatch`. */
export type EstimateOptions = OperationOptions & Pick<PatchOptions, 'largeImages'>;

/** Options of `generate.patchAndWait`. */
export interface PatchAndWaitOptions extends PatchOptions, AndWaitOptions {}

/** What a patch answers; `replayed` says, of a keyed one, whether it was submitted by an earlier call. */
export type PatchAnswer = PatchResult & { readonly replayed?: boolean };

/** What asks for a price on the wire, which the client sets itself. */
type DryRun = Pick<QueryOf<'generatePatch'>, 'dryRun'>;

const patchOptionNames: NamesOf<PatchOptions> = {
  ...operationOptionNames,
  maxCreativeUnits: true,
  beforeSubmission: true,
  key: true,
  largeImages: true,
};

const patchAndWaitOptionNames: NamesOf<PatchAndWaitOptions> = {
  ...patchOptionNames,
  ...andWaitOptionNames,
};

const estimateOptionNames: NamesOf<EstimateOptions> = {
  ...operationOptionNames,
  largeImages: true,
};

/** The `generate` resource of a client. */
export type GenerateResource = ReturnType<typeof createGenerate>;

/** What the requests of one call of `patch` have in common. */
interface PatchCall {
  readonly limit: string | undefined;
  readonly beforeSubmission: BeforeSubmission | undefined;
  readonly callId: string;
  /** The options, with what is left of the deadline. */
  timed(): OperationOptions & { deadlineMs: number };
}

export function createGenerate(
  connection: Connection,
  uploads: UploadsResource,
  jobs: JobsResource,
) {
  async function estimate(written: WrittenParams, options: OperationOptions, callId = newCallId()) {
    const answer = await requestAnswer(connection, {
      operation: 'generatePatch',
      written: { ...written, query: { ...written.query, dryRun: 'true' } },
      options,
      requestClass: 'estimate',
      maxBodyBytes: INLINE_LIMIT_BYTES,
      expectsRecord: false,
      isAnswer: isEstimate,
      check: refuseStartedJob,
      conclude: readEstimate,
      callId,
    });
    const price = readEstimate(answer);
    keepResponse(price, responseOf(answer.body));
    return price;
  }

  async function priceWithin(
    { limit, timed, callId }: PatchCall,
    written: WrittenParams,
  ): Promise<Estimate> {
    const price = await estimate(written, timed(), callId);
    const { exactCost } = price;
    if (limit !== undefined && compareDecimals(exactCost, limit) > 0) {
      throw new CostLimitError(exactCost, limit, { operation: 'generatePatch' });
    }
    return price;
  }

  async function submit(
    { limit, timed, callId, beforeSubmission }: PatchCall,
    written: WrittenParams,
    price: string | undefined,
  ): Promise<PatchResult> {
    const answer = await requestAnswer(connection, {
      operation: 'generatePatch',
      written,
      options: timed(),
      maxBodyBytes: INLINE_LIMIT_BYTES,
      callId,
      price,
      beforeSubmission,
      ...(limit === undefined ? {} : { conclude: (taken) => checkCharge(taken, limit) }),
    });
    return answer.body as PatchResult;
  }

  /** One deadline for all requests of a call: gives the options with what is left of it. */
  function within(options: OperationOptions): PatchCall['timed'] {
    const deadlineMs = options.deadlineMs ?? connection.settings.deadlineMs;
    const endsAt = performance.now() + deadlineMs;
    return () => {
      const left = endsAt - performance.now();
      if (left >= 1) return { ...options, deadlineMs: left };
      throw new TimeoutError('deadlineMs', deadlineMs, { operation: 'generatePatch' });
    };
  }

  function imagesOf(largeImages: unknown, options: OperationOptions): PatchImages {
    if (![undefined, 'upload', 'refuse'].includes(largeImages as LargeImages | undefined)) {
      throw new ConfigurationError("largeImages must be 'upload' or 'refuse'. Nothing was sent.");
    }
    if (largeImages === 'refuse') return new PatchImages(undefined);
    return new PatchImages(async (image) => {
      return (await uploads.uploadFile(image, onlyCallOptions(options))).id;
    });
  }

  /** Submits under a key: what the ledger has is not submitted again. */
  async function patchOnce(
    key: string,
    params: PatchParams,
    call: PatchCall,
  ): Promise<PatchAnswer> {
    const { ledger, budgets } = connection.settings;
    if (ledger === undefined) {
      throw new ConfigurationError(
        'The option key needs a ledger, which keeps what was submitted: give createScenarioClient one of openLedger (scenario-patch/ledger). Nothing was sent.',
      );
    }
    const { redact } = connection.settings;
    checkKey(key, redact);
    const { timed } = call;
    const options = timed();
    const projectId = options.projectId ?? connection.settings.projectId ?? '';
    const images = new Map<string, Uint8Array>();
    const convert = async (image: ImageInput): Promise<string> => {
      const bytes = await wholeImage(keepBytes(image));
      if (typeof bytes === 'string') return bytes;
      const name = await imageName(bytes);
      images.set(name, bytes);
      return name;
    };
    const how = { optionNames: patchOptionNames, convert };
    const { query, body = '{}' } = await writePatch(params, options, how);
    const { signal, deadlineMs } = options;
    const unsent = { projectId, key, body, query, images, budgets, redact, signal, deadlineMs };
    let price: string | undefined;
    const submission = await keyedPatch(ledger, unsent, {
      upload: (bytes, name) =>
        uploads.uploadFile(bytes, { ...onlyCallOptions(timed()), fileName: name }),
      price: async (text) => {
        const estimated = await priceWithin(call, { query, body: text });
        price = estimated.exactCost;
        return { total: price, fee: feeOf(estimated) };
      },
      submit: (text, fence) => {
        const beforeSubmission: BeforeSubmission = async (told) => {
          await call.beforeSubmission?.(told);
          await fence();
        };
        return submit({ ...call, beforeSubmission }, { query, body: text }, price);
      },
      retrieve: (jobId) => jobs.retrieve(jobId, onlyCallOptions(timed())),
      find: (entry) => findEntry(jobs, entry, onlyCallOptions(timed())),
    });
    const { answer, replayed } = await ledger.once(submission);
    const known = { ...answer, replayed };
    keepResponse(known, responseOf(answer));
    return known;
  }

  async function patch(
    params: PatchParams,
    options: PatchOptions,
    names: Pick<ParamsOptions, 'method' | 'optionNames'> = { optionNames: patchOptionNames },
  ): Promise<PatchAnswer> {
    const { maxCreativeUnits, key, beforeSubmission, largeImages, ...callOptions } = options;
    checkFunctions({ beforeSubmission });
    const limit = checkLimit(maxCreativeUnits);
    let timed = within(callOptions);
    const facts = { limit, beforeSubmission, callId: newCallId() };
    if (key !== undefined) return patchOnce(key, params, { ...facts, timed });
    const images = imagesOf(largeImages, callOptions);
    const how = { ...names, convert: images.convert };
    const written = await images.fit(await writePatch(params, callOptions, how));
    // A long upload has the time of one, unless the caller set a deadline for all of it.
    if (images.uploaded && callOptions.deadlineMs === undefined) timed = within(callOptions);
    const call = { ...facts, timed };
    const price = limit === undefined ? undefined : await priceWithin(call, written);
    return submit(call, written, price?.exactCost);
  }

  return {
    /**
     * Submits a patch: merges one image onto another, or erases with it, and is charged for it.
     *
     * It is sent once; again only when it provably was not taken (no connection, 429, or a token that
     * the gateway refused). With `maxCreativeUnits` the price is asked for first.
     *
     * Operation: POST /generate/patch
     *
     * Images that are too large for the request are uploaded first (POST /uploads), which is not charged.
     *
     * @param params - the images and what to do with them
     * @param options - options of this call
     * @returns the job, and the resulting asset when it is there already; `jobs.wait` waits for it
     * @throws UncertainSubmissionError when it was sent and the answer was lost
     * @throws CostLimitError when the estimate is above `maxCreativeUnits`; nothing is submitted
     * @throws OverchargeError with the result, when the charge is above `maxCreativeUnits` all the same
     * @throws DryRunNotHonouredError with the job, when the estimate was taken as a submission
     * @throws InvalidImageError when an image is not valid; nothing is sent
     */
    async patch(
      params: Without<PatchParams, PatchOptions & DryRun>,
      options: Without<PatchOptions, PatchParams & DryRun> = {},
    ): Promise<PatchAnswer> {
      checkOperationOptions('generatePatch', options, patchOptionNames);
      return patch(params, options);
    },

    /**
     * Submits a patch as `patch` does, and waits until its job is final as `jobs.wait` does.
     *
     * `deadlineMs` bounds the submission, with its price and its uploads; `waitTimeoutMs` bounds the wait.
     *
     * Operation: POST /generate/patch
     *
     * @param params - the images and what to do with them
     * @param options - options of this call
     * @returns the final record of the job, and the IDs of the assets that it made
     * @throws AbortedError when `signal` aborted it, with `submitted` and, once there is one, `jobId`
     * @throws UncertainSubmissionError when it was sent and the answer was lost, by an abort as well
     * @throws JobFailedError when the job ended without success
     * @throws JobTimeoutError with the last record when `waitTimeoutMs` is over; the job goes on
     * @throws what `patch` throws
     */
    async patchAndWait(
      params: Without<PatchParams, PatchAndWaitOptions & DryRun>,
      options: Without<PatchAndWaitOptions, PatchParams & DryRun> = {},
    ): Promise<FinishedPatch> {
      const how = { method: 'generate.patchAndWait', optionNames: patchAndWaitOptionNames };
      checkOperationOptions('generatePatch', options, how.optionNames, how.method);
      return submitAndWait<PatchOptions>(
        {
          submit: (submission) => patch(params, submission, how),
          wait: jobs.wait,
          triggerAction: jobs.triggerAction,
        },
        options,
      );
    },

    /**
     * Asks what a patch would cost. Nothing is submitted or charged.
     *
     * It is repeated only where it cannot have been taken: no connection, 429, or a token that the gateway
     * refused. Something between here and the service may drop the query that makes it a dry run.
     *
     * Operation: POST /generate/patch with `dryRun`
     *
     * @param params - what `patch` would be given
     * @param options - options of this call
     * @returns the price in creative units; zero is a price
     * @throws PaymentRequiredError when the account cannot pay, instead of a price
     * @throws DryRunNotHonouredError with the job, when the service took it as a submission
     */
    async estimatePatch(
      params: Without<PatchParams, PatchOptions & DryRun>,
      options: Without<EstimateOptions, PatchOptions & PatchParams & DryRun> = {},
    ): Promise<Estimate> {
      const method = 'generate.estimatePatch';
      checkOperationOptions('generatePatch', options, estimateOptionNames, method);
      const { largeImages, ...callOptions } = options;
      const images = imagesOf(largeImages, callOptions);
      const how = { method, optionNames: estimateOptionNames, convert: images.convert };
      const written = await writePatch(params, callOptions, how);
      return estimate(await images.fit(written), callOptions);
    },
  };
}

/** Writes the parameters once: what is priced is what is submitted. */
async function writePatch(
  params: PatchParams | undefined,
  extra: OperationOptions,
  {
    convert = toReference,
    ...how
  }: Pick<ParamsOptions, 'method' | 'optionNames'> & { convert?: typeof toReference },
): Promise<WrittenParams> {
  const converters = { image: convert, 'patch.image': convert };
  const image = Object.getOwnPropertyDescriptor(params ?? {}, 'image');
  const written = await writeParams('generatePatch', params, { ...how, extra, converters });
  // The refusal of no image at all says what an image is.
  if (isMissing(image)) await toReference(undefined as never);
  return written;
}

function isMissing(property: PropertyDescriptor | undefined): boolean {
  return property?.value === undefined && property?.get === undefined;
}

function toReference(image: ImageInput): Promise<string> {
  return toImageReference(keepBytes(image));
}

/** The bytes of an image of any size, or its asset's ID. */
async function wholeImage(image: ImageInput): Promise<Uint8Array | string> {
  const read = await readImage(image);
  if ('bytes' in read) return read.bytes;
  if ('large' in read) {
    const { openSource } = await import('./uploadSource.js');
    const source = await openSource(read.large, undefined, new AbortController().signal);
    return source.read(0, source.size).finally(source.close);
  }
  const { reference } = read;
  if (!reference.startsWith('data:')) return reference;
  return fromBase64(reference.slice(reference.indexOf(',') + 1));
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

function checkLimit(limit: PatchOptions['maxCreativeUnits']): string | undefined {
  if (limit === undefined) return undefined;
  const text = String(limit);
  if (isDecimal(text) && compareDecimals(text, '0') >= 0) return text;
  throw new ConfigurationError(
    `maxCreativeUnits must be a decimal number of creative units, not ${text}.`,
  );
}
