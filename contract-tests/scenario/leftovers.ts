import type { Check } from '../engine/check.js';
import type { Contract } from '../engine/contract.js';
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
 * What a live run leaves behind at most, in one sentence; what it deletes again is not taken off.
 *
 * @returns Nothing where it leaves nothing.
 */
export function describeLeftovers(
  contract: Contract,
  checks: readonly Check[],
  { writes, maxCreativeUnits, mock, parameters }: LiveOptions,
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
  return `This run leaves up to ${parts.join(', ')} behind. It changes nothing that it did not make.`;
}
