import { isLoopback } from '../../src/address.js';
import { makeChecks } from '../engine/checks.js';
import type { Contract } from '../engine/contract.js';
import { requestsPerRun } from '../engine/random.js';
import type { Target } from '../engine/target.js';
import { isSelected, type Selection } from '../selection.js';
import type { LiveOptions } from './options.js';

/**
 * How long a run takes at least, if its rate makes that more than a minute, and what makes it quick on a service of
 * one's own.
 *
 * @returns undefined if it takes less.
 */
export function describeDuration(
  contract: Contract,
  selection: Selection,
  { requestsPerMinute, baseUrl }: LiveOptions,
  target: Target,
): string | undefined {
  const requests = makeChecks(contract, selection.seed)
    .filter((each) => isSelected(each, selection) && target.notApplicable(each) === undefined)
    .reduce((sum, { name }) => sum + (name === 'random-data' ? requestsPerRun : 1), 0);
  if (requests <= requestsPerMinute) return undefined;
  const minutes = Math.ceil(requests / requestsPerMinute);
  const quick = isLoopback(new URL(baseUrl))
    ? ' CONTRACT_REQUESTS_PER_MINUTE=100000 makes it quick, if the service is your own.'
    : '';
  return `It takes about ${minutes} minutes: ${requests} requests or more, at ${requestsPerMinute} a minute.${quick}`;
}
