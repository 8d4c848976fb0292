import { checkNames, checksOfOneRequest, makeChecks } from '../../contract-tests/engine/checks.js';
import type { Contract } from '../../contract-tests/engine/contract.js';
import type { StatusRule } from '../../contract-tests/engine/target.js';
import { describeLeftovers } from '../../contract-tests/scenario/leftovers.js';
import type { LiveOptions } from '../../contract-tests/scenario/options.js';
import { isSelected, type Selection } from '../../contract-tests/selection.js';
import { suggestion } from '../../src/arguments/names.js';
import { UsageError } from '../commandLine.js';
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
  refuseUnknown('--operation', operation === undefined ? [] : [operation], operations);
  refuseUnknown('--check', checks, names);
  refuseUnknown('--skip-check', skipped, names);
  const ruled = expect.map(({ check }) => check);
  refuseUnknown('The check of --expect', ruled, checksOfOneRequest);
}

function refuseUnknown(flag: string, given: readonly string[], known: readonly string[]): void {
  const unknown = given.find((each) => !known.includes(each));
  if (unknown === undefined) return;
  const near = suggestion(unknown, known);
  throw new UsageError(
    `${flag} must be one of ${known.join(', ')}, not "${unknown}".${near === undefined ? '' : ` ${near}`}`,
  );
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
