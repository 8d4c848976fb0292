import { randomUUID } from 'node:crypto';
import { access, link, open, readFile, rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ScenarioClient } from './client.js';
import { DownloadError } from './errors.js';
import { dataUrlFromBytes } from './image.js';
import { sanitizeCause } from './redact.js';
import type { DownloadOptions, DownloadSource, DownloadSummary } from './resources/download.js';
import type { FileSource } from './resources/uploadSource.js';

/**
 * Reads an image file as a data URL, for `generate.patch` and `assets.upload`.
 *
 * @throws InvalidImageError when the file is of no known image format
 */
export async function imageFromFile(path: string | URL): Promise<string> {
  return dataUrlFromBytes(await readFile(path));
}

/** Options of `downloadToFile`. */
export interface DownloadToFileOptions extends DownloadOptions {
  /** Whether a file that is there already is replaced. Default false. */
  readonly overwrite?: boolean | undefined;
}

/**
 * Downloads an asset into a file. The file appears under its name only when it is complete: until then
 * the bytes are in a temporary file beside it, which does not outlive the call.
 *
 * @param client - the client whose `assets.downloadTo` is used
 * @param asset - the asset, or its ID
 * @throws DownloadError when the file exists and `overwrite` is not set, or as `assets.download` does
 */
export async function downloadToFile(
  client: Pick<ScenarioClient, 'assets'>,
  asset: DownloadSource | string,
  path: string,
  options: DownloadToFileOptions = {},
): Promise<DownloadSummary> {
  const { overwrite = false, ...downloadOptions } = options;
  if (!overwrite && (await exists(path))) throw fileExists();
  const temporary = `${path}.${randomUUID()}.part`;
  try {
    const summary = await client.assets.downloadTo(
      asset,
      () => openFileSink(temporary),
      downloadOptions,
    );
    await moveIntoPlace(temporary, path, overwrite);
    return summary;
  } finally {
    await rm(temporary, { force: true });
  }
}

/**
 * Opens a file for `uploads.uploadFile`, which reads it part by part and closes it.
 *
 * @example
 * await client.uploads.uploadFile(await fileFromPath('large.png'));
 */
export async function fileFromPath(path: string): Promise<FileSource> {
  const file = await open(path, 'r');
  const { size } = await file.stat();
  return {
    size,
    name: basename(path),
    async read(start, end) {
      const bytes = new Uint8Array(end - start);
      let filled = 0;
      while (filled < bytes.byteLength) {
        const { bytesRead } = await file.read(
          bytes,
          filled,
          bytes.byteLength - filled,
          start + filled,
        );
        // The file became shorter: the caller tells from the length.
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return bytes.subarray(0, filled);
    },
    close: () => file.close(),
  };
}

async function openFileSink(path: string): Promise<WritableStream<Uint8Array>> {
  const file = await open(path, 'w');
  // A stream whose sink failed calls it no more: each step that fails has to close the file.
  const orClose = async (step: Promise<void>) => {
    try {
      await step;
    } catch (error) {
      await file.close();
      throw error;
    }
  };
  return new WritableStream<Uint8Array>({
    write: (chunk) => orClose(file.writeFile(chunk)),
    async close() {
      await orClose(file.sync());
      await file.close();
    },
    abort: () => file.close(),
  });
}

async function moveIntoPlace(temporary: string, path: string, overwrite: boolean): Promise<void> {
  try {
    // Unlike rename, link fails when the name is taken, in one step.
    await (overwrite ? rename : link)(temporary, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw fileExists();
    throw new DownloadError('The file could not be put in place.', {
      operation: 'assetDownload',
      cause: sanitizeCause(error),
    });
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function fileExists(): DownloadError {
  return new DownloadError('The file exists. Set overwrite to replace it.', {
    operation: 'assetDownload',
  });
}
