import type { Connection } from '../connection.js';
import { createAssets } from './assets.js';
import { createCollections } from './collections.js';
import { createGenerate } from './generate.js';
import { createJobs } from './jobs.js';
import { createUploads } from './uploads.js';
import { createUsages } from './usages.js';

/** The resources of a client, by name. */
export type Resources = ReturnType<typeof createResources>;

export function createResources(connection: Connection) {
  const assets = createAssets(connection);
  const uploads = createUploads(connection, assets);
  const jobs = createJobs(connection, assets);
  return {
    /** Patches, and their price. */
    generate: createGenerate(connection, uploads, jobs),
    /** Jobs: the progress and result of a patch. */
    jobs,
    /** Assets: the images themselves. */
    assets,
    /** Uploads: files of any size on their way to becoming assets. */
    uploads,
    /** Collections: named groups of assets. */
    collections: createCollections(connection),
    /** Usages: activity and its cost. */
    usages: createUsages(connection),
  };
}
