import { constants, existsSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { createVitest } from 'vitest/node';
import { CommandError, runCommand, UsageError } from '../cli/commandLine.js';
import { checkNames, makeChecks } from '../contract-tests/engine/checks.js';
import type { Contract } from '../contract-tests/engine/contract.js';
import {
  type FindsSecret,
  makeReportFolder,
  refuseSecret,
  UnsafeReportError,
  writeReport,
} from '../contract-tests/report/files.js';
import { MergeError, mergeReports } from '../contract-tests/report/merge.js';
import { readReport, UnreadableReportError } from '../contract-tests/report/read.js';
import type { RunReport } from '../contract-tests/report/report.js';
import { colored, plain, toTerminal } from '../contract-tests/report/terminal.js';
import { ContractReporter } from '../contract-tests/reporter.js';
import { scenarioContract } from '../contract-tests/scenario/contract.js';
import { describeLeftovers } from '../contract-tests/scenario/leftovers.js';
import { LiveTargetError, readLiveOptions } from '../contract-tests/scenario/options.js';
import { isSelected } from '../contract-tests/selection.js';
import { printable } from '../src/printable.js';
import { createRedactor } from '../src/redact.js';
import { addEnvFile, nameKey, secretsOf } from './contract/environment.js';
import { shortfalls } from './contract/gate.js';
import { type Command, help, readCommand } from './contract/options.js';

const documentFile = 'generated/openapi.json';

async function main(): Promise<number> {
  const command = readCommand(process.argv.slice(2));
  if (!existsSync(documentFile)) {
    throw new CommandError(`${documentFile} is missing: run \`npm run generate\`.`);
  }
  const contract = scenarioContract();
  const last = await readReport(join(command.reports, 'report.json')).catch(() => undefined);
  if (command.kind === 'merge') return exitCode(await merge(contract, command), []);
  const report = await run(contract, command);
  const missing = shortfalls(report, { minCoverage: command.minCoverage, last });
  for (const sentence of missing) console.error(sentence);
  return exitCode(report, missing);
}

/** Finds out before anything runs whether what it finds can be kept. */
async function prepareFolder(folder: string): Promise<void> {
  try {
    await makeReportFolder(folder);
    await access(folder, constants.W_OK);
  } catch (error) {
    if (error instanceof UnsafeReportError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`--reports is a folder to write to, which ${folder} is not (${code}).`);
  }
}

/**
 * Finds the environment's secrets in what is about to be written. What anybody reads in the document, or has
 * too few characters to be told from a word, is no secret there.
 */
function secretFinder(document: unknown): FindsSecret {
  const published = JSON.stringify(document);
  const secrets = secretsOf(process.env).filter(
    (secret) => secret.trim().length >= 8 && !published.includes(secret.trim()),
  );
  return createRedactor(() => secrets).finds;
}

function exitCode({ totals }: RunReport, missing: readonly string[]): number {
  if (totals.violations + missing.length > 0) return 1;
  return totals.errors > 0 ? 2 : 0;
}

async function merge(
  contract: Contract,
  { folders, reports, formats }: Extract<Command, { kind: 'merge' }>,
): Promise<RunReport> {
  const parts = await Promise.all(folders.map((folder) => readReport(join(folder, 'report.json'))));
  const { document } = contract;
  const report = mergeReports(document, parts);
  await prepareFolder(reports);
  const findsSecret = secretFinder(document.value);
  const shown = toTerminal(report, process.stdout.hasColors?.() ? colored : plain);
  refuseSecret('the terminal output', shown, findsSecret);
  const { value } = document;
  const { files, text } = await writeReport(report, value, reports, formats, findsSecret);
  console.log(shown);
  console.log(`\n${files.map((file) => `  ${file}`).join('\n')}`);
  process.stdout.write(text);
  return report;
}

async function run(
  contract: Contract,
  { target, selection, reports, formats, values }: Extract<Command, { kind: 'run' }>,
): Promise<RunReport> {
  const { operation, checks = [], skipped = [] } = selection;
  const operations = contract.document.operations.map(({ id }) => id);
  const names = [...checkNames, ...(contract.profile.checkNames ?? [])];
  refuseUnknown('--operation', operation === undefined ? [] : [operation], operations);
  refuseUnknown('--check', checks, names);
  refuseUnknown('--skip-check', skipped, names);
  if (target === 'live') {
    // What the environment says already goes before the file.
    addEnvFile(process.env);
    const options = readLiveOptions(process.env);
    const { baseUrl, credentials } = options;
    console.error(`Calls ${printable(baseUrl)} with ${nameKey(credentials.apiKey)}.`);
    const chosen = makeChecks(contract, selection.seed).filter((each) =>
      isSelected(each, selection),
    );
    const leftovers = describeLeftovers(contract, chosen, options);
    if (leftovers !== undefined) console.error(leftovers);
  }
  await prepareFolder(reports);
  process.env.CONTRACT_TARGET = target;
  const reporter = new ContractReporter(contract, {
    folder: reports,
    formats,
    values,
    findsSecret: secretFinder(contract.document.value),
  });
  const vitest = await createVitest('test', {
    config: 'vitest.contract.config.ts',
    watch: false,
    reporters: [reporter],
    provide: { selection },
    // A selection leaves most files without a test.
    passWithNoTests: true,
  });
  try {
    await vitest.start();
  } catch (error) {
    // The set-up has classes of its own, being loaded by vitest.
    throw (error as Error).name === 'LiveTargetError'
      ? new CommandError((error as Error).message)
      : error;
  } finally {
    await vitest.close();
  }
  if (reporter.failure !== undefined) throw reporter.failure;
  if (reporter.report === undefined) throw new CommandError('No check matches.');
  return reporter.report;
}

function refuseUnknown(flag: string, given: readonly string[], known: readonly string[]): void {
  const unknown = given.find((each) => !known.includes(each));
  if (unknown === undefined) return;
  throw new UsageError(`${flag} is one of ${known.join(', ')}, not "${unknown}".`);
}

await runCommand(main, help, [
  LiveTargetError,
  MergeError,
  UnreadableReportError,
  UnsafeReportError,
]);
