import { execFileSync } from 'node:child_process';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, transform } from 'esbuild';
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
  await joinLines(join(dist, 'generated/openapi.json'));
  await dropComments();
  await joinFastCheck();
  // Standard output belongs to `npm pack --json`, which builds first.
  console.error(`Wrote dist/: the compiled source and ${generated.join(', ')}.`);
}

/** The suite makes random data with fast-check: what it uses comes along, so that nothing is to install. */
async function joinFastCheck(): Promise<void> {
  const file = join(dist, 'contract-tests/engine/fastCheck.js');
  await build({
    entryPoints: [file],
    outfile: file,
    allowOverwrite: true,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    banner: { js: '/*! Parts of fast-check and pure-rand, both MIT. */' },
    legalComments: 'inline',
    logLevel: 'warning',
  });
}

/** The document is for programs here; its digits stay as they are, which parsing it would not leave. */
async function joinLines(file: string): Promise<void> {
  // A line break in JSON is layout: in a string it is written as an escape.
  await writeFile(file, (await readFile(file, 'utf8')).replace(/\n\s*/g, ''));
}

/** What editors show stands in the declarations; the code is shipped small. */
async function dropComments(): Promise<void> {
  const files = await readdir(dist, { recursive: true });
  for (const name of files.filter((each) => each.endsWith('.js'))) {
    const file = join(dist, name);
    const { code } = await transform(await readFile(file, 'utf8'), {
      format: 'esm',
      target: 'es2022',
      minify: true,
      // An error that nobody catches shows its class and a line of code to a person.
      keepNames: /^src.(?:errors|contract.violationError)/.test(name),
      lineLimit: 120,
      legalComments: 'inline',
    });
    await writeFile(file, code);
  }
}

await runCommand(main, help);
