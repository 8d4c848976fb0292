import { type NamesOf, readOptions } from '../arguments/names.js';
import type { ScenarioClient } from '../client.js';
import { nameJob } from '../errors/nameJob.js';
import { idsIn } from '../ids.js';
import {
  type ArchiveOptions,
  type ArchiveSource,
  archiveOptionNames,
} from '../resources/downloadArchive.js';
import { requireClient } from './downloadInto.js';
import { downloadToFile, type FileReceipt, refuseToReplace } from './downloadToFile.js';
import { pathOf } from './path.js';

/** Options of `archiveToFile`. */
export interface ArchiveToFileOptions extends ArchiveOptions {
  /** Options of each request, and of the whole download, as for `downloadToFile`. Default: the client's. */
  readonly call?: ArchiveOptions['call'];
  /** Whether an existing file is replaced. Default false. */
  readonly overwrite?: boolean | undefined;
  /** The largest archive that is written, in bytes. Default 2,147,483,648 (2 GiB). */
  readonly maxBytes?: number | undefined;
  /** Called after each piece with the bytes so far, and their expected number, if known. Its errors are ignored. Default none. */
  readonly onProgress?: ((received: number, expected: number | undefined) => void) | undefined;
}

/** The receipt of an archive. */
export interface ArchiveReceipt extends FileReceipt {
  /** The job that made the archive. */
  readonly jobId: string;
}

const optionNames: NamesOf<ArchiveToFileOptions> = {
  ...archiveOptionNames,
  overwrite: 'true or false',
  maxBytes: 'a number of at least 1',
  onProgress: 'a function',
};

/**
 * Packs up to 1,000 assets into one archive (`assets.archive`), and downloads it into a file as
 * `downloadToFile` does: the file appears only when it is complete.
 *
 * @param client - the client to ask and to download with
 * @param assets - IDs of assets, or the assets; each is packed once
 * @param path - the path of the file, or a `file:` URL
 * @param options - `timeoutMs` bounds the wait for the archive; `call` has the options of each request and of
 * the download; its `deadlineMs` bounds the whole download
 * @throws the errors of `assets.archive`
 * @throws DownloadError when the file exists and `overwrite` is not set (then nothing is requested), when it
 * cannot be written, or as `assets.download` does
 *
 * Every error after the request for the archive has its `jobId`: `assets.waitForArchive(jobId)` returns the
 * archive, and `downloadToFile` writes it.
 */
export async function archiveToFile(
  client: Pick<ScenarioClient, 'assets'>,
  assets: ArchiveSource,
  path: string | URL,
  options: ArchiveToFileOptions = {},
): Promise<ArchiveReceipt> {
  requireClient(client, 'archive', 'archiveToFile', 'assetIds, path');
  const file = pathOf(path, 'archiveToFile');
  options = readOptions('archiveToFile', options, optionNames);
  const { overwrite = false, maxBytes, onProgress, ...asked } = options;
  // The caller may change the list from now on.
  const assetIds = idsIn(assets) as ArchiveSource;
  await refuseToReplace(file, overwrite);
  const archive = await client.assets.archive(assetIds, asked);
  const { jobId } = archive;
  try {
    const receipt = await downloadToFile(client, archive, file, {
      ...asked.call,
      signal: asked.signal,
      overwrite,
      maxBytes,
      onProgress,
    });
    return { jobId, ...receipt };
  } catch (error) {
    throw nameJob(error, jobId);
  }
}
