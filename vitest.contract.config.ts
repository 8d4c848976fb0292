import { defineConfig } from 'vitest/config';

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
    testTimeout: 30_000,
  },
});
