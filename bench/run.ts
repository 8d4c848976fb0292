import { parseArgs } from 'node:util';
import { runCommand } from '../cli/commandLine.js';
import { measureCommand } from './commands.js';
import { measureEntries } from './entries.js';
import { measureImports } from './imports.js';
import { measureKeyed } from './keyed.js';
import { type Figure, isMissed, toTable } from './report.js';
import { measureScale } from './scale.js';
import { measureValidation } from './validation.js';

const help = `Usage: npm run bench -- [options]

Measures validation, imports, ledgers and the commands, and holds each figure against its goal.

  --test    also time \`npm test\`
  --scale   measure instead how the suite grows with the document: 1, 10 and 100 times
  --help    this text

Exit codes: 0 every goal is met, 1 a goal is missed, 2 could not run.`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      test: { type: 'boolean', default: false },
      scale: { type: 'boolean', default: false },
    },
  });
  if (values.scale) {
    await measureScale();
    return 0;
  }

  const steps: (() => Figure[] | Promise<Figure[]>)[] = [
    measureValidation,
    measureKeyed,
    measureEntries,
    () => {
      measureCommand('npm run build', ['build'], { goal: 15, rounds: 1 });
      return measureImports();
    },
    () => [measureCommand('npm run generate', ['generate'], { goal: 6, rounds: 3 })],
    () => [measureCommand('npm run contract', ['contract'], { goal: 20, rounds: 1 })],
    () => (values.test ? [measureCommand('npm test', ['test'], { goal: 90, rounds: 1 })] : []),
  ];

  const figures: Figure[] = [];
  for (const step of steps) {
    const measured = await step();
    figures.push(...measured);
    if (measured.length > 0) console.log(toTable(measured));
  }
  const missed = figures.filter(isMissed);
  if (missed.length > 0) {
    console.error(`\n${missed.length} of ${figures.length} figures miss their goal.`);
    return 1;
  }
  return 0;
}

await runCommand(main, help);
