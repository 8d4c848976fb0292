// Holds a service to the document, and writes every report: npm run contract
import { appendFile, readFile } from 'node:fs/promises';
import {
  exitCodeOf,
  makeContract,
  reportOf,
  runContract,
  scenarioTarget,
  writeReport,
} from 'scenario-patch/contract-suite';

const contract = await makeContract();
const target = await scenarioTarget(contract);
const report = await reportOf(contract, target, runContract(contract, target));
await writeReport(report, contract.document.value, 'reports');

const { passed, violations, errors } = report.totals;
console.log(`${passed} passed, ${violations} violations, ${errors} errors`);
const summary = process.env.GITHUB_STEP_SUMMARY;
if (summary !== undefined) await appendFile(summary, await readFile('reports/report.md'));
process.exitCode = exitCodeOf(report);
