import { setTimeout as pause } from 'node:timers/promises';
import type { AssetArchive, AssetArchiveJob } from '../../generated/schema.js';
import { isObject } from '../../src/contract/document.js';
import type { Finding } from '../../src/contract/findings.js';
import type { Asset } from '../../src/index.js';
import { hasSucceeded, isFinalStatus } from '../../src/jobStatus.js';
import type { Check } from '../engine/check.js';
import type { Contract } from '../engine/contract.js';
import { operationNamed } from '../engine/contractDocument.js';
import { mostReadings, pauseMs } from '../engine/persists.js';
import { toWalkCheck, type Walk } from '../engine/walk.js';
import { counted } from '../report/words.js';
import { fileUrl, isReadable, readFile } from './assetFiles.js';
import { recentAssets } from './records.js';

const mostAssets = 2;

/** What the walk leaves behind, by the operation that makes it. */
export const archiveLeftovers: Readonly<Record<string, number>> = { assetsDownloadRequestBatch: 1 };

/** Requests an archive of assets that recent jobs made, up to its file. */
export function archiveWalk(contract: Contract): Check {
  const { document } = contract;
  const request = operationNamed(document, 'assetsDownloadRequestBatch');
  const status = operationNamed(document, 'assetsDownloadGetStatus');
  return toWalkCheck(contract, {
    name: 'archive',
    operation: request,
    title: 'of assets that recent jobs made, to its file',
    effect: 'writes',
    needs: ['stored-records'],
    async run(walk) {
      const assets = await recentAssets(walk);
      if (assets === undefined || 'reason' in assets) return assets;
      const assetIds = packable(assets).map(({ id }) => id);
      if (assetIds.length === 0) return { reason: 'no asset of a recent job has a file to pack' };
      const body = {
        options: { fileNameTemplate: '<generator>-<seed>-<num>' },
        query: { assetIds, inferenceIds: [], modelIds: [] },
      };
      const started = await walk.take(request, walk.plan(request, { body }));
      if (!isObject<AssetArchiveJob>(started)) return undefined;
      const jobId = String(started.jobId);
      const read = walk.plan(status, { parameters: { jobId } });
      let last: AssetArchive | undefined;
      for (let reading = 0; reading < mostReadings; reading += 1) {
        const body = await walk.take(status, read);
        if (!isObject(body)) return undefined;
        last = body as unknown as AssetArchive;
        if (last.jobId !== jobId) walk.violates(status, odd('jobId', jobId, last.jobId));
        if (hasSucceeded(last.jobStatus)) break;
        // Why it failed says nothing about the request.
        if (isFinalStatus(last.jobStatus)) return { reason: `its job ended in ${last.jobStatus}` };
        await pause(pauseMs(walk.target, reading));
      }
      walk.violates(status, ...(await endFindings(walk, last, assetIds.length)));
      return undefined;
    },
  });
}

/** The archive must be within the limit of an answer, and is longer than the files in it. */
const mostPacked = 15 * 1024 * 1024;

/** The first assets whose files can be read together. */
export function packable(assets: readonly Asset[]): Asset[] {
  const chosen: Asset[] = [];
  let left = mostPacked;
  for (const asset of assets.filter(isReadable)) {
    if (chosen.length === mostAssets) break;
    if (asset.properties.size > left) continue;
    left -= asset.properties.size;
    chosen.push(asset);
  }
  return chosen;
}

async function endFindings(
  walk: Walk,
  last: AssetArchive | undefined,
  count: number,
): Promise<Finding[]> {
  if (last === undefined || !hasSucceeded(last.jobStatus)) {
    return [odd('jobStatus', 'success, with the archive', last?.jobStatus ?? 'nothing')];
  }
  const { downloadUrl } = last;
  if (downloadUrl === undefined) return [odd('downloadUrl', 'the URL of the archive', 'nothing')];
  const url = fileUrl(walk, downloadUrl);
  if (!(url instanceof URL)) return [odd('downloadUrl', 'an https URL', url)];
  const file = await readFile(walk, url);
  if (!(file instanceof Uint8Array)) return [odd('downloadUrl', 'a URL that can be read', file)];
  const packed = filesIn(file);
  // The kind of archive is not documented: files are counted only in a ZIP archive, which may have others besides.
  if (packed === undefined || packed >= count) return [];
  return [
    odd(
      'downloadUrl',
      `an archive of ${counted(count, 'file')}`,
      `one of ${counted(packed, 'file')}`,
    ),
  ];
}

const END_LENGTH = 22;

/** The file count at the end of a ZIP archive; undefined if the bytes are not one. */
function filesIn(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = bytes.length - END_LENGTH; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return view.getUint16(at + 10, true);
  }
  return undefined;
}

function odd(field: keyof AssetArchive, expected: string, actual: string): Finding {
  return {
    pointer: `/${field}`,
    documentPointer: `/components/schemas/AssetArchive/properties/${field}`,
    keyword: 'archive',
    expected,
    actual,
    message: `${field} must be ${expected}; it is ${actual}.`,
  };
}
