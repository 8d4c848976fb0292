import { writeFileSync } from 'node:fs';
import { readArguments, runCommand, UsageError } from '../cli/commandLine.js';
import type { EditOutcome } from '../cli/propose/edits.js';
import { collectEvidence } from '../cli/propose/evidence.js';
import { explain } from '../cli/propose/run.js';
import { readReport, UnreadableReportError } from '../contract-tests/report/read.js';
import { counted } from '../contract-tests/report/words.js';
import { printable } from '../src/printable.js';
import { toPatch } from './propose/patch.js';
import { proposeProved } from './propose/prove.js';

/** The document's folder, as the patch names it. */
const folder = 'openapi';
const config = 'redocly.yaml';

const help = `Usage: npm run contract:propose -- [options] report.json...

Turns the drift of JSON reports into a proposed change of openapi/, written as a patch with the
evidence first. Every edit was tested in a copy, generated from and compared with the reports.
Nothing is applied here: read it, then

  git apply proposal.patch && npm run generate

  --out FILE        file for the patch (default: standard output)
  --help            this text

Exit codes: 0 done, or nothing to propose; 2 could not run.`;

async function main(): Promise<void> {
  const { values, positionals } = readArguments({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
    },
  });
  if (positionals.length === 0) throw new UsageError('Name at least one report.json.');
  const reports = await Promise.all(positionals.map((file) => readReport(file)));
  const proposal = await proposeProved(folder, config, collectEvidence(reports));
  const { outcomes } = proposal;
  const changes = proposal.changes.map((change) => ({
    ...change,
    file: `${folder}/${change.file}`,
  }));
  const text = `${comments(outcomes).join('\n')}\n${toPatch(changes)}`;
  if (outcomes.length === 0) console.log('The reports do not contain drift: nothing to propose.');
  else if (values.out === undefined) process.stdout.write(text);
  else if (changes.length === 0) {
    console.log(`${text}Nothing to propose: ${values.out} was not written.`);
  } else {
    writeFileSync(values.out, text);
    console.log(`Wrote ${values.out}, which changes ${counted(changes.length, 'file')}.`);
  }
}

/** Comment lines, so that none can be read as part of the patch. */
function comments(outcomes: readonly EditOutcome[]): string[] {
  const lines = explain(outcomes, 'openapi/', (file) => `${folder}/${file}`);
  return [...lines, ''].map((line) => (line === '' ? '#' : `# ${printable(line)}`));
}

await runCommand(main, help, [UnreadableReportError]);
