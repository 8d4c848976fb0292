import type { PatchRequest, PatchResult } from '../../generated/schema.js';
import { type Connection, request, requestAnswer } from '../connection.js';
import { compareDecimals, isDecimal } from '../decimal.js';
import { ConfigurationError, CostLimitError, TimeoutError } from '../errors/index.js';
import { type ImageInput, INLINE_LIMIT_BYTES, toImageReference } from '../image.js';
import { type CallOptions, checkCallOptions } from '../options/index.js';
import type { QueryOf } from '../types.js';
import { type Estimate, isEstimate, readEstimate } from './estimate.js';

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
export interface PatchOptions extends CallOptions {
  /**
   * The most that the patch may cost, in creative units; a text keeps digits that a number cannot.
   * Default: no limit.
   */
  readonly maxCreativeUnits?: number | string | undefined;
}

/** The `generate` resource of a client. */
export type GenerateResource = ReturnType<typeof createGenerate>;

export function createGenerate(connection: Connection) {
  async function estimate(query: PatchQuery, body: PatchRequest, options?: CallOptions) {
    const answer = await requestAnswer(
      connection,
      {
        operation: 'generatePatch',
        options,
        requestClass: 'safe',
        maxBodyBytes: INLINE_LIMIT_BYTES,
        expectsRecord: false,
        isAnswer: isEstimate,
      },
      (raw, via) =>
        raw.POST('/generate/patch', {
          params: { query: { ...query, dryRun: 'true' } },
          body,
          ...via,
        }),
    );
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
     * @throws InvalidImageError when an image is none; nothing is sent
     */
    async patch(params: PatchParams, options: PatchOptions = {}): Promise<PatchResult> {
      const { maxCreativeUnits, ...callOptions } = options;
      const limit = checkLimit(maxCreativeUnits);
      checkCallOptions(callOptions);
      const deadlineMs = callOptions.deadlineMs ?? connection.settings.deadlineMs;
      const endsAt = performance.now() + deadlineMs;
      const { query, body } = await patchRequest(params);
      if (limit !== undefined) {
        const { exactCost } = await estimate(query, body, callOptions);
        if (compareDecimals(exactCost, limit) > 0) {
          throw new CostLimitError(exactCost, limit, { operation: 'generatePatch' });
        }
      }
      // The estimate and the submission are one call, with one deadline.
      const left = limit === undefined ? deadlineMs : endsAt - performance.now();
      if (left < 1)
        throw new TimeoutError('deadlineMs', deadlineMs, { operation: 'generatePatch' });
      const result = await request(
        connection,
        {
          operation: 'generatePatch',
          options: { ...callOptions, deadlineMs: left },
          maxBodyBytes: INLINE_LIMIT_BYTES,
        },
        (raw, via) => raw.POST('/generate/patch', { params: { query }, body, ...via }),
      );
      return result as PatchResult;
    },

    /**
     * Asks what a patch would cost. Nothing is submitted or charged.
     *
     * Operation: POST /generate/patch with `dryRun`
     *
     * @param params - what `patch` would be given
     * @param options - options of this call
     * @returns the price in creative units; zero is a price
     * @throws PaymentRequiredError when the account cannot pay, instead of a price
     */
    async estimatePatch(params: PatchParams, options?: CallOptions): Promise<Estimate> {
      const { query, body } = await patchRequest(params);
      return estimate(query, body, options);
    },
  };
}

type PatchQuery = Omit<QueryOf<'generatePatch'>, 'dryRun'>;

async function patchRequest(
  params: PatchParams,
): Promise<{ query: PatchQuery; body: PatchRequest }> {
  const { originalAssets, image, patch, ...rest } = params;
  const [reference, overlay] = await Promise.all([
    toImageReference(image),
    patch === undefined ? undefined : toImageReference(patch.image),
  ]);
  return {
    query: originalAssets === undefined ? {} : { originalAssets },
    body: {
      ...rest,
      image: reference,
      ...(patch === undefined || overlay === undefined
        ? {}
        : { patch: { ...patch, image: overlay } }),
    },
  };
}

function checkLimit(limit: PatchOptions['maxCreativeUnits']): string | undefined {
  if (limit === undefined) return undefined;
  const text = String(limit);
  if (isDecimal(text) && compareDecimals(text, '0') >= 0) return text;
  throw new ConfigurationError(
    `maxCreativeUnits must be a decimal number of creative units, not ${text}.`,
  );
}
