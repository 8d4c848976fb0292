import type { Asset, Job, ScenarioClient } from '../../src/index.js';
import { imageFromFile } from '../../src/node.js';
import { position } from '../../src/testing/images.js';

/** Reports one step: its name and its result. */
export type Tell = (step: string, outcome: string) => void;

/** Takes one patch from its price to its asset, exactly as a user of the client would. */
export async function walkPatch(
  client: ScenarioClient,
  files: { readonly image: string; readonly patch: string },
  tell: Tell,
): Promise<Asset> {
  const params = {
    image: await imageFromFile(files.image),
    patch: { image: await imageFromFile(files.patch), mode: 'override' as const },
    position,
  };
  const { exactCost } = await client.generate.estimatePatch(params);
  tell(
    'estimate',
    `${exactCost} creative ${exactCost === '1' ? 'unit' : 'units'}; the estimate is free`,
  );

  const { job } = await client.generate.patch(params, { maxCreativeUnits: 100 });
  tell('patch', `submitted once: ${job.jobId}, ${job.status}`);

  const states: string[] = [];
  const done = await client.jobs.wait(job, {
    pollIntervalMs: 50,
    onProgress: ({ status }) => states.push(status),
  });
  tell('wait', [...new Set(states)].join(' → '));

  const { asset } = await client.assets.retrieve(resultOf(done));
  tell('asset', `${asset.id}, ${asset.mimeType}, ${asset.status}`);
  return asset;
}

function resultOf(job: Job): string {
  const [assetId] = job.metadata.assetIds ?? [];
  if (assetId === undefined)
    throw new Error(`${job.jobId} is finished but does not name an asset.`);
  return assetId;
}
