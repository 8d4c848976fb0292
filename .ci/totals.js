/**
 * Prints how many checks passed and failed, from the reports that the tests wrote: `reports/`, and further
 * folders. What failed stands last, by name, because the tail of a log is what is kept of it. The exit code
 * is a failure when a check failed, when a report is missing, and when a part failed that is no test.
 * Which part that was, `npm test` and `npm run test:long` tell in `reports/parts.*.json`.
 *
 * Usage: node .ci/totals.js [--failed <name of a part>]... [folder of reports]...
 */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';

/** More of them say no more about why. */
const MOST_NAMED = 30;

const { values, positionals } = parseArgs({
  options: { failed: { type: 'string', multiple: true, default: [] } },
  allowPositionals: true,
});
const folders = positionals.length === 0 ? ['reports'] : positionals;
const parts = folders.flatMap((folder) => {
  const where = folder === 'reports' ? '' : `, ${folder.replace(/^reports\//, '')}`;
  // Long tests run on one Node alone.
  const long = read(`${folder}/long.json`);
  return [
    countTests(`unit tests${where}`, read(`${folder}/unit.json`)),
    ...(long === undefined ? [] : [countTests(`long tests${where}`, long)]),
    countChecks(`contract checks${where}`, read(`${folder}/report.json`)),
  ];
});
const passed = parts.reduce((sum, part) => sum + part.passed, 0);
const countedFailures = parts.reduce((sum, part) => sum + part.failed, 0);
const failedParts = [
  ...values.failed,
  ...['test', 'long'].flatMap((tier) =>
    (read(`reports/parts.${tier}.json`) ?? [])
      .filter((/** @type {any} */ { failed }) => failed)
      .map((/** @type {any} */ { name }) => name),
  ),
];
// Lint, types and stale files are not tests, and a part that did not run has nothing to count.
const failed = countedFailures === 0 ? failedParts.length : countedFailures;

console.log(`\n${parts.map(({ text }) => text).join('\n')}`);
const reasons = [
  ...parts.flatMap(({ reasons }) => reasons),
  ...failedParts.map((name) => `failed: ${name}`),
];
for (const reason of reasons.slice(0, MOST_NAMED)) console.log(reason);
if (reasons.length > MOST_NAMED) console.log(`… and ${reasons.length - MOST_NAMED} more`);
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;

/** @param {string} file */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @typedef {{ text: string, passed: number, failed: number, reasons: string[] }} Part */

/**
 * @param {string} name
 * @param {any} report Of Vitest.
 * @returns {Part}
 */
function countTests(name, report) {
  if (report === undefined) return notRun(name);
  /** @type {any[]} */
  const files = report.testResults ?? [];
  const tests = files.flatMap((file) =>
    file.assertionResults
      .filter((/** @type {any} */ test) => test.status === 'failed')
      .map((/** @type {any} */ test) => ({
        file: file.name,
        title: test.fullName.trim(),
        message: test.failureMessages?.[0],
      })),
  );
  // A file whose tests could not be collected, or set up, has none that failed.
  const broken = files
    .filter(({ status, name: file }) => status === 'failed' && !tests.some((t) => t.file === file))
    .map((file) => ({ file: file.name, title: '(the whole file)', message: file.message }));
  const reasons = [...tests, ...broken].map(
    ({ file, title, message }) =>
      `${name}: ${relative(process.cwd(), file)}: ${title}: ${firstLine(message)}`,
  );
  return counted(name, report.numPassedTests, report.numFailedTests + broken.length, reasons);
}

/**
 * @param {string} name
 * @param {any} report Of the contract suite.
 * @returns {Part}
 */
function countChecks(name, report) {
  if (report?.totals === undefined) return notRun(name);
  const { passed, failed, errors } = report.totals;
  /** @type {any[]} */
  const broken = (report.checks ?? []).filter(
    (/** @type {any} */ { status }) => status === 'failed',
  );
  const reasons = [
    ...broken.map(({ id, violations }) => [id, violations[0]?.message]),
    ...(report.errors ?? []).map((/** @type {any} */ { test, message }) => [test, message]),
  ].map(([what, message]) => `${name}: ${what}: ${firstLine(message)}`);
  return counted(name, passed, failed + errors, reasons);
}

/**
 * @param {string} name
 * @param {number} passed
 * @param {number} failed
 * @param {string[]} reasons
 * @returns {Part}
 */
function counted(name, passed, failed, reasons) {
  return { text: `${name}: ${passed} passed, ${failed} failed`, passed, failed, reasons };
}

/**
 * @param {string} name
 * @returns {Part}
 */
function notRun(name) {
  return { text: `${name}: not run`, passed: 0, failed: 1, reasons: [`failed: ${name}: not run`] };
}

/** @param {unknown} message */
function firstLine(message) {
  const [line = ''] = String(message ?? '')
    .trim()
    .split('\n');
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}
