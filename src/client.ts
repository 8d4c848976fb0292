import { createRaw, type RawClient } from './connection.js';
import { guarded } from './guard.js';
import { type ClientOptions, resolveOptions } from './options/index.js';
import { type AssetsResource, createAssets } from './resources/assets.js';
import { createGenerate, type GenerateResource } from './resources/generate.js';
import { createJobs, type JobsResource } from './resources/jobs.js';
import { createUploads, type UploadsResource } from './resources/uploads.js';
import { sends } from './transport/sendOnce.js';
import type { Exactly } from './types.js';

/** A client of the Scenario API. It holds no connection of its own and needs no closing. */
export interface ScenarioClient {
  /** Patches, and their price. */
  readonly generate: GenerateResource;
  /** Jobs: what became of a patch. */
  readonly jobs: JobsResource;
  /** Assets: the images themselves. */
  readonly assets: AssetsResource;
  /** Uploads: files of any size on their way to becoming assets. */
  readonly uploads: UploadsResource;
  /**
   * Whether the fetch of this runtime is proved to send a submission once: on Node, Deno, Bun and
   * Cloudflare Workers. `false` in a browser, which may send it again by itself and tells nobody; there
   * the promise about charges does not hold, and the first submission says so on the console. What a
   * `fetch` of your own repeats is its own.
   */
  readonly sendsOnce: boolean;
  /**
   * The bare openapi-fetch client: authenticated and typed, but without retries, time limits and error
   * classes. Redirects are answers to it.
   */
  readonly raw: RawClient;
}

/**
 * Makes a client.
 *
 * @example
 * const client = createScenarioClient({ apiKey, apiSecret });
 * const { job } = await client.generate.patch({ image: 'asset_…' });
 *
 * @throws ConfigurationError when credentials are missing or contradict each other, or an option cannot
 * work.
 */
export function createScenarioClient<const Given extends ClientOptions = ClientOptions>(
  options: Exactly<ClientOptions, Given> = {} as Exactly<ClientOptions, Given>,
): ScenarioClient {
  const settings = resolveOptions(options);
  const connection = { raw: createRaw(settings), settings };
  const assets = createAssets(connection);
  const uploads = createUploads(connection, assets);
  const jobs = createJobs(connection, assets);
  return {
    generate: guarded(createGenerate(connection, uploads, jobs), settings.redact),
    jobs: guarded(jobs, settings.redact),
    assets: guarded(assets, settings.redact),
    uploads: guarded(uploads, settings.redact),
    sendsOnce: sends !== 'unproved',
    // Its own, so that middleware of `raw` has no part in the calls of the resources.
    raw: createRaw(settings),
  };
}
