import type { Contract } from '../engine/contract.js';
import type { Target } from '../engine/target.js';
import type { Recorder } from '../recorded/record.js';
import { limitedFetch } from '../targets/limit.js';
import { discoverFixtures } from './discover.js';
import { liveTarget } from './live.js';
import { readLiveOptions } from './options.js';
import { describePrism } from './wrongPath.js';

/**
 * Examines the Scenario API, or a proxy or mock of it, and makes it a target: for reads and estimates only,
 * unless the environment allows more.
 *
 * @param env `SCENARIO_BASE_URL`, `SCENARIO_SDK_API_KEY`, `CONTRACT_…`; see the README. Default: `process.env`.
 * @param recorder Records what is sent. Default: none.
 * @throws {LiveTargetError} if a variable is invalid, or the target does not answer or refuses the credentials.
 */
export async function scenarioTarget(
  contract: Contract,
  env: Readonly<Record<string, string | undefined>> = process.env,
  recorder?: Recorder,
): Promise<Target> {
  const options = readLiveOptions(env);
  const limited = limitedFetch(options);
  const send = recorder?.around(limited) ?? limited;
  const fixtures = await discoverFixtures(contract, options, send);
  const prism = await describePrism(options, limited);
  const target = liveTarget(contract, options, fixtures, send);
  return prism === undefined ? target : { ...target, notices: [prism] };
}
