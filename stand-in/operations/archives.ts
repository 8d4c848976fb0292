import { httpError, ok } from '../answers.js';
import { advance, isFinal } from '../lifecycle.js';
import { findAsset, findJob, type Operation } from '../service.js';
import type { AssetEntry } from '../store.js';
import { bodyAs, flag, listOf, record, type Taken, text } from '../validate.js';
import { zip } from '../zip.js';
import { submit } from './generate.js';

/** The most assets of an archive. */
const MAX_ASSETS = 1000;

const body = record({
  options: record({ fileNameTemplate: text }, { flat: flag }),
  query: record({
    assetIds: listOf(text, MAX_ASSETS),
    inferenceIds: listOf(text),
    modelIds: listOf(text),
  }),
});

export const assetsDownloadRequestBatch: Operation = (service, call) => {
  const { options, query } = bodyAs(body, call.body);
  const { store } = service;
  const made = [...store.assets.values()].filter(
    ({ asset: { metadata } }) =>
      query.inferenceIds.includes(String(metadata.inferenceId)) ||
      query.modelIds.includes(String(metadata.modelId)),
  );
  const entries = [...new Set([...query.assetIds.map((id) => findAsset(service, id)), ...made])];
  if (entries.length > MAX_ASSETS) {
    throw httpError(400, `An archive holds at most ${MAX_ASSETS} assets`);
  }
  const { job } = submit(
    // Packing is free.
    { ...service, addOns: {} },
    { jobType: 'assets-download', cuCost: 0, input: { options, query } },
    { finish: () => [] },
  );
  const packed = { bytes: pack(entries, options), mimeType: 'application/zip' };
  store.archives.set(job.jobId, store.addFile(packed));
  store.addActivity('download-assets', { jobId: job.jobId });
  return ok({ jobId: job.jobId });
};

export const assetsDownloadGetStatus: Operation = (service, { params }) => {
  const { store, signer, signedUrlTtlMs } = service;
  const entry = findJob(service, params.jobId);
  const { job } = entry;
  if (job.jobType !== 'assets-download') throw httpError(404, 'The job does not make an archive');
  if (!isFinal(job.status)) advance(entry, () => store.timestamp());
  const file = job.status === 'success' ? store.archives.get(job.jobId) : undefined;
  return ok({
    jobId: job.jobId,
    jobStatus: job.status,
    ...(file && { downloadUrl: signer.sign('GET', `/files/${file}`, signedUrlTtlMs).url }),
  });
};

/** The files by unique names. */
function pack(entries: readonly AssetEntry[], options: Taken<typeof body>['options']): Buffer {
  const files = new Map<string, Buffer>();
  for (const [index, entry] of entries.entries()) {
    const { asset, bytes } = entry;
    const { prompt, seed } = asset.metadata;
    const values: Readonly<Record<string, string>> = {
      num: String(asset.outputIndex ?? index),
      seed: String(seed ?? ''),
      prompt: String(prompt ?? ''),
      generator: asset.source,
    };
    const name = options.fileNameTemplate
      .replace(/<(num|seed|prompt|generator)>/g, (_, field: string) => values[field] ?? '')
      .replace(/[/\\:]/g, '_');
    const folder = options.flat === true ? '' : `${asset.source}/`;
    const [, subtype = 'bin'] = asset.mimeType.split('/');
    const ending = String(asset.properties.format ?? subtype);
    const stem = `${folder}${name || asset.id}`;
    let path = `${stem}.${ending}`;
    for (let count = 2; files.has(path); count += 1) path = `${stem}-${count}.${ending}`;
    files.set(path, bytes);
  }
  return zip([...files].map(([name, bytes]) => ({ name, bytes })));
}
