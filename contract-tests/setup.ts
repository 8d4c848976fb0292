import type { TestProject } from 'vitest/node';
import type { Fixtures } from './engine/target.js';
import type { Policy } from './run.js';
import { scenarioContract } from './scenario/contract.js';
import { discoverFixtures } from './scenario/discover.js';
import { describeDuration } from './scenario/duration.js';
import { liveTarget } from './scenario/live.js';
import { readLiveOptions } from './scenario/options.js';
import { describePrism } from './scenario/wrongPath.js';
import { defaultSelection, type Selection } from './selection.js';
import { limitedFetch } from './targets/limit.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The target; credentials stay in the environment. */
    target:
      | { name: 'mock'; baseUrl: string }
      /** `made`: the number of requests to find the fixtures. */
      | { name: 'live'; fixtures: Fixtures; made: number };
    /** Which checks to run. Default: all. */
    selection?: Selection;
    /** The file for the recorded traffic. Default: none. */
    har?: string;
    /** How to treat findings. */
    policy?: Policy;
  }
}

/** Examines a live target, once for the whole run; the mock needs no setup. */
export default async function setup(project: TestProject): Promise<void> {
  const options = readLiveOptions(process.env);
  const send = limitedFetch(options);
  let made = 0;
  const counted: typeof send = (...request) => {
    made += 1;
    return send(...request);
  };
  const contract = scenarioContract();
  const fixtures = await discoverFixtures(contract, options, counted);
  const prism = await describePrism(options, counted);
  if (prism !== undefined) console.error(prism);
  const { selection = defaultSelection } = project.getProvidedContext();
  const target = liveTarget(contract, options, fixtures, counted);
  const duration = describeDuration(contract, selection, options, target);
  if (duration !== undefined) console.error(duration);
  project.provide('target', { name: 'live', fixtures, made });
}
