import { isFinal } from '../lifecycle.js';
import type { JsonObject } from '../records.js';
import { answering, behaviour, without } from './around.js';
import type { BehaviourDeviation } from './deviation.js';
import { type Editable, editAssets, editBody, editJobs, editUpload } from './edit.js';

function between(
  keyword: string,
  consequences: readonly string[] = [],
): BehaviourDeviation['expect'] {
  return { kind: 'violation', keyword, consequences, visibleIn: 'sequence' };
}

/** Draws another patch than was asked for; the job repeats the request as it came. */
function drawing(change: (body: Editable) => void) {
  return behaviour((run) => async (service, call) => {
    const body = structuredClone(call.body) as Editable;
    change(body);
    const answer = await run(service, { ...call, body });
    const { job } = answer.body as Editable;
    if (!job?.jobId) return answer;
    const entry = service.store.jobs.get(job.jobId);
    if (entry) entry.job.metadata.input = structuredClone(call.body) as JsonObject;
    job.metadata.input = call.body;
    return answer;
  });
}

/** Departures in what records, files, uploads, prices and lists have to do with each other. */
export const recordDeviations: readonly BehaviourDeviation[] = [
  {
    name: 'list-tells-another-author',
    description: 'A job has another author in the list than alone',
    operations: ['jobsList'],
    expect: between('agreement'),
    ...answering(
      editJobs((job) => {
        job.authorId = 'user_S0mebodyElse00000001';
      }),
    ),
  },
  {
    name: 'cancel-undoes-success',
    description: 'A job that has succeeded is canceled when somebody asks for it',
    operations: ['jobsTriggerAction'],
    expect: between('final'),
    ...behaviour((run) => (service, call) => {
      const job = service.store.jobs.get(call.params.jobId ?? '')?.job;
      if (job && isFinal(job.status)) {
        job.status = 'canceled';
        job.updatedAt = service.store.timestamp();
        job.statusHistory.push({ date: job.updatedAt, status: 'canceled' });
      }
      return run(service, call);
    }),
  },
  {
    name: 'success-without-assets',
    description: 'A patch that has succeeded names no asset',
    operations: ['jobsRetrieve'],
    expect: between('assets'),
    ...answering(
      editJobs((job) => {
        if (job.jobType === 'patch-image') job.metadata.assetIds = [];
      }),
    ),
  },
  {
    name: 'new-assets-not-answered',
    description: 'What a patch made is left out of a bulk answer',
    operations: ['assetsGetBulk'],
    expect: between('assets'),
    ...answering(
      editBody((body) => {
        body.assets = body.assets.filter(({ source }: JsonObject) => source !== 'patch');
      }),
    ),
  },
  {
    name: 'patch-shifts-by-one',
    description: 'A patch is drawn one pixel to the right of its position',
    operations: ['generatePatch'],
    expect: between('pixels'),
    ...drawing((body) => {
      if (body.position) body.position.x += 1;
    }),
  },
  {
    name: 'patch-not-drawn',
    description: 'A patch is left out of the picture',
    operations: ['generatePatch'],
    expect: between('pixels'),
    ...drawing((body) => {
      delete body.patch;
    }),
  },
  {
    name: 'patch-on-another-image',
    description: 'A patch is drawn on a smaller part of the image',
    operations: ['generatePatch'],
    expect: between('pixels'),
    ...drawing((body) => {
      body.crop = { left: 1, top: 0, width: 5, height: 5 };
    }),
  },
  {
    name: 'submission-tells-another-price',
    description: 'The answer to a submission tells one creative unit more than its dry run did',
    operations: ['generatePatch'],
    expect: between('billing'),
    ...answering(
      editBody((body) => {
        body.creativeUnitsCost += 1;
      }),
    ),
  },
  {
    name: 'negative-price',
    description: 'A dry run tells a price below zero',
    operations: ['generatePatch'],
    expect: between('price', ['billing']),
    ...answering((answer, { query }) =>
      query.has('dryRun') && answer.status === 269
        ? { ...answer, body: { creativeUnitsCost: -5, creativeUnitsDiscount: 0 } }
        : answer,
    ),
  },
  {
    name: 'price-parts-do-not-add-up',
    description: 'The parts of a price are one creative unit short',
    operations: ['generatePatch'],
    expect: between('price'),
    ...answering((answer, { query }) =>
      query.has('dryRun') && answer.status === 269
        ? { ...answer, body: { ...(answer.body as JsonObject), costDetails: { patch: 4 } } }
        : answer,
    ),
  },
  {
    name: 'two-prices',
    description: 'The price depends on how it is asked for',
    operations: ['generatePatch'],
    expect: between('price'),
    ...answering((answer, { query }) =>
      query.get('dryRun') === 'api' && answer.status === 269
        ? { ...answer, body: { creativeUnitsCost: 6, creativeUnitsDiscount: 0 } }
        : answer,
    ),
  },
  {
    name: 'file-of-another-size',
    description: 'An asset says one byte more than its file has',
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
    description: 'An asset says one pixel more than its file has',
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
        asset.url = asset.url.replace(/Signature=./, 'Signature=_');
      }),
    ),
  },
  {
    name: 'public-token-opens-all',
    description: 'The public token reads private assets too',
    operations: ['assetsRetrieve'],
    expect: between('private-asset'),
    ...behaviour((run) => (service, call) => run(service, { ...call, access: 'project' })),
  },
  {
    name: 'one-part-for-several',
    description: 'An upload has one part, however many are asked for',
    operations: ['uploadsCreate'],
    expect: between('upload'),
    ...answering(
      editUpload((upload) => {
        upload.parts = upload.parts?.slice(0, 1);
        if (upload.partsCount) upload.partsCount = 1;
      }),
    ),
  },
  {
    name: 'upload-of-another-kind',
    description: 'An upload is of another kind than asked for',
    operations: ['uploadsRetrieve'],
    expect: between('upload'),
    ...answering(
      editUpload((upload) => {
        upload.kind = 'avatar';
      }),
    ),
  },
  {
    name: 'upload-never-imported',
    description: 'An upload is validating for ever',
    operations: ['uploadsRetrieve'],
    expect: between('upload'),
    ...answering(
      editUpload((upload) => {
        if (upload.status === 'imported')
          Object.assign(upload, { status: 'validating', entityId: null });
      }),
    ),
  },
  {
    name: 'upload-becomes-public',
    description: 'The asset of an upload is public',
    operations: ['assetsRetrieve'],
    expect: between('upload', ['agreement']),
    ...answering(
      editAssets((asset) => {
        if (asset.source === 'uploaded') asset.privacy = 'public';
      }),
    ),
  },
  {
    name: 'archive-leaves-a-file-out',
    description: 'An archive has one file less than it was asked for',
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
    description: 'An archive is on its way for ever',
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
    description: 'An archive is finished, and has no URL',
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
        body.downloadUrl = body.downloadUrl?.replace(/Signature=./, 'Signature=_');
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
  {
    name: 'types-filter-ignored',
    description: 'The list of types does not go before the single one',
    operations: ['jobsList'],
    expect: between('filter'),
    ...behaviour(
      (run) => (service, call) =>
        run(
          service,
          call.query.has('type') && call.query.has('types')
            ? { ...call, query: without(call.query, 'types') }
            : call,
        ),
    ),
  },
  {
    name: 'author-filter-ignored',
    description: 'The job list is not filtered by author',
    operations: ['jobsList'],
    expect: between('filter'),
    ...behaviour(
      (run) => (service, call) => run(service, { ...call, query: without(call.query, 'authorId') }),
    ),
  },
  {
    name: 'cursor-never-ends',
    description:
      'After the second page of the job list the second page comes again, with nothing on it',
    operations: ['jobsList'],
    expect: between('pagination'),
    ...answering((answer, { query }) => {
      const token = query.get('paginationToken');
      if (token === null) return answer;
      return editBody((body) => {
        if (body.nextPaginationToken) Object.assign(body, { jobs: [], nextPaginationToken: token });
      })(answer);
    }),
  },
];
