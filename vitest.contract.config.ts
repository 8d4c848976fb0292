import { defineConfig, type Plugin } from 'vitest/config';
import { asModules } from './src/testing/asModules.js';
import { optimizeLater } from './src/testing/optimizeLater.js';

optimizeLater();

const isLive = process.env.CONTRACT_TARGET === 'live';

/** Makes one module of the suite: Vitest takes a second for the two hundred that it is. */
const asOneModule: Plugin = {
  name: 'the suite as one module',
  enforce: 'pre',
  async load(id) {
    if (!/\/contract-tests\/([^/]+\.contract\.test|setup)\.ts$/.test(id)) return undefined;
    const { build } = await import('esbuild');
    const { outputFiles } = await build({ ...asModules, entryPoints: [id], write: false });
    // To make a map of it, which nothing reads, takes as long as all else.
    return { code: outputFiles[0]?.text ?? '', map: { mappings: '' } };
  },
};

export default defineConfig({
  plugins: [asOneModule],
  // The module is JavaScript already.
  oxc: false,
  test: {
    name: 'contract',
    include: ['contract-tests/*.contract.test.ts'],
    // To load it takes half a second, and the mock needs nothing of it.
    globalSetup: isLive ? ['contract-tests/setup.ts'] : [],
    // One worker, so that a live target's rate is kept across the files.
    pool: 'threads',
    isolate: false,
    fileParallelism: false,
    maxWorkers: 1,
    // A live check may wait for its turn, for a job to end, and for both many times.
    testTimeout: isLive ? 30 * 60_000 : 30_000,
  },
});
