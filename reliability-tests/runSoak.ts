import { parseArgs } from 'node:util';
import { levelsOff, runSoak } from './soak.js';

const { values } = parseArgs({
  options: {
    calls: { type: 'string', default: '20000' },
    concurrency: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
  },
});

const report = await runSoak(
  {
    calls: Number(values.calls),
    concurrency: Number(values.concurrency),
    seed: Number(values.seed),
  },
  ({ callsSettled, heapMiB, sockets }) =>
    console.log(`${callsSettled} calls: ${heapMiB} MiB of heap, ${sockets} sockets`),
);
const { samples, ...figures } = report;
console.log(JSON.stringify(figures, null, 2));
const sound =
  report.mostSubmissionsOfOneCall <= 1 &&
  report.submissions <= report.submissionsMeant &&
  report.untyped.length === 0 &&
  report.leaks === 0 &&
  report.strayCredentials === 0 &&
  report.socketsLeft === 0 &&
  levelsOff(samples);
process.exitCode = sound ? 0 : 1;
