import type {
  CustomRequest,
  CustomResult,
  PatchRequest,
  PatchResult,
} from '../../generated/schema.js';
import { type Converter, imageAt } from '../arguments/json.js';
import { type NamesOf, quote } from '../arguments/names.js';
import {
  checkOperationOptions,
  type MethodNames,
  type WrittenParams,
  writeParams,
} from '../arguments/params.js';
import { asBytes } from '../asBytes.js';
import type { Bytes } from '../bytes.js';
import { pathId } from '../connection.js';
import { ConfigurationError } from '../errors/index.js';
import type { ImageInput } from '../image.js';
import { checkWhole, readImage, toImageReference } from '../imageInput.js';
import { bytesIn, type ReadImage, referenceJson } from '../imageReference.js';
import { operationOptionNames } from '../options/call.js';
import type { OperationOptions, Settings } from '../options/index.js';
import { onlyCallOptions } from '../options/onlyCallOptions.js';
import { linkBoth } from '../transport/abort.js';
import { preparation } from '../transport/scope.js';
import type { Lenient, QueryOf, Without } from '../types.js';
import type { Estimate } from './estimate.js';
import type { JobsResource } from './jobs.js';
import { imageName } from './keyedSubmission.js';
import {
  type AndWaitOptions,
  andWaitOptionNames,
  type FinishedPatch,
  submitAndWait,
} from './patchAndWait.js';
import {
  createPatchImages,
  type ImageConverter,
  type LargeImages,
  type PatchImages,
  uploadFirst,
} from './patchImages.js';
import {
  createSubmissions,
  type SubmissionCall,
  type SubmissionOptions,
  submissionOptionNames,
} from './submissions.js';
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
export interface PatchOptions extends SubmissionOptions {
  /**
   * How to treat images with which the request would have 6 MB or more: upload them first, in parts
   * (`uploads.uploadFile`), or refuse them with `InvalidImageError` or `InvalidRequestError`. Default `upload`;
   * with a `key`, images are always uploaded.
   */
  readonly largeImages?: LargeImages | undefined;
}

/** Options of `generate.estimatePatch`. */
export type EstimateOptions = OperationOptions & Pick<PatchOptions, 'largeImages'>;

/** Options of `generate.patchAndWait`. */
export interface PatchAndWaitOptions extends PatchOptions, AndWaitOptions {}

/** The answer to a patch; with a key, `replayed` says whether an earlier call submitted it. */
export type PatchAnswer = PatchResult & { readonly replayed?: boolean };

/** The inputs of a model, as `GET /models/{modelId}` lists them, with files by their asset IDs. */
export type ModelInputs = CustomRequest & Omit<QueryOf<'generateRunModel'>, 'dryRun'>;

/** Options of `generate.runModel`. */
export type RunModelOptions = SubmissionOptions;

/** Options of `generate.runModelAndWait`. */
export interface RunModelAndWaitOptions extends RunModelOptions, AndWaitOptions {}

/** The answer to the run of a model; with a key, `replayed` says whether an earlier call submitted it. */
export type ModelRun = CustomResult & { readonly replayed?: boolean };

/** The parameter that asks for a price, which the client sets itself. */
type DryRun = Pick<QueryOf<'generatePatch'>, 'dryRun'>;

const patchOptionNames: NamesOf<PatchOptions> = {
  ...submissionOptionNames,
  largeImages: true,
};

const patchAndWaitOptionNames: NamesOf<PatchAndWaitOptions> = {
  ...patchOptionNames,
  ...andWaitOptionNames,
};

const runModelAndWaitOptionNames: NamesOf<RunModelAndWaitOptions> = {
  ...submissionOptionNames,
  ...andWaitOptionNames,
};

const estimateOptionNames: NamesOf<EstimateOptions> = {
  ...operationOptionNames,
  largeImages: true,
};

/** The `generate` resource of a client. */
export type GenerateResource = ReturnType<typeof createGenerate>;

export function createGenerate(settings: Settings, uploads: UploadsResource, jobs: JobsResource) {
  const patches = createSubmissions<PatchResult>(settings, jobs, { operation: 'generatePatch' });
  const models = (modelId: string) =>
    createSubmissions<CustomResult>(settings, jobs, {
      operation: 'generateRunModel',
      path: { modelId: pathId('modelId', modelId) },
    });

  function imagesOf(
    largeImages: unknown,
    options: OperationOptions,
    timed = patches.within(options),
  ): PatchImages {
    if (![undefined, 'upload', 'refuse'].includes(largeImages as LargeImages | undefined)) {
      throw new ConfigurationError(
        `largeImages must be 'upload' or 'refuse', not ${quote(String(largeImages))}. Nothing was sent.`,
      );
    }
    const prepare = preparation(timed, 'generatePatch', 'the image');
    if (largeImages === 'refuse') return createPatchImages(prepare, undefined);
    return createPatchImages(prepare, async (image, stop) => {
      const either = stop && linkBoth(options.signal, stop);
      const signal = either?.signal ?? options.signal;
      try {
        return (await uploads.uploadFile(image, { ...onlyCallOptions(options), signal })).id;
      } finally {
        either?.dispose();
      }
    });
  }

  /** Submits under a key: images are uploaded, and the submission refers to their assets. */
  function patchOnce(
    params: PatchParams,
    call: SubmissionCall,
    names: MethodNames,
  ): Promise<PatchAnswer> {
    const files = new Map<string, Bytes>();
    const prepare = preparation(call.timed, 'generatePatch', 'the image');
    const convert = async (image: ImageInput, stop: AbortSignal): Promise<string> => {
      const bytes = await prepare(async (signal) => {
        const read = await ownImage(image, signal);
        await checkWhole(image, read, signal);
        return 'assetId' in read ? read.assetId : bytesIn(read);
      }, stop);
      if (typeof bytes === 'string') return bytes;
      const name = await imageName(bytes);
      files.set(name, bytes);
      return name;
    };
    const write = () => writePatch(params, call.timed(), { ...names, convert });
    // The upload may be shared by several calls: it ends neither with this one nor at its deadline.
    const { signal: _, deadlineMs: __, ...options } = onlyCallOptions(call.timed());
    const upload = (bytes: Uint8Array, name: string, signal: AbortSignal) =>
      uploadFirst(() => uploads.uploadFile(bytes, { ...options, signal, fileName: name }));
    return patches.submitOnce(call, write, { files, upload });
  }

  async function patch(
    params: PatchParams,
    { largeImages, ...options }: PatchOptions,
    names: MethodNames,
    onLeave?: () => void,
  ): Promise<PatchAnswer> {
    const call = patches.open(options, onLeave);
    if (call.key !== undefined) return patchOnce(params, call, names);
    const images = imagesOf(largeImages, call.options, call.timed);
    const how = { ...names, convert: images.convert };
    const written = await images.fit(await writePatch(params, call.options, how));
    // A long upload has its own time limit, unless the caller set a deadline for the whole call.
    const isAnew = images.uploaded && call.options.deadlineMs === undefined;
    const timed = isAnew ? patches.within(call.options) : call.timed;
    return patches.submitWithin({ ...call, timed }, written);
  }

  async function runModel(
    modelId: string,
    inputs: ModelInputs,
    options: RunModelOptions,
    names: MethodNames,
    onLeave?: () => void,
  ): Promise<ModelRun> {
    const runs = models(modelId);
    const call = runs.open(options, onLeave);
    const write = async () =>
      writeParams('generateRunModel', inputs, { ...names, extra: call.options });
    return call.key === undefined
      ? runs.submitWithin(call, await write())
      : runs.submitOnce(call, write);
  }

  return {
    /**
     * Submits a patch: merges one image onto another, or erases with it, and is charged for it.
     *
     * It is sent once, and again only when it provably was not taken (no connection, 429, or a token that
     * the gateway refused). With `maxCreativeUnits` the client asks for the price first.
     *
     * Operation: POST /generate/patch
     *
     * An image without anything to do to it is a patch too, and is charged for. Images that are too large for
     * the request are uploaded first (POST /uploads), which is not charged.
     *
     * @param params - the images and what to do with them
     * @param options - options of this call
     * @returns the job, and the resulting asset if it already exists; `jobs.wait` waits for it
     * @throws UncertainSubmissionError when it was sent and the answer was lost
     * @throws CostLimitError when the estimate is above `maxCreativeUnits`; nothing is submitted
     * @throws OverchargeError with the result, when the charge is nevertheless above `maxCreativeUnits`
     * @throws DryRunNotHonouredError with the job, when the service treated the estimate as a submission
     * @throws InvalidImageError when an image is not valid; nothing is sent
     */
    async patch(
      params: Without<PatchParams, PatchOptions & DryRun>,
      options: Without<PatchOptions, PatchParams & DryRun> = {},
    ): Promise<PatchAnswer> {
      const how = { optionNames: patchOptionNames };
      checkOperationOptions('generatePatch', options, how);
      return patch(params, options, how);
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
     * @throws AbortedError when `signal` aborted it, with `submitted` and, if known, `jobId`
     * @throws UncertainSubmissionError when it was sent and the answer was lost, also by an abort
     * @throws JobFailedError when the job ended without success
     * @throws JobTimeoutError with the last record when `waitTimeoutMs` is over; the job continues
     * @throws the errors of `patch`
     */
    async patchAndWait(
      params: Without<PatchParams, PatchAndWaitOptions & DryRun>,
      options: Without<PatchAndWaitOptions, PatchParams & DryRun> = {},
    ): Promise<FinishedPatch> {
      const how = { method: 'generate.patchAndWait', optionNames: patchAndWaitOptionNames };
      checkOperationOptions('generatePatch', options, how);
      return submitAndWait<PatchOptions>(
        jobs,
        (submission, onLeave) => patch(params, submission, how, onLeave),
        options,
      );
    },

    /**
     * Asks what a patch would cost. Nothing is submitted or charged.
     *
     * It is repeated only if it cannot have been taken: no connection, 429, or a token that the gateway
     * refused. A proxy may drop the query that makes it a dry run.
     *
     * Operation: POST /generate/patch with `dryRun`
     *
     * @param params - the parameters of `patch`
     * @param options - options of this call
     * @returns the price in creative units; zero is a price
     * @throws PaymentRequiredError when the account cannot pay, instead of a price
     * @throws DryRunNotHonouredError with the job, when the service treated it as a submission
     */
    async estimatePatch(
      params: Without<PatchParams, PatchOptions & DryRun>,
      options: Without<EstimateOptions, PatchOptions & PatchParams & DryRun> = {},
    ): Promise<Estimate> {
      const how = { method: 'generate.estimatePatch', optionNames: estimateOptionNames };
      checkOperationOptions('generatePatch', options, how);
      const { largeImages, ...callOptions } = options;
      const images = imagesOf(largeImages, callOptions);
      const convert = { ...how, convert: images.convert };
      const written = await writePatch(params, callOptions, convert);
      return patches.estimate(await images.fit(written), callOptions);
    },

    /**
     * Runs a model, which is charged like a patch: every promise of `patch` holds.
     *
     * Operation: POST /generate/custom/{modelId}
     *
     * @param inputs - the model's inputs, as `GET /models/{modelId}` lists them; files by their asset IDs. One with the
     *   name of an option, such as `key`, goes into `extraBody`
     * @param options - options of this call
     * @returns the job; `jobs.wait` waits for it
     * @throws the errors of `patch`
     */
    async runModel(
      modelId: string,
      inputs: ModelInputs,
      options: RunModelOptions = {},
    ): Promise<ModelRun> {
      const how = { optionNames: submissionOptionNames };
      checkOperationOptions('generateRunModel', options, how);
      return runModel(modelId, inputs, options, how);
    },

    /**
     * Runs a model as `runModel` does, and waits until its job is final as `jobs.wait` does.
     *
     * Operation: POST /generate/custom/{modelId}
     *
     * @returns the final record of the job, and the IDs of the assets that it made
     * @throws the errors of `patchAndWait`
     */
    async runModelAndWait(
      modelId: string,
      inputs: ModelInputs,
      options: RunModelAndWaitOptions = {},
    ): Promise<FinishedPatch> {
      const how = { method: 'generate.runModelAndWait', optionNames: runModelAndWaitOptionNames };
      checkOperationOptions('generateRunModel', options, how);
      return submitAndWait<RunModelOptions>(
        jobs,
        (submission, onLeave) => runModel(modelId, inputs, submission, how, onLeave),
        options,
      );
    },

    /**
     * Asks what running a model would cost, and whether it accepts the inputs. Nothing is submitted or charged.
     *
     * Operation: POST /generate/custom/{modelId} with `dryRun`
     *
     * @returns the price in creative units; zero is a price
     * @throws InvalidRequestError when the model refuses the inputs
     * @throws the errors of `estimatePatch`
     */
    async estimateRunModel(
      modelId: string,
      inputs: ModelInputs,
      options: OperationOptions = {},
    ): Promise<Estimate> {
      const how = { method: 'generate.estimateRunModel' };
      checkOperationOptions('generateRunModel', options, how);
      // What `runModel` refuses has no price.
      const names = { ...how, optionNames: submissionOptionNames };
      const written = await writeParams('generateRunModel', inputs, { ...names, extra: options });
      return models(modelId).estimate(written, options);
    },
  };
}

/** Serializes the parameters once: the submission is identical to the priced request. */
async function writePatch(
  params: PatchParams | undefined,
  extra: OperationOptions,
  { convert, ...how }: MethodNames & { convert: ImageConverter },
): Promise<WrittenParams> {
  let hasImage = false;
  const toJson: Converter = async (image, stop) => {
    const converted = await convert(image, stop);
    return typeof converted === 'string'
      ? referenceJson(converted)
      : async () => referenceJson(await converted());
  };
  const image: Converter = (given, stop) => {
    hasImage = true;
    return toJson(given, stop);
  };
  const converters = { image, 'patch.image': toJson };
  const written = await writeParams('generatePatch', params, { ...how, extra, converters });
  // The error for a missing image says which images are accepted.
  if (!hasImage) {
    await toImageReference(undefined as never).catch((error) => {
      throw imageAt('image', error);
    });
  }
  return written;
}

type OwnImage = Exclude<ReadImage, { readonly large: unknown }>;

/**
 * Reads an image of any size. Its bytes are copied, those of the caller at once: data uploaded under a digest must
 * still match it.
 */
async function ownImage(image: ImageInput, signal: AbortSignal): Promise<OwnImage> {
  const given = asBytes(image);
  const own = given === undefined ? image : new Uint8Array(given);
  // Without a limit no file is too large.
  const read = (await readImage(own, signal, Number.POSITIVE_INFINITY)) as OwnImage;
  // A file may read into memory that it reuses, and a Blob that is not the runtime's may return its own.
  const isCopied = given !== undefined || !('bytes' in read);
  return isCopied ? read : { ...read, bytes: new Uint8Array(read.bytes) };
}
