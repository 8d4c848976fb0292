import type { ContractDocument } from '../engine/contractDocument.js';
import { buildReport, type RunReport } from './report.js';

/** Reports are not the parts of one run; the message says why. */
export class MergeError extends Error {
  override readonly name = 'MergeError';
}

/**
 * Merges the reports of the shards of a run into one.
 *
 * @throws {MergeError} if the parts are of different runs, one is missing or present twice, or a check is in
 * two of them.
 */
export function mergeReports(document: ContractDocument, parts: readonly RunReport[]): RunReport {
  const [first] = parts;
  if (first === undefined) throw new MergeError('No reports to merge.');
  for (const part of parts) refuseStranger(first, part);
  refuseIncomplete(parts);
  const checks = parts.flatMap((part) => part.checks);
  const twice = findTwice(checks.map(({ id }) => id));
  if (twice !== undefined) throw new MergeError(`The check "${twice}" is in more than one part.`);
  const starts = parts.map(({ startedAt }) => Date.parse(startedAt));
  const ends = parts.map(({ startedAt, durationMs }) => Date.parse(startedAt) + durationMs);
  const start = Math.min(...starts);
  return buildReport(
    document,
    {
      target: first.target,
      document: first.document,
      startedAt: new Date(start).toISOString(),
      durationMs: Math.max(...ends) - start,
      seed: first.seed,
      ...(first.selection === undefined ? {} : { selection: first.selection }),
      errors: parts.flatMap((part) => part.errors),
    },
    checks,
  );
}

function refuseStranger(first: RunReport, part: RunReport): void {
  const differences: [what: string, one: unknown, other: unknown][] = [
    ['targets', first.target.name, part.target.name],
    // Each part starts its own mock, on its own port.
    ...(first.target.name === 'mock'
      ? []
      : ([['targets', first.target.baseUrl, part.target.baseUrl]] as [string, string, string][])),
    ['documents', first.document.sha256, part.document.sha256],
    ['seeds', first.seed, part.seed],
    ['numbers of shards', first.shard?.count, part.shard?.count],
    ['operations', String(first.selection?.operation), String(part.selection?.operation)],
    [
      'left out operations',
      String(first.selection?.skippedOperations),
      String(part.selection?.skippedOperations),
    ],
    ['checks', String(first.selection?.checks), String(part.selection?.checks)],
    ['left out checks', String(first.selection?.skipped), String(part.selection?.skipped)],
    ['search texts', first.selection?.grep, part.selection?.grep],
  ];
  const difference = differences.find(([, one, other]) => one !== other);
  if (difference === undefined) return;
  const [what, one, other] = difference;
  throw new MergeError(`The parts have different ${what}: ${one} and ${other}.`);
}

function refuseIncomplete(parts: readonly RunReport[]): void {
  const count = parts[0]?.shard?.count;
  if (count === undefined)
    throw new MergeError('A report of a whole run cannot be merged: it is not a shard.');
  const twice = findTwice(parts.map(({ shard }) => String(shard?.index)));
  if (twice !== undefined) throw new MergeError(`Part ${twice} of ${count} is present twice.`);
  const present = new Set(parts.map(({ shard }) => shard?.index));
  for (let index = 1; index <= count; index += 1) {
    if (!present.has(index)) throw new MergeError(`Part ${index} of ${count} is missing.`);
  }
}

function findTwice(texts: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return texts.find((text) => seen.size === seen.add(text).size);
}
