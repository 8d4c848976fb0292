import { readArguments, readWholeNumber, runCommand } from '../../cli/commandLine.js';
import { levelsOff, runSoak } from './soak.js';

const help = `Usage: npm run soak -- [options]

Makes many calls against a service that fails in every way, and counts failures of the client.

  --calls N          number of calls (default: 20000)
  --concurrency N    calls at a time (default: 50)
  --seed N           selects the faults for each call (default: 1)
  --help             this text

Exit codes: 0 no failure, 1 failures, 2 could not run.`;

async function main(): Promise<number> {
  const { values } = readArguments({
    options: {
      calls: { type: 'string', default: '20000' },
      concurrency: { type: 'string', default: '50' },
      seed: { type: 'string', default: '1' },
    },
  });

  const report = await runSoak(
    {
      calls: readWholeNumber('--calls', values.calls, 1),
      concurrency: readWholeNumber('--concurrency', values.concurrency, 1),
      seed: readWholeNumber('--seed', values.seed, 0),
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
  return sound ? 0 : 1;
}

await runCommand(main, help);
