import { codedError, namedError, ok } from '../answers.js';
import { colour, imageReference, inlineBytes, isDataUrl } from '../images.js';
import { advance, isFinal, type JobEntry, type Outcome } from '../lifecycle.js';
import { type PatchRequest, type Picture, PixelError, renderPatch } from '../pixels.js';
import type { Job, Json } from '../records.js';
import { PLAN_RESTRICTED_ASSET_ID } from '../seed.js';
import { findAsset, type Operation, presentAsset, type Service } from '../service.js';
import { type AssetEntry, AUTHOR_ID, OWNER_ID } from '../store.js';
import { bodyAs, flag, number, oneOf, queryAs, queryFlag, record, text } from '../validate.js';

const body = record(
  { image: imageReference },
  {
    allowOverflow: flag,
    backgroundColor: colour,
    crop: record(
      { height: number, left: number, top: number, width: number },
      { backgroundColor: colour },
    ),
    format: oneOf(['jpeg', 'png']),
    patch: record({ image: imageReference, mode: oneOf(['erase', 'override']) }),
    position: record({ x: number, y: number }),
  },
);

const query = { dryRun: oneOf(['true', 'api']), originalAssets: queryFlag, projectId: text };

export const generatePatch: Operation = async (service, call) => {
  const { dryRun, ...presentation } = queryAs(query, call.query);
  const params = bodyAs(body, call.body);
  if (params.backgroundColor?.toLowerCase() === 'transparent' && params.format === 'jpeg') {
    throw codedError(400, 'INVALID_PARAMETER', 'A transparent background needs the png format');
  }
  const image = resolve(service, params.image, '/image');
  const patch = params.patch && {
    mode: params.patch.mode,
    image: resolve(service, params.patch.image, '/patch/image'),
  };
  const price = priceOf(service, 'patch', service.creativeUnitsCost);
  if (dryRun) return ok(price.estimate, 269);

  const { patch: _reference, ...rest } = params;
  const outcome = await render(service, { ...rest, image, ...(patch && { patch }) }, params.image);
  service.charge(price.total);
  const entry = submit(
    service,
    { jobType: 'patch-image', cuCost: price.own, input: params },
    outcome,
  );
  service.store.addActivity('patch', { jobId: entry.job.jobId }, price.total);
  return ok({
    job: structuredClone(entry.job),
    ...resultOf(service, entry, presentation),
    creativeUnitsCost: price.cost,
    creativeUnitsDiscount: 0,
    ipDetection: detection(service.ipDetectionFee),
  });
};

/** A price: the returned part, and the total charge. */
export function priceOf({ addOns, ipDetectionFee }: Service, name: string, own: number) {
  const costDetails = { [name]: own, ...addOns };
  const cost = Object.values(costDetails).reduce((sum, part) => sum + part, 0);
  return {
    own,
    cost,
    total: cost + ipDetectionFee,
    estimate: {
      creativeUnitsCost: cost,
      creativeUnitsDiscount: 0,
      costDetails,
      ...(ipDetectionFee > 0 ? { ipDetection: detection(ipDetectionFee) } : {}),
    },
  };
}

export function detection(creativeUnitsCharged: number) {
  return {
    action: 'allowed',
    creativeUnitsCharged,
    evaluatedFilters: 1,
    findings: [],
    flagged: false,
  };
}

function resolve(service: Service, reference: string, at: string): Buffer {
  if (isDataUrl(reference)) return inlineBytes(reference, at);
  if (reference === PLAN_RESTRICTED_ASSET_ID) {
    throw namedError('ModelAccessRestrictedError', 'Your plan does not include this asset', {
      currentPlan: 'starter',
      requiredPlan: 'pro',
    });
  }
  return findAsset(service, reference).bytes;
}

async function render(service: Service, request: PatchRequest, image: string): Promise<Outcome> {
  try {
    const picture = await renderPatch(request);
    return { finish: () => [storeResult(service, picture, image)] };
  } catch (error) {
    if (error instanceof PixelError) return { error: error.message, hint: error.hint };
    throw error;
  }
}

function storeResult({ store }: Service, picture: Picture, image: string): string {
  const { bytes, width, height, mimeType } = picture;
  const createdAt = store.timestamp();
  const entry: AssetEntry = {
    bytes,
    asset: {
      id: store.id('asset'),
      authorId: AUTHOR_ID,
      ownerId: OWNER_ID,
      collectionIds: [],
      createdAt,
      updatedAt: createdAt,
      editCapabilities: ['PIXELATE', 'REMOVE_BACKGROUND', 'UPSCALE'],
      kind: 'image',
      mimeType,
      metadata: {
        kind: 'image',
        type: 'patch',
        width,
        height,
        ...(isDataUrl(image) ? {} : { parentId: image }),
      },
      privacy: 'private',
      properties: { size: bytes.length, width, height },
      source: 'patch',
      status: 'success',
      tags: [],
    },
  };
  return store.addAsset(entry);
}

/** Starts a paid job. */
export function submit(
  { store, addOns, settle }: Service,
  { jobType, cuCost, input }: { jobType: string; cuCost: number; input: object },
  outcome: Outcome,
) {
  const date = store.timestamp();
  const job: Job = {
    jobId: store.id('job'),
    jobType,
    status: 'queued',
    progress: 0,
    statusHistory: [{ date, status: 'queued' }],
    createdAt: date,
    updatedAt: date,
    authorId: AUTHOR_ID,
    ownerId: OWNER_ID,
    billing: {
      cuCost,
      cuCostDetails: { ...addOns },
      cuDiscount: 0,
      disableRefund: false,
    },
    metadata: { input: structuredClone(input) as unknown as Json, assetIds: [] },
  };
  const entry: JobEntry = { job, outcome, cancelRequested: false };
  store.addJob(entry);
  while (settle === 'at-once' && !isFinal(job.status)) advance(entry, () => store.timestamp());
  return entry;
}

function resultOf(service: Service, { job }: JobEntry, query: { originalAssets?: string }) {
  const [assetId] = job.metadata.assetIds as string[];
  return assetId === undefined
    ? {}
    : { asset: presentAsset(service, findAsset(service, assetId), query) };
}
