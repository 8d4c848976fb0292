import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { readArguments, runCommand } from '../cli/commandLine.js';
import { measureCommand } from './commands.js';
import { measureEntries } from './entries.js';
import { judge, type Verdict } from './goals.js';
import { measureKeyed } from './keyed.js';
import {
  measureCalls,
  measureImages,
  measureImports,
  measureLists,
  measureSizes,
  measureValidation,
  prepare,
  versions,
} from './measure.js';
import { tried } from './notes.js';
import { toPage } from './page.js';
import { type Figure, isMissed, toTable } from './report.js';
import { measureScale } from './scale.js';
import { digits, toMarkdown } from './table.js';

const root = join(import.meta.dirname, '..');

const help = `Usage: npm run bench -- [options]

Compares the package with its peers in alternating rounds, and writes docs/performance.md and
reports/performance.html.

  --check     measure less, write nothing, and fail if a figure exceeds its budget
  --alone     measure only what has no peer: ledgers and the commands of the repository
  --test      with --alone: include npm test
  --scale     measure only how the suite scales with the document (1, 10 and 100 times), and lists of jobs
  --help      this text

Exit codes: 0 done, 1 a figure exceeds its budget, 2 could not run.`;

async function main(): Promise<number> {
  const { values } = readArguments({
    options: {
      check: { type: 'boolean', default: false },
      alone: { type: 'boolean', default: false },
      test: { type: 'boolean', default: false },
      scale: { type: 'boolean', default: false },
    },
  });
  if (values.alone) return measureAlone(values.test);
  prepare();
  if (values.scale) {
    await measureScale();
    console.log(lists(measureLists()));
    return 0;
  }
  return measureAll(values.check);
}

async function measureAlone(withTests: boolean): Promise<number> {
  const steps: (() => Figure[] | Promise<Figure[]>)[] = [
    measureKeyed,
    measureEntries,
    () => [measureCommand('npm run build', ['build'], { goal: 15, rounds: 1 })],
    () => [measureCommand('npm run generate', ['generate'], { goal: 6, rounds: 3 })],
    () => [measureCommand('npm run contract', ['contract'], { goal: 20, rounds: 1 })],
    () => (withTests ? [measureCommand('npm test', ['test'], { goal: 90, rounds: 1 })] : []),
  ];
  const figures: Figure[] = [];
  for (const step of steps) {
    const measured = await step();
    figures.push(...measured);
    if (measured.length > 0) console.log(toTable(measured));
  }
  const missed = figures.filter(isMissed);
  if (missed.length === 0) return 0;
  console.error(`\n${missed.length} of ${figures.length} figures miss their goal.`);
  return 1;
}

async function measureAll(isCheck: boolean): Promise<number> {
  const effort = (rounds: number) => ({ rounds: isCheck ? Math.ceil(rounds / 3) : rounds });
  const sizes = await measureSizes();
  const imports = measureImports(effort(15));
  const validation = measureValidation(effort(15));
  const images = measureImages(effort(5));
  const [processor, clock] = measureCalls(effort(9));
  if (processor === undefined || clock === undefined) throw new Error('No calls were measured.');
  const tables = [processor, clock, images, validation, imports, sizes];
  const verdicts = judge({ processor, validation, images, imports, sizes });
  for (const table of tables) console.log(toMarkdown(table));
  console.log(goals(verdicts));
  const beyond = verdicts.filter(({ value, budget }) => !(value <= budget));
  for (const { what, value, budget } of beyond) {
    console.error(`${what}: ${digits(value)} exceeds its budget of ${budget}.`);
  }
  if (isCheck) return beyond.length > 0 ? 1 : 0;
  const machine = [
    `Measured on ${availableParallelism()} cores, ${process.platform} ${process.arch}, Node ${process.version.slice(1)}, with ${versions().join(', ')}.`,
    'Rounds alternate, so that a busy moment affects all candidates alike; “middle half” is the range of the middle half of the rounds, “×” the median of the ratios within a round.',
  ];
  const page = [
    '# Performance',
    '',
    'Written by `npm run bench`, which measures everything on this page in one run. `npm run bench:check` fails if a figure exceeds its budget; sizes, the modules of an import and the objects of one call are exact, and checked by tests.',
    '',
    ...machine.flatMap((line) => [line, '']),
    goals(verdicts),
    ...tables.map(toMarkdown),
    lists(measureLists()),
    tried,
  ];
  await writeFile(join(root, 'docs/performance.md'), page.join('\n'));
  await mkdir(join(root, 'reports'), { recursive: true });
  const html = toPage('scenario-patch beside its peers', machine, tables);
  await writeFile(join(root, 'reports/performance.html'), html);
  console.log('Wrote docs/performance.md and reports/performance.html.');
  return 0;
}

function goals(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(
    ({ what, value, goal, budget }) =>
      `| ${what} | ${digits(value)} | ${goal} | ${value <= goal ? 'met' : '**missed**'} | ${budget} |`,
  );
  const head = ['| | measured | goal | | budget |', '| --- | ---: | ---: | --- | ---: |'];
  return ['## Goals', '', ...head, ...rows, '', '## Tables', ''].join('\n');
}

function lists(measured: ReturnType<typeof measureLists>): string {
  const rows = measured.map(
    ({ size, us, bytes }) =>
      `| ${size.toLocaleString('en')} | ${digits(us)} | ${digits(bytes / 1000)} |`,
  );
  return [
    '### Lists',
    '',
    '`for await` over lists of jobs from a `fetch` in the same process, 100 per page: the time per job, and the objects alive when the last one arrives.',
    '',
    '| jobs | µs a job | kB alive |',
    '| ---: | ---: | ---: |',
    ...rows,
    '',
  ].join('\n');
}

await runCommand(main, help);
