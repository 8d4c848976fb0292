import { checkGiven, checkKind } from '../../src/arguments/given.js';
import { ConfigurationError } from '../../src/errors/configuration.js';
import type { Contract } from '../engine/contract.js';
import type { Target } from '../engine/target.js';
import { checkContract } from '../given.js';
import type { Recorder } from '../recorded/record.js';
import { discoverFixtures } from './discover.js';
import { liveFetch, liveTarget } from './live.js';
import { readLiveOptions } from './options.js';
import { describePrism } from './wrongPath.js';

/**
 * Examines the Scenario API, or a proxy or mock of it, and makes it a target: for reads and estimates only,
 * unless the environment allows more.
 *
 * @param env `SCENARIO_BASE_URL`, `SCENARIO_SDK_API_KEY`, `CONTRACT_…`; see the README. Default: `process.env`.
 * @param recorder Records what is sent. Default: none.
 * @throws {LiveTargetError} if a variable is invalid, or the target does not answer or refuses the credentials.
 * @throws ConfigurationError when an argument is not what it must be
 */
export async function scenarioTarget(
  contract: Contract,
  env: Readonly<Record<string, string | undefined>> = process.env,
  recorder?: Recorder,
): Promise<Target> {
  checkContract('scenarioTarget', contract);
  if (contract.document.operation('jobsList') === undefined) {
    throw new ConfigurationError(
      'scenarioTarget: contract must be that of the Scenario API, as makeContract() makes it. For a document of your own there is serviceTarget.',
    );
  }
  checkGiven('scenarioTarget: env', 'an object of environment variables', env);
  for (const [name, value] of Object.entries(env)) {
    // Other names are nothing to us.
    if (!/^(?:SCENARIO|CONTRACT)_/.test(name)) continue;
    checkKind(`scenarioTarget: ${name}`, 'text', 'a text, as all environment variables', value);
  }
  if (recorder !== undefined) {
    const must = 'a recorder of what is sent';
    checkGiven('scenarioTarget: recorder', must, recorder, { around: 'function' });
  }
  const options = readLiveOptions(env);
  const limited = liveFetch(options);
  const send = recorder?.around(limited) ?? limited;
  const fixtures = await discoverFixtures(contract, options, send);
  const prism = await describePrism(options, limited);
  const target = liveTarget(contract, options, fixtures, send);
  return prism === undefined ? target : { ...target, notices: [prism] };
}
