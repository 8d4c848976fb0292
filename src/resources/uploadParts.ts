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

/** The signed URLs of an upload's parts, by number. */
export type PartUrls = ReadonlyMap<number, string>;

/** The input of `putParts`. */
export interface PartsJob {
  readonly source: OpenedSource;
  readonly parts: readonly PlannedPart[];
  /** The parts that are already uploaded; grows with each part. */
  readonly sent: SentParts;
  /** The URLs of the parts, and a function for fresh ones. */
  readonly urls: { readonly first: PartUrls; read(): Promise<PartUrls> };
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
  const missing = readParts(job);
  let urls = Promise.resolve(job.urls.first);
  let failure: unknown;
  const work = async () => {
    try {
      for (;;) {
        const { done, value } = await untilAborted(missing.next(), stop.signal);
        if (done) return;
        stop.signal.throwIfAborted();
        const digest = await sha256(value.bytes);
        await put(value);
        sent.set(value.number, digest);
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

  async function put(part: ReadPart): Promise<void> {
    const used = urls;
    try {
      await send(part, await used);
    } catch (error) {
      if (!isExpired(error)) throw error;
      // Another part may have asked for fresh URLs meanwhile.
      if (urls === used) urls = job.urls.read();
      await send(part, await urls);
    }
  }

  async function send({ number, bytes: body }: ReadPart, known: PartUrls): Promise<void> {
    const url = known.get(number);
    if (url === undefined)
      throw new UploadError(`The service did not return a URL for part ${number} of the upload.`);
    const timeoutMs = options.timeoutMs ?? settings.partTimeoutMs;
    const request = { purpose: 'uploadPart', url, method: 'PUT', body, timeoutMs } as const;
    await transfer(settings, request, options, { ...scope, signal: stop.signal });
  }
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
