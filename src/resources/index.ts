import type { Settings } from '../options/index.js';
import { createAssets } from './assets.js';
import { createCollections } from './collections.js';
import { createGenerate } from './generate.js';
import { createJobs } from './jobs.js';
import { createUploads } from './uploads.js';
import { createUsages } from './usages.js';

/** The resources of a client, by name. */
export type Resources = ReturnType<typeof createResources>;

export function createResources(settings: Settings) {
  const assets = createAssets(settings);
  const uploads = createUploads(settings, assets);
  const jobs = createJobs(settings, assets);
  return {
    /** Patches, and their price. */
    generate: createGenerate(settings, uploads, jobs),
    /** Jobs: the progress and result of a patch. */
    jobs,
    /** Assets: the images themselves. */
    assets,
    /** Uploads: files of any size on their way to becoming assets. */
    uploads,
    /** Collections: named groups of assets. */
    collections: createCollections(settings),
    /** Usages: activity and its cost. */
    usages: createUsages(settings),
  };
}
