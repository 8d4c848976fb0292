import { makeChecks } from '../../contract-tests/engine/checks.js';
import type { Contract } from '../../contract-tests/engine/contract.js';
import type { StatusRule } from '../../contract-tests/engine/target.js';
import { describeLeftovers } from '../../contract-tests/scenario/leftovers.js';
import type { LiveOptions } from '../../contract-tests/scenario/options.js';
import {
  isSelected,
  type Selection,
  type SelectionWords,
  selectionProblem,
} from '../../contract-tests/selection.js';
import { UsageError } from '../commandLine.js';
import { nameKey } from '../environment.js';

const flags: SelectionWords = {
  operation: '--operation',
  skippedOperations: '--skip-operation',
  checks: '--check',
  skipped: '--skip-check',
  grep: '--grep',
  shard: '--shard',
  seed: '--seed',
  expect: '--expect',
};

/** @throws {UsageError} when a selection names an unknown operation or check, or leaves no check to run. */
export function checkSelection(
  contract: Contract,
  selection: Selection,
  expect: readonly StatusRule[] = [],
): void {
  const makeAll = () => makeChecks(contract, selection.seed);
  const problem = selectionProblem(contract, makeAll, { ...selection, expect }, flags);
  if (problem !== undefined) throw new UsageError(problem);
}

/** A run that found nothing to do, although some check matches the selection. */
export function describeEmptyShard({ shard }: Selection): string {
  const part = shard === undefined ? 'This run' : `Part ${shard.index} of ${shard.count}`;
  return `${part} has no check of the selection: divide the run into fewer parts.`;
}

/** The announcement of a live run: the service, the credentials, and what the run leaves behind. */
export function announceRun(
  contract: Contract,
  selection: Selection,
  options: LiveOptions,
): string[] {
  const chosen = makeChecks(contract, selection.seed).filter((each) => isSelected(each, selection));
  const leftovers = describeLeftovers(contract, chosen, options);
  return [
    `Calls ${options.baseUrl} with ${nameKey(options.credentials.apiKey)}.`,
    ...(leftovers === undefined ? [] : [leftovers]),
  ];
}
