import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments, runCommand } from '../cli/commandLine.js';
import { withMarked } from '../src/testing/markdown.js';
import { judgeAll } from './judge/judgeAll.js';
import { toTable } from './judge/table.js';

const help = `Usage: npm run judge -- [options]

Runs the contract suite against the stand-in, honest and with five deviations, records the traffic as HTTP
Archives, and has another judge (drift, of Redocly's CLI) check the same traffic against the same document.
Writes the findings of both into the table of docs/checks.md.

  --check   compare with the table instead of writing it
  --help    this text

Exit codes: 0 written or up to date, 1 the table is stale, 2 could not run.`;

const page = join(import.meta.dirname, '../docs/checks.md');

async function main(): Promise<number> {
  const { values } = readArguments({ options: { check: { type: 'boolean', default: false } } });
  const table = toTable(await judgeAll((name) => console.error(name)));
  console.log(table);
  const before = readFileSync(page, 'utf8');
  const after = withMarked(before, 'judge', table);
  if (before === after) return 0;
  if (values.check) {
    console.error('The table of docs/checks.md is stale: run `npm run judge`.');
    return 1;
  }
  writeFileSync(page, after);
  return 0;
}

await runCommand(main, help);
