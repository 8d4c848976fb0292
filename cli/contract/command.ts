import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Contract } from '../../contract-tests/engine/contract.js';
import type { Left, StatusRule } from '../../contract-tests/engine/target.js';
import { makeContract, reportOf, runContract, scenarioTarget } from '../../contract-tests/index.js';
import { createRecorder } from '../../contract-tests/recorded/record.js';
import { withLost } from '../../contract-tests/report/lost.js';
import { RunProgress } from '../../contract-tests/report/progress.js';
import { readReport } from '../../contract-tests/report/read.js';
import type { CheckRecord, RunError } from '../../contract-tests/report/record.js';
import type { RunReport } from '../../contract-tests/report/report.js';
import { type ValueMode, withoutValues } from '../../contract-tests/report/values.js';
import { type Format, reportFiles } from '../../contract-tests/report/writers.js';
import type { Policy } from '../../contract-tests/run.js';
import { describeDuration } from '../../contract-tests/scenario/duration.js';
import { describeLeft, tidyUp } from '../../contract-tests/scenario/leftovers.js';
import { LiveTargetError, readLiveOptions } from '../../contract-tests/scenario/options.js';
import { defaultSeed, type Selection, type Shard } from '../../contract-tests/selection.js';
import type { ConnectionError } from '../../src/index.js';
import { writeHar } from '../../src/node/writeHar.js';
import { CommandError, UsageError } from '../commandLine.js';
import type { ConnectionOptions, Context } from '../context.js';
import { secretsOf } from '../environment.js';
import {
  withoutAnswer,
  withoutCredentials,
  withWrongCredentials,
  withWrongPath,
} from '../failure.js';
import { type Environment, mayColor } from '../io.js';
import { checkWritable, unwritable } from '../writable.js';
import { contractFailures } from './failures.js';
import { shortfalls, verdictCode } from './gate.js';
import { describeEntry, describeUnmet, readKnownFile } from './known.js';
import { prepareFolder, publishReport, type ReportOutput } from './publish.js';
import { oneOrAll, readSeed } from './readers.js';
import { judgeFiles, mergeFolders } from './recorded.js';
import { announceRun, checkSelection, describeEmptyShard } from './selection.js';

/** The options of `contract`. */
export interface ContractOptions extends ConnectionOptions {
  readonly operation?: readonly string[];
  readonly skipOperation?: readonly string[];
  readonly check?: readonly string[];
  readonly skipCheck?: readonly string[];
  readonly grep?: string;
  readonly seed?: number;
  readonly shard?: Shard;
  readonly minCoverage?: number;
  readonly expect?: readonly StatusRule[];
  readonly strict?: boolean;
  readonly known?: string;
  readonly allowWrites?: boolean;
  readonly maxCu?: string;
  readonly reports: string;
  readonly format?: readonly Format[];
  readonly values?: ValueMode;
  readonly writeHar?: string;
  readonly har?: readonly string[];
  readonly mergeReports?: readonly string[];
}

/** What a command that ends early says about its report. */
interface Publication {
  /** Whether files of the report may exist. */
  begun: boolean;
  /** The note about those of an earlier run. */
  older?: string;
}

/** Runs the suite, judges recorded traffic, or merges reports, and shows the result. */
export async function runContractCommand(
  context: Context,
  options: ContractOptions,
): Promise<void> {
  const publication: Publication = { begun: false };
  const older = await describeOlder(context, options.reports);
  if (older !== undefined) {
    publication.older = older;
    context.whenStopped(older);
  }
  try {
    await run(context, options, publication);
  } catch (error) {
    const isStopped = context.signal.aborted;
    if (older !== undefined && !publication.begun && !isStopped) context.note(older);
    if (!contractFailures.some((each) => error instanceof each)) throw error;
    const next = error instanceof LiveTargetError ? adviceFor(error, context) : undefined;
    throw new CommandError(context.inSettings((error as Error).message), {
      cause: error,
      ...(next !== undefined && { next }),
    });
  }
}

/** The advice that the other commands give in this case. */
function adviceFor({ reason, cause }: LiveTargetError, context: Context): string | undefined {
  switch (reason) {
    case 'no-credentials':
      return withoutCredentials;
    case 'refused':
      return withWrongCredentials(context);
    case 'no-answer':
      return withoutAnswer(context, cause as ConnectionError);
    case 'path':
      return withWrongPath(context);
    case 'limit':
    case 'setting':
      return undefined;
  }
}

/** The note of a command that ends early where the files of another run are: they could be taken for its own. */
async function describeOlder(context: Context, reports: string): Promise<string | undefined> {
  const names = await readdir(context.path(reports)).catch(() => []);
  return names.some((name) => reportFiles.includes(name))
    ? `No report was written: the files in ${reports} are of an earlier run.`
    : undefined;
}

async function run(
  context: Context,
  options: ContractOptions,
  publication: Publication,
): Promise<void> {
  const contract = await makeContract();
  const env = liveEnvironment(context, options);
  const output = { reports: context.path(options.reports), formats: options.format };
  const publish = (report: RunReport, secrets: readonly string[]) => {
    publication.begun = true;
    // What a run leaves behind was said already.
    context.whenStopped();
    return show(context, contract, report, output, secrets);
  };
  const values = options.values ?? (env.CI ? 'none' : 'short');
  const { mergeReports, har: recorded } = options;
  refuseTogether(options);
  if (mergeReports !== undefined) {
    const report = await mergeFolders(
      contract,
      mergeReports.map((each) => context.path(each)),
    );
    await publish(report, secretsOf(env));
    context.exitCode = verdictCode(report, []);
    return;
  }
  if (recorded !== undefined) {
    const files = recorded.map((each) => context.path(each));
    const { report, leftOut, secrets } = await judgeFiles(contract, files, values, env);
    if (leftOut !== undefined) context.note(leftOut);
    await publish(report, secrets);
    context.exitCode = verdictCode(report, []);
    return;
  }
  const last = await readReport(join(output.reports, 'report.json')).catch(() => undefined);
  const file = options.known === undefined ? undefined : context.path(options.known);
  const known = readKnownFile(contract, file);
  const har = options.writeHar === undefined ? undefined : context.path(options.writeHar);
  // A run may take minutes, and be charged.
  if (har !== undefined) await checkWritable(context.shownPath(har), har);
  const told = await runSuite(context, contract, env, selectionOf(options, env), {
    ...output,
    values,
    older: publication.older,
    ...(har !== undefined && { writeHar: har }),
    policy: {
      known,
      ...(options.strict && { strict: true }),
      ...(options.expect && { expect: options.expect }),
    },
  });
  if (told === undefined) return;
  const report = withLost(told, last, contract.document.value);
  await publish(report, secretsOf(env));
  const missing = shortfalls(report, { minCoverage: options.minCoverage, last });
  for (const line of [...describeEntry(report), ...describeUnmet(known, report), ...missing]) {
    context.note(line);
  }
  context.exitCode = verdictCode(report, missing);
}

/** @returns the report; `undefined` if the command was stopped. */
async function runSuite(
  context: Context,
  contract: Contract,
  env: Environment,
  selection: Selection,
  {
    reports,
    values,
    policy,
    writeHar: har,
    older,
  }: ReportOutput & {
    readonly values: ValueMode;
    /** A note for a run that is stopped. */
    readonly older: string | undefined;
    readonly policy: Policy;
    /** The file for the recorded traffic. Default: none. */
    readonly writeHar?: string;
  },
): Promise<RunReport | undefined> {
  checkSelection(contract, selection, policy.expect);
  const options = readLiveOptions(env);
  context.submits = options.maxCreativeUnits !== undefined && !options.mock;
  for (const line of announceRun(contract, selection, options)) context.note(line);
  await prepareFolder(reports);
  const recorder = har === undefined ? undefined : createRecorder(options.baseUrl, secretsOf(env));
  const found = await scenarioTarget(contract, env, recorder);
  const { submissions } = context;
  const { signal } = context;
  const target = {
    ...found,
    fetch: withoutWrites(signal, submissions.watchReads(found.fetch)),
    submit: submissions.watch(found.submit),
  };
  for (const line of found.notices ?? []) context.note(line);
  const duration = describeDuration(contract, selection, options, target);
  if (duration !== undefined) context.note(duration);
  const progress = new RunProgress(context.io.stderr, contract.document.operations);
  const stoppedWith = (left: Left) =>
    context.whenStopped(...describeLeft(left), ...(older === undefined ? [] : [older]));
  const records = watched(
    runContract(contract, target, { ...selection, ...policy, signal }),
    progress,
    signal,
    () => stoppedWith(target.left?.() ?? {}),
  );
  const shown = values === 'none' ? withoutTheValues(records) : records;
  const report = await unlessStopped(signal, reportOf(contract, target, shown, selection));
  progress.finish();
  // First of all, since a stopped command has little time.
  const left = await tidyUp(options, target.left?.() ?? {});
  stoppedWith(left);
  if (har !== undefined && recorder !== undefined) {
    // The report is worth more than the traffic.
    await writeHar(har, recorder.entries).catch((error: unknown) => {
      context.note(unwritable(context.shownPath(har), error).message);
    });
  }
  if (report === undefined || signal.aborted) return undefined;
  for (const line of describeLeft(left)) context.note(line);
  if (report.checks.length + report.errors.length === 0)
    throw new CommandError(describeEmptyShard(selection));
  return report;
}

/** How long the check that is under way may take to end when the run is stopped, in milliseconds. */
const endMs = 500;

/** The report of a run; `undefined` if it is stopped, also if its check waits for its turn or for an answer. */
async function unlessStopped<Report>(
  signal: AbortSignal,
  report: Promise<Report>,
): Promise<Report | undefined> {
  const late = new Promise<undefined>((resolve) => {
    signal.addEventListener('abort', () => setTimeout(resolve, endMs, undefined), { once: true });
  });
  const made = report.catch((error: unknown) => {
    if (!signal.aborted) throw error;
    return undefined;
  });
  return Promise.race([made, late]);
}

/** A stopped run makes no more records: it lists and deletes what it has made so far. */
function withoutWrites(
  signal: AbortSignal,
  send: typeof globalThis.fetch,
): typeof globalThis.fetch {
  return (input, init) => {
    const isRead = (init?.method ?? (input as Partial<Request>).method ?? 'GET') === 'GET';
    return signal.aborted && !isRead ? Promise.reject(signal.reason) : send(input, init);
  };
}

/** Shows each check as it ends, and an operation when its last check ends. */
async function* watched(
  records: AsyncIterable<CheckRecord | RunError>,
  progress: RunProgress,
  signal: AbortSignal,
  onRecord: () => void,
): AsyncGenerator<CheckRecord | RunError> {
  let operation: string | undefined;
  for await (const record of records) {
    if ('operation' in record) {
      if (operation !== undefined && operation !== record.operation) progress.finish();
      ({ operation } = record);
      progress.count(record);
    }
    onRecord();
    yield record;
  }
  // The report of a part would look like that of a whole run.
  signal.throwIfAborted();
}

async function* withoutTheValues(
  records: AsyncIterable<CheckRecord | RunError>,
): AsyncGenerator<CheckRecord | RunError> {
  for await (const record of records) {
    yield 'operation' in record ? withoutValues(record) : record;
  }
}

async function show(
  context: Context,
  contract: Contract,
  report: RunReport,
  output: ReportOutput,
  secrets: readonly string[],
): Promise<void> {
  const { io } = context;
  const colors = mayColor(io.stdout, io.env);
  const { value } = contract.document;
  const { shown, files, text } = await publishReport(report, value, output, { secrets, colors });
  if (context.json) return context.result(report, []);
  const names = files.map((file) => `  ${context.shownPath(file)}\n`);
  io.stdout.write(`${shown}\n\n${names.join('')}${text}`);
}

/** The environment, with the permissions of the options. */
function liveEnvironment(context: Context, options: ContractOptions): Environment {
  return {
    ...context.env(),
    ...(options.maxCu !== undefined && { CONTRACT_MAX_CREATIVE_UNITS: options.maxCu }),
    ...(options.allowWrites && { CONTRACT_ALLOW_WRITES: '1' }),
  };
}

function selectionOf(options: ContractOptions, env: Environment): Selection {
  const { operation, skipOperation: skippedOperations, grep, shard } = options;
  const { check: checks, skipCheck: skipped } = options;
  return {
    seed:
      options.seed ??
      (env.CONTRACT_SEED ? readSeed(env.CONTRACT_SEED, 'CONTRACT_SEED') : defaultSeed),
    ...(shard && { shard }),
    ...(operation && { operation: oneOrAll(operation) }),
    ...(skippedOperations && { skippedOperations }),
    ...(checks && { checks }),
    ...(skipped && { skipped }),
    ...(grep !== undefined && { grep }),
  };
}

/** A command that runs no checks does not accept a selection. */
function refuseTogether(options: ContractOptions): void {
  const { har, mergeReports } = options;
  if (har === undefined && mergeReports === undefined) return;
  const names = [
    ...(['operation', 'skipOperation', 'check', 'skipCheck'] as const),
    ...(['grep', 'seed', 'shard', 'writeHar'] as const),
  ];
  const other = names.find((name) => options[name] !== undefined);
  const flag = har === undefined ? '--merge-reports' : '--har';
  if (har !== undefined && mergeReports !== undefined) {
    throw new UsageError('--har and --merge-reports cannot be combined: leave out one.');
  }
  if (other === undefined) return;
  const shown = other.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  throw new UsageError(`${flag} sends nothing: leave out --${shown}.`);
}
