import type {
  Asset,
  AssetResponse,
  AssetUploadResponse,
  Upload,
  UploadActionRequest,
  UploadAssetOptions,
  UploadCreateRequest,
  UploadKind,
  UploadResponse,
} from '../../generated/schema.js';
import { checkOptions, type NamesOf } from '../arguments/names.js';
import type { Bytes } from '../bytes.js';
import { tell } from '../callbacks.js';
import { contradiction } from '../contradiction.js';
import {
  AbortedError,
  ConfigurationError,
  InvalidRequestError,
  ScenarioError,
  UncertainSubmissionError,
  UploadError,
  type UploadProgressState,
} from '../errors/index.js';
import { givenId } from '../ids.js';
import { INLINE_LIMIT_BYTES } from '../inlineLimit.js';
import { canonicalType, refineType, typeOfName } from '../mediaTypes.js';
import { callOptionNames } from '../options/call.js';
import type { CallOptions, Settings } from '../options/index.js';
import { onlyCallOptions } from '../options/onlyCallOptions.js';
import { sanitizeCause } from '../redact.js';
import { sha256 } from '../sha256.js';
import { sniffMediaType } from '../sniff.js';
import { release, sleep } from '../transport/abort.js';
import { openScope, type Scope } from '../transport/scope.js';
import { isWhole, refuseCut } from '../wholeImage.js';
import type { OpenedSource } from './openedSource.js';
import { checkSentPart, checkUnchanged, progressState, sentParts } from './uploadDigests.js';
import { checkLength, type PartUrls, putParts } from './uploadParts.js';
import { MIN_PART_BYTES, planParts } from './uploadPlan.js';
import { openSource, type UploadInput, unreadable } from './uploadSource.js';

/** The progress of an upload. */
export interface UploadProgress {
  readonly uploadedBytes: number;
  readonly totalBytes: number;
}

/** Options of `uploads.uploadFile`. Default `deadlineMs`: an hour; default `timeoutMs` for a part: 5 minutes. */
export interface UploadFileOptions extends CallOptions {
  /** The file's name. Default: the input's own, else `upload`. */
  readonly fileName?: string | undefined;
  /** The media type. Default: from the bytes, the input, its name, or else `application/octet-stream`. */
  readonly contentType?: string | undefined;
  /** The kind of asset. Default: by the media type, else `asset`. */
  readonly kind?: Exclude<UploadKind, 'model'> | undefined;
  /** Where to file the asset. Default: decided by the service. */
  readonly assetOptions?: UploadAssetOptions | undefined;
  /** The size in bytes: required for a stream of 6 MB and over. Default: the input's own. */
  readonly size?: number | undefined;
  /** The size of a part in bytes, at least 5 MiB. Default 8 MiB. */
  readonly partSize?: number | undefined;
  /** How many parts are sent at a time, each of them held in memory. Default 4. */
  readonly concurrency?: number | undefined;
  /** Milliseconds between two checks whether the upload has become an asset. Default 1,000. */
  readonly pollIntervalMs?: number | undefined;
  /** Resumes an upload that failed or was aborted: the error's `resume`. Default: a new upload. */
  readonly resume?: UploadProgressState | undefined;
  /** Called when a part is uploaded. Its errors and rejections are ignored. Default none. */
  readonly onProgress?: ((progress: UploadProgress) => void) | undefined;
}

const uploadOptionNames: NamesOf<UploadFileOptions> = {
  ...callOptionNames,
  fileName: 'text',
  contentType: 'text',
  kind: 'text',
  assetOptions: 'an object',
  size: 'a whole number of at least 0',
  partSize: `a whole number of at least ${MIN_PART_BYTES}`,
  concurrency: 'a whole number of at least 1',
  pollIntervalMs: 'a number of at least 0',
  resume: 'an object',
  onProgress: 'a function',
};

/** The resources with the operations of an upload. */
export interface UploadResources {
  readonly assets: {
    upload(
      params: { name: string; image: Bytes } & UploadAssetOptions,
      options: CallOptions,
    ): Promise<AssetUploadResponse>;
    retrieve(assetId: string, params: object, options: CallOptions): Promise<AssetResponse>;
  };
  readonly uploads: {
    create(params: UploadCreateRequest, options: CallOptions): Promise<UploadResponse>;
    retrieve(uploadId: string, options: CallOptions): Promise<UploadResponse>;
    triggerAction(
      uploadId: string,
      params: UploadActionRequest,
      options: CallOptions,
    ): Promise<UploadResponse>;
  };
}

/** Uploads a file of any size and returns the resulting asset. */
export async function uploadFile(
  settings: Settings,
  resources: UploadResources,
  input: UploadInput,
  options: UploadFileOptions,
): Promise<Asset> {
  checkOptions('uploads.uploadFile', options, uploadOptionNames);
  const deadlineMs = options.deadlineMs ?? settings.transferDeadlineMs;
  const scope = openScope(options, deadlineMs, 'uploadPart');
  try {
    const source = await openSource(input, options.size, scope.signal);
    try {
      const { sendInline, sendParts } = openUpload(settings, resources, source, options, scope);
      return (await sendInline()) ?? (await sendParts());
    } finally {
      await release(source.close, scope.signal);
    }
  } finally {
    scope.dispose();
  }
}

/** The properties of a file for its upload. */
interface Description {
  readonly fileName: string;
  readonly contentType: string;
  readonly kind: UploadKind;
}

/** Formats of images that can be sent without a media type. */
const INLINE_TYPES = /^image\/(?!svg)/;

/** The two ways to upload a file: in one request, and in parts. */
function openUpload(
  settings: Settings,
  { assets, uploads }: UploadResources,
  source: OpenedSource,
  options: UploadFileOptions,
  scope: Scope,
) {
  const { size } = source;
  const { resume, assetOptions } = options;
  const described = describe(source, options);
  const { fileName, contentType, kind } = described;
  const call = { ...onlyCallOptions(options), signal: scope.signal };
  const tellProgress = (uploadedBytes: number) =>
    tell(options.onProgress, { uploadedBytes, totalBytes: size });
  return { sendInline, sendParts };

  /** `POST /assets`, for whole images under 6 MB; `undefined` if the file must be sent in parts. */
  async function sendInline(): Promise<Asset | undefined> {
    if (resume !== undefined) return undefined;
    const isInline =
      sniffMediaType(source.head) === contentType &&
      INLINE_TYPES.test(contentType) &&
      size < INLINE_LIMIT_BYTES &&
      (kind === 'image' || kind === 'asset');
    const image = isInline ? await readInline() : undefined;
    // The end of a stream arrives last.
    if (image === undefined && source.forwardOnly) return undefined;
    const isCut = !(await isWhole(contentType, source).catch(unreadable));
    if (isCut && kind === 'image') {
      refuseCut(
        `The image ${fileName}`,
        contentType,
        size,
        ' To send it as it is, use kind asset.',
      );
    }
    if (isCut || image === undefined) return undefined;
    const timeoutMs = call.timeoutMs ?? settings.partTimeoutMs;
    try {
      const params = { name: fileName, image, ...assetOptions };
      const { asset } = await assets.upload(params, { ...call, timeoutMs });
      tellProgress(size);
      return asset;
    } catch (error) {
      if (error instanceof InvalidRequestError && error.status === 413) return undefined;
      throw error;
    }
  }

  /** Reads the whole file, from which it is read again: if the service finds it too large, it is sent in parts. */
  async function readInline(): Promise<Bytes> {
    const whole = { number: 1, start: 0, end: size };
    const image = await source.read(0, size).catch(unreadable);
    checkLength(image, whole, size);
    if (!source.forwardOnly) {
      const sent = new Map([[1, await sha256(image)]]);
      await checkUnchanged(source, [whole], sent).catch(unreadable);
    }
    source.read = async (start, end) => image.subarray(start, end);
    return image;
  }

  async function sendParts(): Promise<Asset> {
    const { concurrency = 4 } = options;
    const { partSize, parts } = planParts(size, resume?.partSize ?? options.partSize);
    if (resume !== undefined && (resume.size !== size || resume.partSize !== partSize)) {
      throw new ConfigurationError(
        `resume belongs to a file of ${resume.size} bytes, but this one has ${size}. Pass the same file, or upload it again without resume.`,
      );
    }
    const sent = sentParts(resume);
    if (!source.forwardOnly) {
      for (const part of parts) {
        if (sent.has(part.number)) await checkSentPart(source, part, sent).catch(unreadable);
      }
    }
    const upload = resume === undefined ? await create(parts.length) : await read(resume.uploadId);
    const operation = resume === undefined ? 'uploadsCreate' : 'uploadsRetrieve';
    const uploadId = givenId('uploadId', upload.id, operation);
    const onPart = () => {
      const done = parts.filter(({ number }) => sent.has(number));
      tellProgress(done.reduce((sum, { start, end }) => sum + end - start, 0));
    };
    try {
      if (upload.status === 'pending') {
        const urls = {
          first: partUrls(upload),
          read: async () => partUrls(await read(uploadId)),
        };
        const job = { source, parts, sent, urls, concurrency, onPart };
        await putParts(settings, job, call, scope);
        if (!source.forwardOnly) await checkUnchanged(source, parts, sent);
        await complete(uploadId);
      }
      const assetId = await whenImported(uploadId);
      return (await assets.retrieve(assetId, {}, call)).asset;
    } catch (error) {
      throw interrupted(error, progressState({ uploadId, size, partSize }, sent));
    }
  }

  async function create(parts: number): Promise<Upload> {
    const filed = assetOptions === undefined ? {} : { assetOptions };
    return (await uploads.create({ ...described, fileSize: size, parts, ...filed }, call)).upload;
  }

  async function read(uploadId: string): Promise<Upload> {
    return (await uploads.retrieve(uploadId, call)).upload;
  }

  async function complete(uploadId: string): Promise<void> {
    const ask = () => uploads.triggerAction(uploadId, { action: 'complete' }, call);
    try {
      await ask();
    } catch (error) {
      if (!(error instanceof UncertainSubmissionError)) throw error;
      if ((await read(uploadId)).status === 'pending') await ask();
    }
  }

  /** Waits until an upload is an asset, and returns its ID. */
  async function whenImported(uploadId: string): Promise<string> {
    for (;;) {
      const { status, entityId, errorMessage } = await read(uploadId);
      if (status === 'imported' && entityId) {
        return givenId('entityId', entityId, 'uploadsRetrieve');
      }
      if (status === 'failed') {
        const reason = errorMessage ? `: ${settings.redact(errorMessage)}` : '';
        throw new UploadError(`The service refused the file of upload ${uploadId}${reason}.`);
      }
      await sleep(options.pollIntervalMs ?? 1_000, scope.signal);
    }
  }
}

function partUrls({ parts = [] }: Upload): PartUrls {
  return new Map(parts.map(({ number, url }) => [number, url]));
}

/** The error of an interrupted upload, with the state for the next call. */
function interrupted(error: unknown, state: UploadProgressState): ScenarioError {
  // A file that the service refused, or that differs from its description, cannot be resumed.
  if (error instanceof UploadError) return error;
  if (error instanceof AbortedError) {
    const facts = { operation: 'uploadPart', cause: error } as const;
    return new AbortedError('The upload was aborted. It can be resumed.', facts, {
      resume: state,
    });
  }
  const known = error instanceof ScenarioError ? error : undefined;
  const { message } = known ?? sanitizeCause(error);
  return new UploadError(
    `The upload was interrupted, and can be resumed: ${message}`,
    { operation: 'uploadPart', status: known?.status, requestId: known?.requestId, cause: error },
    state,
  );
}

function describe(source: OpenedSource, options: UploadFileOptions): Description {
  const fileName = options.fileName ?? source.name ?? 'upload';
  const contentType = mediaType(source, fileName, options);
  return { fileName, contentType, kind: options.kind ?? kindOf(contentType) };
}

/** The media type: from the caller, then the bytes, then the input's own and its name. */
function mediaType(
  { head, type }: OpenedSource,
  fileName: string,
  { contentType }: UploadFileOptions,
): string {
  if (contentType !== undefined) {
    const given = canonicalType(contentType) ?? contentType;
    const found = contradiction(given, head);
    if (found === undefined || head.byteLength === 0) return given;
    throw new ConfigurationError(
      `contentType is ${contentType}, but the file's bytes are ${found}. Leave contentType out, or pass the right file. Nothing was sent.`,
    );
  }
  const hints = [canonicalType(type), typeOfName(fileName)].filter(
    (hint) => hint !== undefined && contradiction(hint, head) === undefined,
  );
  const found = sniffMediaType(head);
  return refineType(found, hints) ?? 'application/octet-stream';
}

const KINDS = new Map<string, UploadKind>([
  ['audio', 'audio'],
  ['image', 'image'],
  ['model', '3d'],
  ['text', 'text'],
  ['video', 'video'],
]);

function kindOf(contentType: string): UploadKind {
  return KINDS.get(contentType.split('/')[0] ?? '') ?? 'asset';
}
