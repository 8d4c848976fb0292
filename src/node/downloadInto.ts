import { createHash } from 'node:crypto';
import { WritableStream } from 'node:stream/web';
import type { ScenarioClient } from '../client.js';
import { ConfigurationError, DownloadError } from '../errors/index.js';
import type { Downloadable, DownloadOptions, DownloadSummary } from '../resources/download.js';
import { HEAD_BYTES } from '../sniff.js';
import { reasonOf } from './reason.js';
import { type TemporaryFile, temporaryFile } from './temporaryFile.js';

/** The default limit for the size of a file. */
const FILE_LIMIT_BYTES = 2_147_483_648;

/** What is known of a downloaded file. */
interface Downloaded extends DownloadSummary {
  /** SHA-256 of the file, hex. */
  readonly sha256: string;
  /** Its first bytes. */
  readonly head: Uint8Array;
}

/**
 * Downloads an asset into a temporary file of a folder, which is removed unless `keep` gives it its name.
 *
 * @param cannotWrite - throws the error for a file that cannot be written
 */
export async function downloadInto<Kept>(
  folder: string,
  { assets }: Pick<ScenarioClient, 'assets'>,
  asset: Downloadable,
  options: DownloadOptions,
  cannotWrite: (error: unknown) => never,
  keep: (file: TemporaryFile, downloaded: Downloaded) => Promise<Kept>,
): Promise<Kept> {
  const file = await temporaryFile(folder);
  try {
    let hash = createHash('sha256');
    let head: Uint8Array = new Uint8Array();
    const openSink = async () => {
      const sink = (await file.open().catch(cannotWrite)).getWriter();
      hash = createHash('sha256');
      head = new Uint8Array();
      return new WritableStream<Uint8Array>({
        async write(chunk) {
          // A failing write closes the file; a failure here would leave it open.
          await sink.write(chunk).catch(cannotWrite);
          hash.update(chunk);
          if (head.byteLength < HEAD_BYTES) {
            head = Buffer.concat([head, chunk]).subarray(0, HEAD_BYTES);
          }
        },
        close: () => sink.close().catch(cannotWrite),
        abort: (reason) => sink.abort(reason),
      });
    };
    const { maxBytes = FILE_LIMIT_BYTES } = options;
    const summary = await assets.downloadTo(asset, openSink, { ...options, maxBytes });
    return await keep(file, { ...summary, head, sha256: hash.digest('hex') });
  } finally {
    await file.remove();
  }
}

/** Throws the error for a file, or another kind of thing, that cannot be written. */
export function cannotWrite(path: string, error: unknown, kind = 'file'): never {
  throw new DownloadError(`The ${kind} ${path} cannot be written: ${reasonOf(error)}.`, {
    operation: 'assetDownload',
    cause: error,
  });
}

/**
 * Refuses what is no client.
 *
 * @param method - the function that takes it
 * @param needed - the method that it calls
 */
export function requireClient(
  client: Partial<Pick<ScenarioClient, 'assets'>> | undefined,
  needed: keyof ScenarioClient['assets'],
  method: string,
  further: string,
): void {
  if (typeof client?.assets?.[needed] === 'function') return;
  throw new ConfigurationError(
    `The first argument of ${method} must be a client: ${method}(client, ${further}).`,
  );
}
