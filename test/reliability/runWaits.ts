import { readArguments, readWholeNumber, runCommand } from '../../cli/commandLine.js';
import { runWaits } from './waits.js';

const help = `Usage: npm run soak:waits -- [options]

Waits for jobs and submits patches against a service that allows 100 requests in any minute, in real time, and
measures the cost of waiting.

  --waits N       jobs to wait for from the start (default: 8)
  --patches N     further patches per minute, each waited for (default: 10)
  --minutes N     duration (default: 3)
  --job N         seconds that a job takes (default: 75)
  --help          this text

Exit codes: 0 no 429, no failed call and no submission later than 2 s; 1 otherwise; 2 could not run.`;

async function main(): Promise<number> {
  const { values } = readArguments({
    options: {
      waits: { type: 'string', default: '8' },
      patches: { type: 'string', default: '10' },
      minutes: { type: 'string', default: '3' },
      job: { type: 'string', default: '75' },
    },
  });
  const report = await runWaits({
    waits: readWholeNumber('--waits', values.waits, 0),
    patchesPerMinute: readWholeNumber('--patches', values.patches, 1),
    minutes: readWholeNumber('--minutes', values.minutes, 0),
    jobSeconds: readWholeNumber('--job', values.job, 0),
    limit: 100,
  });
  console.log(JSON.stringify(report, null, 2));
  const { refused, failedCalls, longestSubmissionDelayMs } = report;
  return refused === 0 && failedCalls === 0 && longestSubmissionDelayMs <= 2_000 ? 0 : 1;
}

await runCommand(main, help);
