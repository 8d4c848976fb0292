import { constants, existsSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { createVitest } from 'vitest/node';
import { CommandError, runCommand, UsageError } from '../cli/commandLine.js';
import { checkNames, makeChecks } from '../contract-tests/engine/checks.js';
import type { Contract } from '../contract-tests/engine/contract.js';
import { HarError, readHar, secretsIn } from '../contract-tests/recorded/har.js';
import { judgeTraffic } from '../contract-tests/recorded/judge.js';
import {
  type FindsSecret,
  makeReportFolder,
  refuseSecret,
  UnsafeReportError,
  writeReport,
} from '../contract-tests/report/files.js';
import { withoutCommands } from '../contract-tests/report/github.js';
import { MergeError, mergeReports } from '../contract-tests/report/merge.js';
import { readReport, UnreadableReportError } from '../contract-tests/report/read.js';
import { buildReport, describeDocument, type RunReport } from '../contract-tests/report/report.js';
import { colored, plain, toTerminal } from '../contract-tests/report/terminal.js';
import { withoutValues } from '../contract-tests/report/values.js';
import { counted } from '../contract-tests/report/words.js';
import { ContractReporter } from '../contract-tests/reporter.js';
import { scenarioContract } from '../contract-tests/scenario/contract.js';
import { describeLeftovers } from '../contract-tests/scenario/leftovers.js';
import { LiveTargetError, readLiveOptions } from '../contract-tests/scenario/options.js';
import { defaultSelection, isSelected } from '../contract-tests/selection.js';
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
  if (command.kind === 'har') return exitCode(await judge(contract, command), []);
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
function secretFinder(document: unknown, known = secretsOf(process.env)): FindsSecret {
  const published = JSON.stringify(document);
  const secrets = known.filter(
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
  const report = mergeReports(contract.document, parts);
  return publish(contract, report, { reports, formats });
}

/** Judges recorded traffic. */
async function judge(
  contract: Contract,
  { files, values, ...output }: Extract<Command, { kind: 'har' }>,
): Promise<RunReport> {
  const exchanges = (await Promise.all(files.map(readHar))).flat();
  const { servers = [] } = contract.document.value as { servers?: { url: string }[] };
  const own = process.env.SCENARIO_BASE_URL;
  const bases = [...(own ? [own] : []), ...servers.map(({ url }) => url)].filter((url) =>
    URL.canParse(url),
  );
  const secrets = [...secretsOf(process.env), ...secretsIn(exchanges)];
  const { records, others } = judgeTraffic(contract, exchanges, bases, secrets);
  const [baseUrl = ''] = bases;
  if (records.length === 0) {
    throw new CommandError(
      `No recorded request is one of the document's below ${bases.join(' or ')}: set SCENARIO_BASE_URL to where they went.`,
    );
  }
  if (others > 0)
    console.log(`${counted(others, 'recorded request')} not of this document left out.`);
  const starts = exchanges.flatMap(({ startedAt }) => startedAt ?? []);
  const report = buildReport(
    contract.document,
    {
      target: { name: 'live', baseUrl: baseUrl.replace(/\/+$/, '') },
      document: describeDocument(contract.document),
      startedAt: new Date(starts.length === 0 ? Date.now() : Math.min(...starts)).toISOString(),
      durationMs: records.reduce((sum, { durationMs }) => sum + durationMs, 0),
      seed: defaultSelection.seed,
      errors: [],
    },
    values === 'none' ? records.map(withoutValues) : records,
  );
  return publish(contract, report, output, secrets);
}

/** Shows a report and writes its files. */
async function publish(
  { document: { value } }: Contract,
  report: RunReport,
  {
    reports,
    formats,
  }: { readonly reports: string; readonly formats?: Command['formats'] | undefined },
  secrets = secretsOf(process.env),
): Promise<RunReport> {
  await prepareFolder(reports);
  const findsSecret = secretFinder(value, secrets);
  const shown = toTerminal(report, process.stdout.hasColors?.() ? colored : plain);
  refuseSecret('the terminal output', shown, findsSecret);
  const { files, text } = await writeReport(report, value, reports, formats, findsSecret);
  console.log(withoutCommands(shown));
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
  HarError,
  LiveTargetError,
  MergeError,
  UnreadableReportError,
  UnsafeReportError,
]);
