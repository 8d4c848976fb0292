import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readArguments, runCommand, UsageError } from '../cli/commandLine.js';
import { bundleCode } from './build/code.js';
import { bundleDeclarations } from './build/declarations.js';
import { entries, outputs, programs } from './build/entries.js';

const packageRoot = join(import.meta.dirname, '..');

const help = `Usage: npm run build -- [options]

Bundles the package into dist/: a module and its declarations for each entry point,
shared modules, and the document.

  --out FOLDER  a new folder to build into (default: dist, which is emptied)
  --code        only the modules, without declarations
  --help        this text`;

async function main(): Promise<void> {
  const { values } = readArguments({
    options: {
      out: { type: 'string' },
      code: { type: 'boolean', default: false },
    },
  });
  const dist = resolve(values.out ?? join(packageRoot, 'dist'));
  // A file that is no longer built must not stay in the package.
  if (values.out === undefined) await rm(dist, { recursive: true, force: true });
  else if (existsSync(dist)) throw new UsageError(`--out must be a new folder, not ${values.out}.`);
  await mkdir(dist);
  const [code] = await Promise.all([
    bundleCode(packageRoot, { ...entries, ...programs }),
    values.code ? undefined : writeDeclarations(dist),
    writeDocument(dist),
    // Next to the code that reads it, as in the source.
    cp(
      join(packageRoot, 'contract-tests/report/report.schema.json'),
      join(dist, outputs.reportSchema),
    ),
  ]);
  for (const { fileName, text } of code) await writeFile(join(dist, fileName), text);
  const parts = [`${code.length} modules`, ...(values.code ? [] : ['their declarations'])];
  // Standard output belongs to `npm pack --json`, which builds first.
  console.error(`Wrote ${values.out ?? 'dist/'}: ${parts.join(', ')} and the document.`);
}

async function writeDeclarations(dist: string): Promise<void> {
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
async function writeDocument(dist: string): Promise<void> {
  const text = await readFile(join(packageRoot, 'generated/openapi.json'), 'utf8');
  // A line break in JSON is layout: in a string it is written as an escape.
  await writeFile(join(dist, outputs.document), text.replace(/\n\s*/g, ''));
}

await runCommand(main, help);
