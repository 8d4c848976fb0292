import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../cli/commandLine.js';

const help = `Usage: npm test
       npm run test:long

Runs every fast check of the project: lint, types, generated files, unit tests and the contract
suite on the mock. All of them run, even if some fail.

  --long         the long tests, the other runtimes and generators, and a tenth of the mutants instead
  --folder PATH  folder to keep runtimes for the next run (default: a temporary folder)
  --help         this text

Exit codes: 0 all of them passed, 1 one failed.`;

const packageRoot = join(import.meta.dirname, '..');

interface Part {
  readonly name: string;
  /** The arguments of `npm run`. */
  readonly script: readonly string[];
}

type Groups = Readonly<Record<'test' | 'long', readonly (readonly Part[])[]>>;

interface Outcome {
  readonly name: string;
  readonly failed: boolean;
  readonly seconds: number;
}

/** The checks of one group run in parallel. */
const groupsOf = (folder: readonly string[]): Groups => ({
  test: [
    [
      { name: 'lint', script: ['lint'] },
      { name: 'types', script: ['typecheck'] },
      { name: 'generated files', script: ['generate', '--', '--check'] },
    ],
    [{ name: 'unit tests', script: ['test:unit'] }],
    [{ name: 'contract suite', script: ['contract'] }],
  ],
  long: [
    [{ name: 'long tests', script: ['test:unit:long'] }],
    [{ name: 'runtimes', script: ['runtimes', '--', '--check', ...folder] }],
    [{ name: 'other generators', script: ['generators'] }],
    [
      {
        name: 'mutation run',
        script: ['contract:mutate', '--', '--sample', '0.1', '--responses', '10000'],
      },
    ],
  ],
});

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { long: { type: 'boolean', default: false }, folder: { type: 'string' } },
  });
  const kept = values.folder === undefined ? [] : ['--folder', values.folder];
  const tier = values.long ? 'long' : 'test';
  const outcomes: Outcome[] = [];
  for (const group of groupsOf(kept)[tier]) {
    outcomes.push(...(await Promise.all(group.map((part) => run(part, group.length > 1)))));
  }
  console.log();
  for (const { name, failed, seconds } of outcomes) {
    console.log(`${failed ? 'failed' : 'ok    '} ${name} (${seconds.toFixed(0)} s)`);
  }
  await mkdir(join(packageRoot, 'reports'), { recursive: true });
  const file = join(packageRoot, `reports/parts.${tier}.json`);
  await writeFile(file, `${JSON.stringify(outcomes, null, 2)}\n`);
  return outcomes.some(({ failed }) => failed) ? 1 : 0;
}

/** The output of parallel checks is printed in one piece when they end. */
function run({ name, script }: Part, isBeside: boolean): Promise<Outcome> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', ...script], {
      cwd: packageRoot,
      stdio: ['inherit', isBeside ? 'pipe' : 'inherit', isBeside ? 'pipe' : 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', (data) => {
      output += data;
    });
    child.stderr?.on('data', (data) => {
      output += data;
    });
    const end = (failed: boolean): void => {
      console.log(`${isBeside ? `\n> ${name}\n${output}` : ''}`);
      resolve({ name, failed, seconds: (performance.now() - started) / 1_000 });
    };
    child.on('error', (error) => {
      output += error.message;
      end(true);
    });
    child.on('close', (code) => end(code !== 0));
  });
}

await runCommand(main, help);
