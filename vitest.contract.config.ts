import { defineConfig } from 'vitest/config';
import { optimizeLater } from './src/testing/optimizeLater.js';

optimizeLater();

const isLive = process.env.CONTRACT_TARGET === 'live';

export default defineConfig({
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
