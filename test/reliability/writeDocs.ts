import { readFile, writeFile } from 'node:fs/promises';
import { readArguments, runCommand } from '../../cli/commandLine.js';
import { renderDocs } from './docs.js';

const help = `Usage: npm run reliability:docs -- [options]

Writes the table of faults into docs/reliability.md.

  --check    write nothing; exit with 1 if the page is stale
  --help     this text`;

async function main(): Promise<number> {
  const { values } = readArguments({ options: { check: { type: 'boolean', default: false } } });
  const file = new URL('../../docs/reliability.md', import.meta.url);
  const current = await readFile(file, 'utf8');
  const fresh = await renderDocs(current);
  if (fresh === current) {
    console.log('docs/reliability.md is up to date.');
    return 0;
  }
  if (values.check) {
    console.error('docs/reliability.md is stale: run `npm run reliability:docs`.');
    return 1;
  }
  await writeFile(file, fresh);
  console.log('Wrote docs/reliability.md.');
  return 0;
}

await runCommand(main, help);
