import { readArguments, refuseUnknown, UsageError } from '../../cli/commandLine.js';
import {
  oneOrAll,
  readExpected,
  readFormats,
  readSeed,
  readShard,
  readShare,
  readValues,
} from '../../cli/contract/readers.js';
import type { StatusRule } from '../../contract-tests/engine/target.js';
import type { ValueMode } from '../../contract-tests/report/values.js';
import { type Format, formats, reportFiles } from '../../contract-tests/report/writers.js';
import type { Selection } from '../../contract-tests/selection.js';

/** The options of the command line. */
export type Command =
  | ({
      readonly kind: 'har';
      readonly files: readonly string[];
      readonly values: ValueMode;
    } & Output)
  | ({ readonly kind: 'merge'; readonly folders: readonly string[] } & Output)
  | ({
      readonly kind: 'run';
      readonly target: 'mock' | 'live';
      readonly selection: Selection;
      /** The least share of statements to exercise, in percent. Default: any. */
      readonly minCoverage?: number;
      /** Whether what the target tolerates beyond the document fails the run. */
      readonly strict: boolean;
      /** Statuses expected of checks. Default: the documented ones. */
      readonly expect?: readonly StatusRule[];
      /** A file of accepted deviations. Default: none. */
      readonly known?: string;
      /** The file for the recorded traffic. Default: none. */
      readonly writeHar?: string;
      readonly values: ValueMode;
    } & Output);

interface Output {
  /** The folder of the files. */
  readonly reports: string;
  /** Default: every format that has a file. */
  readonly formats?: readonly Format[];
}

export const help = `Usage: npm run contract -- [options]        against the mock
       npm run contract:live -- [options]   against SCENARIO_BASE_URL

Runs the contract suite and writes ${reportFiles.join(', ')}.

  --operation ID           only the checks of that operation, for example jobsRetrieve; repeatable
  --skip-operation ID      all checks except those of that operation; repeatable
  --check NAME             only the checks with that name; repeatable
  --skip-check NAME        all checks except those with that name; repeatable
  --grep TEXT              only the checks whose ID contains the text
  --seed N                 selects shards and random data (default: CONTRACT_SEED, else 1)
  --shard i/n              only part i of n; the parts of one seed make up the whole run
  --min-coverage N         fail if less than N % of the statements of the document, or of
                           the selected operations, were exercised
  --expect RULE            expected statuses of a check, for example refused-data=400,403,4XX; repeatable
  --strict                 fail if the target tolerates more than the document says (always on the mock)
  --known FILE             a JSON list of violations accepted until a date; see docs/checks.md
  --reports DIR            folder for the files (default: reports)
  --format NAMES           ${formats.join(', ')}, separated by commas (default: every one
                           that has a file; the others go to standard output)
  --values none|short      how much of the values of declared fields to show (default: none if CI is
                           set, else short: 80 characters)
  --write-har FILE         write the redacted traffic as an HTTP Archive
  --har FILE...            send nothing; judge the traffic recorded in HTTP Archives
  --merge-reports DIR...   run nothing; merge the reports in the folders into one
  --help                   this text

Exit codes: 0 no violation, 1 violations or too little exercised, 2 could not run.`;

/**
 * Reads the arguments of the command line.
 *
 * @throws {Error} if they are invalid: `UsageError`, or an error of `parseArgs`.
 */
export function readCommand(args: readonly string[]): Command {
  const { values, positionals } = readArguments({
    args: [...args],
    allowPositionals: true,
    options: {
      operation: { type: 'string', multiple: true },
      'skip-operation': { type: 'string', multiple: true },
      check: { type: 'string', multiple: true },
      'skip-check': { type: 'string', multiple: true },
      format: { type: 'string' },
      grep: { type: 'string' },
      expect: { type: 'string', multiple: true },
      known: { type: 'string' },
      'min-coverage': { type: 'string' },
      strict: { type: 'boolean', default: false },
      seed: { type: 'string' },
      shard: { type: 'string' },
      reports: { type: 'string', default: 'reports' },
      values: { type: 'string' },
      har: { type: 'string', multiple: true },
      'write-har': { type: 'string' },
      'merge-reports': { type: 'string', multiple: true },
    },
  });
  const [first, ...others] = positionals;
  const named = first === 'mock' || first === 'live';
  const rest = named ? others : positionals;
  const { reports, check: checks, 'skip-check': skipped } = values;
  const output = {
    reports,
    ...(values.format === undefined ? {} : { formats: readFormats(values.format) }),
  };
  const { har } = values;
  if (har !== undefined) {
    const flags = [
      'operation',
      'skip-operation',
      'check',
      'skip-check',
      'grep',
      'seed',
      'shard',
      'merge-reports',
      'write-har',
    ] as const;
    const other = flags.find((flag) => values[flag] !== undefined);
    if (other !== undefined) {
      throw new UsageError(`--har judges everything recorded: leave out --${other}.`);
    }
    return { kind: 'har', files: [...har, ...rest], values: readValues(values.values), ...output };
  }
  const merged = values['merge-reports'];
  if (merged !== undefined) {
    const other = (['shard', 'write-har'] as const).find((flag) => values[flag] !== undefined);
    if (other !== undefined)
      throw new UsageError(`--merge-reports runs nothing: leave out --${other}.`);
    return { kind: 'merge', folders: [...merged, ...rest], ...output };
  }
  const [stranger] = rest;
  if (stranger !== undefined) {
    refuseUnknown(stranger, ['mock', 'live'], 'The target must be mock or live');
    throw new UsageError(`The target is given twice, the second time as ${stranger}.`);
  }
  const {
    operation,
    'skip-operation': skippedOperations,
    grep,
    known,
    expect,
    strict,
    'min-coverage': minCoverage,
    'write-har': writeHar,
  } = values;
  return {
    kind: 'run',
    target: named ? first : 'mock',
    ...output,
    ...(minCoverage === undefined ? {} : { minCoverage: readShare(minCoverage) }),
    strict,
    ...(known === undefined ? {} : { known }),
    ...(writeHar === undefined ? {} : { writeHar }),
    ...(expect === undefined ? {} : { expect: expect.flatMap((text) => readExpected(text)) }),
    values: readValues(values.values),
    selection: {
      seed: readSeed(values.seed ?? process.env.CONTRACT_SEED ?? '1'),
      ...(values.shard === undefined ? {} : { shard: readShard(values.shard) }),
      ...(operation === undefined ? {} : { operation: oneOrAll(operation) }),
      ...(skippedOperations === undefined ? {} : { skippedOperations }),
      ...(checks === undefined ? {} : { checks }),
      ...(skipped === undefined ? {} : { skipped }),
      ...(grep === undefined ? {} : { grep }),
    },
  };
}
