import { join, resolve } from 'node:path';
import { CommandError } from '../../cli/commandLine.js';
import { contractFailures } from '../../cli/contract/failures.js';
import { shortfalls, verdictCode } from '../../cli/contract/gate.js';
import { describeUnmet, readKnownFile } from '../../cli/contract/known.js';
import {
  prepareFolder,
  publishReport,
  type ReportOutput,
  secretFinder,
} from '../../cli/contract/publish.js';
import { judgeFiles, mergeFolders } from '../../cli/contract/recorded.js';
import { announceRun, checkSelection, describeEmptyShard } from '../../cli/contract/selection.js';
import { secretsOf } from '../../cli/environment.js';
import { type StopSignal, stopCodes, stopSignals } from '../../cli/exit.js';
import { mayColor } from '../../cli/io.js';
import { checkWritable } from '../../cli/writable.js';
import type { Contract } from '../../contract-tests/engine/contract.js';
import { readReport } from '../../contract-tests/report/read.js';
import type { RunReport } from '../../contract-tests/report/report.js';
import { ContractReporter } from '../../contract-tests/reporter.js';
import { scenarioContract } from '../../contract-tests/scenario/contract.js';
import { describeLeft, tidyUp } from '../../contract-tests/scenario/leftovers.js';
import {
  type LiveOptions,
  LiveTargetError,
  readLiveOptions,
} from '../../contract-tests/scenario/options.js';
import { printable } from '../../src/printable.js';
import { addEnvFile } from './environment.js';
import type { Mock } from './mock.js';
import type { Command } from './options.js';

const hasColors = mayColor(process.stdout, process.env);

/**
 * Carries out a command of the suite.
 *
 * @param mock Given for a run on it.
 * @returns the exit code
 * @throws {CommandError} for what is expected to go wrong
 */
export async function carryOut(command: Command, mock: Mock | undefined): Promise<number> {
  try {
    return await verdictOf(command, mock);
  } catch (error) {
    if (!contractFailures.some((each) => error instanceof each)) throw error;
    throw new CommandError((error as Error).message, { cause: error });
  }
}

async function verdictOf(command: Command, mock: Mock | undefined): Promise<number> {
  const contract = scenarioContract();
  if (command.kind === 'merge') {
    const report = await mergeFolders(contract, command.folders);
    await show(contract, report, command);
    return verdictCode(report, []);
  }
  if (command.kind === 'har') {
    const { files, values } = command;
    const { report, leftOut, secrets } = await judgeFiles(contract, files, values, process.env);
    if (leftOut !== undefined) console.log(leftOut);
    await show(contract, report, command, secrets);
    return verdictCode(report, []);
  }
  let last: Promise<RunReport | undefined> | undefined;
  const report = await run(contract, command, mock, () => {
    last = readReport(join(command.reports, 'report.json')).catch(() => undefined);
    return last;
  });
  if (typeof report === 'string') return stopCodes[report];
  const missing = shortfalls(report, { minCoverage: command.minCoverage, last: await last });
  for (const sentence of missing) console.error(sentence);
  return verdictCode(report, missing);
}

/** @throws {CommandError} without credentials, with advice. */
function readOptions(): LiveOptions {
  try {
    return readLiveOptions(process.env);
  } catch (error) {
    if (!(error instanceof LiveTargetError) || error.reason !== 'no-credentials') throw error;
    const next =
      'Next: set them in the environment, or in a file `.env` in this folder. Without an account, `npm run stand-in -- --env` in another terminal starts a service on this machine.';
    throw new CommandError(`${error.message} ${next}`, { cause: error });
  }
}

/** Shows a report and writes its files. */
async function show(
  { document: { value } }: Contract,
  report: RunReport,
  output: ReportOutput,
  secrets = secretsOf(process.env),
): Promise<void> {
  const { shown, files, text } = await publishReport(report, value, output, {
    secrets,
    colors: hasColors,
  });
  console.log(shown);
  console.log(`\n${files.map((file) => `  ${file}`).join('\n')}`);
  process.stdout.write(text);
}

/** @returns the report, or the signal that stopped the run. */
async function run(
  contract: Contract,
  command: Extract<Command, { kind: 'run' }>,
  mock: Mock | undefined,
  readLast: () => Promise<RunReport | undefined>,
): Promise<RunReport | StopSignal> {
  const { target, selection, reports, formats, values, strict, expect } = command;
  checkSelection(contract, selection, expect);
  const known = readKnownFile(contract, command.known);
  if (target === 'live') {
    // The environment takes precedence over the file.
    addEnvFile(process.env);
    const options = readOptions();
    for (const line of announceRun(contract, selection, options)) console.error(printable(line));
  }
  await prepareFolder(reports);
  const har = command.writeHar === undefined ? undefined : resolve(command.writeHar);
  if (har !== undefined) await checkWritable(har, har);
  process.env.CONTRACT_TARGET = target;
  const reporter = new ContractReporter(contract, {
    folder: reports,
    formats,
    values,
    readLast,
    colors: hasColors,
    findsSecret: secretFinder(contract.document.value, secretsOf(process.env)),
  });
  const before = stopSignals.map((signal) => process.listeners(signal));
  const { createVitest } = await import('vitest/node');
  const vitest = await createVitest('test', {
    config: 'vitest.contract.config.ts',
    watch: false,
    reporters: [reporter],
    provide: {
      selection,
      ...(har !== undefined && { har }),
      policy: { known, ...(strict ? { strict } : {}), ...(expect && { expect }) },
    },
    // A selection leaves most files without tests.
    passWithNoTests: true,
  });
  let stoppedBy: StopSignal | undefined;
  // The current check finishes; a second Ctrl-C does not wait for it.
  const stop = (signal: StopSignal): void => {
    stoppedBy ??= signal;
    // A closed terminal cannot be written to.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
    void vitest.cancelCurrentRun('keyboard-input');
  };
  stopSignals.forEach((signal, index) => {
    // Vitest's own handler would end the process at once, in the middle of a check.
    for (const listener of process.listeners(signal)) {
      if (!before[index]?.includes(listener)) process.off(signal, listener);
    }
    // A terminal that closes hangs up twice.
    if (signal === 'SIGHUP') process.on(signal, stop);
    else process.once(signal, stop);
  });
  try {
    if (mock !== undefined) vitest.provide('target', { name: 'mock', baseUrl: await mock.url });
    await vitest.start();
  } catch (error) {
    // vitest loads the setup separately, so its classes differ.
    throw (error as Error).name === 'LiveTargetError'
      ? new CommandError((error as Error).message)
      : error;
  } finally {
    await vitest.close();
    for (const signal of stopSignals) process.off(signal, stop);
    if (target === 'live') {
      const left = await tidyUp(readLiveOptions(process.env), reporter.left);
      for (const line of describeLeft(left)) console.error(printable(line));
    }
  }
  if (stoppedBy !== undefined) {
    console.error('Stopped.');
    return stoppedBy;
  }
  if (reporter.failure !== undefined) throw reporter.failure;
  if (reporter.report === undefined) throw new CommandError(describeEmptyShard(selection));
  for (const sentence of describeUnmet(known, reporter.report)) console.error(printable(sentence));
  return reporter.report;
}
