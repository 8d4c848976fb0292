// Each method with arguments that compile, and with one that must not compile.
import {
  type AnyScenarioError,
  type ClientOptions,
  createScenarioClient,
  type FinishedPatch,
  isScenarioError,
  type Job,
  type PatchResult,
  type ScenarioClient,
} from 'scenario-patch';
import { inspect } from 'scenario-patch/contract';

const client = createScenarioClient({ apiKey: 'a', apiSecret: 'b', maxRetries: 1 });
// @ts-expect-error: no such option
createScenarioClient({ apiKey: 'a', apiSecret: 'b', retries: 1 });
const rateLimit = { requestsPerMinute: 1, perMinute: 1 };
// @ts-expect-error: no such option inside of rateLimit
createScenarioClient({ apiKey: 'a', apiSecret: 'b', rateLimit });
export const makeClient = <Own extends ClientOptions>(options: Own): ScenarioClient =>
  createScenarioClient(options).withOptions(options);

const image = new Uint8Array(8);
const patched: PatchResult = await client.generate.patch({
  ...{ image, format: 'png', position: { x: 1, y: 2 } },
  patch: { image: 'asset_b', mode: 'override' },
});
const job: Job = patched.job;
const status: string = job.status;
// @ts-expect-error: a request's enums are closed
await client.generate.patch({ image: 'asset_a', format: 'tiff' });
// @ts-expect-error: an image is needed
await client.generate.patch({});
const finished: FinishedPatch = await client.generate.patchAndWait(
  { image: 'asset_a' },
  { maxCreativeUnits: '5', onSubmitted: ({ jobId }) => void jobId.length },
);
// @ts-expect-error: options are not parameters
await client.generate.patchAndWait({ image: 'asset_a', waitTimeoutMs: 1 });
const price: string = (await client.generate.estimatePatch({ image: 'asset_a' })).exactCost;
// @ts-expect-error: an estimate is not a submission
await client.generate.estimatePatch({ image: 'asset_a' }, { key: 'order' });

await client.generate.runModel('model_1', { prompt: 'a' });
// @ts-expect-error: inputs are named
await client.generate.runModel('model_1', 'a');
await client.generate.runModelAndWait('model_1', { prompt: 'a' }, { waitTimeoutMs: 1_000 });
// @ts-expect-error: a model is named by its ID
await client.generate.runModelAndWait(1, {});
await client.generate.estimateRunModel('model_1', { prompt: 'a' });
// @ts-expect-error: an estimate is not a submission
await client.generate.estimateRunModel('model_1', {}, { key: 'order' });

const retrieved: Job = (await client.jobs.retrieve('job_1')).job;
// @ts-expect-error: an ID is text
await client.jobs.retrieve(1);
for await (const each of client.jobs.list({ pageSize: 10 })) void each.jobId.length;
// @ts-expect-error: no such filter
await client.jobs.list({ page: 1 });
await client.jobs.triggerAction('job_1', { action: 'cancel' });
// @ts-expect-error: no such action
await client.jobs.triggerAction('job_1', { action: 'stop' });
const waited: Job = await client.jobs.wait(patched, { timeoutMs: 1_000 });
// @ts-expect-error: a number has no job
await client.jobs.wait(1);
const all: readonly Job[] = await client.jobs.waitAll([job, 'job_2']);
// @ts-expect-error: one job is not a list
await client.jobs.waitAll('job_1');
const { candidates } = await client.jobs.findSubmission({
  ...{ params: { image: 'asset_a' }, from: new Date() },
});
// @ts-expect-error: a list of IDs is needed
await client.jobs.findSubmission({ params: {}, from: 0 }, { exclude: 1 });

const { asset } = await client.assets.retrieve('asset_a', { originalAssets: true });
// @ts-expect-error: no such parameter
await client.assets.retrieve('asset_a', { original: true });
for await (const each of client.assets.list()) void each.id.length;
// @ts-expect-error: no such filter
await client.assets.list({ page: 1 });
await client.assets.upload({ name: 'a', image });
// @ts-expect-error: a name is text
await client.assets.upload({ name: 1, image });
const many: number = (await client.assets.getBulk({ assetIds: ['asset_a'] })).assets.length;
// @ts-expect-error: IDs are a list
await client.assets.getBulk({ assetIds: 'asset_a' });
const link: string = (await client.assets.downloadRequest('asset_a')).url;
// @ts-expect-error: an ID is text
await client.assets.downloadRequest(asset);
const chosen = { assetIds: ['asset_a'], inferenceIds: [], modelIds: [] };
const named = { fileNameTemplate: '<num>' };
const asked: string = (await client.assets.downloadRequestBatch({ query: chosen, options: named }))
  .jobId;
const one = { ...chosen, assetIds: 'asset_a' };
// @ts-expect-error: IDs are a list
await client.assets.downloadRequestBatch({ query: one, options: named });
const packed = await client.assets.downloadGetStatus(asked);
// @ts-expect-error: an ID is text
await client.assets.downloadGetStatus(packed);
const archived: { jobId: string; url: string } = await client.assets.archive(['asset_a'], {
  timeoutMs: 1000,
});
// @ts-expect-error: a limit is a number
await client.assets.archive(['asset_a'], { timeoutMs: '1000' });
await client.assets.waitForArchive(archived.jobId);
// @ts-expect-error: it is waited for by its job's ID
await client.assets.waitForArchive(archived);
const { bytes, size } = await client.assets.download(asset);
const copy: Uint8Array = bytes;
// @ts-expect-error: a limit is a number
await client.assets.download('asset_a', { maxBytes: '1' });
const { stream } = await client.assets.downloadStream('asset_a');
// @ts-expect-error: no such option
await client.assets.downloadStream('asset_a', { to: 'file' });
await client.assets.downloadTo('asset_a', () => new WritableStream<Uint8Array>());
// @ts-expect-error: a sink is opened by a function
await client.assets.downloadTo('asset_a', new WritableStream<Uint8Array>());

await client.assets.updateTags('asset_a', { add: ['a'], strict: false });
// @ts-expect-error: tags are a list
await client.assets.updateTags('asset_a', { add: 'a' });
await client.assets.deleteMultiple({ assetIds: ['asset_a'] });
// @ts-expect-error: IDs are a list
await client.assets.deleteMultiple({ assetIds: 'asset_a' });
await client.collections.assetsAdd('collection_1', { assetIds: ['asset_a'] });
// @ts-expect-error: a collection is named by its ID
await client.collections.assetsAdd(1, { assetIds: ['asset_a'] });

const { upload } = await client.uploads.create({
  ...{ fileName: 'a.mp4', contentType: 'video/mp4', kind: 'video', fileSize: 1, parts: 1 },
});
// @ts-expect-error: no such kind
await client.uploads.create({ kind: 'film' });
await client.uploads.retrieve(upload.id);
// @ts-expect-error: an upload is named by its ID
await client.uploads.retrieve(upload);
await client.uploads.triggerAction(upload.id, { action: 'complete' });
// @ts-expect-error: no such action
await client.uploads.triggerAction(upload.id, { action: 'end' });
const uploaded: string = (await client.uploads.uploadFile(new Blob([bytes]), { partSize: 8e6 })).id;
// @ts-expect-error: no such option
await client.uploads.uploadFile(copy, { parts: 2 });

await client.usages.list({});
// @ts-expect-error: no such parameter
await client.usages.list({ page: 1 });

const { data, response } = await client.jobs.retrieve('job_1').withResponse();
const model = await client.request<{ name: string }>('GET', '/models/model_1');
// @ts-expect-error: no such method of HTTP
await client.request('FETCH', '/models/model_1');

const kind = (error: AnyScenarioError): string => {
  switch (error.kind) {
    case 'cost-limit':
      return error.estimatedCost;
    default:
      return error.kind;
  }
};
// @ts-expect-error: no such operation
inspect('jobsRetrieved', { status: 200, headers: {}, body: status });

export {
  all,
  candidates,
  data,
  finished,
  isScenarioError,
  kind,
  link,
  many,
  model,
  price,
  response,
  retrieved,
  size,
  stream,
  uploaded,
  waited,
};
