import { configDefaults, defineConfig } from 'vitest/config';

// The contract suite has a configuration and a command of its own.
const exclude = [...configDefaults.exclude, 'dist/**', '**/*.contract.test.ts'];
const long = '**/*.long.test.ts';

export default defineConfig({
  test: {
    pool: 'threads',
    maxWorkers: 2,
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/unit.json' },
    testTimeout: 300_000,
    hookTimeout: 300_000,
    projects: [
      // What `npm test` runs, and what takes longer than a change should wait for.
      {
        extends: true,
        test: { name: 'unit', include: ['**/*.test.ts'], exclude: [...exclude, long] },
      },
      { extends: true, test: { name: 'long', include: [long], exclude } },
    ],
  },
});
