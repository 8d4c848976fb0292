import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type NamesOf, readOptions } from '../arguments/names.js';
import { tell } from '../callbacks.js';
import type { ScenarioClient } from '../client.js';
import { ConfigurationError, DownloadError } from '../errors/index.js';
import { fileName, sameName } from '../fileName.js';
import { idProblem } from '../ids.js';
import { canonicalType, extensionOf, refineType } from '../mediaTypes.js';
import { callOptionNames } from '../options/call.js';
import type { CallOptions } from '../options/index.js';
import { onlyCallOptions } from '../options/onlyCallOptions.js';
import type { DownloadSource } from '../resources/download.js';
import { sniffMediaType } from '../sniff.js';
import { linkAbort } from '../transport/abort.js';
import { cannotWrite, downloadInto, requireClient } from './downloadInto.js';
import type { FileReceipt } from './downloadToFile.js';
import { makeFolders } from './makeFolders.js';
import { pathOf } from './path.js';
import type { TemporaryFile } from './temporaryFile.js';

/** The receipt of an asset's file: plain data, to keep and to check the file with later. */
export interface DownloadReceipt extends FileReceipt {
  readonly assetId: string;
  /** Set if the file was there before, with the same content. */
  readonly wasThere?: true;
}

/** Options of `downloadAll`. */
export interface DownloadAllOptions extends CallOptions {
  /** Whether existing files are replaced. Default false: an existing file must be identical. */
  readonly overwrite?: boolean | undefined;
  /** How many files are downloaded at a time. Default 4. */
  readonly concurrency?: number | undefined;
  /** The largest file that is written, in bytes. Default 2,147,483,648 (2 GiB). */
  readonly maxBytes?: number | undefined;
  /** Called for each finished file. Its errors and rejections are ignored. Default none. */
  readonly onFile?: ((receipt: DownloadReceipt) => void) | undefined;
}

const optionNames: NamesOf<DownloadAllOptions> = {
  ...callOptionNames,
  overwrite: 'true or false',
  concurrency: 'a whole number of at least 1',
  maxBytes: 'a number of at least 1',
  onFile: 'a function',
};

/** A finished job, or assets or their IDs. */
export type DownloadAllSource =
  | { readonly metadata: { readonly assetIds?: readonly string[] | undefined } }
  | readonly (string | { readonly id: string })[];

/**
 * Downloads everything that a job produced into a folder, which is created if it is missing. Each file is
 * named after its asset, with the extension of its type, and appears only when it is complete.
 *
 * @param client - the client to download with
 * @param source - the job that `jobs.wait` returned, or a list of assets or IDs
 * @param folder - its path, or a `file:` URL
 * @returns a receipt for each file, in the order of the assets
 * @throws DownloadError when a file cannot be downloaded or written, or another file has its name; complete
 * files stay, and the next call recognises them
 * @throws ConfigurationError when `source` does not name any assets, or an ID is not valid
 */
export async function downloadAll(
  client: Pick<ScenarioClient, 'assets'>,
  source: DownloadAllSource,
  folder: string | URL,
  options: DownloadAllOptions = {},
): Promise<DownloadReceipt[]> {
  requireClient(client, 'downloadTo', 'downloadAll', 'job, folder');
  const directory = pathOf(folder, 'downloadAll', 'folder');
  options = readOptions('downloadAll', options, optionNames);
  const { concurrency = 4 } = options;
  const assetIds = idsOf(source);
  await makeFolders(directory).catch((error) => cannotWrite(directory, error, 'folder'));
  const records = await readRecords(client, assetIds, options);
  const stop = linkAbort(options.signal);
  const stems = stemsOf(assetIds);
  const receipts: DownloadReceipt[] = [];
  const waiting = [...records.entries()];
  let failure: unknown;
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, record] = next;
      try {
        const stem = join(directory, stems[index] ?? record.id);
        const receipt = await downloadOne(client, record, directory, stem, {
          ...options,
          signal: stop.signal,
        });
        receipts[index] = receipt;
        tell(options.onFile, receipt);
      } catch (error) {
        failure ??= error;
        waiting.length = 0;
        stop.abort(failure);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, records.length) }, work));
  stop.dispose();
  if (failure !== undefined) throw failure;
  return receipts;
}

/** The problem with the file of a receipt. */
export interface DamagedDownload<Receipt extends FileReceipt = DownloadReceipt> {
  readonly receipt: Receipt;
  /** `missing`: it does not exist, or cannot be read; `changed`: its content differs. */
  readonly problem: 'missing' | 'changed';
}

/**
 * Reads the files of receipts again (from `downloadAll`, `downloadToFile` and `archiveToFile`), and returns
 * those that no longer exist, or differ from the download. It sends no requests.
 *
 * @throws ConfigurationError when `receipts` is not a list
 */
export async function verifyDownloads<Receipt extends FileReceipt>(
  receipts: readonly Receipt[],
): Promise<DamagedDownload<Receipt>[]> {
  if (!Array.isArray(receipts)) {
    throw new ConfigurationError(
      'verifyDownloads needs a list of receipts: verifyDownloads([receipt]).',
    );
  }
  const damaged: DamagedDownload<Receipt>[] = [];
  for (const receipt of receipts) {
    const found = await digestOf(receipt.path).catch(() => undefined);
    if (found === receipt.sha256) continue;
    damaged.push({ receipt, problem: found === undefined ? 'missing' : 'changed' });
  }
  return damaged;
}

function idsOf(source: DownloadAllSource): string[] {
  const listed = Array.isArray(source)
    ? source.map((each) => (typeof each === 'string' ? each : each?.id))
    : (source as Exclude<DownloadAllSource, readonly unknown[]>)?.metadata?.assetIds;
  if (!Array.isArray(listed)) {
    const given = Object(source);
    let about = 'This job does not name any assets.';
    if (typeof source === 'string' || 'id' in given) about = 'Pass one asset as a list: [asset].';
    else if ('job' in given) about = 'This is an answer with a job: pass its job.';
    throw new ConfigurationError(
      `downloadAll expects the job that jobs.wait returned, or a list of assets or IDs. ${about}`,
    );
  }
  for (const id of listed) {
    const problem = idProblem(id);
    if (problem !== undefined) {
      throw new ConfigurationError(`An asset ID ${problem}. Nothing was downloaded.`);
    }
  }
  return [...new Set(listed)];
}

async function readRecords(
  { assets }: Pick<ScenarioClient, 'assets'>,
  assetIds: readonly string[],
  options: CallOptions,
): Promise<DownloadSource[]> {
  if (assetIds.length === 0) return [];
  const answer = await assets.getBulk({ assetIds: [...assetIds] }, onlyCallOptions(options));
  const records = new Map(answer.assets.map((asset) => [asset?.id, asset]));
  return assetIds.map((id) => records.get(id) ?? { id });
}

async function downloadOne(
  client: Pick<ScenarioClient, 'assets'>,
  record: DownloadSource,
  folder: string,
  stem: string,
  options: DownloadAllOptions,
): Promise<DownloadReceipt> {
  const { maxBytes, overwrite = false } = options;
  const asked = { ...onlyCallOptions(options), maxBytes };
  const refuse = (error: unknown): never => cannotWrite(folder, error, 'folder');
  return downloadInto(folder, client, record, asked, refuse, async (file, found) => {
    const { size, sha256 } = found;
    const hints = [canonicalType(found.contentType), canonicalType(record.mimeType)];
    const contentType = refineType(
      sniffMediaType(found.head),
      hints.filter((hint) => hint !== undefined),
    );
    const path = `${stem}.${extensionOf(contentType) ?? 'bin'}`;
    const isNew = await place(file, path, sha256, overwrite);
    const receipt = { assetId: record.id, path, contentType, size, sha256 };
    return isNew ? receipt : { ...receipt, wasThere: true };
  });
}

/** @returns whether the file is new: it may also be there already, from an interrupted call */
async function place(
  file: TemporaryFile,
  path: string,
  sha256: string,
  overwrite: boolean,
): Promise<boolean> {
  try {
    await file.becomes(path, overwrite);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') cannotWrite(path, error);
    if ((await digestOf(path).catch(() => undefined)) === sha256) return false;
    throw new DownloadError(
      `The file ${path} already exists with other content. Set overwrite to replace it.`,
      { operation: 'assetDownload', cause: error },
      { existing: path },
    );
  }
}

/** Names, without extensions, that every file system accepts and distinguishes. */
function stemsOf(assetIds: readonly string[]): string[] {
  const taken = new Set<string>();
  return assetIds.map((assetId) => {
    const stem = fileName(assetId);
    let name = stem;
    for (let count = 2; taken.has(sameName(name)); count++) name = `${stem}-${count}`;
    taken.add(sameName(name));
    return name;
  });
}

async function digestOf(path: string): Promise<string> {
  if (!(await stat(path)).isFile()) throw new Error('it is not a file');
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}
