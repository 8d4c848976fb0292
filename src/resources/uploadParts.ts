import type { Bytes } from '../bytes.js';
import { UploadError } from '../errors/index.js';
import type { CallOptions, Settings } from '../options/index.js';
import { sha256 } from '../sha256.js';
import { linkAbort, untilAborted } from '../transport/abort.js';
import type { Scope } from '../transport/scope.js';
import { isExpired, transfer } from '../transport/transfer.js';
import type { OpenedSource } from './openedSource.js';
import { checkSentPart, type SentParts } from './uploadDigests.js';
import type { PlannedPart } from './uploadPlan.js';

/** The signed URLs of an upload's parts, by number, and a function for fresh ones. */
export interface PartUrls {
  current: ReadonlyMap<number, string>;
  read(): Promise<ReadonlyMap<number, string>>;
}

/** The input of `putParts`. */
export interface PartsJob {
  readonly source: OpenedSource;
  readonly parts: readonly PlannedPart[];
  /** The parts that are already uploaded; grows with each part. */
  readonly sent: SentParts;
  readonly urls: PartUrls;
  readonly concurrency: number;
  readonly onPart: () => void;
}

/**
 * Uploads the missing parts, several at a time. Each worker holds one part, so memory is bounded
 * by their number. A failed part is repeated alone; if it fails for good, the others stop.
 */
export async function putParts(
  settings: Settings,
  job: PartsJob,
  options: CallOptions,
  scope: Scope,
): Promise<void> {
  const { parts, sent, concurrency, onPart } = job;
  const stop = linkAbort(scope.signal);
  const partScope: Scope = { ...scope, signal: stop.signal };
  const missing = readParts(job);
  const put = partSender(settings, job.urls, options, partScope);
  let failure: unknown;
  const work = async () => {
    try {
      for await (const { number, bytes } of shared(missing, stop.signal)) {
        stop.signal.throwIfAborted();
        const digest = await sha256(bytes);
        await put(number, bytes);
        sent.set(number, digest);
        onPart();
      }
    } catch (error) {
      failure ??= error;
      stop.abort(failure);
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, parts.length) }, work));
  stop.dispose();
  if (failure !== undefined) throw failure;
}

interface ReadPart {
  readonly number: number;
  readonly bytes: Bytes;
}

async function* readParts({ source, parts, sent }: PartsJob): AsyncGenerator<ReadPart> {
  for (const part of parts) {
    const { number, start, end } = part;
    if (sent.has(number)) {
      // A file was checked before anything was sent; a stream can be read only now.
      if (source.forwardOnly) await checkSentPart(source, part, sent);
      continue;
    }
    const bytes = await source.read(start, end);
    checkLength(bytes, part, source.size);
    yield { number, bytes };
  }
}

/** Refuses a range with fewer or more bytes than requested. */
export function checkLength(
  { byteLength }: Uint8Array,
  { start, end }: Pick<PlannedPart, 'start' | 'end'>,
  size: number,
): void {
  if (byteLength === end - start) return;
  throw new UploadError(
    byteLength < end - start
      ? `The file ended before its size of ${size} bytes.`
      : `The file returned ${byteLength} bytes, while ${end - start} were requested.`,
  );
}

/** An iterable over a generator that several loops share: leaving one does not end the others. */
function shared<T>(generator: AsyncGenerator<T>, signal: AbortSignal): AsyncIterable<T> {
  const next = () => untilAborted(generator.next(), signal);
  return { [Symbol.asyncIterator]: () => ({ next }) };
}

function partSender(settings: Settings, urls: PartUrls, options: CallOptions, scope: Scope) {
  let refreshing: Promise<void> | undefined;

  async function send(number: number, body: Bytes): Promise<void> {
    const url = urls.current.get(number);
    if (url === undefined)
      throw new UploadError(`The service did not return a URL for part ${number} of the upload.`);
    await transfer(
      settings,
      {
        purpose: 'uploadPart',
        url,
        method: 'PUT',
        body,
        timeoutMs: options.timeoutMs ?? settings.partTimeoutMs,
      },
      options,
      scope,
    );
  }

  async function refresh(): Promise<void> {
    refreshing ??= urls
      .read()
      .then((fresh) => {
        urls.current = fresh;
      })
      .finally(() => {
        refreshing = undefined;
      });
    return refreshing;
  }

  return async (number: number, bytes: Bytes): Promise<void> => {
    const used = urls.current.get(number);
    try {
      await send(number, bytes);
    } catch (error) {
      if (!isExpired(error)) throw error;
      // Another part may have fetched fresh URLs meanwhile.
      if (urls.current.get(number) === used) await refresh();
      await send(number, bytes);
    }
  };
}
