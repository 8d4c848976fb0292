import { createScenarioClient } from '../../src/index.js';
import { canaries } from './canaries.js';
import type { CallClass } from './matrix.js';
import { assetAt, png } from './service.js';

export type Client = ReturnType<typeof createScenarioClient>;

/** The last argument of every call. */
export interface CallOptions {
  readonly signal: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
  readonly deadlineMs?: number;
}

type ClientOptions = NonNullable<Parameters<typeof createScenarioClient>[0]>;

const image = `data:image/png;base64,${canaries.imagePayload}`;

/** Just large enough to be uploaded in parts. */
const FILE_BYTES = 6_000_000;
const file = Buffer.alloc(FILE_BYTES, 'part');

/** One call of each class; resolves to whether its result is usable. */
export const calls: Record<
  CallClass,
  (client: Client, options: CallOptions, filesOrigin: string) => Promise<boolean>
> = {
  read: async (client, options) =>
    (await client.jobs.retrieve('job_1', options)).job.jobId === 'job_1',
  estimate: async (client, options) =>
    (await client.generate.estimatePatch({ image, patch: { image, mode: 'override' } }, options))
      .creativeUnitsCost === 12,
  getBulk: async (client, options) =>
    (await client.assets.getBulk({ assetIds: ['asset_1'] }, options)).assets[0]?.id === 'asset_1',
  patch: async (client, options) =>
    (await client.generate.patch({ image, patch: { image, mode: 'override' } }, options)).job
      .jobId === 'job_1',
  assetUpload: async (client, options) =>
    (await client.assets.upload({ name: 'image.png', image }, options)).asset.id === 'asset_1',
  uploadCreate: async (client, options) => {
    const params = { fileName: 'image.png', kind: 'image', parts: 1 } as const;
    return (await client.uploads.create(params, options)).upload.id === 'upload_1';
  },
  jobAction: async (client, options) =>
    (await client.jobs.triggerAction('job_1', { action: 'cancel' }, options)).job.jobId === 'job_1',
  uploadAction: async (client, options) => {
    const params = { action: 'complete' } as const;
    const { upload } = await client.uploads.triggerAction('upload_1', params, options);
    return upload.id === 'upload_1';
  },
  uploadPart: async (client, options) => {
    const uploaded = await client.uploads.uploadFile(file, { fileName: 'image.png', ...options });
    return uploaded !== undefined;
  },
  download: async (client, options, filesOrigin) => {
    const { bytes } = await client.assets.download(assetAt(filesOrigin), options);
    return png.equals(bytes);
  },
};

/** The classes whose requests go to the storage instead of the service. */
export function goesToStorage(callClass: CallClass): boolean {
  return callClass === 'uploadPart' || callClass === 'download';
}

/** A client with default options except for its URLs and hooks. */
export function createClient(
  baseUrl: string,
  onAttempt: NonNullable<ClientOptions['onAttempt']>,
  credentials: 'key' | 'token function',
  options: ClientOptions = {},
): Client {
  return createScenarioClient({
    baseUrl,
    onAttempt,
    ...options,
    ...(credentials === 'key'
      ? { apiKey: canaries.apiKey, apiSecret: canaries.apiSecret }
      : { bearerToken: async () => canaries.bearerToken, projectId: 'project_1' }),
  });
}
