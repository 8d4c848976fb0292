import { answering, behaviour } from '../around.js';
import type { BehaviourDeviation } from '../deviation.js';
import { between, editAssets, editBody, wronglySigned } from '../edit.js';

/** Departures in the files that assets lead to. */
export const files: readonly BehaviourDeviation[] = [
  {
    name: 'file-of-another-size',
    description: 'The size of an asset is one byte more than its file',
    operations: ['assetsGetBulk'],
    expect: between('file'),
    ...answering(
      editAssets((asset) => {
        asset.properties.size += 1;
      }),
    ),
  },
  {
    name: 'file-of-other-pixels',
    description: 'The width of an asset is one pixel more than its file',
    operations: ['assetsGetBulk'],
    expect: between('file'),
    ...answering(
      editAssets((asset) => {
        if (asset.properties.width) asset.properties.width += 1;
      }),
    ),
  },
  {
    name: 'dead-asset-url',
    description: 'The file of an asset cannot be read at its URL',
    operations: ['assetsGetBulk'],
    expect: between('url'),
    ...answering(
      editAssets((asset) => {
        asset.url = wronglySigned(asset.url);
      }),
    ),
  },
  {
    name: 'dead-url-in-the-list',
    description: 'The file of an asset cannot be read at its URL in the list',
    operations: ['assetsList'],
    expect: between('url'),
    ...answering(
      editAssets((asset) => {
        asset.url = wronglySigned(asset.url);
      }),
    ),
  },
  {
    name: 'dead-thumbnail',
    description: 'The thumbnail of an asset cannot be read at its URL',
    operations: ['assetsRetrieve', 'assetsGetBulk', 'assetsList'],
    expect: between('url'),
    ...answering(
      editAssets((asset) => {
        if (asset.thumbnail) asset.thumbnail.url = wronglySigned(asset.thumbnail.url);
      }),
    ),
  },
  {
    name: 'preview-is-a-page',
    description: 'The preview of an asset is an HTML page, answered with 200',
    operations: ['assetsRetrieve', 'assetsGetBulk', 'assetsList'],
    expect: between('url'),
    ...behaviour((run) => async (service, call) => {
      const answer = await run(service, call);
      const bytes = Buffer.from('<!DOCTYPE html><title>Gone</title>');
      const id = service.store.addFile({ bytes, mimeType: 'text/html' });
      const { url } = service.signer.sign('GET', `/files/${id}`, service.signedUrlTtlMs);
      return editAssets((asset) => {
        if (asset.preview) asset.preview.url = url;
      })(answer);
    }),
  },
  {
    name: 'dead-download-link',
    description: 'The link to download an asset cannot be read',
    operations: ['assetsDownloadRequest'],
    expect: between('url'),
    ...answering(
      editBody((body) => {
        body.url = wronglySigned(body.url);
      }),
    ),
  },
  {
    name: 'target-format-ignored',
    description: 'A link to download an asset leads to its own format, whatever is asked for',
    operations: ['assetsDownloadRequest'],
    expect: between('url'),
    ...behaviour((run) => async (service, call) => {
      // Malformed values are still refused.
      await run(service, call);
      return run(service, { ...call, body: {} });
    }),
  },
  {
    name: 'archive-leaves-a-file-out',
    description: 'An archive has one file fewer than requested',
    operations: ['assetsDownloadRequestBatch'],
    expect: between('archive'),
    ...behaviour((run) => async (service, call) => {
      const answer = await run(service, call);
      const { query, ...rest } = call.body as { query: { assetIds: readonly string[] } };
      const assetIds = query.assetIds.slice(1);
      const less = { ...call, body: { ...rest, query: { ...query, assetIds } } };
      return answer.status === 200 ? run(service, less) : answer;
    }),
  },
  {
    name: 'archive-never-there',
    description: 'An archive is never finished',
    operations: ['assetsDownloadGetStatus'],
    expect: between('archive'),
    ...answering(
      editBody((body) => {
        if (body.jobStatus === 'success') {
          body.jobStatus = 'finalizing';
          delete body.downloadUrl;
        }
      }),
    ),
  },
  {
    name: 'archive-without-a-url',
    description: 'A finished archive has no URL',
    operations: ['assetsDownloadGetStatus'],
    expect: between('archive'),
    ...answering(
      editBody((body) => {
        delete body.downloadUrl;
      }),
    ),
  },
  {
    name: 'dead-archive-url',
    description: 'An archive cannot be read at its URL',
    operations: ['assetsDownloadGetStatus'],
    expect: between('archive'),
    ...answering(
      editBody((body) => {
        if (body.downloadUrl) body.downloadUrl = wronglySigned(body.downloadUrl);
      }),
    ),
  },
  {
    name: 'archive-of-another-job',
    description: 'The status of an archive is that of another job',
    operations: ['assetsDownloadGetStatus'],
    expect: between('archive'),
    ...answering(
      editBody((body) => {
        body.jobId = 'job_An0therArchive000000001';
      }),
    ),
  },
];
