import { codedError, httpError, namedError, quotaError } from '../answers.js';
import { isFinal } from '../lifecycle.js';
import type { Job, JsonObject, Upload } from '../records.js';
import { type OperationId, ROUTES } from '../routes.js';
import { PUBLIC_IMAGE_ID } from '../seed.js';
import type { Call, Operation, Service } from '../service.js';
import { answering, without, withQuery } from './around.js';
import type { Deviation, Expectation } from './deviation.js';
import { editAssets, editBody, editJobs } from './edit.js';

/** A lawful difference of an honest service: it breaks no promise of the document. */
export interface LawfulDifference extends Deviation {
  readonly expect:
    | Extract<Expectation, { kind: 'none' }>
    | (Exclude<Expectation, { kind: 'none' }> & { readonly kind: 'lenient' });
  /** Replaces an operation of its list. */
  around(run: Operation, operation: OperationId): Operation;
}

const OPERATION_IDS = ROUTES.map(({ operationId }) => operationId);
const FLAGS = ['hideResults', 'originalAssets', 'withEmbedding'];
const RIGHTS: readonly OperationId[] = ['jobsList', 'assetsUpload', 'assetsDeleteMultiple'];
const PAGING = ['pageSize', 'paginationToken', 'sortBy', 'sortDirection', 'originalAssets'];
const EMPTY = 'after-an-empty-page';
const HTML = '<!doctype html><title>401</title><h1>Authorization required</h1>';

export const lawfulDifferences: readonly LawfulDifference[] = [
  {
    name: 'null-is-absent',
    description: 'A null field is treated as absent',
    operations: OPERATION_IDS,
    expect: { kind: 'lenient', keyword: 'refused-data' },
    ...before((call) => ({ ...call, body: withoutNulls(call.body) })),
  },
  {
    name: 'flags-read-loosely',
    description: 'A query flag that is neither true nor false is treated as false',
    operations: OPERATION_IDS,
    expect: { kind: 'lenient', keyword: 'refused-data' },
    ...before((call) =>
      withQuery(call, (query) => {
        for (const flag of FLAGS) {
          if (!['true', 'false', null].includes(query.get(flag))) query.delete(flag);
        }
      }),
    ),
  },
  {
    name: 'bad-requests-are-422',
    description: 'A request that breaks the document is refused with 422 instead of 400',
    operations: OPERATION_IDS,
    expect: { kind: 'lenient', keyword: 'status' },
    ...answering((answer) => {
      if (answer.status !== 400) return answer;
      const body = answer.body as JsonObject;
      // Some errors repeat their status, and must repeat the one that is sent.
      const own = 'statusCode' in body ? { ...body, statusCode: 422 } : body;
      return { ...answer, status: 422, body: own };
    }),
  },
  {
    name: 'unauthorized-as-html',
    description: 'A gateway in front of the service answers 401 with an HTML page',
    operations: OPERATION_IDS,
    expect: { kind: 'lenient', keyword: 'content-type' },
    ...answering((answer) =>
      answer.status === 401
        ? { status: 401, headers: { 'content-type': 'text/html' }, raw: HTML }
        : answer,
    ),
  },
  {
    name: 'optimised-files',
    description: 'The addresses of assets lead to other files unless the originals are asked for',
    operations: ['assetsList', 'assetsRetrieve', 'assetsGetBulk'],
    expect: { kind: 'none' },
    around: (run) => async (service, call) => {
      const answer = await run(service, call);
      if (call.query.get('originalAssets') === 'true') return answer;
      const path = `/assets/${PUBLIC_IMAGE_ID}`;
      const { url } = service.signer.sign('GET', path, service.signedUrlTtlMs);
      return editAssets((asset) => {
        asset.url = url;
      })(answer);
    },
    apply: (answer) => answer,
  },
  {
    name: 'media-types-in-capitals',
    description: 'The media types of assets are written in capitals',
    operations: ['assetsList', 'assetsRetrieve', 'assetsGetBulk', 'assetsUpload'],
    expect: { kind: 'none' },
    ...answering(
      editAssets((asset) => {
        asset.mimeType = asset.mimeType.toUpperCase();
      }),
    ),
  },
  {
    name: 'newest-asset-deleted',
    description: 'The owner has deleted the asset of the newest job that made one',
    operations: ['assetsList', 'assetsRetrieve', 'assetsGetBulk', 'generatePatch'],
    expect: { kind: 'none' },
    around: (run) => async (service, call) => {
      const deleted = newestAsset(service);
      const entry = deleted === undefined ? undefined : service.store.assets.get(deleted);
      if (deleted === undefined || entry === undefined) return run(service, call);
      service.store.assets.delete(deleted);
      try {
        return await run(service, call);
      } finally {
        service.store.assets.set(deleted, entry);
      }
    },
    apply: (answer) => answer,
  },
  {
    name: 'replica-lags',
    description: 'New records appear two readings later',
    operations: OPERATION_IDS,
    expect: { kind: 'none', besides: ['lag'] },
    around: lagging(2),
    apply: (answer) => answer,
  },
  {
    name: 'sorted-assets-late',
    description: 'A sorted list of assets is empty the first three times that it is asked for',
    operations: ['assetsList'],
    expect: { kind: 'none' },
    around: (run) => async (service, call) => {
      const answer = await run(service, call);
      if (!call.query.has('sortBy') || looks(service, `${call.query}`) > 3) return answer;
      return { ...answer, body: { assets: [] } };
    },
    apply: (answer) => answer,
  },
  {
    name: 'strict-tags-late',
    description: 'A change of tags counts for strict at the third request only',
    operations: ['assetsUpdateTags'],
    expect: { kind: 'none' },
    around: (run) => async (service, call) => {
      const body = call.body as JsonObject | undefined;
      if (body?.strict !== true || looks(service, JSON.stringify([call.params, body])) > 2)
        return run(service, call);
      return run(service, { ...call, body: { ...body, strict: false } });
    },
    apply: (answer) => answer,
  },
  {
    name: 'short-pages',
    description: 'A page of a list has half the records that are asked for',
    operations: ['jobsList', 'assetsList'],
    expect: { kind: 'none' },
    ...before((call) =>
      withQuery(call, (query) => {
        const asked = Number(query.get('pageSize') ?? 10);
        if (Number.isInteger(asked) && asked > 1 && asked <= 100)
          query.set('pageSize', String(Math.floor(asked / 2)));
      }),
    ),
  },
  {
    name: 'empty-text-as-last-cursor',
    description: 'The cursor of the last page of a list is an empty text',
    operations: ['jobsList', 'assetsList'],
    expect: { kind: 'none' },
    ...answering(
      editBody((body) => {
        body.nextPaginationToken ??= '';
      }),
    ),
  },
  {
    name: 'filtered-pages-may-be-empty',
    description: 'A list is filtered after its pages are cut, so that the first one may be empty',
    operations: ['jobsList', 'assetsList'],
    expect: { kind: 'none' },
    around:
      (run) =>
      async (service, { query, ...call }) => {
        const token = query.get('paginationToken');
        if (token === EMPTY)
          return run(service, { ...call, query: without(query, 'paginationToken') });
        const answer = await run(service, { ...call, query });
        const isFirst = token === null && [...query.keys()].some((name) => !PAGING.includes(name));
        if (answer.status !== 200 || !isFirst) return answer;
        const [name = ''] = Object.keys(answer.body as JsonObject);
        return { ...answer, body: { [name]: [], nextPaginationToken: EMPTY } };
      },
    apply: (answer) => answer,
  },
  {
    name: 'jobs-fail',
    description: 'Jobs fail for want of capacity, with no share done',
    operations: ['generatePatch', 'jobsRetrieve', 'jobsList', 'assetsDownloadGetStatus'],
    expect: { kind: 'none' },
    around: (run) => async (service, call) => {
      const going = [...service.store.jobs.values()].filter(
        ({ job, outcome }) => outcome !== undefined && !isFinal(job.status),
      );
      for (const entry of going)
        Object.assign(entry, { outcome: { error: 'No capacity is left', hint: 'Try again' } });
      const answer = await run(service, call);
      return editJobs((job) => {
        if (job.status === 'failure') job.progress = 0;
      })(answer);
    },
    apply: (answer) => answer,
  },
  {
    name: 'charged-by-part',
    description: 'The usage of the account lists each charge in two parts',
    operations: ['usagesList'],
    expect: { kind: 'none' },
    ...answering(
      editBody((body) => {
        body.activity = body.activity?.flatMap((entry: JsonObject) => {
          const half = { ...entry, creativeUnitsCost: Number(entry.creativeUnitsCost) / 2 };
          return entry.creativeUnitsCost === undefined ? [entry] : [half, half];
        });
      }),
    ),
  },
  {
    name: 'archive-with-a-list',
    description: 'An archive has another file besides those that were asked for',
    operations: ['assetsDownloadRequestBatch'],
    expect: { kind: 'none' },
    ...before((call) => {
      const body = structuredClone(call.body) as { query?: { assetIds?: unknown } } | null;
      if (Array.isArray(body?.query?.assetIds)) body.query.assetIds.push(PUBLIC_IMAGE_ID);
      return { ...call, body };
    }),
  },
  {
    name: 'uploads-converted',
    description: 'An uploaded image is written anew, and its original kept',
    operations: ['uploadsRetrieve', 'assetsRetrieve'],
    expect: { kind: 'none' },
    around: (run, operation) => async (service, call) => {
      const answer = await run(service, call);
      const { store, signer, signedUrlTtlMs } = service;
      if (operation === 'uploadsRetrieve') {
        const { upload } = (answer.body ?? {}) as { upload?: Upload };
        convert(service, upload?.entityId ?? '');
        return answer;
      }
      return editAssets((asset) => {
        const original = originals.get(store.assets.get(asset.id)?.bytes ?? nothing);
        if (original === undefined || asset.originalFileUrl === undefined) return;
        const file = store.addFile({ bytes: original, mimeType: 'image/png' });
        asset.originalFileUrl = signer.sign('GET', `/files/${file}`, signedUrlTtlMs).url;
      })(answer);
    },
    apply: (answer) => answer,
  },
  {
    name: 'lists-tell-seconds',
    description: 'The times in lists have no fractions of a second',
    operations: ['jobsList', 'assetsList'],
    expect: { kind: 'none' },
    ...answering(({ body, ...answer }) =>
      body === undefined ? answer : { ...answer, body: inSeconds(body) },
    ),
  },
  {
    name: 'no-units-left',
    description: 'The account has no creative units left',
    operations: ['generatePatch'],
    expect: { kind: 'none' },
    ...refusing(
      ({ query }) => !query.has('dryRun') && quotaError(402, 'No creative units are left'),
    ),
  },
  {
    name: 'plan-without-patches',
    description: 'The plan of the account does not include patches',
    operations: ['generatePatch'],
    expect: { kind: 'none' },
    ...refusing(() =>
      namedError('ModelAccessRestrictedError', 'Your plan does not include patches', {
        currentPlan: 'starter',
        requiredPlan: 'pro',
      }),
    ),
  },
  {
    name: 'author-filter-needs-a-right',
    description: 'The key lacks the right to filter lists by author',
    operations: ['jobsList', 'assetsList'],
    expect: { kind: 'none', besides: ['filter'] },
    ...answering((answer, { query }) =>
      answer.status === 200 && query.has('authorId')
        ? httpError(403, 'Access to protected resources is not allowed').answer
        : answer,
    ),
  },
  {
    name: 'key-of-few-rights',
    description: 'The key may list jobs, and make and delete assets, but nothing else',
    operations: OPERATION_IDS,
    expect: { kind: 'none' },
    around: (run, operation) => (service, call) => {
      if (!RIGHTS.includes(operation) && call.access === 'project')
        throw httpError(403, 'The key lacks the right to do this');
      return run(service, call);
    },
    apply: (answer) => answer,
  },
  {
    name: 'finished-job-not-cancelled',
    description: 'A cancel of a final job is refused',
    operations: ['jobsTriggerAction'],
    expect: { kind: 'none' },
    around: (run) => async (service, call) => {
      const entry = service.store.jobs.get(call.params.jobId ?? '');
      if (entry && isFinal(entry.job.status)) {
        throw codedError(400, 'INVALID_PARAMETER', 'Cannot cancel this type of job');
      }
      return run(service, call);
    },
    apply: (answer) => answer,
  },
];

const nothing = Buffer.alloc(0);
/** What was sent, by the converted file. */
const originals = new WeakMap<Buffer, Buffer>();

/** Writes the file of an asset anew, with the same pixels. */
function convert({ store }: Service, assetId: string): void {
  const entry = store.assets.get(assetId);
  if (entry === undefined || originals.has(entry.bytes)) return;
  // What follows the end of a PNG is not read.
  const bytes = Buffer.concat([entry.bytes, Buffer.from('anew')]);
  entry.asset.properties.size = bytes.length;
  originals.set(bytes, entry.bytes);
  store.assets.set(assetId, { ...entry, bytes });
}

const counts = new WeakMap<Service, Map<string, number>>();

/** How many calls of a kind a service has got, this one included. */
function looks(service: Service, kind: string): number {
  const known = counts.get(service) ?? new Map<string, number>();
  counts.set(service, known);
  const count = (known.get(kind) ?? 0) + 1;
  known.set(kind, count);
  return count;
}

function before(change: (call: Call) => Call): Pick<LawfulDifference, 'around' | 'apply'> {
  return {
    around: (run) => (service, call) => run(service, change(call)),
    apply: (answer) => answer,
  };
}

/** Lets the service check the request first, so that it refuses a malformed one as such. */
function refusing(
  refusal: (call: Call) => Error | false,
): Pick<LawfulDifference, 'around' | 'apply'> {
  return {
    around: (run) => async (service, call) => {
      const dryRun = new URLSearchParams([...call.query, ['dryRun', 'true']]);
      await run(service, { ...call, query: call.query.has('dryRun') ? call.query : dryRun });
      const refused = refusal(call);
      if (refused) throw refused;
      return run(service, call);
    },
    apply: (answer) => answer,
  };
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([name, inner]) => [name, withoutNulls(inner)]),
  );
}

function inSeconds<T>(value: T): T {
  const text = JSON.stringify(value).replace(/("\d{4}-\d\d-\d\dT[\d:]{8})\.\d+Z"/g, '$1Z"');
  return JSON.parse(text);
}

function newestAsset({ store }: Service): string | undefined {
  // The owner does not delete the result of a patch just submitted.
  const others = [...store.jobs.values()].filter(({ job }) => job.jobType !== 'patch-image');
  const made = others.flatMap(({ job }) => job.metadata.assetIds ?? []);
  return made.flat().map(String).at(-1);
}

function isNew({ store }: Service, assetId: string): boolean {
  const { createdAt = '' } = store.assets.get(assetId)?.asset ?? {};
  return Date.parse(createdAt) > Date.now() - 60_000;
}

/** Answers the first readings of a new record as if it did not exist yet. */
function lagging(readings: number): LawfulDifference['around'] {
  const left = new Map<string, number>();
  const isHidden = (id: string): boolean => (left.get(id) ?? 0) > 0;
  const count = (id: string): void => {
    left.set(id, (left.get(id) ?? 0) - 1);
  };
  return (run, operation) => async (service, call) => {
    const named = call.params.jobId ?? call.params.assetId ?? call.params.uploadId ?? '';
    if (isHidden(named) && operation.endsWith('Retrieve')) {
      count(named);
      throw httpError(404, 'There is no such record');
    }
    const answer = await run(service, call);
    if (answer.status !== 200) return answer;
    const body = answer.body as Record<string, JsonObject | JsonObject[] | undefined>;
    if (operation === 'jobsRetrieve') {
      const { metadata } = body.job as unknown as Job;
      const made = (metadata.assetIds ?? []).filter((id) => !left.has(id));
      for (const id of made.filter((each) => isNew(service, each))) left.set(id, readings);
    }
    if (operation === 'jobsList')
      return {
        ...answer,
        body: { ...(answer.body as JsonObject), jobs: shown(body.jobs, 'jobId') },
      };
    if (operation === 'assetsGetBulk')
      return { ...answer, body: { assets: shown(body.assets, 'id') } };
    if (
      operation === 'assetsUpload' ||
      operation === 'uploadsCreate' ||
      operation === 'generatePatch'
    ) {
      const record = (body.job ?? body.asset ?? body.upload) as JsonObject | undefined;
      const id = record?.jobId ?? record?.id;
      if (typeof id === 'string') left.set(id, readings);
    }
    return answer;
  };

  function shown(list: JsonObject | JsonObject[] | undefined, key: string): JsonObject[] {
    const all = Array.isArray(list) ? list : [];
    const hidden = all.map((each) => String(each[key])).filter(isHidden);
    for (const id of hidden) count(id);
    return all.filter((each) => !hidden.includes(String(each[key])));
  }
}
