import { checkNames, checksOfOneRequest, makeChecks } from '../../contract-tests/engine/checks.js';
import type { Contract } from '../../contract-tests/engine/contract.js';
import type { StatusRule } from '../../contract-tests/engine/target.js';
import { describeLeftovers } from '../../contract-tests/scenario/leftovers.js';
import type { LiveOptions } from '../../contract-tests/scenario/options.js';
import { isSelected, type Selection } from '../../contract-tests/selection.js';
import { refuseUnknown, UsageError } from '../commandLine.js';
import { nameKey } from '../environment.js';

/** @throws {UsageError} when a selection names an unknown operation or check, or leaves no check to run. */
export function checkSelection(
  contract: Contract,
  selection: Selection,
  expect: readonly StatusRule[] = [],
): void {
  const { operation, checks = [], skipped = [] } = selection;
  const operations = contract.document.operations.map(({ id }) => id);
  const names = [...checkNames, ...(contract.profile.checkNames ?? [])];
  refuseOthers('--operation', operation === undefined ? [] : [operation], operations);
  refuseOthers('--check', checks, names);
  refuseOthers('--skip-check', skipped, names);
  const ruled = expect.map(({ check }) => check);
  refuseOthers('The check of --expect', ruled, checksOfOneRequest);
  refuseNothing(contract, selection);
}

function refuseNothing(contract: Contract, { shard: _shard, ...selection }: Selection): void {
  const { operation, checks, skipped, grep } = selection;
  const given = [
    ...(operation === undefined ? [] : [`--operation ${operation}`]),
    ...(checks ?? []).map((each) => `--check ${each}`),
    ...(skipped ?? []).map((each) => `--skip-check ${each}`),
    ...(grep === undefined ? [] : [`--grep ${JSON.stringify(grep)}`]),
  ];
  if (given.length === 0) return;
  const all = makeChecks(contract, selection.seed);
  if (all.some((check) => isSelected(check, selection))) return;
  throw new UsageError(
    `No check matches ${given.join(' ')}. The ID of a check is its operation, name and title, such as "${all[0]?.id}".`,
  );
}

/** A run that found nothing to do, although some check matches the selection. */
export function describeEmptyShard({ shard }: Selection): string {
  const part = shard === undefined ? 'This run' : `Part ${shard.index} of ${shard.count}`;
  return `${part} has no check of the selection: divide the run into fewer parts.`;
}

function refuseOthers(flag: string, given: readonly string[], known: readonly string[]): void {
  for (const each of given) {
    refuseUnknown(each, known, `${flag} must be one of ${known.join(', ')}`);
  }
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
