import { tell } from '../callbacks.js';
import { pathId } from '../connection.js';
import { ConnectionError, DownloadError, ScenarioError } from '../errors/index.js';
import {
  type CallOptions,
  checkCallOptions,
  onlyCallOptions,
  type Settings,
} from '../options/index.js';
import { sanitizeCause } from '../redact.js';
import { linkAbort } from '../transport/abort.js';
import { concatenate, readChunks } from '../transport/chunks.js';
import type { RequestContext } from '../transport/fetch.js';
import { openScope, type Scope } from '../transport/scope.js';
import { isExpired, transfer } from '../transport/transfer.js';

/** The part of an asset that a download needs. */
export interface DownloadSource {
  readonly id: string;
  /** The signed URL; read from the service when absent. */
  readonly url?: string | undefined;
  readonly mimeType?: string | undefined;
}

/** Options of the downloads. `timeoutMs` bounds each silence of the storage, not the whole transfer. */
export interface DownloadOptions extends CallOptions {
  /** The largest file that is accepted, in bytes. Default 268,435,456 (256 MiB) in memory, else none. */
  readonly maxBytes?: number | undefined;
  /** Called after each piece with the bytes received so far, and their expected number when it is known. What it throws, or rejects with, is ignored. */
  readonly onProgress?: ((received: number, expected: number | undefined) => void) | undefined;
}

/** What was downloaded, beside the bytes themselves. */
export interface DownloadSummary {
  /** The media type that the storage named, else the asset's. */
  readonly contentType: string | undefined;
  /** In bytes. */
  readonly size: number;
}

/** A file in memory. */
export interface DownloadedAsset extends DownloadSummary {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file on its way. */
export interface DownloadStream {
  readonly contentType: string | undefined;
  /** The size in bytes that the storage announced, when it did. */
  readonly expectedSize: number | undefined;
  readonly stream: ReadableStream<Uint8Array>;
}

const MEMORY_LIMIT_BYTES = 268_435_456;

/** The three ways to download: into memory, as a stream, into a sink. */
export function createDownloads(
  settings: Settings,
  readAsset: (assetId: string, options: CallOptions) => Promise<DownloadSource>,
) {
  return {
    async toMemory(
      asset: DownloadSource | string,
      options: DownloadOptions = {},
    ): Promise<DownloadedAsset> {
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
      asset: DownloadSource | string,
      openSink: () => WritableStream<Uint8Array> | Promise<WritableStream<Uint8Array>>,
      options: DownloadOptions = {},
    ): Promise<DownloadSummary> {
      const scope = open(options);
      try {
        return await withFreshUrl(asset, options, scope, async (source, url) => {
          let size = 0;
          const response = await fetchFile(url, options, scope, async (answer, context) => {
            checkType(answer, source);
            const sink = await Promise.resolve().then(openSink).catch(sinkFailed);
            size = await pour(
              checkedChunks(answer, options, scope.signal, context),
              sink.getWriter(),
            );
          });
          return { contentType: contentType(response, source), size };
        });
      } finally {
        scope.dispose();
      }
    },

    async toStream(
      asset: DownloadSource | string,
      options: DownloadOptions = {},
    ): Promise<DownloadStream> {
      const scope = open(options);
      try {
        return await withFreshUrl(asset, options, scope, async (source, url) => {
          let context: RequestContext | undefined;
          const response = await fetchFile(url, options, scope, async (answer, itsContext) => {
            checkType(answer, source);
            context = itsContext;
          });
          // A stream may lie unread: from here on there is no deadline, and so no timer.
          const flow = openScope(options.signal, Number.POSITIVE_INFINITY, 'assetDownload');
          return {
            contentType: contentType(response, source),
            expectedSize: announcedSize(response),
            stream: streamOf(response, flow, (signal) =>
              checkedChunks(response, options, signal, context as RequestContext),
            ),
          };
        });
      } finally {
        scope.dispose();
      }
    },
  };

  function open(options: DownloadOptions): Scope {
    checkCallOptions(options);
    return openScope(
      options.signal,
      options.deadlineMs ?? settings.transferDeadlineMs,
      'assetDownload',
    );
  }

  function fetchFile(
    url: string,
    options: DownloadOptions,
    scope: Scope,
    deliver: (response: Response, context: RequestContext) => Promise<void>,
  ): Promise<Response> {
    return transfer(
      settings,
      {
        purpose: 'assetDownload',
        url,
        method: 'GET',
        timeoutMs: options.timeoutMs ?? settings.timeoutMs,
        deliver: async (response, _init, context) => {
          try {
            await deliver(response, context);
          } catch (error) {
            response.body?.cancel().catch(() => {});
            throw error;
          }
        },
      },
      options,
      scope,
    );
  }

  async function withFreshUrl<T>(
    asset: DownloadSource | string,
    options: DownloadOptions,
    scope: Scope,
    run: (source: DownloadSource, url: string) => Promise<T>,
  ): Promise<T> {
    const call = { ...onlyCallOptions(options), signal: scope.signal };
    const read = async (id: string) => {
      const source = await readAsset(pathId('assetId', id), call);
      if (source.url) return { source, url: source.url };
      throw new DownloadError('The asset has no URL to download from.');
    };
    const given = typeof asset === 'string' ? { id: asset } : asset;
    const first = given.url ? { source: given, url: given.url } : await read(given.id);
    try {
      return await run(first.source, first.url);
    } catch (error) {
      if (!isExpired(error)) throw asDownloadError(error);
    }
    const second = await read(given.id);
    try {
      return await run(second.source, second.url);
    } catch (error) {
      throw asDownloadError(error);
    }
  }

  async function* checkedChunks(
    response: Response,
    { maxBytes = Number.POSITIVE_INFINITY, onProgress, timeoutMs }: DownloadOptions,
    signal: AbortSignal,
    context: RequestContext,
  ): AsyncGenerator<Uint8Array, void, undefined> {
    const expected = announcedSize(response);
    const stallMs = timeoutMs ?? settings.timeoutMs;
    let received = 0;
    for await (const chunk of readChunks(response, signal, context, stallMs)) {
      received += chunk.byteLength;
      if (received > maxBytes) fail(`The file is larger than ${maxBytes} bytes.`, response);
      yield chunk;
      tell(onProgress, received, expected);
    }
    if (expected !== undefined && received < expected) {
      throw new ConnectionError(
        `The download ended after ${received} of ${expected} bytes.`,
        { operation: 'assetDownload', status: response.status },
        { established: true },
      );
    }
    if (received === 0) fail('The file is empty.', response);
  }
}

async function pour(
  chunks: AsyncIterable<Uint8Array>,
  sink: WritableStreamDefaultWriter<Uint8Array>,
): Promise<number> {
  let size = 0;
  try {
    for await (const chunk of chunks) {
      await sink.write(chunk).catch(sinkFailed);
      size += chunk.byteLength;
    }
    await sink.close().catch(sinkFailed);
    return size;
  } catch (error) {
    await sink.abort(error).catch(() => {});
    throw error;
  }
}

function sinkFailed(error: unknown): never {
  if (error instanceof ScenarioError) throw error;
  throw new DownloadError('The file could not be written.', {
    operation: 'assetDownload',
    cause: sanitizeCause(error),
  });
}

function streamOf(
  { body }: Response,
  scope: Scope,
  read: (signal: AbortSignal) => AsyncGenerator<Uint8Array, void, undefined>,
): ReadableStream<Uint8Array> {
  const stop = linkAbort(scope.signal);
  const chunks = read(stop.signal);
  const letGo = async () => {
    scope.dispose();
    await chunks.return();
    // Chunks that nobody asked for never took hold of the body.
    await body?.cancel().catch(() => {});
  };
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        // A stream may lie unread when the call is aborted: no read would notice.
        const abort = () => {
          controller.error(scope.signal.reason);
          letGo().catch(() => {});
        };
        if (scope.signal.aborted) abort();
        else scope.signal.addEventListener('abort', abort, { once: true });
      },
      async pull(controller) {
        try {
          const { done, value } = await chunks.next();
          if (!done) return controller.enqueue(value);
          scope.dispose();
          controller.close();
        } catch (error) {
          scope.dispose();
          throw error;
        }
      },
      async cancel(reason) {
        // Ends a read that waits: `return` alone would wait for it.
        stop.abort(reason);
        await letGo();
      },
    },
    { highWaterMark: 0 },
  );
}

function fail(message: string, { status }: Response): never {
  throw new DownloadError(message, { operation: 'assetDownload', status });
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

/** The size that the answer announces; a compressed one announces another. */
function announcedSize({ headers }: Response): number | undefined {
  const length = headers.get('content-length');
  return length === null || headers.has('content-encoding') ? undefined : Number(length);
}

const GENERIC_TYPES = ['application/octet-stream', 'binary/octet-stream'];

/** A page of HTML or JSON where a file should be is an error page; generic types say nothing. */
function checkType(response: Response, source: DownloadSource): void {
  const got = mediaType(response.headers.get('content-type'));
  const wanted = mediaType(source.mimeType ?? null);
  if (got === undefined || wanted === undefined) return;
  if (got === wanted || GENERIC_TYPES.includes(got) || GENERIC_TYPES.includes(wanted)) return;
  fail(`The storage sent ${got} where the asset is ${wanted}.`, response);
}

function mediaType(value: string | null): string | undefined {
  const type = value?.split(';')[0]?.trim().toLowerCase().replace('image/jpg', 'image/jpeg');
  return type !== undefined && /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : undefined;
}
