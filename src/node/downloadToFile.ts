import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type NamesOf, readOptions } from '../arguments/names.js';
import type { ScenarioClient } from '../client.js';
import { DownloadError } from '../errors/index.js';
import {
  type Downloadable,
  type DownloadOptions,
  downloadOptionNames,
} from '../resources/download.js';
import { cannotWrite, downloadInto, requireClient } from './downloadInto.js';
import { pathOf } from './path.js';

/** The receipt of a file: plain data, to keep and to check the file with later. */
export interface FileReceipt {
  /** The path of the file. */
  readonly path: string;
  /** The media type: from the storage or the record, or from the bytes with `downloadAll`. */
  readonly contentType: string | undefined;
  /** In bytes. */
  readonly size: number;
  /** SHA-256 of the file, hex. */
  readonly sha256: string;
}

/** Options of `downloadToFile`. */
export interface DownloadToFileOptions extends DownloadOptions {
  /** Whether an existing file is replaced. Default false. */
  readonly overwrite?: boolean | undefined;
  /** The largest file that is written, in bytes. Default 2,147,483,648 (2 GiB). */
  readonly maxBytes?: number | undefined;
}

const fileOptionNames: NamesOf<DownloadToFileOptions> = {
  ...downloadOptionNames,
  overwrite: 'true or false',
};

/**
 * Downloads an asset, or an archive, into a file. The file appears under its name only when it is
 * complete: until then the bytes are in a temporary file beside it (`.scenario-patch-….part`), which is
 * removed with the call. The next call in the same folder removes the files of a killed process.
 *
 * @param client - the client whose `assets.downloadTo` is used
 * @param asset - the asset, its ID, or the archive that `assets.archive` returned
 * @param path - the path of the file, or a `file:` URL
 * @throws ConfigurationError when `client` is not a client, or `path` is neither
 * @throws DownloadError when the file exists and `overwrite` is not set, when it cannot be written, or
 * as `assets.download` does
 */
export async function downloadToFile(
  client: Pick<ScenarioClient, 'assets'>,
  asset: Downloadable,
  path: string | URL,
  options: DownloadToFileOptions = {},
): Promise<FileReceipt> {
  requireClient(client, 'downloadTo', 'downloadToFile', 'asset, path');
  const file = pathOf(path, 'downloadToFile');
  options = readOptions('downloadToFile', options, fileOptionNames);
  const { overwrite = false, ...downloadOptions } = options;
  await refuseToReplace(file, overwrite);
  const refuse = (error: unknown): never => {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw fileExists(file);
    cannotWrite(file, error);
  };
  const folder = dirname(file);
  return downloadInto(folder, client, asset, downloadOptions, refuse, async (temporary, found) => {
    const { contentType, size, sha256 } = found;
    await temporary.becomes(file, overwrite).catch(refuse);
    return { path: file, contentType, size, sha256 };
  });
}

/**
 * Checks that a file does not exist yet, before anything is requested.
 *
 * @throws DownloadError when it is a folder or a device, or exists, unless `overwrite` is set
 */
export async function refuseToReplace(path: string, overwrite: boolean): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) {
    throw new DownloadError(
      `${path} is a folder: add the name of the file. downloadAll names files itself.`,
      { operation: 'assetDownload' },
    );
  }
  if (found?.isFile() === false) {
    throw new DownloadError(`${path} is not a file that can be replaced.`, {
      operation: 'assetDownload',
    });
  }
  if (!overwrite && found !== undefined) throw fileExists(path);
}

function fileExists(path: string): DownloadError {
  return new DownloadError(
    `The file ${path} exists. Set overwrite to replace it.`,
    { operation: 'assetDownload' },
    { existing: path },
  );
}
