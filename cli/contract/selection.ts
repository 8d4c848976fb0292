import { checkNames, checksOfOneRequest, makeChecks } from '../../contract-tests/engine/checks.js';
import type { Contract } from '../../contract-tests/engine/contract.js';
import type { StatusRule } from '../../contract-tests/engine/target.js';
import { describeLeftovers } from '../../contract-tests/scenario/leftovers.js';
import type { LiveOptions } from '../../contract-tests/scenario/options.js';
import { isSelected, type Selection } from '../../contract-tests/selection.js';
import { refuseUnknown } from '../commandLine.js';
import { nameKey } from '../environment.js';

/** @throws {UsageError} when a selection names an unknown operation or check. */
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
