import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Option } from 'commander';
import { addDecimals } from '../../src/decimal.js';
import { decodeText } from '../../src/decodeText.js';
import type { ScenarioErrorKind } from '../../src/index.js';
import { unreadable } from '../../src/node/reason.js';
import { readManifest } from '../batch/manifest.js';
import { checkOutputs, readTemplate } from '../batch/outputs.js';
import {
  type BatchSummary,
  checkReportName,
  summarize,
  writeBatchReport,
} from '../batch/report.js';
import { type RowOutcome, rowStates, runBatch } from '../batch/runBatch.js';
import { thumbnails } from '../batch/thumbnails.js';
import type { AddCommand } from '../command.js';
import { CommandError } from '../commandLine.js';
import type { ConnectionOptions, Context } from '../context.js';
import { exitCodes } from '../exit.js';
import { describeFailure } from '../failure.js';
import { isImageThere, readFileArgument, readImageArgument } from '../images.js';
import { units } from '../jobs.js';
import { ledgerOption, openCliLedger } from '../ledger.js';
import {
  addServiceOptions,
  amountOf,
  collect,
  secondsOf,
  secondsOption,
  wholeNumberOption,
} from '../options.js';
import { toJson } from '../output.js';
import { checkWritable, unwritable } from '../writable.js';

interface Options extends ConnectionOptions {
  readonly ledger?: string;
  readonly out: string;
  readonly concurrency: number;
  readonly budget?: string;
  readonly maxCu?: string;
  readonly timeout: number;
  readonly freeAfter?: number;
  readonly report?: readonly string[];
}

/** `batch`: patches each row of a manifest under its own key. */
export const batch: AddCommand = (program, context) => {
  const command = program
    .command('batch')
    .argument('<manifest>', 'JSON Lines or CSV, or - for standard input');
  addServiceOptions(command)
    .summary('patch each row of a manifest, charged once')
    .description(
      'Patches each row of a manifest and downloads the results. A row has the fields key, image, patch, mode, x, y, crop, background, format and allowOverflow, like the options of `patch` (paths are relative to the folder of the manifest). A row without a patch needs a crop, a background or a format: nothing is sent for a manifest with a row that would change nothing. Each row is charged once under its key, or else under the digest of its request: run the command again, even after it was killed, until it says that all rows are done. A project has 100 requests a minute, which is about 30 rows. A row is done when its file exists; if it has changed since it was paid for, it is refused, and needs a new key.',
    )
    .addOption(ledgerOption())
    .option(
      '--out <template>',
      'where files go: {key}, {name} of the image, {row}, {ext}',
      'results/{key}.{ext}',
    )
    .addOption(
      wholeNumberOption('--concurrency <n>', 'how many rows to process at a time', 1, 64).default(
        4,
      ),
    )
    .option(
      '--budget <amount>',
      'the most that everything in the ledger may cost, in creative units (default: no limit)',
      amountOf,
    )
    .option(
      '--max-cu <amount>',
      'the most that one row may cost, in creative units (default: no limit)',
      amountOf,
    )
    .addOption(secondsOption('--timeout <seconds>', 'how long to wait for a job', 600))
    .addOption(
      new Option(
        '--free-after <seconds>',
        'if the answer of a row was lost and its job is not listed after this time, submit it again (default: it stays uncertain)',
      ).argParser(secondsOf),
    )
    .option(
      '--report <file>',
      'write a report: .json, .csv or .html, with thumbnails if sharp is installed; may be given several times (default: no report)',
      collect,
    )
    .example('batch rows.csv --budget 500 --report report.html', 'at most 500 units in all')
    .example(
      "batch rows.jsonl --out 'out/{name}-{row}.{ext}'",
      'files named after their image and row',
    )
    .example(
      'batch rows.jsonl --ledger postgres://db/patches',
      'on several machines: each row is charged once',
    )
    .action(async (manifest: string, options: Options) => {
      const { signal } = context;
      const reports = (options.report ?? []).map((path) => context.path(checkReportName(path)));
      const rows = readManifest(await readText(context, manifest));
      for (const path of reports) await checkWritable(context.shownPath(path), path);
      const template = readTemplate(options.out);
      checkOutputs(rows, template);
      const folder = manifest === '-' ? context.io.cwd : dirname(context.path(manifest));
      const inFolder = filesOf(context, folder);
      const ledger = await openCliLedger(
        context,
        options.ledger,
        options.freeAfter === undefined
          ? {}
          : { settlingMs: options.freeAfter * 1_000, decide: () => 'refused' },
      );
      context.whenStopped('Run the same command again to continue: nothing is charged twice.');
      try {
        const client = await context.client({
          ledger,
          ...(options.budget !== undefined && { budget: { creativeUnits: options.budget } }),
        });
        const advice = new Map<ScenarioErrorKind, string>();
        let ended = 0;
        let cost = '0';
        const counted = new Set<string>();
        const outcomes = await runBatch(rows, {
          ...{ client, ledger, signal, ...inFolder },
          projectId: context.env().SCENARIO_PROJECT_ID || undefined,
          outputOf: (...row) => context.path(template(...row)),
          concurrency: options.concurrency,
          maxCreativeUnits: options.maxCu,
          waitTimeoutMs: options.timeout * 1_000,
          describe: (error) => {
            const { message, next } = describeFailure(error, command.fullName, context);
            if (next !== undefined && !advice.has(error.kind)) advice.set(error.kind, next);
            return message;
          },
          onOutcome: (outcome) => {
            const { key = '' } = outcome;
            // Rows without a key that ask for the same have one charge.
            if (!counted.has(key)) cost = addDecimals(cost, outcome.cost);
            if (outcome.cost !== '0') counted.add(key);
            // A job that goes on after a stop is listed at the end.
            const goesOn = signal.aborted && outcome.state === 'unfinished';
            if (outcome.jobId !== undefined && !goesOn) {
              context.submissions.handedOver(outcome.jobId);
            }
            tell(context, outcome);
            if (outcome.state === 'left') return;
            ended += 1;
            context.tell(`${ended} of ${rows.length} rows, ${units(cost)}`);
          },
        });
        const { pathOf } = inFolder;
        const pictures = { pathOf, thumbnail: thumbnails(pathOf) };
        // An image may be a data URL, or the signed address of an asset.
        const shown = reports.length > 0 ? JSON.parse(toJson(outcomes, context.redact)) : [];
        let isReported = true;
        for (const path of reports) {
          await writeBatchReport(path, shown, pictures).catch((error) => {
            isReported = false;
            context.note(unwritable(context.shownPath(path), error).message);
          });
        }
        // After a stop, only the remaining rows are reported.
        if (signal.aborted) return;
        conclude(context, outcomes, advice.values());
        if (!isReported) context.exitCode ||= exitCodes.negative;
      } finally {
        await ledger.close();
      }
    });
};

const forManifest = 'give a manifest, or - for standard input';
const forRows = 'give a file, or the ID of an asset';

/** Images of the manifest are files relative to its folder, or assets. */
function filesOf(context: Context, folder: string) {
  // A text and the name of its file may write an accent differently, as files from a Mac do elsewhere.
  const pathOf = (name: string): string =>
    [name, name.normalize('NFC'), name.normalize('NFD')]
      .map((each) => resolve(folder, each))
      .find(existsSync) ?? resolve(folder, name);
  return {
    pathOf,
    readImage: (name: string) => {
      if (name === '-')
        throw new CommandError(
          'The image of a row must be a file or an asset, not standard input.',
        );
      return readImageArgument({ io: context.io, path: pathOf }, name, forRows);
    },
    isThere: (name: string) => isImageThere({ path: pathOf }, name),
    digestImage: async (name: string) => {
      const path = pathOf(name);
      if (!existsSync(path)) return name;
      const hash = createHash('sha256');
      try {
        for await (const chunk of createReadStream(path)) hash.update(chunk);
      } catch (error) {
        throw new CommandError(unreadable(name, error, forRows), { cause: error });
      }
      return `sha256:${hash.digest('hex')}`;
    },
  };
}

async function readText(context: Context, manifest: string): Promise<string> {
  const bytes =
    manifest === '-'
      ? await readFileArgument(context, manifest)
      : await readFile(context.path(manifest)).catch((error) => {
          throw new CommandError(unreadable(manifest, error, forManifest), { cause: error });
        });
  try {
    return decodeText(bytes as Uint8Array, { fatal: true });
  } catch {
    throw new CommandError(`${manifest} is not in UTF-8: save it in this encoding.`);
  }
}

/** Reports a row that did not succeed. */
function tell(context: Context, { state, line, key, reason = '' }: RowOutcome): void {
  if (state === 'done' || state === 'left') return;
  const name = key === undefined ? '' : `, key ${JSON.stringify(key)}`;
  context.note(`Line ${line}${name}: ${state}. ${reason}`);
}

function conclude(
  context: Context,
  outcomes: readonly RowOutcome[],
  advice: Iterable<string>,
): void {
  const summary = summarize(outcomes);
  const { rows, replayed, repeated, cost, costOfThisRun } = summary;
  const counts = rowStates.filter((state) => state === 'done' || summary[state] > 0);
  context.result({ summary, rows: outcomes }, [
    `${rows} ${rows === 1 ? 'row' : 'rows'}: ${counts.map((state) => `${summary[state]} ${state}`).join(', ')}`,
    `${units(cost)}, ${costOfThisRun} of them by this run${replayed > 0 ? `; ${replayed} submitted before` : ''}${repeated > 0 ? `; ${repeated} ${repeated === 1 ? 'asks' : 'ask'} for the same as another row` : ''}`,
  ]);
  for (const line of [...advice, ...howToGoOn(summary, outcomes)]) context.note(line);
  context.exitCode = exitCodeOf(summary, outcomes);
}

function howToGoOn({ unfinished, left }: BatchSummary, outcomes: readonly RowOutcome[]) {
  const reason = outcomes.find(({ state }) => state === 'left')?.reason;
  return [
    ...(left > 0 ? [`${left === 1 ? '1 row was' : `${left} rows were`} not begun: ${reason}`] : []),
    ...(unfinished + left > 0 ||
    outcomes.some(({ kind }) => kind !== undefined && passing.has(kind))
      ? ['Next: run the same command again to continue; nothing is charged twice.']
      : []),
  ];
}

/** Kinds of errors that may not meet the same row again. */
const passing: ReadonlySet<ScenarioErrorKind> = new Set<ScenarioErrorKind>([
  'concurrency-limit',
  'connection',
  'rate-limit',
  'server',
  'timeout',
  'upload',
]);

function exitCodeOf(summary: BatchSummary, outcomes: readonly RowOutcome[]): number {
  if (summary.uncertain + summary.unfinished > 0) return exitCodes.uncertain;
  if (summary.done === summary.rows) return exitCodes.done;
  const isLimit = outcomes.some(({ kind }) => kind === 'budget' || kind === 'cost-limit');
  if (summary.failed === 0 && isLimit) return exitCodes.limit;
  return exitCodes.negative;
}
