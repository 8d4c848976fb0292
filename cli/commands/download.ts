import { isScenarioError, type ScenarioClient } from '../../src/index.js';
import type { ArchiveReceipt } from '../../src/node.js';
import type { AddCommand } from '../command.js';
import { CommandError, UsageError } from '../commandLine.js';
import type { ConnectionOptions, Context } from '../context.js';
import { type Destination, deliver, readTarget } from '../destination.js';
import { factsOf } from '../jobs.js';
import { addServiceOptions, insteadOfArgument, secondsOption } from '../options.js';

interface Options extends ConnectionOptions {
  readonly out: string;
  readonly overwrite?: boolean;
  readonly archive?: boolean;
  readonly archiveJob?: string;
  readonly timeout?: number;
}

type FileTarget = Exclude<Destination, { kind: 'stdout' }>;

/** `download`: downloads assets, or the results of jobs. */
export const download: AddCommand = (program, context) => {
  addServiceOptions(
    program.command('download').argument('[id...]', 'IDs of assets, or of jobs (job_…)'),
  )
    .summary('download assets, or the results of a job')
    .description(
      'Downloads assets, or everything that jobs made. A file appears under its name only when it is complete. Prints the path of each file. With --archive the service packs all of them into one ZIP file, up to 1,000, and standard error names the job that makes it. With --archive-job a later run waits for that archive and requests no other one.',
    )
    .option(
      '--out <path>',
      'this file, this folder (with a trailing slash), or standard output (-)',
      './',
    )
    .option('--overwrite', 'replace existing files')
    .option('--archive', 'pack all of them into one ZIP file, named by --out')
    .option('--archive-job <id>', 'the ZIP file of this job, named by --out')
    .addOption(secondsOption('--timeout <seconds>', 'how long to wait for the archive', 600))
    .addOption(insteadOfArgument('--job', 'download job_abc123'))
    .addOption(insteadOfArgument('--asset', 'download asset_abc123'))
    .example('download job_abc123 --out results/', 'everything that a job made')
    .example('download asset_abc123 --out result.png', 'one asset, under a name of your choice')
    .example(
      'download job_abc123 job_def456 --archive --out results.zip',
      'all files in one archive',
    )
    .example('download --archive-job job_ghi789 --out results.zip', 'an archive requested earlier')
    .action(async (ids: string[], options: Options) => {
      const { out, overwrite, archive, archiveJob } = options;
      const isArchive = archive || archiveJob !== undefined;
      refuseTogether(ids, options);
      const target = await readTarget(context, out, { overwrite, mayBeBare: isArchive });
      const flag = archiveJob === undefined ? '--archive' : '--archive-job';
      if (isArchive && target.kind !== 'file') {
        throw new UsageError(
          `${flag} makes one file: name it with --out, such as --out results.zip.`,
        );
      }
      const client = await context.client();
      if (archiveJob !== undefined && target.kind === 'file') {
        return fetchArchive(context, client, archiveJob, target, options);
      }
      const found = await Promise.all(ids.map((id) => assetsOf(context, client, id)));
      const assetIds = [...new Set(found.flat())];
      if (archive && target.kind === 'file') {
        return pack(context, client, assetIds, target, options);
      }
      if (target.kind !== 'folder' && assetIds.length > 1) {
        throw new UsageError(
          `There are ${assetIds.length} assets, but --out is one file: name a folder.`,
        );
      }
      const files = await deliver(context, client, assetIds, target);
      if (target.kind === 'stdout') return;
      context.result(
        { files },
        files.map(({ path = '' }) => context.shownPath(path)),
      );
    });
};

function refuseTogether(ids: readonly string[], { archive, archiveJob }: Options): void {
  if (archiveJob === undefined) {
    if (ids.length === 0) throw new UsageError('Name at least one asset or job.');
    return;
  }
  if (archive || ids.length > 0) {
    throw new UsageError(
      '--archive-job names an archive requested earlier: leave out the IDs and --archive.',
    );
  }
}

async function pack(
  context: Context,
  client: ScenarioClient,
  assetIds: readonly string[],
  { path, overwrite }: FileTarget,
  { out, timeout = 0 }: Options,
): Promise<void> {
  const { signal } = context;
  const { archiveToFile } = await import('../../src/node.js');
  context.tell('waiting for the archive');
  const receipt = await archiveToFile(client, assetIds, path, {
    ...{ signal, overwrite, timeoutMs: timeout * 1_000 },
    onRequested: (jobId) => begin(context, jobId, out),
  }).catch((error: unknown) => failed(context, error));
  showArchive(context, path, receipt);
}

async function fetchArchive(
  context: Context,
  client: ScenarioClient,
  jobId: string,
  { path, overwrite }: FileTarget,
  { out, timeout = 0 }: Options,
): Promise<void> {
  const { signal } = context;
  const { downloadToFile } = await import('../../src/node.js');
  begin(context, jobId, out);
  try {
    const timeoutMs = timeout * 1_000;
    const archive = await client.assets.waitForArchive(jobId, { signal, timeoutMs });
    const receipt = await downloadToFile(client, archive, path, { signal, overwrite });
    showArchive(context, path, { jobId, ...receipt });
  } catch (error) {
    failed(context, error);
  }
}

/** From now on, the command ends with the next step for the archive, after any outcome. */
function begin(context: Context, jobId: string, out: string): void {
  const again = context.command('download', [], ['--archive-job', jobId, '--out', out]);
  context.goOn = `Next: \`${again}\` waits for this archive, without requesting another.`;
  context.whenStopped(context.goOn);
  context.tell(`waiting for archive ${jobId}`);
}

function failed(context: Context, error: unknown): never {
  // There is nothing to wait for.
  if (isScenarioError(error) && ['job-failed', 'not-found'].includes(error.kind)) {
    context.goOn = undefined;
  }
  throw error;
}

function showArchive(
  context: Context,
  path: string,
  { jobId, size, sha256 }: Pick<ArchiveReceipt, 'jobId' | 'size' | 'sha256'>,
): void {
  context.result({ files: [{ jobId, path, size, sha256 }] }, [context.shownPath(path)]);
}

async function assetsOf(
  context: Context,
  client: ScenarioClient,
  id: string,
): Promise<readonly string[]> {
  if (!id.startsWith('job_')) return [id];
  const { signal } = context;
  const { status, assetIds } = factsOf((await client.jobs.retrieve(id, { signal })).job);
  if (assetIds.length > 0) return assetIds;
  throw new CommandError(`Job ${id} does not have assets: its status is ${status}.`, {
    next: `Next: \`${context.command('job', [id], ['--wait'])}\`.`,
  });
}
