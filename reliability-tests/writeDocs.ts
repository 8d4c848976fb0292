import { readFile, writeFile } from 'node:fs/promises';
import { renderDocs } from './docs.js';

const file = new URL('../docs/reliability.md', import.meta.url);
const current = await readFile(file, 'utf8');
const fresh = await renderDocs(current);

if (process.argv.includes('--check')) {
  if (fresh !== current) {
    console.error('docs/reliability.md is stale: run reliability-tests/writeDocs.ts.');
    process.exitCode = 1;
  }
} else {
  await writeFile(file, fresh);
}
