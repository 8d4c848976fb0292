import type { ScenarioClient } from '../../src/index.js';
import type { AddCommand } from '../command.js';
import { CommandError, UsageError } from '../commandLine.js';
import type { Context, ServiceOptions } from '../context.js';
import { factsOf } from '../jobs.js';
import { addServiceOptions } from '../options.js';
import { deliver, readTarget } from '../target.js';

interface Options extends ServiceOptions {
  readonly out: string;
  readonly overwrite?: boolean;
}

/** `download`: downloads assets, or what jobs made. */
export const download: AddCommand = (program, context) => {
  addServiceOptions(
    program.command('download').argument('<id...>', 'IDs of assets, or of jobs (job_…)'),
  )
    .summary('download assets, or what a job made')
    .description(
      'Downloads assets, or everything that jobs made. A file appears under its name only when it is complete. Prints the path of each file.',
    )
    .option('--out <path>', 'this file, this folder, or standard output (-)', './')
    .option('--overwrite', 'replace files that are there')
    .example('download job_abc123 --out results/', 'everything that a job made')
    .example('download asset_abc123 --out result.png', 'one asset, under a name of yours')
    .action(async (ids: string[], { out, overwrite, ...service }: Options) => {
      const target = await readTarget(context, out, overwrite);
      const client = await context.client(service);
      const assetIds = (await Promise.all(ids.map((id) => assetsOf(context, client, id)))).flat();
      if (target.kind !== 'folder' && assetIds.length > 1) {
        throw new UsageError(
          `These are ${assetIds.length} assets, and --out is one file: name a folder.`,
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

async function assetsOf(
  { signal }: Context,
  client: ScenarioClient,
  id: string,
): Promise<readonly string[]> {
  if (!id.startsWith('job_')) return [id];
  const { status, assetIds } = factsOf((await client.jobs.retrieve(id, { signal })).job);
  if (assetIds.length > 0) return assetIds;
  throw new CommandError(
    `Job ${id} names no assets: its status is ${status}. Next: \`scenario-patch job ${id} --wait\`.`,
  );
}
