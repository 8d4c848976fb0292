import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { median } from './measure.js';
import type { Figure } from './report.js';

const dist = join(import.meta.dirname, '../dist');

/** What importing the built entry points costs, each time in a fresh process. */
export function measureImports(): Figure[] {
  if (!existsSync(dist)) throw new Error('There is no build. Run `npm run build` first.');
  const empty = importTimes('data:text/javascript,');
  const client = importTimes(pathToFileURL(join(dist, 'index.js')).href);
  const contract = importTimes(pathToFileURL(join(dist, 'contract.js')).href);
  return [
    { name: 'import of an empty module', value: empty, unit: 'ms' },
    { name: 'import of the client', value: client, unit: 'ms' },
    { name: 'import of scenario-patch/contract', value: contract, unit: 'ms' },
  ];
}

function importTimes(url: string): number {
  const program = `
    const start = performance.now();
    await import(${JSON.stringify(url)});
    console.log(performance.now() - start);`;
  // With the flag, whatever would compile code at import fails instead of being measured.
  const flags = ['--disallow-code-generation-from-strings', '--input-type=module'];
  const times = Array.from({ length: 15 }, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, '--eval', program], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`import of ${url} failed:\n${stderr}`);
    return Number(stdout);
  });
  return median(times);
}
