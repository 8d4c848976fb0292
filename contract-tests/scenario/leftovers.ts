import { basicAuthorization } from '../../src/basicAuth.js';
import type { Check } from '../engine/check.js';
import type { Contract } from '../engine/contract.js';
import type { Left } from '../engine/target.js';
import { boundedFetch } from '../targets/bounded.js';
import { countRecords } from '../targets/sparing.js';
import { archiveLeftovers } from './archive.js';
import type { LiveOptions } from './options.js';
import { uploadLeftovers } from './uploadWalk.js';

const kinds: readonly (readonly [operation: string, one: string, several: string])[] = [
  ['assetsUpload', 'asset', 'assets'],
  ['uploadsCreate', 'upload', 'uploads'],
  ['assetsDownloadRequestBatch', 'archive', 'archives'],
];

const ofWalks = { upload: uploadLeftovers, archive: archiveLeftovers };

/**
 * The most that a live run leaves behind, in one sentence; deletions at the end are not subtracted.
 *
 * @returns undefined if it leaves nothing.
 */
export function describeLeftovers(
  contract: Contract,
  checks: readonly Check[],
  { writes, deletes, maxCreativeUnits, mock, parameters }: LiveOptions,
): string | undefined {
  if (mock) return undefined;
  const counts = writes ? countRecords(contract, checks) : new Map<string, number>();
  for (const [walk, leftovers] of Object.entries(ofWalks)) {
    if (!writes || !checks.some(({ name }) => name === walk)) continue;
    for (const [operation, count] of Object.entries(leftovers)) {
      counts.set(operation, (counts.get(operation) ?? 0) + count);
    }
  }
  const paid = checks.filter(
    (check) => check.keepsToLimit && check.parameters.every((key) => key in parameters),
  );
  const told = kinds.map(
    ([operation, one, several]) => [counts.get(operation) ?? 0, one, several] as const,
  );
  const spent = maxCreativeUnits === undefined ? 0 : paid.length;
  const parts = [...told, [spent, 'paid job', 'paid jobs'] as const].flatMap(
    ([count, one, several]) => (count === 0 ? [] : [`${count} ${count === 1 ? one : several}`]),
  );
  if (parts.length === 0) return undefined;
  const then = writes && deletes ? ' It deletes the assets that it made when it ends.' : '';
  return `This run leaves up to ${parts.join(', ')} behind.${then} It changes only what it made.`;
}

const nouns: readonly (readonly [parameter: string, one: string, several: string])[] = [
  ['assetId', 'asset', 'assets'],
  ['uploadId', 'upload', 'uploads'],
  ['/jobs/{jobId}', 'job', 'jobs'],
  ['/assets/download/{jobId}', 'archive', 'archives'],
];
const mostNamed = 100;

/** What a run has left behind: a line for each kind of record, with its IDs. */
export function describeLeft(left: Left): string[] {
  return nouns.flatMap(([parameter, one, several]) => {
    const ids = left[parameter] ?? [];
    if (ids.length === 0) return [];
    const more = ids.length > mostNamed ? ` and ${ids.length - mostNamed} more` : '';
    const named = `${ids.slice(0, mostNamed).join(', ')}${more}`;
    return [`Left behind: ${ids.length} ${ids.length === 1 ? one : several} (${named}).`];
  });
}

/** The most that the service accepts in one request. */
const mostDeleted = 100;

/**
 * Deletes the assets that a run made, if allowed; its other records cannot be deleted.
 *
 * @returns What is left.
 */
export async function tidyUp(
  { baseUrl, credentials: { apiKey, apiSecret }, deletes, mock }: LiveOptions,
  left: Left,
  send: typeof globalThis.fetch = boundedFetch(fetch),
): Promise<Left> {
  const { assetId: assets = [], ...others } = left;
  if (!deletes || mock) return left;
  const kept: string[] = [];
  for (let at = 0; at < assets.length; at += mostDeleted) {
    const assetIds = assets.slice(at, at + mostDeleted);
    const response = await send(`${baseUrl}/assets`, {
      method: 'DELETE',
      headers: {
        authorization: basicAuthorization(apiKey, apiSecret),
        'content-type': 'application/json',
      },
      body: JSON.stringify({ assetIds }),
      redirect: 'manual',
    }).catch(() => undefined);
    await response?.body?.cancel();
    if (!response?.ok) kept.push(...assetIds);
  }
  return { ...others, assetId: kept };
}
