import type { TestProject } from 'vitest/node';
import type { Selection } from './selection.js';
import { discoverFixtures, limitedFetch, readLiveOptions } from './targets/live.js';
import { startPrism } from './targets/prism.js';
import type { Fixtures } from './targets/target.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the target is; credentials stay in the environment. */
    target: { name: 'mock'; baseUrl: string } | { name: 'live'; fixtures: Fixtures };
    /** Which checks to run; every one where nothing is given. */
    selection?: Selection;
  }
}

/** Starts the mock, or looks at the live target, once for the whole run. */
export default async function setup(
  project: TestProject,
): Promise<(() => Promise<void>) | undefined> {
  if (process.env.CONTRACT_TARGET === 'live') {
    const options = readLiveOptions(process.env);
    const fixtures = await discoverFixtures(options, limitedFetch(options));
    project.provide('target', { name: 'live', fixtures });
    return undefined;
  }
  const prism = await startPrism('generated/openapi.json');
  project.provide('target', { name: 'mock', baseUrl: prism.url });
  return () => prism.close();
}
