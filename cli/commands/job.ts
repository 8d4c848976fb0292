import { Option } from 'commander';
import { hasFailed, hasSucceeded, isFinalStatus } from '../../src/jobStatus.js';
import type { AddCommand } from '../command.js';
import { CommandError } from '../commandLine.js';
import type { ConnectionOptions } from '../context.js';
import { exitCodes } from '../exit.js';
import { describeProgress, factsOf, type JobSummary, units } from '../jobs.js';
import { addServiceOptions, insteadOfArgument, secondsOption } from '../options.js';

interface Options extends ConnectionOptions {
  readonly wait?: boolean;
  readonly cancel?: boolean;
  readonly timeout?: number;
}

/** `job`: shows the status of a job, waits for it, or asks to cancel it. */
export const job: AddCommand = (program, context) => {
  addServiceOptions(program.command('job').argument('<id>', 'the ID of the job'))
    .summary('show the status of a job, wait for it, or cancel it')
    .description(
      'Shows the status of a job. With --wait the exit code says how it ended: 0 for a success, 1 for a failure.',
    )
    .option('--wait', 'wait until the job is final')
    .addOption(new Option('--cancel', 'ask the service to cancel the job').conflicts('wait'))
    .addOption(secondsOption('--timeout <seconds>', 'how long to wait', 600))
    .addOption(insteadOfArgument('--job', 'job job_abc123'))
    .example('job job_abc123', 'its status')
    .example(
      'job job_abc123 --wait && scenario-patch download job_abc123',
      'its status, then its files',
    )
    .example('job job_abc123 --cancel --json', 'the answer as JSON')
    .action(async (jobId: string, { wait, cancel, timeout = 0 }: Options) => {
      const { signal } = context;
      if (jobId.startsWith('asset_')) {
        throw new CommandError(`${jobId} is the ID of an asset, not of a job.`, {
          next: `Next: \`${context.command('download', [jobId])}\`.`,
        });
      }
      const client = await context.client();
      if (cancel) {
        const { job } = await client.jobs.triggerAction(jobId, { action: 'cancel' }, { signal });
        const facts = factsOf(job);
        if (!isFinalStatus(facts.status)) {
          context.note(
            `The service was asked to cancel the job. Next: \`${context.command('job', [jobId], ['--wait'])}\`.`,
          );
        } else if (hasSucceeded(facts.status) || hasFailed(facts.status)) {
          context.note('It is final already.');
        }
        return context.result(facts, describe(facts));
      }
      if (!wait) {
        const facts = factsOf((await client.jobs.retrieve(jobId, { signal })).job);
        return context.result(facts, describe(facts));
      }
      context.whenStopped(`The job continues: \`${context.command('job', [jobId], ['--wait'])}\`.`);
      const done = await client.jobs.wait(jobId, {
        signal,
        timeoutMs: timeout * 1_000,
        throwOnFailure: false,
        onProgress: ({ status, progress }) => {
          // The result has the final state.
          if (!isFinalStatus(status)) context.tell(describeProgress(jobId, status, progress));
        },
      });
      const facts = factsOf(done);
      context.result(facts, describe(facts));
      if (!hasSucceeded(done.status)) context.exitCode = exitCodes.negative;
    });
};

function describe({ jobId, status, progress, assetIds, cost, refund, error, hint }: JobSummary) {
  return [
    describeProgress(jobId, status, progress),
    ...assetIds.map((id) => `  asset   ${id}`),
    ...(cost === undefined ? [] : [`  price   ${units(cost)}`]),
    ...(refund === undefined || refund === '0' ? [] : [`  refund  ${units(refund)}`]),
    ...(error === undefined ? [] : [`  error   ${error}`]),
    ...(hint === undefined ? [] : [`  hint    ${hint}`]),
  ];
}
