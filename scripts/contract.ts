import { constants, existsSync } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createVitest } from 'vitest/node';
import { CommandError, runCommand, UsageError } from '../cli/commandLine.js';
import { type ContractDocument, loadDocument } from '../contract-tests/engine/document.js';
import { readReport, UnreadableReportError, writeReport } from '../contract-tests/report/files.js';
import { MergeError, mergeReports } from '../contract-tests/report/merge.js';
import type { RunReport } from '../contract-tests/report/report.js';
import { ContractReporter } from '../contract-tests/report/reporter.js';
import { colored, plain, toTerminal } from '../contract-tests/report/terminal.js';
import { LiveTargetError, readLiveOptions } from '../contract-tests/targets/live.js';
import { type Command, help, readCommand } from './contract/options.js';

const documentFile = 'generated/openapi.json';

async function main(): Promise<number> {
  const command = readCommand(process.argv.slice(2));
  if (!existsSync(documentFile)) {
    throw new CommandError(`${documentFile} is missing: run \`npm run generate\`.`);
  }
  const document = loadDocument(documentFile);
  return exitCode(
    command.kind === 'merge' ? await merge(document, command) : await run(document, command),
  );
}

/** Finds out before anything runs whether what it finds can be kept. */
async function prepareFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`--reports is a folder to write to, which ${folder} is not (${code}).`);
  }
}

function exitCode({ totals }: RunReport): number {
  if (totals.violations > 0) return 1;
  return totals.errors > 0 ? 2 : 0;
}

async function merge(
  document: ContractDocument,
  { folders, reports }: Extract<Command, { kind: 'merge' }>,
): Promise<RunReport> {
  const parts = await Promise.all(folders.map((folder) => readReport(join(folder, 'report.json'))));
  const report = mergeReports(document, parts);
  await prepareFolder(reports);
  console.log(toTerminal(report, process.stdout.hasColors?.() ? colored : plain));
  const files = await writeReport(report, document.value, reports);
  console.log(`\n${files.map((file) => `  ${file}`).join('\n')}`);
  return report;
}

async function run(
  document: ContractDocument,
  { target, selection, reports }: Extract<Command, { kind: 'run' }>,
): Promise<RunReport> {
  const { operation } = selection;
  const known = document.operations.map(({ id }) => id as string);
  if (operation !== undefined && !known.includes(operation)) {
    throw new UsageError(`--operation is one of ${known.join(', ')}, not "${operation}".`);
  }
  if (target === 'live') {
    // What the environment says already goes before the file.
    if (existsSync('.env')) process.loadEnvFile('.env');
    readLiveOptions(process.env);
  }
  await prepareFolder(reports);
  process.env.CONTRACT_TARGET = target;
  const reporter = new ContractReporter(document, { folder: reports, documentFile });
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
  if (reporter.report === undefined) throw new CommandError('No check matches.');
  return reporter.report;
}

await runCommand(main, help, [LiveTargetError, MergeError, UnreadableReportError]);
