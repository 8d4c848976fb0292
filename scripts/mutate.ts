import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArguments, runCommand, UsageError } from '../cli/commandLine.js';
import { scenarioContract } from '../contract-tests/scenario/contract.js';
import { startPrism } from '../contract-tests/targets/prism.js';
import { scoreBehaviours } from './mutate/behaviour.js';
import { scoreDocuments } from './mutate/documents.js';
import { countDriftAlarms, countFalseAlarms } from './mutate/falseAlarms.js';
import { startMutatingProxy } from './mutate/proxy.js';
import { coverageWithMutants, scoreResponses } from './mutate/responses.js';
import type { Score } from './mutate/score.js';

const help = `Usage: npm run contract:mutate -- [options]

Breaks what the contract suite judges, and reports whether it notices.

  --sample <share>     Share of the mutants, more than 0 up to 1. Default: 1, all of them.
  --seed <number>      Seed of the sample and of the random responses. Default: 1.
  --responses <count>  Random valid responses to inspect for false alarms. Default: 100000.
  --reports <folder>   Folder for mutation.json. Default: reports.

Exit codes: 0 if every mutant of answers and of the document was killed without a false alarm and the
document is covered, else 1; 2 could not run.`;

async function main(): Promise<number> {
  const { values } = readArguments({
    options: {
      sample: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
      responses: { type: 'string', default: '100000' },
      reports: { type: 'string', default: 'reports' },
    },
  });
  const share = readNumber('--sample', values.sample, (value) => value > 0 && value <= 1);
  const seed = readNumber('--seed', values.seed, Number.isInteger);
  const count = readNumber('--responses', values.responses, (value) => value >= 1);

  const contract = scenarioContract();
  const { document } = contract;
  const prism = await startPrism('generated/openapi.json');
  const proxy = await startMutatingProxy(prism.url);
  try {
    const responses = await timed('responses', () =>
      scoreResponses(contract, proxy, { share, seed }),
    );
    printScore('Broken responses noticed', responses.broken);
    printScore('Valid responses accepted', responses.sound);
    const documents = await timed('documents', () => scoreDocuments(document, { share, seed }));
    printScore('Changed documents noticed', documents);
    const behaviours = await timed('behaviours', () => scoreBehaviours(contract, { share, seed }));
    printScore('Changed behaviours noticed', behaviours);
    const falseAlarms = await timed('false alarms', () =>
      countFalseAlarms(contract, { responses: count, seed }),
    );
    printScore('Random valid responses accepted', falseAlarms);
    const driftAlarms = await timed('drift alone', () =>
      countDriftAlarms(contract, { responses: count, seed }),
    );
    printScore('Random responses with drift only, not reported as violations', driftAlarms);
    const coverage = coverageWithMutants(contract, responses.exercises);
    const exercised = coverage.exercised.length;
    const possible = exercised + coverage.missed.length;
    console.log(`Document covered: ${exercised} of ${possible} (${percent(exercised, possible)})`);
    if (share === 1) {
      for (const { operation, polarity, statement } of coverage.missed) {
        console.log(`  missed: ${operation} ${polarity} ${statement}`);
      }
    }
    for (const [reason, amount] of countReasons(coverage.impossible)) {
      console.log(`  cannot be exercised: ${amount}, because ${reason}`);
    }
    await mkdir(values.reports, { recursive: true });
    const file = join(values.reports, 'mutation.json');
    const report = {
      share,
      seed,
      ...responses,
      exercises: undefined,
      documents,
      behaviours,
      falseAlarms,
      driftAlarms,
      coverage,
    };
    await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
    console.log(`Written: ${file}`);
    const scores = [responses.broken, responses.sound, documents, falseAlarms, driftAlarms];
    // Behaviours that a black box cannot see, or that no run should try, are listed but do not fail.
    const survived = scores.some(({ survivors }) => survivors.length > 0);
    const uncovered = share === 1 && coverage.missed.length > 0;
    return survived || uncovered ? 1 : 0;
  } finally {
    await proxy.close();
    await prism.close();
  }
}

async function timed<T>(label: string, task: () => T | Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await task();
  console.log(`${label}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

function printScore(label: string, { mutants, killed, survivors }: Score): void {
  console.log(`  ${label}: ${killed} of ${mutants} (${percent(killed, mutants)})`);
  for (const { operation, pointer, title, why } of survivors) {
    console.log(`    survived: ${operation} ${pointer} (${title}): ${why}`);
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(2)} %`;
}

function countReasons(items: readonly { readonly impossible?: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { impossible = '' } of items)
    counts.set(impossible, (counts.get(impossible) ?? 0) + 1);
  return counts;
}

function readNumber(flag: string, text: string, isSound: (value: number) => boolean): number {
  const value = Number(text);
  if (text !== '' && isSound(value)) return value;
  throw new UsageError(`${flag} cannot be ${JSON.stringify(text)}.`);
}

await runCommand(main, help);
