import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'unit',
    include: ['**/*.test.ts'],
    // The contract suite has a configuration and a command of its own.
    exclude: [...configDefaults.exclude, 'dist/**', '**/*.contract.test.ts'],
    pool: 'threads',
    maxWorkers: 2,
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/unit.json' },
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
