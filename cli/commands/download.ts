import type { ScenarioClient } from '../../src/index.js';
import type { AddCommand } from '../command.js';
import { CommandError, UsageError } from '../commandLine.js';
import type { Context, ServiceOptions } from '../context.js';
import { factsOf } from '../jobs.js';
import { addServiceOptions, secondsOption } from '../options.js';
import { deliver, readTarget, type Target } from '../target.js';

interface Options extends ServiceOptions {
  readonly out: string;
  readonly overwrite?: boolean;
  readonly archive?: boolean;
  readonly timeout?: number;
}

type FileTarget = Exclude<Target, { kind: 'stdout' }>;

/** `download`: downloads assets, or the results of jobs. */
export const download: AddCommand = (program, context) => {
  addServiceOptions(
    program.command('download').argument('<id...>', 'IDs of assets, or of jobs (job_…)'),
  )
    .summary('download assets, or the results of a job')
    .description(
      'Downloads assets, or everything that jobs made. A file appears under its name only when it is complete. Prints the path of each file. With --archive the service packs all of them into one ZIP file, up to 1,000.',
    )
    .option('--out <path>', 'this file, this folder, or standard output (-)', './')
    .option('--overwrite', 'replace existing files')
    .option('--archive', 'pack all of them into one ZIP file, named by --out')
    .addOption(secondsOption('--timeout <seconds>', 'how long to wait for the archive', 600))
    .example('download job_abc123 --out results/', 'everything that a job made')
    .example('download asset_abc123 --out result.png', 'one asset, under a name of your choice')
    .example(
      'download job_abc123 job_def456 --archive --out results.zip',
      'all files in one archive',
    )
    .action(async (ids: string[], options: Options) => {
      const { out, overwrite, archive, timeout = 0, ...service } = options;
      const target = await readTarget(context, out, overwrite);
      if (archive && target.kind !== 'file') {
        throw new UsageError(
          '--archive makes one file: name it with --out, such as --out results.zip.',
        );
      }
      const client = await context.client(service);
      const assetIds = (await Promise.all(ids.map((id) => assetsOf(context, client, id)))).flat();
      if (archive && target.kind === 'file') {
        return pack(context, client, assetIds, target, timeout);
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

async function pack(
  context: Context,
  client: ScenarioClient,
  assetIds: readonly string[],
  { path, overwrite }: FileTarget,
  timeout: number,
): Promise<void> {
  const { signal } = context;
  const { archiveToFile } = await import('../../src/node.js');
  context.tell('waiting for the archive');
  const { jobId, size, sha256 } = await archiveToFile(client, assetIds, path, {
    signal,
    overwrite,
    timeoutMs: timeout * 1_000,
  });
  const shown = context.shownPath(path);
  context.result({ files: [{ jobId, path, size, sha256 }] }, [shown]);
}

async function assetsOf(
  { signal }: Context,
  client: ScenarioClient,
  id: string,
): Promise<readonly string[]> {
  if (!id.startsWith('job_')) return [id];
  const { status, assetIds } = factsOf((await client.jobs.retrieve(id, { signal })).job);
  if (assetIds.length > 0) return assetIds;
  throw new CommandError(
    `Job ${id} does not have assets: its status is ${status}. Next: \`scenario-patch job ${id} --wait\`.`,
  );
}
