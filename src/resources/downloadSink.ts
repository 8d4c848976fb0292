import { typeName } from '../bytes.js';
import { ConfigurationError, DownloadError, ScenarioError } from '../errors/index.js';
import { bounded, linkAbort, untilAborted } from '../transport/abort.js';
import { letGo } from '../transport/adopt.js';
import type { Answer } from '../transport/fetch.js';
import type { Scope } from '../transport/scope.js';

/** Opens the destination of a download; it starts empty for each attempt. */
export type OpenSink = () => WritableStream<Uint8Array> | Promise<WritableStream<Uint8Array>>;

/** Refuses what cannot open a sink, before anything is requested. */
export function checkOpenSink(openSink: unknown): void {
  if (typeof openSink === 'function') return;
  throw new ConfigurationError(
    `openSink must be a function that opens a WritableStream, such as () => stream, not ${typeName(openSink)}: it is called for each attempt. Nothing was sent.`,
  );
}

/** The writer of a sink. What is no sink is released. */
function writerOf(sink: unknown): WritableStreamDefaultWriter<Uint8Array> {
  const { getWriter, locked, write, destroy, writable } = Object(sink);
  const isSink = typeof getWriter === 'function';
  if (isSink && locked !== true) return getWriter.call(sink);
  const isNodes = typeof write === 'function' && typeof destroy === 'function';
  if (isNodes) destroy.call(sink);
  throw new ConfigurationError(
    isSink
      ? 'openSink opened a stream that is locked: it must open a new one for each attempt.'
      : `openSink must open a WritableStream, not ${
          isNodes
            ? 'a stream of Node: return Writable.toWeb(stream), with Writable of node:stream.'
            : typeof Object(writable).getWriter === 'function'
              ? 'an object with one: return its writable.'
              : `${typeName(sink)}.`
        }`,
  );
}

/** Writes chunks to a sink, and closes it; a sink that hangs does not delay an abort or the deadline. */
export async function pour(
  chunks: AsyncIterable<Uint8Array>,
  openSink: OpenSink,
  signal: AbortSignal,
): Promise<void> {
  const step = <T>(run: () => T | Promise<T>, late?: (value: T) => unknown) =>
    bounded(run, signal, late).catch(sinkFailed);
  const stream = await step(openSink, (late) => late.abort(signal.reason));
  const sink = await step(() => writerOf(stream));
  try {
    for await (const chunk of chunks) await step(() => sink.write(chunk));
    await step(() => sink.close());
  } catch (error) {
    const aborted = sink.abort(error).catch(() => {});
    if (!signal.aborted) await untilAborted(aborted, signal).catch(() => {});
    throw error;
  }
}

function sinkFailed(error: unknown): never {
  if (error instanceof ScenarioError) throw error;
  throw new DownloadError('The file could not be written.', {
    operation: 'assetDownload',
    cause: error,
  });
}

/** A stream of the chunks from `read`, which ends on abort even while it is not read. */
export function streamOf(
  response: Answer,
  scope: Scope,
  read: (signal: AbortSignal) => AsyncGenerator<Uint8Array, void, undefined>,
): ReadableStream<Uint8Array> {
  const stop = linkAbort(scope.signal);
  const chunks = read(stop.signal);
  const end = async () => {
    scope.dispose();
    await chunks.return();
    // If no chunk was requested, the body is not locked.
    letGo(response);
  };
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        // A stream may be unread when the call is aborted: then no read notices it.
        const abort = () => {
          controller.error(scope.signal.reason);
          end().catch(() => {});
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
        // Ends a pending read: `return` alone would wait for it.
        stop.abort(reason);
        await end();
      },
    },
    { highWaterMark: 0 },
  );
}
