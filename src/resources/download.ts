import type {
  Asset,
  AssetArchive,
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
import { type CallOptions, checkCallOptions, type Settings } from '../options/index.js';
import { onlyCallOptions } from '../options/onlyCallOptions.js';
import { letGo } from '../transport/adopt.js';
import { concatenate, readChunks } from '../transport/chunks.js';
import type { RequestContext } from '../transport/fetch.js';
import { openScope, type Scope } from '../transport/scope.js';
import { isExpired, transfer } from '../transport/transfer.js';
import type { FinishedArchive } from './downloadArchive.js';
import { type DownloadSource, FileCheck, sameRendition } from './downloadCheck.js';
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
  maxBytes: true,
  format: true,
  onProgress: true,
};

/** Asks the service where a file is. */
export interface DownloadReaders {
  asset(assetId: string, options: CallOptions): Promise<DownloadSource>;
  link(assetId: string, format: AssetTargetFormat, options: CallOptions): Promise<string>;
  archive(jobId: string, options: CallOptions): Promise<AssetArchive>;
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
export function createDownloads(settings: Settings, readers: DownloadReaders) {
  return {
    async toMemory(asset: Downloadable, options: DownloadOptions = {}): Promise<DownloadedAsset> {
      checkOptions('assets.download', options, downloadOptionNames);
      let chunks: Uint8Array[] = [];
      const collect = () => {
        chunks = [];
        return new WritableStream<Uint8Array>({ write: (chunk) => void chunks.push(chunk) });
      };
      const limited = { ...options, maxBytes: options.maxBytes ?? MEMORY_LIMIT_BYTES };
      const summary = await this.toSink(asset, collect, limited);
      return { ...summary, bytes: concatenate(chunks) };
    },

    async toSink(
      asset: Downloadable,
      openSink: OpenSink,
      options: DownloadOptions = {},
    ): Promise<DownloadSummary> {
      checkOpenSink(openSink);
      const scope = open(options);
      try {
        return await withFreshUrl(asset, options, scope, async (source, url) => {
          return fetchFile(url, options, scope, async (response, context) => {
            const check = checkOf(response, source, url, options);
            const chunks = checkedChunks(response, check, options, scope.signal, context);
            await pour(chunks, openSink, scope.signal);
            return { contentType: contentType(response, source), size: check.received };
          });
        });
      } finally {
        scope.dispose();
      }
    },

    async toStream(asset: Downloadable, options: DownloadOptions = {}): Promise<DownloadStream> {
      const scope = open(options);
      try {
        return await withFreshUrl(asset, options, scope, async (source, url) => {
          return fetchFile(url, options, scope, async (response, context) => {
            const check = checkOf(response, source, url, options);
            // A stream may stay unread: from here on neither a deadline nor a timer applies.
            const flow = openScope(options, Number.POSITIVE_INFINITY, 'assetDownload');
            return {
              contentType: contentType(response, source),
              expectedSize: check.announcedSize,
              stream: streamOf(response, flow, (signal) =>
                checkedChunks(response, check, options, signal, context),
              ),
            };
          });
        });
      } finally {
        scope.dispose();
      }
    },
  };

  function checkOf(
    response: Response,
    source: DownloadSource,
    url: string,
    { maxBytes = Number.POSITIVE_INFINITY }: DownloadOptions,
  ): FileCheck {
    return new FileCheck(response, source, url, maxBytes);
  }

  function open(options: DownloadOptions): Scope {
    checkOptions('assets.download', options, downloadOptionNames);
    checkCallOptions(options);
    return openScope(options, options.deadlineMs ?? settings.transferDeadlineMs, 'assetDownload');
  }

  async function fetchFile<T>(
    url: string,
    options: DownloadOptions,
    scope: Scope,
    deliver: (response: Response, context: RequestContext) => Promise<T>,
  ): Promise<T> {
    let delivered!: T;
    await transfer(
      settings,
      {
        purpose: 'assetDownload',
        url,
        method: 'GET',
        timeoutMs: options.timeoutMs ?? settings.timeoutMs,
        deliver: async (response, _init, context) => {
          try {
            delivered = await deliver(response, context);
          } catch (error) {
            letGo(response);
            throw error;
          }
        },
      },
      options,
      scope,
    );
    return delivered;
  }

  async function withFreshUrl<T>(
    asset: Downloadable,
    options: DownloadOptions,
    scope: Scope,
    run: (source: DownloadSource, url: string) => Promise<T>,
  ): Promise<T> {
    refuseJob(asset);
    const call = { ...onlyCallOptions(options), signal: scope.signal };
    const { given, read } = isArchive(asset)
      ? archived(asset, options, call)
      : recorded(asset, options, call);
    const first = given.url !== undefined ? { source: given, url: given.url } : await read();
    try {
      return await run(first.source, first.url);
    } catch (error) {
      if (!isExpired(error)) throw asDownloadError(error);
    }
    const second = await read();
    try {
      return await run(second.source, sameRendition(second.url, given.url));
    } catch (error) {
      throw asDownloadError(error);
    }
  }

  /** The file of an asset, or its rendition in a format. */
  function recorded(
    asset: DownloadSource | string,
    { format }: DownloadOptions,
    call: CallOptions,
  ): Wanted {
    // Callers name files after the ID that they pass.
    const assetId = pathId('assetId', isObject<DownloadSource>(asset) ? asset.id : asset);
    const named = toSource(typeof asset === 'string' ? { id: asset } : asset);
    return {
      // The URL of the record leads to the asset's own format.
      given: format === undefined ? named : { id: assetId },
      async read() {
        const source = toSource(
          format === undefined
            ? await readers.asset(assetId, call)
            : converted(assetId, format, await readers.link(assetId, format, call)),
        );
        return located(source, 'asset');
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
        const { downloadUrl } = await readers.archive(id, call);
        return located(toSource({ id, url: downloadUrl }), 'archive');
      },
    };
  }

  async function* checkedChunks(
    response: Response,
    check: FileCheck,
    { onProgress, timeoutMs }: DownloadOptions,
    signal: AbortSignal,
    context: RequestContext,
  ): AsyncGenerator<Uint8Array, void, undefined> {
    const stallMs = timeoutMs ?? settings.timeoutMs;
    for await (const chunk of readChunks(response, signal, context, stallMs)) {
      check.take(chunk);
      yield chunk;
      tell(onProgress, check.received, check.announcedSize);
    }
    check.end();
  }
}

/** A requested file: its URL, and how to read a fresh one. */
interface Wanted {
  readonly given: DownloadSource;
  read(): Promise<Located>;
}

interface Located {
  readonly source: DownloadSource;
  readonly url: string;
}

function located(source: DownloadSource, noun: string): Located {
  if (source.url !== undefined) return { source, url: source.url };
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

/** The file behind a link to another format: the record's details of the original do not apply to it. */
function converted(id: string, format: string, url: string): DownloadSource {
  return { id, url, mimeType: typeOfName(`file.${format}`) };
}

function asDownloadError(error: unknown): unknown {
  if (!(error instanceof ScenarioError)) return error;
  const { status = 0, requestId } = error;
  if (error instanceof DownloadError || status < 400 || status > 499 || status === 429)
    return error;
  return new DownloadError(`The storage refused the download (${status}).`, {
    operation: 'assetDownload',
    status,
    requestId,
    cause: error,
  });
}

function contentType({ headers }: Response, source: DownloadSource): string | undefined {
  return headers.get('content-type') ?? source.mimeType;
}
