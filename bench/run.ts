import { parseArgs } from 'node:util';
import { measureCommand } from './commands.js';
import { measureImports } from './imports.js';
import { type Figure, isMissed, toTable } from './report.js';
import { measureValidation } from './validation.js';

const { values } = parseArgs({
  options: {
    /** Also times `npm test`. */
    test: { type: 'boolean', default: false },
  },
});

const steps: (() => Figure[])[] = [
  measureValidation,
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
  const measured = step();
  figures.push(...measured);
  if (measured.length > 0) console.log(toTable(measured));
}
const missed = figures.filter(isMissed);
if (missed.length > 0) {
  console.error(`\n${missed.length} of ${figures.length} figures miss their goal.`);
  process.exitCode = 1;
}
