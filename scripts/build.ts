import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../cli/commandLine.js';
import { bundleCode } from './build/code.js';
import { bundleDeclarations } from './build/declarations.js';
import { entries, outputs, programs } from './build/entries.js';

const packageRoot = join(import.meta.dirname, '..');
const dist = join(packageRoot, 'dist');

const help = `Usage: npm run build

Bundles the package into dist/: a module and its declarations for each entry point,
shared modules, and the document.`;

async function main(): Promise<void> {
  parseArgs({ options: {} });
  // A file that is no longer built must not stay in the package.
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist);
  const [code] = await Promise.all([
    bundleCode(packageRoot, { ...entries, ...programs }),
    writeDeclarations(),
    writeDocument(),
    // Next to the code that reads it, as in the source.
    cp(
      join(packageRoot, 'contract-tests/report/report.schema.json'),
      join(dist, outputs.reportSchema),
    ),
  ]);
  for (const { fileName, text } of code) await writeFile(join(dist, fileName), text);
  // Standard output belongs to `npm pack --json`, which builds first.
  console.error(`Wrote dist/: ${code.length} modules, their declarations and the document.`);
}

async function writeDeclarations(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'scenario-patch-build-'));
  try {
    const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
    execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', folder], {
      cwd: packageRoot,
      stdio: ['ignore', 2, 2],
    });
    const validators = 'generated/validators.d.ts';
    await cp(join(packageRoot, validators), join(folder, validators));
    await bundleDeclarations(folder, entries, dist);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The document is for programs here; it is not parsed, so that its digits stay unchanged. */
async function writeDocument(): Promise<void> {
  const text = await readFile(join(packageRoot, 'generated/openapi.json'), 'utf8');
  // A line break in JSON is layout: in a string it is written as an escape.
  await writeFile(join(dist, outputs.document), text.replace(/\n\s*/g, ''));
}

await runCommand(main, help);
