import { httpError } from './answers.js';
import { assetsDownloadGetStatus, assetsDownloadRequestBatch } from './operations/archives.js';
import { assetsDeleteMultiple } from './operations/assetDeletion.js';
import { assetsList } from './operations/assetList.js';
import { assetsGetBulk, assetsRetrieve, assetsUpload } from './operations/assets.js';
import { assetsUpdateTags } from './operations/assetTags.js';
import { collectionsAssetsAdd } from './operations/collections.js';
import { generateRunModel } from './operations/custom.js';
import { assetsDownloadRequest } from './operations/downloads.js';
import { generatePatch } from './operations/generate.js';
import { jobsList, jobsRetrieve, jobsTriggerAction } from './operations/jobs.js';
import { uploadsCreate, uploadsRetrieve, uploadsTriggerAction } from './operations/uploads.js';
import { usagesList } from './operations/usages.js';
import type { Operation } from './service.js';

/**
 * The route and handler of each operation; a path without a parameter comes before one that would also match
 * it.
 */
const OPERATIONS = {
  generatePatch: ['POST /generate/patch', generatePatch],
  generateRunModel: ['POST /generate/custom/{modelId}', generateRunModel],
  jobsList: ['GET /jobs', jobsList],
  jobsRetrieve: ['GET /jobs/{jobId}', jobsRetrieve],
  jobsTriggerAction: ['POST /jobs/{jobId}/action', jobsTriggerAction],
  assetsList: ['GET /assets', assetsList],
  assetsUpload: ['POST /assets', assetsUpload],
  assetsDeleteMultiple: ['DELETE /assets', assetsDeleteMultiple],
  assetsGetBulk: ['POST /assets/get-bulk', assetsGetBulk],
  assetsDownloadRequestBatch: ['POST /assets/download', assetsDownloadRequestBatch],
  assetsDownloadGetStatus: ['GET /assets/download/{jobId}', assetsDownloadGetStatus],
  assetsRetrieve: ['GET /assets/{assetId}', assetsRetrieve],
  assetsDownloadRequest: ['POST /assets/{assetId}/download', assetsDownloadRequest],
  assetsUpdateTags: ['PUT /assets/{assetId}/tags', assetsUpdateTags],
  collectionsAssetsAdd: ['PUT /collections/{collectionId}/assets', collectionsAssetsAdd],
  uploadsCreate: ['POST /uploads', uploadsCreate],
  uploadsRetrieve: ['GET /uploads/{uploadId}', uploadsRetrieve],
  uploadsTriggerAction: ['POST /uploads/{uploadId}/action', uploadsTriggerAction],
  usagesList: ['GET /usages', usagesList],
} as const satisfies Record<string, readonly [`${Method} /${string}`, Operation]>;

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** The operations that the stand-in serves. */
export type OperationId = keyof typeof OPERATIONS;

export interface Route {
  readonly operationId: OperationId;
  readonly method: string;
  readonly path: string;
  readonly run: Operation;
}

export interface Match extends Route {
  readonly params: Readonly<Record<string, string>>;
}

export const ROUTES: readonly Route[] = Object.entries(OPERATIONS).map(
  ([operationId, [place, run]]) => {
    const [method = '', path = ''] = place.split(' ');
    return { operationId: operationId as OperationId, method, path, run };
  },
);

/** The operation of a request; 404 for an unknown path, 405 for an unsupported method. */
export function matchRoute(method: string, path: string): Match {
  const template = ROUTES.find((route) => paramsOf(route.path, path))?.path;
  const params = template === undefined ? undefined : paramsOf(template, path);
  if (!params) throw httpError(404, 'There is nothing at this path');
  const routes = ROUTES.filter((route) => route.path === template);
  const route = routes.find((candidate) => candidate.method === method);
  if (!route) {
    const allow = routes.map((candidate) => candidate.method).join(', ');
    throw httpError(405, 'The path does not support this method', { allow });
  }
  return { ...route, params };
}

function paramsOf(template: string, path: string): Record<string, string> | undefined {
  const wanted = template.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const value = given[index] ?? '';
    if (segment.startsWith('{') && value !== '') params[segment.slice(1, -1)] = decode(value);
    else if (segment !== value) return undefined;
  }
  return params;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw httpError(400, 'The path is not valid percent-encoding');
  }
}
