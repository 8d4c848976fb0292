import { Option } from 'commander';
import type { Job, PatchParams, ScenarioClient } from '../../src/index.js';
import type { AddCommand } from '../command.js';
import { CommandError, UsageError } from '../commandLine.js';
import type { Context } from '../context.js';
import { type Destination, deliver, readTarget, type WrittenFile } from '../destination.js';
import { describeProgress, factsOf, type JobSummary, units } from '../jobs.js';
import { ledgerOption, openCliLedger } from '../ledger.js';
import { amountOf, secondsOption } from '../options.js';
import {
  addPatchArguments,
  type PatchArguments,
  readPatchParams,
  refuseNothing,
} from '../patchParams.js';
import { readFormat } from '../resultFormat.js';

interface Options extends PatchArguments {
  readonly maxCu?: string;
  readonly key?: string;
  readonly ledger?: string;
  readonly out?: string;
  readonly overwrite?: boolean;
  readonly timeout?: number;
  readonly wait: boolean;
}

/** `patch`: submits a patch, waits for it, and downloads the result. */
export const patch: AddCommand = (program, context) => {
  addPatchArguments(program.command('patch'))
    .summary('merge one image onto another, or erase with it')
    .description(
      'Merges one image onto another, or erases with it, which is charged. It is submitted once: if the answer is lost, the command says so and does not repeat it. The name of the file chooses the format, unless --format is given. Prints the files with --out, otherwise the IDs of the assets.',
    )
    .option(
      '--max-cu <amount>',
      'ask for the price first, and do not submit above this amount (default: no limit)',
      amountOf,
    )
    .option(
      '--key <key>',
      'a name for the submission, such as an order: it is charged once (default: no key)',
    )
    .addOption(ledgerOption())
    .addOption(
      new Option(
        '--out <path>',
        'download to this file, to this folder (with a trailing slash), or to standard output (-) (default: nothing is downloaded)',
      ).conflicts('wait'),
    )
    .option('--overwrite', 'replace existing files')
    .addOption(secondsOption('--timeout <seconds>', 'how long to wait for the job', 600))
    .option('--no-wait', 'submit, print the ID of the job, and exit')
    .example(
      'patch canvas.png sticker.png --x 160 --y 96 --out result.png',
      'lay one over the other',
    )
    .example(
      'patch canvas.png mask.png --mode erase --max-cu 10 --out results/',
      'at most 10 units',
    )
    .example('patch - sticker.png --out - < canvas.png > result.png', 'in a pipe')
    .example(
      'patch canvas.png sticker.png --key order-4711',
      'charged once, even if it runs several times',
    )
    .action(async (image: string, patch: string | undefined, options: Options) => {
      context.submits = true;
      refuseNothing(image, patch, options);
      if (options.ledger !== undefined && options.key === undefined) {
        throw new UsageError(
          '--ledger needs --key, the name under which the submission is kept: without one it would be charged each time.',
        );
      }
      const target =
        options.out === undefined ? undefined : await readTarget(context, options.out, options);
      const format = readFormat(context, target, options);
      const params = await readPatchParams(context, [image, patch], { ...options, format });
      const ledger =
        options.key === undefined ? undefined : await openCliLedger(context, options.ledger);
      try {
        const client = await context.client({ ledger });
        await submit(context, client, params, options, target);
      } finally {
        await ledger?.close();
      }
    });
};

async function submit(
  context: Context,
  client: ScenarioClient,
  params: PatchParams,
  { maxCu, key, timeout = 0, wait }: Options,
  target: Destination | undefined,
): Promise<void> {
  const { signal } = context;
  const call = {
    signal,
    key,
    maxCreativeUnits: maxCu,
    beforeSubmission: () => {
      if (wait) context.tell('sending');
    },
  };
  if (!wait) {
    const { job, replayed } = await client.generate.patch(params, call);
    const facts = shown(factsOf(job), replayed);
    context.submissions.handedOver(job.jobId);
    context.note(`Next: \`${context.command('job', [job.jobId], ['--wait'])}\`.`);
    return context.result(facts, [facts.jobId]);
  }
  if (maxCu !== undefined) context.tell('asking for the price');
  const { job, assetIds, replayed } = await client.generate.patchAndWait(params, {
    ...call,
    waitTimeoutMs: timeout * 1_000,
    onSubmitted: ({ jobId, replayed: isOld }) =>
      context.note(isOld ? `The key already has a job: ${jobId}.` : `Submitted as job ${jobId}.`),
    onProgress: ({ job: { jobId }, status, progress }) =>
      context.tell(describeProgress(jobId, status, progress)),
  });
  context.submissions.finished(job.jobId);
  const files = target && (await download(context, client, job, assetIds, target));
  context.submissions.handedOver(job.jobId);
  const facts = shown({ ...factsOf(job), assetIds }, replayed);
  const cost = facts.cost === undefined ? '' : `, ${units(facts.cost)}`;
  context.note(`Job ${facts.jobId}: ${facts.status}${cost}.`);
  if (target?.kind === 'stdout') return;
  context.result(
    { ...facts, ...(files && { files }) },
    files ? files.map(({ path = '' }) => context.shownPath(path)) : assetIds,
  );
}

async function download(
  context: Context,
  client: ScenarioClient,
  { jobId }: Job,
  assetIds: readonly string[],
  target: Destination,
): Promise<WrittenFile[]> {
  if (assetIds.length === 0)
    throw new CommandError(`Job ${jobId} does not name an asset to download.`);
  context.tell(`${jobId}  downloading`);
  return deliver(context, client, assetIds, target);
}

function shown(facts: JobSummary, replayed: boolean | undefined) {
  return { ...facts, ...(replayed !== undefined && { replayed }) };
}
