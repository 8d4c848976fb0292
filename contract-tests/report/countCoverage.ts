import type { ContractDocument } from '../engine/contractDocument.js';
import { type CoverageItem, listCoverageItems } from '../engine/coverage.js';
import type { Polarity } from '../engine/statements.js';
import { groupByOperation } from './groups.js';
import type { CheckRecord } from './record.js';

/** How much of the document was exercised: each statement counts once per polarity. */
export interface CoverageCount {
  readonly needed: number;
  readonly exercised: number;
}

/** The exercises of one statement of the document. */
export interface StatementCoverage {
  /** JSON Pointer into the document. */
  readonly pointer: string;
  readonly needs: readonly Polarity[];
  /** Checks with data that follows the statement. */
  readonly positive: number;
  /** Checks with data that breaks it. */
  readonly negative: number;
  /** Why no data can break it, in terms of the document. */
  readonly impossible?: string;
}

export interface DocumentCoverage {
  readonly whole: CoverageCount;
  readonly byOperation: ReadonlyMap<string, CoverageCount>;
  /** By pointer, each once, in document order. */
  readonly statements: readonly StatementCoverage[];
}

/**
 * Compares what the checks exercised with the statements of the document about its operations.
 *
 * @param isMeant - whether the run was about an operation. Default: about all of them
 */
export function countCoverage(
  document: ContractDocument,
  records: readonly CheckRecord[],
  isMeant: (operation: string) => boolean = () => true,
): DocumentCoverage {
  const items = groupByOperation(listCoverageItems(document).filter(isForRequests));
  const checks = groupByOperation(records);
  const all = new Map<string, Tally>();
  const byOperation = new Map<string, CoverageCount>();
  for (const { id } of document.operations) {
    if (!isMeant(id)) continue;
    const own = new Map<string, Tally>();
    for (const { statement, polarity, impossible } of items.get(id) ?? []) {
      for (const tallies of [own, all]) tallyAt(tallies, statement).need(polarity, impossible);
    }
    for (const { exercises, status } of checks.get(id) ?? []) {
      for (const { statement, polarity } of exercises) {
        const listed = own.has(statement);
        for (const tallies of [own, all]) {
          const tally = tallyAt(tallies, statement);
          if (!listed) tally.need(polarity);
          if (status !== 'not-applicable') tally[polarity] += 1;
        }
      }
    }
    byOperation.set(id, sum([...own.values()]));
  }
  return {
    whole: sum([...all.values()]),
    byOperation,
    statements: [...all].map(([pointer, { needs, positive, negative, impossible }]) => ({
      pointer,
      needs: [...needs],
      positive,
      negative,
      ...(impossible === undefined ? {} : { impossible }),
    })),
  };
}

/** Statements that receiving an answer cannot exercise, such as its schema, are covered by mutating answers. */
function isForRequests({ area }: CoverageItem): boolean {
  return area !== 'responses';
}

class Tally {
  readonly needs = new Set<Polarity>();
  positive = 0;
  negative = 0;
  impossible: string | undefined;

  need(polarity: Polarity, impossible?: string): void {
    if (impossible === undefined) this.needs.add(polarity);
    else this.impossible = impossible;
  }
}

function tallyAt(tallies: Map<string, Tally>, pointer: string): Tally {
  const known = tallies.get(pointer);
  if (known !== undefined) return known;
  const tally = new Tally();
  tallies.set(pointer, tally);
  return tally;
}

function sum(tallies: readonly Tally[]): CoverageCount {
  const needed = tallies.flatMap((tally) => [...tally.needs].map((polarity) => tally[polarity]));
  return { needed: needed.length, exercised: needed.filter((count) => count > 0).length };
}
