import { execFileSync } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../cli/commandLine.js';

const packageRoot = join(import.meta.dirname, '..');
const dist = join(packageRoot, 'dist');
const generated = ['openapi.json', 'validators.js', 'validators.d.ts'];

const help = `Usage: npm run build

Compiles the package into dist/, with the generated files that it needs.`;

async function main(): Promise<void> {
  parseArgs({ options: {} });
  // A file that is no longer in the source must not stay in the package.
  await rm(dist, { recursive: true, force: true });
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
    cwd: packageRoot,
    stdio: 'inherit',
  });
  for (const file of generated) {
    await cp(join(packageRoot, 'generated', file), join(dist, 'generated', file));
  }
  // Standard output belongs to `npm pack --json`, which builds first.
  console.error(`Wrote dist/: the compiled source and ${generated.join(', ')}.`);
}

await runCommand(main, help);
