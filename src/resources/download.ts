import type {
  Asset,
  AssetArchive,
  AssetDownloadLink,
  AssetTargetFormat,
  Job,
  JobResponse,
} from '../../generated/schema.js';
import { checkOptions, type NamesOf } from '../arguments/names.js';
import type { Bytes } from '../bytes.js';
import { tell } from '../callbacks.js';
import { pathId } from '../connection.js';
import { ConfigurationError, DownloadError, ScenarioError } from '../errors/index.js';
import { numberAt, textAt } from '../foreign.js';
import { isObject } from '../isObject.js';
import { typeOfName } from '../mediaTypes.js';
import { callOptionNames } from '../options/call.js';
import type { CallOptions, Settings } from '../options/index.js';
import { onlyCallOptions } from '../options/onlyCallOptions.js';
import { letGo } from '../transport/adopt.js';
import { concatenate, readChunks } from '../transport/chunks.js';
import type { Answer, RequestContext } from '../transport/fetch.js';
import { openScope, type Scope } from '../transport/scope.js';
import { isExpired, transfer } from '../transport/transfer.js';
import type { FinishedArchive } from './downloadArchive.js';
import {
  createFileCheck,
  type DownloadSource,
  type FileCheck,
  type LocatedSource,
  sameRendition,
} from './downloadCheck.js';
import { checkOpenSink, type OpenSink, pour, streamOf } from './downloadSink.js';

export type { DownloadSource } from './downloadCheck.js';

/** The source of a download: an asset, its ID, or an archive. */
export type Downloadable = DownloadSource | FinishedArchive | string;

/** Options of the downloads. `timeoutMs` bounds each pause of the storage, not the whole transfer. */
export interface DownloadOptions extends CallOptions {
  /** The largest file that is accepted, in bytes. Default 268,435,456 (256 MiB) in memory, else none. */
  readonly maxBytes?: number | undefined;
  /** The format for the file, such as `webp`, if its kind can be written in it. Default: its own. */
  readonly format?: AssetTargetFormat | undefined;
  /** Called after each piece with the bytes so far, and their expected number, if known. Its errors are ignored. Default none. */
  readonly onProgress?: ((received: number, expected: number | undefined) => void) | undefined;
}

/** The names of `DownloadOptions`. */
export const downloadOptionNames: NamesOf<DownloadOptions> = {
  ...callOptionNames,
  maxBytes: 'a number of at least 1',
  format: 'text',
  onProgress: 'a function',
};

/** The operations that say where a file is. */
export interface DownloadCalls {
  retrieve(
    assetId: string,
    params: object,
    options: CallOptions,
  ): Promise<{ readonly asset: DownloadSource }>;
  downloadRequest(
    assetId: string,
    params: { readonly targetFormat: AssetTargetFormat },
    options: CallOptions,
  ): Promise<AssetDownloadLink>;
  downloadGetStatus(jobId: string, options: CallOptions): Promise<AssetArchive>;
}

/** The details of a download, besides the bytes themselves. */
export interface DownloadSummary {
  /** The media type that the storage named, else the asset's. */
  readonly contentType: string | undefined;
  /** In bytes. */
  readonly size: number;
}

/** A file in memory. */
export interface DownloadedAsset extends DownloadSummary {
  readonly bytes: Bytes;
}

/** A file that is being downloaded. */
export interface DownloadStream {
  readonly contentType: string | undefined;
  /** The size in bytes, if the storage announced it. */
  readonly expectedSize: number | undefined;
  readonly stream: ReadableStream<Uint8Array>;
}

const MEMORY_LIMIT_BYTES = 268_435_456;

/** The three ways to download: into memory, as a stream, into a sink. */
export function createDownloads(settings: Settings, calls: DownloadCalls) {
  return { toMemory, toSink, toStream };

  async function toMemory(
    asset: Downloadable,
    options?: DownloadOptions,
  ): Promise<DownloadedAsset> {
    const use: Use<DownloadedAsset> = async ({ contentType, check, chunks }, signal) => {
      const pieces: Uint8Array[] = [];
      for await (const chunk of chunks(signal)) pieces.push(chunk);
      return { contentType, size: check.received, bytes: concatenate(pieces) };
    };
    return openFile(asset, use, options, MEMORY_LIMIT_BYTES);
  }

  async function toSink(
    asset: Downloadable,
    openSink: OpenSink,
    options?: DownloadOptions,
  ): Promise<DownloadSummary> {
    checkOpenSink(openSink);
    const use: Use<DownloadSummary> = async ({ contentType, check, chunks }, signal) => {
      await pour(chunks(signal), openSink, signal);
      return { contentType, size: check.received };
    };
    return openFile(asset, use, options);
  }

  async function toStream(
    asset: Downloadable,
    options: DownloadOptions = {},
  ): Promise<DownloadStream> {
    const use: Use<DownloadStream> = async ({ contentType, check, chunks, response }) => {
      // A stream may stay unread: from here on neither a deadline nor a timer applies.
      const flow = openScope(options, Number.POSITIVE_INFINITY, 'assetDownload');
      const stream = streamOf(response, flow, chunks);
      return { contentType, expectedSize: check.announcedSize, stream };
    };
    return openFile(asset, use, options);
  }

  /** Opens a file, from a fresh URL if the first one has expired, for `use`, whose failure repeats the attempt. */
  async function openFile<T>(
    asset: Downloadable,
    use: Use<T>,
    options: DownloadOptions = {},
    defaultMaxBytes = Number.POSITIVE_INFINITY,
  ): Promise<T> {
    checkOptions('assets.download', options, downloadOptionNames);
    const { maxBytes = defaultMaxBytes } = options;
    const deadlineMs = options.deadlineMs ?? settings.transferDeadlineMs;
    const scope = openScope(options, deadlineMs, 'assetDownload');
    try {
      refuseJob(asset);
      const call = { ...onlyCallOptions(options), signal: scope.signal };
      const isOfAsset = !isArchive(asset);
      const wanted = isOfAsset ? recorded(asset, options, call) : archived(asset, options, call);
      const fetched = (source: LocatedSource) =>
        fetchFile(source, { ...options, maxBytes }, scope, use);
      return await fetchFresh(wanted, fetched).catch((error) => {
        throw ofFile(error, isOfAsset ? wanted.given.id : undefined);
      });
    } finally {
      scope.dispose();
    }
  }

  /** The failure of a file, with the asset that it is about: that of an operation has the ID in its path. */
  function ofFile(error: unknown, assetId: string | undefined): unknown {
    if (!(error instanceof ScenarioError)) return error;
    const { operation = 'assetDownload', status = 0, requestId } = error;
    if (operation !== 'assetDownload') return error;
    const isRefusal =
      status >= 400 && status <= 499 && status !== 429 && !(error instanceof DownloadError);
    const own = isRefusal
      ? new DownloadError(`The storage refused the download (${status}).`, {
          operation,
          status,
          requestId,
          cause: error,
        })
      : error;
    // The signal of several downloads may end all of them with the failure of one.
    if (assetId !== undefined && !own.message.startsWith('Asset ')) {
      own.message = `Asset ${settings.redact(assetId)}: ${own.message}`;
    }
    return own;
  }

  async function fetchFile<T>(
    source: LocatedSource,
    options: DownloadOptions & { readonly maxBytes: number },
    scope: Scope,
    use: Use<T>,
  ): Promise<T> {
    const { maxBytes, onProgress } = options;
    const timeoutMs = options.timeoutMs ?? settings.timeoutMs;
    let used!: T;
    const deliver = async (response: Answer, _init: unknown, context: RequestContext) => {
      try {
        const check = createFileCheck(response, source, maxBytes);
        const contentType = response.headers.get('content-type') ?? source.mimeType;
        const chunks = async function* (signal: AbortSignal) {
          for await (const chunk of readChunks(response, signal, context, timeoutMs)) {
            check.take(chunk);
            yield chunk;
            tell(onProgress, check.received, check.announcedSize);
          }
          check.end();
        };
        used = await use({ response, contentType, check, chunks }, scope.signal);
      } catch (error) {
        letGo(response);
        throw error;
      }
    };
    const request = { purpose: 'assetDownload', url: source.url, method: 'GET' } as const;
    await transfer(settings, { ...request, timeoutMs, deliver }, options, scope);
    return used;
  }

  /** The file of an asset, or its rendition in a format. */
  function recorded(
    asset: DownloadSource | string,
    { format }: DownloadOptions,
    call: CallOptions,
  ): Wanted {
    // Callers name files after the ID that they pass.
    const id = pathId('assetId', isObject<DownloadSource>(asset) ? asset.id : asset);
    if (format === undefined) {
      const given = toSource(typeof asset === 'string' ? { id } : asset);
      const read = async () => located((await calls.retrieve(id, {}, call)).asset, 'asset');
      return { given, read };
    }
    // The URL and the details of the record are those of the asset's own format.
    const mimeType = typeOfName(`file.${format}`);
    return {
      given: { id },
      async read() {
        const { url } = await calls.downloadRequest(id, { targetFormat: format }, call);
        return located({ id, url, mimeType }, 'asset');
      },
    };
  }

  function archived(
    { jobId, url }: FinishedArchive,
    { format }: DownloadOptions,
    call: CallOptions,
  ): Wanted {
    if (format !== undefined) {
      throw new ConfigurationError('An archive is available in one format only. Nothing was sent.');
    }
    const id = pathId('jobId', jobId);
    return {
      given: toSource({ id, url }),
      async read() {
        const { downloadUrl } = await calls.downloadGetStatus(id, call);
        return located({ id, url: downloadUrl }, 'archive');
      },
    };
  }
}

/** A file whose bytes can be read, and what is checked of them. */
interface OpenedFile {
  readonly response: Answer;
  readonly contentType: string | undefined;
  readonly check: FileCheck;
  chunks(signal: AbortSignal): AsyncGenerator<Uint8Array, void, undefined>;
}

/** What is done with a file. */
type Use<Result> = (file: OpenedFile, signal: AbortSignal) => Promise<Result>;

/** A requested file: as far as it is known, and how to read its record again. */
interface Wanted {
  readonly given: DownloadSource;
  read(): Promise<LocatedSource>;
}

/** Fetches a file, from a fresh URL if the first one has expired. */
async function fetchFresh<T>(
  { given, read }: Wanted,
  fetched: (source: LocatedSource) => Promise<T>,
): Promise<T> {
  const first = hasUrl(given) ? given : await read();
  try {
    return await fetched(first);
  } catch (error) {
    if (!isExpired(error)) throw error;
  }
  const fresh = await read();
  return fetched({ ...fresh, url: sameRendition(fresh.url, given.url) });
}

function hasUrl(source: DownloadSource): source is LocatedSource {
  return source.url !== undefined;
}

function located(record: DownloadSource, noun: string): LocatedSource {
  const source = toSource(record);
  if (hasUrl(source)) return source;
  throw new DownloadError(`The ${noun} does not have a download URL.`);
}

/** A job is no file, but has an ID like an archive; the job that makes an archive may stand for it. */
function refuseJob(given: unknown): void {
  const type = textAt<Job>(given, 'jobType') ?? textAt<JobResponse>(given, 'job', 'jobType');
  if (type === undefined || type === 'assets-download') return;
  throw new ConfigurationError(
    'This is a job, not an asset. Pass one of its metadata.assetIds, or the job to downloadAll of scenario-patch/node. Nothing was sent.',
  );
}

function isArchive(asset: Downloadable): asset is FinishedArchive {
  return (
    textAt<Asset>(asset, 'id') === undefined &&
    textAt<FinishedArchive>(asset, 'jobId') !== undefined
  );
}

/** The fields of a record that have their documented types. */
function toSource(record: DownloadSource): DownloadSource {
  return {
    id: textAt<Asset>(record, 'id') ?? '',
    url: textAt<Asset>(record, 'url'),
    mimeType: textAt<Asset>(record, 'mimeType'),
    properties: { size: numberAt<Asset>(record, 'properties', 'size') },
  };
}
