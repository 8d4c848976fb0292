import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArguments, runCommand } from '../cli/commandLine.js';

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

/** Parts that run one after the other. */
type Lane = readonly Part[];

interface Outcome {
  readonly name: string;
  readonly failed: boolean;
  readonly seconds: number;
}

type Tiers = Readonly<Record<'test' | 'long', readonly (readonly Lane[])[]>>;

/** The groups run one after the other, the quick checks first; the lanes of a group run in parallel. */
const tiersOf = (folder: readonly string[]): Tiers => ({
  test: [
    [
      [{ name: 'lint', script: ['lint'] }],
      [{ name: 'types', script: ['typecheck'] }],
      [{ name: 'generated files', script: ['generate', '--', '--check'] }],
    ],
    [
      [{ name: 'unit tests', script: ['test:unit'] }],
      [{ name: 'contract suite', script: ['contract'] }],
    ],
  ],
  long: [
    [
      [{ name: 'long tests', script: ['test:unit:long'] }],
      [
        { name: 'runtimes', script: ['runtimes', '--', '--check', ...folder] },
        { name: 'other generators', script: ['generators'] },
        {
          name: 'mutation run',
          script: ['contract:mutate', '--', '--sample', '0.1', '--responses', '10000'],
        },
      ],
    ],
  ],
});

async function main(): Promise<number> {
  const { values } = readArguments({
    options: { long: { type: 'boolean', default: false }, folder: { type: 'string' } },
  });
  const kept = values.folder === undefined ? [] : ['--folder', values.folder];
  const tier = values.long ? 'long' : 'test';
  const outcomes: Outcome[] = [];
  for (const group of tiersOf(kept)[tier]) outcomes.push(...(await runGroup(group)));
  console.log();
  for (const { name, failed, seconds } of outcomes) {
    console.log(`${failed ? 'failed' : 'ok    '} ${name} (${seconds.toFixed(0)} s)`);
  }
  await mkdir(join(packageRoot, 'reports'), { recursive: true });
  const file = join(packageRoot, `reports/parts.${tier}.json`);
  await writeFile(file, `${JSON.stringify(outcomes, null, 2)}\n`);
  return outcomes.some(({ failed }) => failed) ? 1 : 0;
}

/** The first lane prints as it runs; the output of the others follows in one piece. */
async function runGroup([first = [], ...others]: readonly Lane[]): Promise<Outcome[]> {
  const shown = runLane(first, 'inherit', Promise.resolve());
  const beside = others.map((lane) => runLane(lane, 'pipe', shown));
  return (await Promise.all([shown, ...beside])).flat();
}

async function runLane(
  lane: Lane,
  stdio: 'inherit' | 'pipe',
  before: Promise<unknown>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const texts: string[] = [];
  for (const part of lane) {
    const { outcome, output } = await run(part, stdio);
    outcomes.push(outcome);
    texts.push(`\n> ${part.name}\n${output}`);
  }
  await before;
  if (stdio === 'pipe') console.log(texts.join('\n'));
  return outcomes;
}

function run(
  { name, script }: Part,
  stdio: 'inherit' | 'pipe',
): Promise<{ outcome: Outcome; output: string }> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', ...script], {
      cwd: packageRoot,
      stdio: ['inherit', stdio, stdio],
    });
    let output = '';
    const take = (data: Buffer): void => {
      output += data;
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    const end = (failed: boolean): void => {
      const seconds = (performance.now() - started) / 1_000;
      resolve({ outcome: { name, failed, seconds }, output });
    };
    child.on('error', (error) => {
      output += error.message;
      end(true);
    });
    child.on('close', (code) => end(code !== 0));
  });
}

await runCommand(main, help);
