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
import { type Redact, sanitizeCause } from '../redact.js';
import { sha256 } from '../sha256.js';
import { sniffMediaType } from '../sniff.js';
import { release, sleep } from '../transport/abort.js';
import { openScope, type Scope } from '../transport/scope.js';
import { fileOfBytes, isWhole, refuseCut } from '../wholeImage.js';
import type { OpenedSource } from './openedSource.js';
import { checkSentPart, checkUnchanged, progressState, sentParts } from './uploadDigests.js';
import { checkLength, putParts } from './uploadParts.js';
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
  const call = onlyCallOptions(options);
  const deadlineMs = options.deadlineMs ?? settings.transferDeadlineMs;
  const scope = openScope(options, deadlineMs, 'uploadPart');
  try {
    const source = await openSource(input, options.size, scope.signal);
    try {
      const inner = { ...call, signal: scope.signal };
      const described = describe(source, options);
      const isCut = await findCut(source, described, options);
      const asset = isCut
        ? undefined
        : await uploadInline(settings, resources, source, described, options, inner);
      if (asset !== undefined) return asset;
      return await uploadInParts(settings, resources, source, described, options, inner, scope);
    } finally {
      await release(source.close, scope.signal);
    }
  } finally {
    scope.dispose();
  }
}

/** Whether an image is truncated; such a file can only be uploaded as another kind. */
async function findCut(
  source: OpenedSource,
  { fileName, contentType, kind }: Description,
  { resume }: UploadFileOptions,
): Promise<boolean> {
  // The end of a stream arrives last.
  if (source.forwardOnly || resume !== undefined) return false;
  if (await isWhole(contentType, source).catch(unreadable)) return false;
  return kind === 'image' ? refuseCutFile(fileName, contentType, source.size) : true;
}

function refuseCutFile(name: string, type: string, size: number): never {
  return refuseCut(`The image ${name}`, type, size, ' To send it as it is, use kind asset.');
}

/** The properties of a file for its upload. */
interface Description {
  readonly fileName: string;
  readonly contentType: string;
  readonly kind: UploadKind;
}

/** Formats of images that can be sent without a media type. */
const INLINE_TYPES = /^image\/(?!svg)/;

/** `POST /assets`, for images under 6 MB; `undefined` if the file must be sent in parts. */
async function uploadInline(
  settings: Settings,
  { assets }: UploadResources,
  source: OpenedSource,
  { fileName, contentType, kind }: Description,
  options: UploadFileOptions,
  call: CallOptions,
): Promise<Asset | undefined> {
  const { assetOptions = {}, resume } = options;
  const { size } = source;
  const isImage = sniffMediaType(source.head) === contentType && INLINE_TYPES.test(contentType);
  if (resume !== undefined || !isImage || size >= INLINE_LIMIT_BYTES) return undefined;
  if (kind !== 'image' && kind !== 'asset') return undefined;
  const whole = { number: 1, start: 0, end: size };
  const image = await source.read(0, size).catch(unreadable);
  checkLength(image, whole, size);
  if (!source.forwardOnly) {
    const sent = new Map([[1, await sha256(image)]]);
    await checkUnchanged(source, [whole], sent).catch(unreadable);
  }
  // If the service finds it too large after all, it is sent in parts, from memory.
  source.read = async (start, end) => image.subarray(start, end);
  if (source.forwardOnly && !(await isWhole(contentType, fileOfBytes(image)))) {
    return kind === 'image' ? refuseCutFile(fileName, contentType, size) : undefined;
  }
  try {
    const { asset } = await assets.upload(
      { name: fileName, image, ...assetOptions },
      { ...call, timeoutMs: call.timeoutMs ?? settings.partTimeoutMs },
    );
    tell(options.onProgress, { uploadedBytes: size, totalBytes: size });
    return asset;
  } catch (error) {
    if (error instanceof InvalidRequestError && error.status === 413) return undefined;
    throw error;
  }
}

async function uploadInParts(
  settings: Settings,
  { assets, uploads }: UploadResources,
  source: OpenedSource,
  described: Description,
  options: UploadFileOptions,
  call: CallOptions,
  scope: Scope,
): Promise<Asset> {
  const { resume, concurrency = 4, pollIntervalMs = 1_000, onProgress } = options;
  const plan = planParts(source.size, resume?.partSize ?? options.partSize);
  checkPlan(plan.partSize, source.size, options);
  const sent = sentParts(resume);
  if (!source.forwardOnly) {
    for (const part of plan.parts) {
      if (sent.has(part.number)) await checkSentPart(source, part, sent).catch(unreadable);
    }
  }
  const { upload } =
    resume === undefined
      ? await uploads.create(
          {
            ...described,
            fileSize: source.size,
            parts: plan.parts.length,
            ...(options.assetOptions === undefined ? {} : { assetOptions: options.assetOptions }),
          },
          call,
        )
      : await uploads.retrieve(resume.uploadId, call);
  givenId('uploadId', upload.id, resume === undefined ? 'uploadsCreate' : 'uploadsRetrieve');

  const uploadedBytes = () =>
    plan.parts
      .filter(({ number }) => sent.has(number))
      .reduce((sum, { start, end }) => sum + end - start, 0);
  try {
    if (upload.status === 'pending') {
      await putParts(
        settings,
        {
          source,
          parts: plan.parts,
          sent,
          urls: {
            current: partUrls(upload),
            read: async () => partUrls((await uploads.retrieve(upload.id, call)).upload),
          },
          concurrency,
          onPart: () =>
            tell(onProgress, { uploadedBytes: uploadedBytes(), totalBytes: source.size }),
        },
        call,
        scope,
      );
      if (!source.forwardOnly) await checkUnchanged(source, plan.parts, sent);
      await complete(uploads, upload.id, call);
    }
    const assetId = await whenImported(
      uploads,
      upload.id,
      pollIntervalMs,
      call,
      scope,
      settings.redact,
    );
    return (await assets.retrieve(assetId, {}, call)).asset;
  } catch (error) {
    const facts = { uploadId: upload.id, size: source.size, partSize: plan.partSize };
    throw interrupted(error, progressState(facts, sent));
  }
}

function checkPlan(partSize: number, size: number, options: UploadFileOptions): void {
  const { resume } = options;
  if (resume !== undefined && (resume.size !== size || resume.partSize !== partSize)) {
    throw new ConfigurationError(
      `resume belongs to a file of ${resume.size} bytes, but this one has ${size}. Pass the same file, or upload it again without resume.`,
    );
  }
}

function partUrls({ parts = [] }: Upload): ReadonlyMap<number, string> {
  return new Map(parts.map(({ number, url }) => [number, url]));
}

async function complete(
  uploads: UploadResources['uploads'],
  uploadId: string,
  call: CallOptions,
): Promise<void> {
  const ask = () => uploads.triggerAction(uploadId, { action: 'complete' }, call);
  try {
    await ask();
  } catch (error) {
    if (!(error instanceof UncertainSubmissionError)) throw error;
    const { upload } = await uploads.retrieve(uploadId, call);
    if (upload.status === 'pending') await ask();
  }
}

/** Waits until an upload is an asset, and returns its ID. */
async function whenImported(
  uploads: UploadResources['uploads'],
  uploadId: string,
  pollIntervalMs: number,
  call: CallOptions,
  scope: Scope,
  redact: Redact,
): Promise<string> {
  for (;;) {
    const { upload } = await uploads.retrieve(uploadId, call);
    if (upload.status === 'imported' && upload.entityId) {
      return givenId('entityId', upload.entityId, 'uploadsRetrieve');
    }
    if (upload.status === 'failed') throw importFailed(upload, redact);
    await sleep(pollIntervalMs, scope.signal);
  }
}

function importFailed({ id, errorMessage }: Upload, redact: Redact): UploadError {
  const reason = errorMessage ? `: ${redact(errorMessage)}` : '';
  return new UploadError(`The service refused the file of upload ${id}${reason}.`);
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

const KINDS: Readonly<Record<string, UploadKind>> = {
  audio: 'audio',
  image: 'image',
  model: '3d',
  text: 'text',
  video: 'video',
};

function kindOf(contentType: string): UploadKind {
  return KINDS[contentType.split('/')[0] ?? ''] ?? 'asset';
}
