/**
 * Prints how many checks passed and failed, from the reports that `npm test` wrote, in `reports/`
 * and in further folders. The exit code is a
 * failure when a check failed, when a report is missing, and when `npm test` failed for another reason.
 *
 * Usage: node .ci/totals.js <exit code of npm test> [folder of reports]...
 */
import { readFileSync } from 'node:fs';

const testsFailed = process.argv[2] !== '0';

const [, , , ...folders] = process.argv;
const parts = (folders.length === 0 ? ['reports'] : folders).flatMap((folder) => {
  const unit = read(`${folder}/unit.json`);
  const contract = read(`${folder}/report.json`)?.totals;
  const where = folder === 'reports' ? '' : `, ${folder.replace(/^reports\//, '')}`;
  return [
    count(`unit tests${where}`, unit && [unit.numPassedTests, unit.numFailedTests]),
    count(
      `contract checks${where}`,
      contract && [contract.passed, contract.failed + contract.errors],
    ),
  ];
});
const passed = parts.reduce((sum, part) => sum + part.passed, 0);
const counted = parts.reduce((sum, part) => sum + part.failed, 0);
// Lint, types and stale files are not tests, and a part that did not run has nothing to count.
const failed = testsFailed && counted === 0 ? 1 : counted;

console.log(`\n${parts.map(({ text }) => text).join('\n')}`);
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

/**
 * @param {string} name
 * @param {[passed: number, failed: number] | undefined} numbers
 */
function count(name, numbers) {
  if (numbers === undefined) return { text: `${name}: not run`, passed: 0, failed: 1 };
  const [passed, failed] = numbers;
  return { text: `${name}: ${passed} passed, ${failed} failed`, passed, failed };
}
