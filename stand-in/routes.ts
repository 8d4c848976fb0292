import { httpError } from './answers.js';
import { assetsGetBulk, assetsRetrieve, assetsUpload } from './operations/assets.js';
import { generatePatch } from './operations/generate.js';
import { jobsList, jobsRetrieve, jobsTriggerAction } from './operations/jobs.js';
import { uploadsCreate, uploadsRetrieve, uploadsTriggerAction } from './operations/uploads.js';
import type { OperationId } from './records.js';
import type { Operation } from './service.js';

interface Route {
  readonly operationId: OperationId;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly run: Operation;
}

export interface Match extends Route {
  readonly params: Readonly<Record<string, string>>;
}

/** A path without a parameter stands before one that would also match it. */
const ROUTES: readonly Route[] = [
  { operationId: 'generatePatch', method: 'POST', path: '/generate/patch', run: generatePatch },
  { operationId: 'jobsList', method: 'GET', path: '/jobs', run: jobsList },
  { operationId: 'jobsRetrieve', method: 'GET', path: '/jobs/{jobId}', run: jobsRetrieve },
  {
    operationId: 'jobsTriggerAction',
    method: 'POST',
    path: '/jobs/{jobId}/action',
    run: jobsTriggerAction,
  },
  { operationId: 'assetsUpload', method: 'POST', path: '/assets', run: assetsUpload },
  { operationId: 'assetsGetBulk', method: 'POST', path: '/assets/get-bulk', run: assetsGetBulk },
  { operationId: 'assetsRetrieve', method: 'GET', path: '/assets/{assetId}', run: assetsRetrieve },
  { operationId: 'uploadsCreate', method: 'POST', path: '/uploads', run: uploadsCreate },
  {
    operationId: 'uploadsRetrieve',
    method: 'GET',
    path: '/uploads/{uploadId}',
    run: uploadsRetrieve,
  },
  {
    operationId: 'uploadsTriggerAction',
    method: 'POST',
    path: '/uploads/{uploadId}/action',
    run: uploadsTriggerAction,
  },
];

/** The operation of a request; 404 for an unknown path, 405 for a method it does not have. */
export function matchRoute(method: string, path: string): Match {
  const template = ROUTES.find((route) => paramsOf(route.path, path))?.path;
  const params = template === undefined ? undefined : paramsOf(template, path);
  if (!params) throw httpError(404, 'There is nothing at this path');
  const routes = ROUTES.filter((route) => route.path === template);
  const route = routes.find((candidate) => candidate.method === method);
  if (!route) {
    const allow = routes.map((candidate) => candidate.method).join(', ');
    throw httpError(405, 'The path does not have this method', { allow });
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
