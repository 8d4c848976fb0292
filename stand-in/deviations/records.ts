import { codedError, ok } from '../answers.js';
import { isFinal } from '../lifecycle.js';
import type { JsonObject } from '../records.js';
import { PUBLIC_IMAGE_ID } from '../seed.js';
import { answering, behaviour, without } from './around.js';
import type { BehaviourDeviation } from './deviation.js';
import {
  type Editable,
  editAssets,
  editBody,
  editJobs,
  editUpload,
  JOB_OPERATIONS,
} from './edit.js';

function between(
  keyword: string,
  consequences: readonly string[] = [],
): BehaviourDeviation['expect'] {
  return { kind: 'violation', keyword, consequences, visibleIn: 'sequence' };
}

/** A list that ignores some of its filters if their values are valid. */
function ignoring(...names: readonly string[]) {
  return behaviour((run) => async (service, call) => {
    // Malformed values are still refused.
    await run(service, call);
    const query = names.reduce(without, call.query);
    return run(service, { ...call, query });
  });
}

/** Leaves a list empty when it is asked for with a parameter. */
function emptied(list: 'jobs' | 'assets', parameter: string) {
  const empty = editBody((body) => (body[list] = []));
  return answering((answer, { query }) => (query.has(parameter) ? empty(answer) : answer));
}

/** Whether a body is sound enough to have another name. */
function named(body: unknown): body is JsonObject & { name: string } {
  return typeof (body as Editable | null)?.name === 'string';
}

/** Draws a different patch than requested; the job repeats the original request. */
function drawing(change: (body: Editable) => void) {
  return behaviour((run) => async (service, call) => {
    // Malformed values are still refused.
    if (typeof call.body !== 'object' || call.body === null) return run(service, call);
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

/** The uploads that an answer has called imported. */
const importsTold = new WeakSet<object>();

/** Departures in how records, files, uploads, prices and lists relate to each other. */
export const recordDeviations: readonly BehaviourDeviation[] = [
  {
    name: 'list-tells-another-author',
    description: 'A job has a different author in the list than alone',
    operations: ['jobsList'],
    expect: between('agreement', ['filter']),
    ...answering(
      editJobs((job) => {
        job.authorId = 'user_S0mebodyElse00000001';
      }),
    ),
  },
  {
    name: 'cancel-undoes-success',
    description: 'A successful job can be canceled',
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
    description: 'A successful patch does not name an asset',
    operations: ['jobsRetrieve'],
    expect: between('assets', ['final']),
    ...answering(
      editJobs((job) => {
        if (job.jobType === 'patch-image') job.metadata.assetIds = [];
      }),
    ),
  },
  {
    name: 'new-assets-not-answered',
    description: 'A bulk answer leaves out the asset of a patch',
    operations: ['assetsGetBulk'],
    expect: between('assets', ['agreement']),
    ...answering(
      editBody((body) => {
        body.assets = body.assets.filter(({ source }: JsonObject) => source !== 'patch');
      }),
    ),
  },
  {
    name: 'patch-shifts-by-one',
    description: 'A patch is drawn one pixel too far right',
    operations: ['generatePatch'],
    expect: between('pixels'),
    ...drawing((body) => {
      if (body.position) body.position.x += 1;
    }),
  },
  {
    name: 'patch-of-another-format',
    description: 'A patch is a JPEG, although a PNG is asked for',
    operations: ['generatePatch'],
    expect: between('pixels'),
    ...drawing((body) => {
      if (body.format === 'png') body.format = 'jpeg';
    }),
  },
  {
    name: 'patch-of-another-type',
    description: 'The job of a patch has the type of a model’s run',
    operations: JOB_OPERATIONS,
    expect: between('submission'),
    ...answering(
      editJobs((job) => {
        if (job.jobType === 'patch-image') job.jobType = 'custom';
      }),
    ),
  },
  {
    name: 'patch-not-drawn',
    description: 'A patch is not drawn',
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
    description: 'The answer to a submission has one creative unit more than its estimate',
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
    description: 'A dry run returns a negative price',
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
    description: 'The parts of a price add up to one creative unit too little',
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
    description: 'The price depends on how the dry run is requested',
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
    description: 'An upload has one part, no matter how many are requested',
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
    description: 'An upload has a different kind than requested',
    operations: ['uploadsRetrieve'],
    expect: between('upload', ['kept']),
    ...answering(
      editUpload((upload) => {
        upload.kind = 'avatar';
      }),
    ),
  },
  {
    name: 'upload-forgets-its-options',
    description: 'An upload does not keep where its asset is to be filed',
    operations: ['uploadsCreate', 'uploadsRetrieve', 'uploadsTriggerAction'],
    expect: between('kept'),
    ...answering(
      editUpload((upload) => {
        delete upload.assetOptions;
      }),
    ),
  },
  {
    name: 'upload-of-another-size',
    description: 'An upload has one byte more than it was sent',
    operations: ['uploadsCreate', 'uploadsRetrieve', 'uploadsTriggerAction'],
    expect: between('kept'),
    ...answering(
      editUpload((upload) => {
        if (upload.fileSize !== undefined) upload.fileSize += 1;
      }),
    ),
  },
  {
    name: 'asset-name-not-kept',
    description: 'An uploaded asset has a name of the service, whatever was sent',
    operations: ['assetsUpload'],
    expect: between('kept'),
    ...behaviour(
      (run) => (service, call) =>
        run(service, named(call.body) ? { ...call, body: { ...call.body, name: 'file' } } : call),
    ),
  },
  {
    name: 'tags-not-kept',
    description: 'Tags are answered as added, but the asset does not have them',
    operations: ['assetsUpdateTags'],
    expect: between('kept'),
    ...behaviour((run) => async (service, call) => {
      const asset = service.store.assets.get(call.params.assetId ?? '')?.asset;
      const tags = asset && [...asset.tags];
      const answer = await run(service, call);
      if (asset && tags) asset.tags = tags;
      return answer;
    }),
  },
  {
    name: 'tags-not-told',
    description: 'The answer to a change of tags names none of them',
    operations: ['assetsUpdateTags'],
    expect: between('kept'),
    ...answering(editBody((body) => Object.assign(body, { added: [], deleted: [] }))),
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
    name: 'tags-never-removed',
    description: 'Tags are answered as removed, but stay',
    operations: ['assetsUpdateTags'],
    expect: between('kept'),
    ...behaviour((run) => async (service, call) => {
      const answer = await run(service, call);
      const { deleted = [] } = answer.body as Editable;
      service.store.assets.get(call.params.assetId ?? '')?.asset.tags.push(...deleted);
      return answer;
    }),
  },
  {
    name: 'upload-stores-another-file',
    description: 'The file of an upload differs in its last byte',
    operations: ['uploadsTriggerAction'],
    expect: between('upload'),
    ...behaviour((run) => (service, call) => {
      const entry = service.store.uploads.get(call.params.uploadId ?? '');
      for (const [number, bytes] of entry?.parts ?? []) {
        const other = Buffer.from(bytes);
        other[bytes.length - 1] = 0;
        entry?.parts.set(number, other);
      }
      return run(service, call);
    }),
  },
  {
    name: 'usages-without-activities',
    description: 'The usage of the account has no part, whatever is asked for',
    operations: ['usagesList'],
    expect: between('billing'),
    ...answering((answer) => (answer.status === 200 ? ok({}) : answer)),
  },
  {
    name: 'upload-never-imported',
    description: 'An upload never leaves the status validating',
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
    description: 'The parameter types does not take precedence over type',
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
    name: 'known-author-refused',
    description: 'The job list refuses the filter by an author that its jobs have',
    operations: ['jobsList'],
    expect: between('filter'),
    ...answering((answer, { query }) =>
      query.get('authorId')?.startsWith('user_')
        ? codedError(400, 'INVALID_PARAMETER', 'authorId is not a valid user').answer
        : answer,
    ),
  },
  {
    name: 'changed-before-refused',
    description: 'The asset list refuses to be filtered by the time of the last change',
    operations: ['assetsList'],
    expect: between('filter'),
    ...answering((answer, { query }) =>
      query.get('sortBy') === 'updatedAt' && query.has('updatedBefore')
        ? codedError(400, 'INVALID_PARAMETER', 'updatedBefore needs sortBy').answer
        : answer,
    ),
  },
  {
    name: 'cursor-never-ends',
    description: 'After the second page of the job list, the second page repeats without jobs',
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
  {
    name: 'types-of-jobs-not-found',
    description: 'The job list is empty when filtered by type',
    operations: ['jobsList'],
    expect: between('filter'),
    ...answering((answer, { query }) =>
      query.has('type') && !query.has('types')
        ? editBody((body) => (body.jobs = []))(answer)
        : answer,
    ),
  },
  {
    name: 'filtered-job-twice',
    description: 'A job list filtered by status has its first job twice',
    operations: ['jobsList'],
    expect: between('filter'),
    ...answering((answer, { query }) =>
      query.has('status')
        ? editBody((body) => body.jobs.push(...body.jobs.slice(0, 1)))(answer)
        : answer,
    ),
  },
  {
    name: 'cursor-counts-jobs',
    description: 'A cursor of the job list counts from the start, so a new job shifts all others',
    operations: ['generatePatch', 'jobsList'],
    expect: between('pagination'),
    ...behaviour((run, operation) => {
      if (operation !== 'jobsList') return run;
      return async (service, call) => {
        const token = Number(call.query.get('paginationToken') ?? Number.NaN);
        if (Number.isNaN(token) && call.query.has('paginationToken')) return run(service, call);
        const size = Number(call.query.get('pageSize') ?? 10);
        const skipped = Number.isNaN(token) ? 0 : token;
        const query = without(call.query, 'paginationToken');
        query.set('pageSize', String(Math.min(200, skipped + size)));
        const answer = await run(service, { ...call, query });
        return editBody((body) => {
          const isLast = !body.nextPaginationToken;
          body.jobs = body.jobs.slice(skipped, skipped + size);
          if (!isLast) body.nextPaginationToken = String(skipped + size);
        })(answer);
      };
    }),
  },
  {
    name: 'history-forgets',
    description: 'The history of a job has only its last status',
    operations: ['jobsRetrieve'],
    expect: between('history'),
    ...answering(
      editJobs((job) => {
        job.statusHistory = job.statusHistory.slice(-1);
      }),
    ),
  },
  {
    name: 'results-change',
    description: 'A successful job names a different asset each time it is read',
    operations: ['jobsRetrieve'],
    expect: between('final', ['assets']),
    ...answering((answer, { finalReads }) =>
      editJobs((job) => {
        if (job.status === 'success' && finalReads > 0)
          job.metadata.assetIds = [`asset_An0therResult00000000${finalReads}`];
      })(answer),
    ),
  },
  {
    name: 'final-jobs-touched',
    description: 'The last change of a final job moves each time it is read',
    operations: ['jobsRetrieve'],
    expect: { kind: 'drift', keyword: 'updated-at', visibleIn: 'sequence' },
    ...behaviour((run) => async (service, call) => {
      const entry = service.store.jobs.get(call.params.jobId ?? '');
      if (entry && isFinal(entry.job.status)) entry.job.updatedAt = service.store.timestamp();
      return run(service, call);
    }),
  },
  {
    name: 'created-in-another-zone',
    description: 'The creation time of a patch is nine hours in the future',
    operations: ['generatePatch', 'jobsRetrieve', 'jobsList'],
    expect: between('submission', ['order']),
    ...answering(
      editJobs((job) => {
        if (job.jobType !== 'patch-image') return;
        const later = (time: string) => new Date(Date.parse(time) + 9 * 3_600_000).toISOString();
        job.createdAt = later(job.createdAt);
        job.updatedAt = later(job.updatedAt);
        for (const entry of job.statusHistory) entry.date = later(entry.date);
      }),
    ),
  },
  {
    name: 'use-tells-more',
    description: 'The usage of the account lists more creative units than the estimate',
    operations: ['usagesList'],
    expect: between('billing'),
    ...answering(
      editBody((body) => {
        for (const entry of body.activity ?? []) {
          if (entry.action === 'patch') entry.creativeUnitsCost += 2;
        }
      }),
    ),
  },
  {
    name: 'charged-twice',
    description: 'The usage of the account lists two charges for one patch',
    operations: ['usagesList'],
    expect: between('billing'),
    ...answering(
      editBody((body) => {
        body.activity = body.activity?.flatMap((entry: JsonObject) =>
          entry.action === 'patch' ? [entry, entry] : [entry],
        );
      }),
    ),
  },
  {
    name: 'bulk-repeats-an-asset',
    description: 'A bulk answer has its first asset twice',
    operations: ['assetsGetBulk'],
    expect: between('identity'),
    ...answering(editBody((body) => body.assets.push(...body.assets.slice(0, 1)))),
  },
  {
    name: 'parts-not-needed',
    description: 'An upload without its parts is imported',
    operations: ['uploadsTriggerAction', 'uploadsRetrieve'],
    expect: between('upload'),
    ...behaviour((run, operation) => async (service, call) => {
      const entry = service.store.uploads.get(call.params.uploadId ?? '');
      const isEmpty =
        entry !== undefined && entry.parts.size === 0 && entry.upload.source === 'multipart';
      const isAsked = (call.body as Editable | null)?.action === 'complete';
      if (operation !== 'uploadsTriggerAction' || !isEmpty || !isAsked) return run(service, call);
      entry.upload.status = 'imported';
      entry.upload.entityId = PUBLIC_IMAGE_ID;
      return ok({ upload: structuredClone(entry.upload) as unknown as JsonObject });
    }),
  },
  {
    name: 'deleted-assets-stay',
    description: 'A deletion is confirmed but deletes nothing',
    operations: ['assetsDeleteMultiple'],
    expect: between('deletion'),
    ...behaviour((run) => async (service, call) => {
      const assets = new Map(service.store.assets);
      const answer = await run(service, call);
      for (const [id, entry] of assets) service.store.assets.set(id, entry);
      return answer;
    }),
  },
  {
    name: 'ghost-in-the-list',
    description: 'The asset list has an asset that cannot be read',
    operations: ['assetsList'],
    expect: between('accepted-data', ['pagination', 'filter']),
    ...answering(
      editBody((body) => {
        const [first] = body.assets;
        if (first) body.assets[0] = { ...first, id: 'asset_Gh0st00000000000000001' };
      }),
    ),
  },
  {
    name: 'asset-page-loses-one',
    description: 'Every page of the asset list after the first leaves out an asset',
    operations: ['assetsList'],
    expect: between('pagination'),
    ...answering((answer, { query }) =>
      query.has('paginationToken') ? editBody((body) => body.assets.shift())(answer) : answer,
    ),
  },
  {
    name: 'assets-not-sorted',
    description: 'The asset list is sorted in reverse',
    operations: ['assetsList'],
    expect: between('order', ['pagination']),
    ...answering(editBody((body) => body.assets.reverse())),
  },
  {
    name: 'asset-types-ignored',
    description: 'The asset list is not filtered by type',
    operations: ['assetsList'],
    expect: between('filter'),
    ...ignoring('type', 'types'),
  },
  {
    name: 'asset-privacy-ignored',
    description: 'The asset list is not filtered by privacy',
    operations: ['assetsList'],
    expect: between('filter'),
    ...ignoring('privacy'),
  },
  {
    name: 'asset-times-ignored',
    description: 'The asset list is not filtered by creation time',
    operations: ['assetsList'],
    expect: between('filter'),
    ...ignoring('createdBefore', 'createdAfter'),
  },
  {
    name: 'asset-list-tells-another-privacy',
    description: 'An asset has a different privacy in the list than alone',
    operations: ['assetsList'],
    expect: between('agreement', ['filter', 'private-asset']),
    ...answering(
      editAssets((asset) => {
        asset.privacy = asset.privacy === 'public' ? 'private' : 'public';
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
        if (asset.thumbnail)
          asset.thumbnail.url = asset.thumbnail.url.replace(/Signature=./, 'Signature=_');
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
    name: 'dead-url-in-the-list',
    description: 'The file of an asset cannot be read at its URL in the list',
    operations: ['assetsList'],
    expect: between('url'),
    ...answering(
      editAssets((asset) => {
        asset.url = asset.url.replace(/Signature=./, 'Signature=_');
      }),
    ),
  },
  {
    name: 'workflow-filter-ignored',
    description: 'The job list is not filtered by workflow',
    operations: ['jobsList'],
    expect: between('filter'),
    ...ignoring('workflowId'),
  },
  {
    name: 'finished-jobs-not-found',
    description: 'The job list is empty when filtered by status',
    operations: ['jobsList'],
    expect: between('filter'),
    ...emptied('jobs', 'status'),
  },
  {
    name: 'asset-relations-ignored',
    description: 'The asset list is not filtered by collection, parent, inference and model',
    operations: ['assetsList'],
    expect: between('filter'),
    ...ignoring('collectionId', 'parentAssetId', 'rootAssetId', 'inferenceId', 'modelId'),
  },
  {
    name: 'asset-changes-ignored',
    description: 'The asset list is not filtered by the time of the last change',
    operations: ['assetsList'],
    expect: between('filter'),
    ...ignoring('updatedBefore', 'updatedAfter'),
  },
  {
    name: 'collections-look-empty',
    description: 'The asset list is empty when filtered by collection',
    operations: ['assetsList'],
    expect: between('filter'),
    ...emptied('assets', 'collectionId'),
  },
  {
    name: 'assets-never-oldest-first',
    description: 'The asset list ignores the direction of sorting',
    operations: ['assetsList'],
    expect: between('order'),
    ...ignoring('sortDirection'),
  },
  {
    name: 'sorted-assets-missing',
    description: 'The asset list is empty when it is sorted',
    operations: ['assetsList'],
    expect: between('order', ['deletion', 'filter']),
    ...answering((answer, { query }) =>
      query.has('sortBy')
        ? editBody((body) => {
            body.assets = [];
            delete body.nextPaginationToken;
          })(answer)
        : answer,
    ),
  },
  {
    name: 'bulk-leaves-one-out',
    description: 'A bulk answer of several assets leaves out the last one',
    operations: ['assetsGetBulk'],
    expect: between('agreement', ['archive']),
    ...answering(
      editBody((body) => {
        if (body.assets.length > 1) body.assets.pop();
      }),
    ),
  },
  {
    name: 'list-tells-another-price',
    description: 'A job was billed one creative unit more in the list than alone',
    operations: ['jobsList'],
    expect: between('agreement'),
    ...answering(
      editJobs((job) => {
        if (job.billing) job.billing.cuCost += 1;
      }),
    ),
  },
  {
    name: 'changed-before-made',
    description: 'The last change of a job is a day before its creation',
    operations: ['jobsRetrieve', 'jobsList'],
    expect: between('updated-at'),
    ...answering(
      editJobs((job) => {
        job.updatedAt = new Date(Date.parse(job.createdAt) - 86_400_000).toISOString();
      }),
    ),
  },
  {
    name: 'import-undone',
    description: 'An imported upload is pending when it is read again',
    operations: ['uploadsRetrieve'],
    expect: between('upload'),
    ...behaviour((run) => async (service, call) => {
      const answer = await run(service, call);
      const { upload } = answer.body as Editable;
      const entry = service.store.uploads.get(upload?.id);
      if (entry === undefined || upload.status !== 'imported') return answer;
      if (importsTold.has(entry)) upload.status = 'pending';
      importsTold.add(entry);
      return answer;
    }),
  },
  {
    name: 'refusal-starts-a-job',
    description: 'A submission is refused with 429, but starts a paid job',
    operations: ['generatePatch', 'generateRunModel'],
    expect: between('submission'),
    ...behaviour((run) => async (service, call) => {
      const answer = await run(service, call);
      if (answer.status !== 200 || call.query.has('dryRun')) return answer;
      const body = { statusCode: 429, error: 'Too Many Requests', message: 'Slow down' };
      return { status: 429, headers: { ...answer.headers, 'retry-after': '0' }, body };
    }),
  },
  {
    name: 'public-token-lists-all',
    description: 'The public token lists private assets too',
    operations: ['assetsList'],
    expect: between('private-asset'),
    ...behaviour((run) => (service, call) => run(service, { ...call, access: 'project' })),
  },
  {
    name: 'dead-download-link',
    description: 'The link to download an asset cannot be read',
    operations: ['assetsDownloadRequest'],
    expect: between('url'),
    ...answering(
      editBody((body) => {
        body.url = body.url.replace(/Signature=./, 'Signature=_');
      }),
    ),
  },
  {
    name: 'inline-image-exchanged',
    description: 'An image that is sent inline is stored as another one',
    operations: ['assetsUpload'],
    expect: between('upload'),
    ...behaviour((run) => async (service, call) => {
      const answer = await run(service, call);
      const { asset } = answer.body as Editable;
      const entry = service.store.assets.get(asset?.id);
      const other = service.store.assets.get(PUBLIC_IMAGE_ID);
      if (entry && other) service.store.assets.set(asset.id, { ...entry, bytes: other.bytes });
      return answer;
    }),
  },
  {
    name: 'strict-tags-ignored',
    description: 'A tag may be added or removed twice, although strict forbids it',
    operations: ['assetsUpdateTags'],
    expect: between('strict'),
    ...behaviour((run) => (service, call) => {
      const body = call.body as Editable | null;
      if (body?.strict !== true) return run(service, call);
      return run(service, { ...call, body: { ...body, strict: false } });
    }),
  },
  {
    name: 'several-types-ignored',
    description: 'The job list is not filtered by several types',
    operations: ['jobsList'],
    expect: between('filter'),
    ...behaviour((run) => (service, call) => {
      const isOne = !call.query.get('types')?.includes(',');
      return run(service, isOne ? call : { ...call, query: without(call.query, 'types') });
    }),
  },
  {
    name: 'assets-not-listed',
    description: 'The asset list is always empty',
    operations: ['assetsList'],
    expect: between('pagination'),
    ...answering(editBody((body) => (body.assets = []))),
  },
  {
    name: 'charge-not-listed',
    description: 'The usage of the account lists no charge for a patch',
    operations: ['usagesList'],
    expect: { kind: 'drift', keyword: 'billing', visibleIn: 'sequence' },
    ...answering(
      editBody((body) => {
        body.activity = body.activity?.filter(({ action }: JsonObject) => action !== 'patch');
      }),
    ),
  },
  {
    name: 'assets-of-another-project',
    description: 'Assets are of another project than the jobs that made them',
    operations: ['assetsList', 'assetsRetrieve', 'assetsGetBulk', 'assetsUpload'],
    expect: { kind: 'drift', keyword: 'owner', visibleIn: 'sequence' },
    ...answering(
      editAssets((asset) => {
        asset.ownerId = 'proj_9kQwErTyUiOpAsDfGhJkLz';
      }),
    ),
  },
];
