import type { PatchRequest, PatchResult } from '../../generated/schema.js';
import { keepBytes } from '../arguments/bytes.js';
import type { NamesOf } from '../arguments/names.js';
import {
  checkOperationOptions,
  type ParamsOptions,
  type WrittenParams,
  writeParams,
} from '../arguments/params.js';
import { type Connection, requestAnswer } from '../connection.js';
import { compareDecimals, isDecimal } from '../decimal.js';
import { ConfigurationError, CostLimitError, TimeoutError } from '../errors/index.js';
import { type ImageInput, INLINE_LIMIT_BYTES, toImageReference } from '../image.js';
import { operationOptionNames } from '../options/call.js';
import type { OperationOptions } from '../options/index.js';
import type { BeforeSubmission } from '../transport/announce.js';
import { newCallId } from '../transport/callId.js';
import type { QueryOf, Without } from '../types.js';
import {
  checkCharge,
  type Estimate,
  isEstimate,
  readEstimate,
  refuseStartedJob,
} from './estimate.js';

/** What to patch, with what, and where. Images may be asset IDs, data URLs or bytes. */
export type PatchParams = Omit<PatchRequest, 'image' | 'patch'> &
  Omit<QueryOf<'generatePatch'>, 'dryRun'> & {
    /** The input image. */
    readonly image: ImageInput;
    /** The image to lay over the input, and how. */
    readonly patch?: Omit<NonNullable<PatchRequest['patch']>, 'image'> & {
      readonly image: ImageInput;
    };
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
}

/** What asks for a price on the wire, which the client sets itself. */
type DryRun = Pick<QueryOf<'generatePatch'>, 'dryRun'>;

const patchOptionNames: NamesOf<PatchOptions> = {
  ...operationOptionNames,
  maxCreativeUnits: true,
  beforeSubmission: true,
};

/** The `generate` resource of a client. */
export type GenerateResource = ReturnType<typeof createGenerate>;

export function createGenerate(connection: Connection) {
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
    return readEstimate(answer);
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
     * @param params - the images and what to do with them; requests of 6 MB and over are refused
     * @param options - options of this call
     * @returns the job, and the resulting asset when it is there already; `jobs.wait` waits for it
     * @throws UncertainSubmissionError when it was sent and the answer was lost
     * @throws CostLimitError when the estimate is above `maxCreativeUnits`; nothing is submitted
     * @throws OverchargeError with the result, when the charge is above `maxCreativeUnits` all the same
     * @throws DryRunNotHonouredError with the job, when the estimate was taken as a submission
     * @throws InvalidImageError when an image is none; nothing is sent
     */
    async patch(
      params: Without<PatchParams, PatchOptions & DryRun>,
      options: Without<PatchOptions, PatchParams & DryRun> = {},
    ): Promise<PatchResult> {
      checkOperationOptions('generatePatch', options, patchOptionNames);
      const { maxCreativeUnits, beforeSubmission, ...callOptions } = options;
      const limit = checkLimit(maxCreativeUnits);
      const deadlineMs = callOptions.deadlineMs ?? connection.settings.deadlineMs;
      const endsAt = performance.now() + deadlineMs;
      const written = await writePatch(params, callOptions, { optionNames: patchOptionNames });
      const callId = newCallId();
      let price: string | undefined;
      if (limit !== undefined) {
        price = (await estimate(written, callOptions, callId)).exactCost;
        if (compareDecimals(price, limit) > 0) {
          throw new CostLimitError(price, limit, { operation: 'generatePatch' });
        }
      }
      // The estimate and the submission are one call, with one deadline.
      const left = limit === undefined ? deadlineMs : endsAt - performance.now();
      if (left < 1)
        throw new TimeoutError('deadlineMs', deadlineMs, { operation: 'generatePatch' });
      const answer = await requestAnswer(connection, {
        operation: 'generatePatch',
        written,
        options: { ...callOptions, deadlineMs: left },
        maxBodyBytes: INLINE_LIMIT_BYTES,
        callId,
        price,
        beforeSubmission,
        ...(limit === undefined ? {} : { conclude: (taken) => checkCharge(taken, limit) }),
      });
      return answer.body as PatchResult;
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
      options: Without<OperationOptions, PatchOptions & PatchParams & DryRun> = {},
    ): Promise<Estimate> {
      const method = 'generate.estimatePatch';
      checkOperationOptions('generatePatch', options, operationOptionNames, method);
      return estimate(await writePatch(params, options, { method }), options);
    },
  };
}

const converters = { image: toReference, 'patch.image': toReference };

/** Writes the parameters once: what is priced is what is submitted. */
async function writePatch(
  params: PatchParams | undefined,
  extra: OperationOptions,
  how: Pick<ParamsOptions, 'method' | 'optionNames'>,
): Promise<WrittenParams> {
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

function checkLimit(limit: PatchOptions['maxCreativeUnits']): string | undefined {
  if (limit === undefined) return undefined;
  const text = String(limit);
  if (isDecimal(text) && compareDecimals(text, '0') >= 0) return text;
  throw new ConfigurationError(
    `maxCreativeUnits must be a decimal number of creative units, not ${text}.`,
  );
}
