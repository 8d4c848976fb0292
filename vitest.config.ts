import { configDefaults, defineConfig } from 'vitest/config';

// The contract suite has a configuration and a command of its own.
const exclude = [...configDefaults.exclude, 'dist/**', '**/*.contract.test.ts'];
const long = '**/*.long.test.ts';
/** Their cases are too many for every change: the unit tests play a part of them, the long tests all. */
const sampled = [
  'contract-tests/planted.test.ts',
  'src/sweep.test.ts',
  'test/reliability/matrix.test.ts',
];

export default defineConfig({
  test: {
    pool: 'threads',
    maxWorkers: 2,
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/unit.json' },
    // No test is to fail for the machine's speed: what hangs is ended, and nothing else.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: [...exclude, long],
          provide: { share: 1 / 11 },
        },
      },
      {
        extends: true,
        test: { name: 'long', include: [long, ...sampled], exclude, provide: { share: 1 } },
      },
    ],
  },
});
