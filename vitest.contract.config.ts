import { defineConfig } from 'vitest/config';
import { optimizeLater } from './src/testing/optimizeLater.js';

optimizeLater();

export default defineConfig({
  test: {
    name: 'contract',
    include: ['contract-tests/*.contract.test.ts'],
    globalSetup: ['contract-tests/setup.ts'],
    // One worker, so that a live target's rate is kept across the files.
    pool: 'threads',
    isolate: false,
    fileParallelism: false,
    maxWorkers: 1,
    // A live check may wait for its turn, for a job to end, and for both many times.
    testTimeout: process.env.CONTRACT_TARGET === 'live' ? 30 * 60_000 : 30_000,
  },
});
