import { randomUUID } from 'node:crypto';
import { access, type FileHandle, link, open, readFile, rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { checkOptions, type NamesOf } from './arguments/names.js';
import type { ScenarioClient } from './client.js';
import {
  ConfigurationError,
  DownloadError,
  InvalidImageError,
  UploadError,
} from './errors/index.js';
import { dataUrlFromBytes } from './image.js';
import {
  type DownloadOptions,
  type DownloadSource,
  type DownloadSummary,
  downloadOptionNames,
} from './resources/download.js';
import type { FileSource } from './resources/uploadSource.js';

/**
 * Reads an image file as a data URL, for `generate.patch` and `assets.upload`.
 *
 * @throws InvalidImageError when the file cannot be read, or is of no known image format
 */
export async function imageFromFile(path: string | URL): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => {
    const message = `The image file ${path} cannot be read: ${reasonOf(error)}.`;
    throw new InvalidImageError(message, { cause: error });
  });
  return dataUrlFromBytes(bytes);
}

/** Options of `downloadToFile`. */
export interface DownloadToFileOptions extends DownloadOptions {
  /** Whether a file that is there already is replaced. Default false. */
  readonly overwrite?: boolean | undefined;
}

const fileOptionNames: NamesOf<DownloadToFileOptions> = { ...downloadOptionNames, overwrite: true };

/**
 * Downloads an asset into a file. The file appears under its name only when it is complete: until then
 * the bytes are in a temporary file beside it, which does not outlive the call.
 *
 * @param client - the client whose `assets.downloadTo` is used
 * @param asset - the asset, or its ID
 * @throws ConfigurationError when `client` is no client
 * @throws DownloadError when the file exists and `overwrite` is not set, when it cannot be written, or
 * as `assets.download` does
 */
export async function downloadToFile(
  client: Pick<ScenarioClient, 'assets'>,
  asset: DownloadSource | string,
  path: string,
  options: DownloadToFileOptions = {},
): Promise<DownloadSummary> {
  if (typeof client?.assets?.downloadTo !== 'function') {
    throw new ConfigurationError(
      'The first argument of downloadToFile is a client: downloadToFile(client, asset, path).',
    );
  }
  checkOptions('downloadToFile', options, fileOptionNames);
  const { overwrite = false, ...downloadOptions } = options;
  if (!overwrite && (await exists(path))) throw fileExists();
  const temporary = `${path}.${randomUUID()}.part`;
  try {
    const summary = await client.assets.downloadTo(
      asset,
      () => openFileSink(temporary).catch((error: unknown) => cannotWrite(path, error)),
      downloadOptions,
    );
    await moveIntoPlace(temporary, path, overwrite);
    return summary;
  } finally {
    // What hinders this hindered the writing too, whose error says more.
    await rm(temporary, { force: true }).catch(() => {});
  }
}

/**
 * Opens a file for `uploads.uploadFile`, which reads it part by part and closes it.
 *
 * @throws UploadError when there is no file that can be read
 * @example
 * await client.uploads.uploadFile(await fileFromPath('large.png'));
 */
export async function fileFromPath(path: string): Promise<FileSource> {
  const { file, size } = await openFile(path).catch((error: unknown) => {
    throw new UploadError(`The file ${path} cannot be read: ${reasonOf(error)}.`, { cause: error });
  });
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
    async version() {
      const { size, mtimeNs, ctimeNs } = await file.stat({ bigint: true });
      return [size, mtimeNs, ctimeNs].join();
    },
    close: () => file.close(),
  };
}

async function openFile(path: string): Promise<{ file: FileHandle; size: number }> {
  const file = await open(path, 'r');
  const stats = await file.stat();
  if (stats.isFile()) return { file, size: stats.size };
  await file.close();
  throw new Error('it is no file');
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
    if (!overwrite && (error as NodeJS.ErrnoException).code === 'EEXIST') throw fileExists();
    cannotWrite(path, error);
  }
}

function cannotWrite(path: string, error: unknown): never {
  throw new DownloadError(`The file ${path} cannot be written: ${reasonOf(error)}.`, {
    operation: 'assetDownload',
    cause: error,
  });
}

/** `ENOENT: no such file or directory, open '…'` without its call and path, which the message names itself. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return /^E[A-Z\d]+: [^,]+/.exec(text)?.[0] ?? text;
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
