import type {
  Asset,
  AssetUploadResponse,
  Upload,
  UploadAssetOptions,
  UploadKind,
  UploadResponse,
} from '../../generated/schema.js';
import { checkOptions, type NamesOf } from '../arguments/names.js';
import { tell } from '../callbacks.js';
import {
  AbortedError,
  ConfigurationError,
  InvalidRequestError,
  ScenarioError,
  UncertainSubmissionError,
  UploadError,
  type UploadProgressState,
} from '../errors/index.js';
import { INLINE_LIMIT_BYTES, sniffImageType } from '../image.js';
import { callOptionNames } from '../options/call.js';
import {
  atLeast,
  type CallOptions,
  checkCallOptions,
  onlyCallOptions,
  type Settings,
} from '../options/index.js';
import { type Redact, sanitizeCause } from '../redact.js';
import { sleep } from '../transport/abort.js';
import { openScope, type Scope } from '../transport/scope.js';
import type { AssetUploadParams } from './assets.js';
import { putParts } from './uploadParts.js';
import { planParts } from './uploadPlan.js';
import { type OpenedSource, openSource, type UploadInput } from './uploadSource.js';

/** How far an upload is. */
export interface UploadProgress {
  readonly uploadedBytes: number;
  readonly totalBytes: number;
}

/** Options of `uploads.uploadFile`. `timeoutMs` bounds each request; Unless the client sets its own, `deadlineMs` is an hour, and `timeoutMs` of a part 5 minutes. */
export interface UploadFileOptions extends CallOptions {
  /** The file's name. Default: the input's own, else `upload`. */
  readonly fileName?: string | undefined;
  /** The media type. Default: read from the bytes, else the input's own, else `application/octet-stream`. */
  readonly contentType?: string | undefined;
  /** The kind of asset. Default: by the media type, else `asset`. */
  readonly kind?: Exclude<UploadKind, 'model'> | undefined;
  /** How to file the asset. */
  readonly assetOptions?: UploadAssetOptions | undefined;
  /** The size in bytes: needed for a stream of 6 MB and over. */
  readonly size?: number | undefined;
  /** The size of a part in bytes, at least 5 MiB. Default 8 MiB. */
  readonly partSize?: number | undefined;
  /** How many parts are sent at a time, each of them held in memory. Default 4. */
  readonly concurrency?: number | undefined;
  /** Milliseconds between two looks at whether the upload became an asset. Default 1,000. */
  readonly pollIntervalMs?: number | undefined;
  /** Goes on with an upload that failed or was aborted: the error's `resume`. */
  readonly resume?: UploadProgressState | undefined;
  /** Called when a part is there. What it throws, or rejects with, is ignored. */
  readonly onProgress?: ((progress: UploadProgress) => void) | undefined;
}

const uploadOptionNames: NamesOf<UploadFileOptions> = {
  ...callOptionNames,
  fileName: true,
  contentType: true,
  kind: true,
  assetOptions: true,
  size: true,
  partSize: true,
  concurrency: true,
  pollIntervalMs: true,
  resume: true,
  onProgress: true,
};

/** The operations that an upload consists of. */
export interface UploadOperations {
  uploadAsset(params: AssetUploadParams, options: CallOptions): Promise<AssetUploadResponse>;
  retrieveAsset(assetId: string, options: CallOptions): Promise<Asset>;
  create(
    params: {
      fileName: string;
      contentType: string;
      kind: UploadKind;
      fileSize: number;
      parts: number;
      assetOptions?: UploadAssetOptions;
    },
    options: CallOptions,
  ): Promise<UploadResponse>;
  retrieve(uploadId: string, options: CallOptions): Promise<UploadResponse>;
  complete(uploadId: string, options: CallOptions): Promise<UploadResponse>;
}

/** Uploads a file of any size and gives the asset that it became. */
export async function uploadFile(
  settings: Settings,
  operations: UploadOperations,
  input: UploadInput,
  options: UploadFileOptions,
): Promise<Asset> {
  checkOptions('uploads.uploadFile', options, uploadOptionNames);
  const call = onlyCallOptions(options);
  checkCallOptions(call);
  const deadlineMs = options.deadlineMs ?? settings.transferDeadlineMs;
  const scope = openScope(options.signal, deadlineMs, 'uploadPart');
  let source: OpenedSource | undefined;
  try {
    source = await openSource(input, options.size, scope.signal);
    const inner = { ...call, signal: scope.signal };
    const asset = await uploadInline(operations, source, options, inner);
    return asset ?? (await uploadInParts(settings, operations, source, options, inner, scope));
  } finally {
    scope.dispose();
    await source?.close().catch(() => {});
  }
}

/** `POST /assets`, for images under 6 MB; `undefined` when the file has to go in parts. */
async function uploadInline(
  operations: UploadOperations,
  source: OpenedSource,
  options: UploadFileOptions,
  call: CallOptions,
): Promise<Asset | undefined> {
  const { kind = 'image', assetOptions = {}, resume } = options;
  const isImage = sniffImageType(source.head) !== undefined && ['image', 'asset'].includes(kind);
  if (resume !== undefined || !isImage || source.size >= INLINE_LIMIT_BYTES) return undefined;
  const image = await source.read(0, source.size);
  // Should the service find it too large after all, it goes in parts, from memory.
  source.read = async (start, end) => image.subarray(start, end);
  try {
    const { asset } = await operations.uploadAsset(
      { name: fileName(source, options), image, ...assetOptions },
      call,
    );
    tell(options.onProgress, { uploadedBytes: source.size, totalBytes: source.size });
    return asset;
  } catch (error) {
    if (error instanceof InvalidRequestError && error.status === 413) return undefined;
    throw error;
  }
}

async function uploadInParts(
  settings: Settings,
  operations: UploadOperations,
  source: OpenedSource,
  options: UploadFileOptions,
  call: CallOptions,
  scope: Scope,
): Promise<Asset> {
  const { resume, concurrency = 4, onProgress } = options;
  const plan = planParts(source.size, resume?.partSize ?? options.partSize);
  checkPlan(plan.partSize, source.size, options);
  const pollIntervalMs = atLeast('pollIntervalMs', options.pollIntervalMs ?? 1_000, 0);
  const contentType = mediaType(source, options);
  const { upload } =
    resume === undefined
      ? await operations.create(
          {
            fileName: fileName(source, options),
            contentType,
            kind: options.kind ?? kindOf(contentType),
            fileSize: source.size,
            parts: plan.parts.length,
            ...(options.assetOptions === undefined ? {} : { assetOptions: options.assetOptions }),
          },
          call,
        )
      : await operations.retrieve(resume.uploadId, call);

  const uploaded = new Set(resume?.uploadedParts);
  const uploadedBytes = () =>
    plan.parts
      .filter(({ number }) => uploaded.has(number))
      .reduce((sum, { start, end }) => sum + end - start, 0);
  try {
    if (upload.status === 'pending') {
      await putParts(
        settings,
        {
          source,
          parts: plan.parts,
          uploaded,
          urls: {
            current: partUrls(upload),
            read: async () => partUrls((await operations.retrieve(upload.id, call)).upload),
          },
          concurrency,
          onPart: () =>
            tell(onProgress, { uploadedBytes: uploadedBytes(), totalBytes: source.size }),
        },
        call,
        scope,
      );
      await complete(operations, upload.id, call);
    }
    return await whenImported(operations, upload.id, pollIntervalMs, call, scope, settings.redact);
  } catch (error) {
    throw interrupted(error, {
      uploadId: upload.id,
      size: source.size,
      partSize: plan.partSize,
      uploadedParts: [...uploaded].sort((a, b) => a - b),
    });
  }
}

function checkPlan(partSize: number, size: number, options: UploadFileOptions): void {
  const { resume, concurrency = 1 } = options;
  if (!Number.isSafeInteger(concurrency) || concurrency < 1) {
    throw new ConfigurationError(`concurrency must be a whole number from 1, not ${concurrency}.`);
  }
  if (resume !== undefined && (resume.size !== size || resume.partSize !== partSize)) {
    throw new ConfigurationError(
      `resume is about a file of ${resume.size} bytes, but this one has ${size}. Give the same file, or upload it anew.`,
    );
  }
}

function partUrls({ parts = [] }: Upload): ReadonlyMap<number, string> {
  return new Map(parts.map(({ number, url }) => [number, url]));
}

async function complete(
  operations: UploadOperations,
  uploadId: string,
  call: CallOptions,
): Promise<void> {
  try {
    await operations.complete(uploadId, call);
  } catch (error) {
    if (!(error instanceof UncertainSubmissionError)) throw error;
    const { upload } = await operations.retrieve(uploadId, call);
    if (upload.status === 'pending') await operations.complete(uploadId, call);
  }
}

async function whenImported(
  operations: UploadOperations,
  uploadId: string,
  pollIntervalMs: number,
  call: CallOptions,
  scope: Scope,
  redact: Redact,
): Promise<Asset> {
  for (;;) {
    const { upload } = await operations.retrieve(uploadId, call);
    if (upload.status === 'imported' && upload.entityId) {
      return operations.retrieveAsset(upload.entityId, call);
    }
    if (upload.status === 'failed') throw importFailed(upload, redact);
    await sleep(pollIntervalMs, scope.signal);
  }
}

function importFailed({ id, errorMessage }: Upload, redact: Redact): UploadError {
  const reason = errorMessage ? `: ${redact(errorMessage)}` : '';
  return new UploadError(`The service refused the file of upload ${id}${reason}.`);
}

/** What interrupted an upload, with what the next call needs to go on. */
function interrupted(error: unknown, state: UploadProgressState): ScenarioError {
  // A file that the service refused, or that is not what it was said to be, is not to be resumed.
  if (error instanceof UploadError) return error;
  if (error instanceof AbortedError) {
    const facts = { operation: 'uploadPart', cause: error } as const;
    return new AbortedError('The upload was aborted. It can be resumed.', facts, state);
  }
  const known = error instanceof ScenarioError ? error : undefined;
  const { message } = known ?? sanitizeCause(error);
  return new UploadError(
    `The upload was interrupted, and can be resumed: ${message}`,
    { operation: 'uploadPart', status: known?.status, requestId: known?.requestId, cause: error },
    state,
  );
}

function mediaType({ head, type }: OpenedSource, { contentType }: UploadFileOptions): string {
  return contentType ?? sniffImageType(head) ?? type ?? 'application/octet-stream';
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

function fileName(source: OpenedSource, { fileName }: UploadFileOptions): string {
  return fileName ?? source.name ?? 'upload';
}
