import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { optimizeLater } from './src/testing/optimizeLater.js';
import { ShareReporter } from './src/testing/shares.js';

optimizeLater();

// The contract suite has a configuration and a command of its own.
const exclude = [...configDefaults.exclude, 'dist/**', '**/*.contract.test.ts'];
const long = '**/*.long.test.ts';
/**
 * They count what is left behind in their thread, so no other file's sockets or timers may be there:
 * the connections that an earlier file's `fetch` keeps open set timers of their own, at any time.
 */
const isolated = [
  'src/inWorkers.test.ts',
  'src/later.test.ts',
  'src/leaks.test.ts',
  'src/ledger/open.test.ts',
  'src/resources/waitForJobPolls.test.ts',
  'src/transport/rateLimit.test.ts',
  'src/transport/retry.test.ts',
  // Loads modules as a page would: a later file in its thread would get them.
  'src/transport/sendOnceInPage.test.ts',
  'src/transport/sharedTurns.test.ts',
  'stand-in/server.test.ts',
  'test/reliability/fakeTime.test.ts',
  'test/reliability/faultServer.test.ts',
  'test/reliability/matrix.test.ts',
  'test/reliability/soak.test.ts',
];
/** Their cases are too many for every change: the unit tests play a part of them, the long tests all. */
const sampled = [
  'cli/diff/compare.test.ts',
  'contract-tests/engine/applicators.test.ts',
  'contract-tests/engine/kept.test.ts',
  'contract-tests/engine/sound.test.ts',
  'contract-tests/engine/variants.test.ts',
  'contract-tests/flakes.test.ts',
  'contract-tests/foreign.test.ts',
  'contract-tests/live.test.ts',
  'contract-tests/names.test.ts',
  'contract-tests/planted.test.ts',
  'contract-tests/safety.test.ts',
  'scripts/generate/broken.test.ts',
  'scripts/generate/meaningless.test.ts',
  'scripts/generate/mutated.test.ts',
  'scripts/generate/overlooked.test.ts',
  'scripts/generate/packaged.test.ts',
  'scripts/generate/sameAsAjv.test.ts',
  'scripts/generate/tables.test.ts',
  'scripts/mutate/mutation.test.ts',
  'scripts/releaseNotes.test.ts',
  'src/base64.test.ts',
  'src/echo.test.ts',
  'src/ledger/ledger.test.ts',
  'src/ledger/stores.test.ts',
  'src/optionKinds.test.ts',
  'src/redact.test.ts',
  'src/resources/keyedSubmission.test.ts',
  'src/resources/misshapen.test.ts',
  'src/resources/patchImages.test.ts',
  'src/resources/uploadFile.test.ts',
  'src/resources/uploadWhole.test.ts',
  'src/resources/waitForJobPolls.test.ts',
  'src/sweep.test.ts',
  'src/transport/namedJob.test.ts',
  'src/transport/parseResponse.test.ts',
  'src/wholeImage.test.ts',
  'stand-in/deviations.test.ts',
  'test/hostile/echo.test.ts',
  'test/ledger/killMatrix.test.ts',
  'test/reliability/matrix.test.ts',
  'test/reliability/soak.test.ts',
];

/** The longest first: begun last, each would keep one worker busy while the others have nothing left. */
export const longest = [
  'contract-tests/planted.test.ts',
  'contract-tests/honest.long.test.ts',
  'test/package.long.test.ts',
  'scripts/propose.long.test.ts',
  'test/site.long.test.ts',
  'src/sweep.test.ts',
  'test/ledger/killMatrix.long.test.ts',
  'scripts/generate/sameAsAjv.test.ts',
  'test/ledger/examples.long.test.ts',
  'scripts/contract.long.test.ts',
  'scripts/mutate/behaviour.long.test.ts',
  'test/foreign/foreign.long.test.ts',
  'scripts/hostile/doors.long.test.ts',
  'scripts/contractFindings.long.test.ts',
  'scripts/generate.long.test.ts',
  'test/examples.long.test.ts',
  'scripts/generate/random.long.test.ts',
  'contract-tests/names.test.ts',
  'test/hostile/suite.long.test.ts',
  'scripts/judge.long.test.ts',
  'scripts/diff.long.test.ts',
  'scripts/commands.long.test.ts',
  'scripts/generate/tables.test.ts',
  'test/ledger/handles.long.test.ts',
  'contract-tests/lawful.long.test.ts',
  'test/command.long.test.ts',
  'scripts/contract/har.long.test.ts',
  'contract-tests/safety.test.ts',
  'test/reliability/matrix.test.ts',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = longest.findIndex((file) => moduleId.endsWith(`/${file}`));
      return at === -1 ? longest.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    pool: 'threads',
    // Tests wait for processes and disks: two at a time leave two cores idle for a fifth of the time.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    reporters: ['default', 'json', new ShareReporter()],
    outputFile: { json: 'reports/unit.json' },
    // No test is to fail for the machine's speed: what hangs is ended, and nothing else.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 300_000 } },
    globalSetup: ['src/testing/runFolder.ts'],
    setupFiles: ['src/testing/loadParts.ts', 'src/testing/keepShare.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: [...exclude, long, ...isolated],
          provide: { plays: 'some' },
          // Most of their time was that of importing the same modules anew for each file.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit-isolated',
          include: isolated,
          exclude: [...exclude, long],
          provide: { plays: 'some' },
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: [long, ...sampled],
          exclude,
          provide: { plays: 'all' },
        },
      },
    ],
  },
});
