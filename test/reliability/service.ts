import { canaries } from './canaries.js';
import type { Answer } from './faults.js';
import type { WireRequest } from './requestReader.js';

const CREATED_AT = '2026-08-01T12:00:00.000Z';

/** A PNG of one transparent pixel. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

const job = {
  jobId: 'job_1',
  jobType: 'patch-image',
  status: 'success',
  progress: 1,
  createdAt: CREATED_AT,
  updatedAt: CREATED_AT,
  metadata: { assetIds: ['asset_1'] },
  statusHistory: [{ status: 'success', date: CREATED_AT }],
};

/** An asset whose file is at a signed URL of `filesOrigin`. */
export function assetAt(filesOrigin: string) {
  return {
    id: 'asset_1',
    url: signed(`${filesOrigin}/assets/asset_1.png`),
    mimeType: 'image/png',
    kind: 'image',
    metadata: { type: 'patch', kind: 'image', size: png.length },
    properties: { size: png.length },
    createdAt: CREATED_AT,
    updatedAt: CREATED_AT,
  };
}

function uploadAt(filesOrigin: string, parts: number, status: string) {
  return {
    id: 'upload_1',
    authorId: 'user_1',
    ownerId: 'project_1',
    createdAt: CREATED_AT,
    updatedAt: CREATED_AT,
    fileName: 'image.png',
    kind: 'image',
    source: 'multipart',
    status,
    entityId: status === 'imported' ? 'asset_1' : null,
    parts: Array.from({ length: parts }, (_, index) => ({
      number: index + 1,
      url: signed(`${filesOrigin}/parts/${index + 1}`),
      expires: '2036-08-01T12:00:00.000Z',
    })),
  };
}

function signed(url: string): string {
  return `${url}?X-Amz-Expires=3600&X-Amz-Signature=${canaries.signature}`;
}

/** The answer of the healthy service, or of the storage at `filesOrigin`, to a request. */
export function healthyAnswer({ method, path, body }: WireRequest, filesOrigin: string): Answer {
  if (method === 'PUT') {
    return {
      status: 200,
      headers: { 'content-type': 'application/xml', etag: '"part"' },
      body: Buffer.from('<PutObjectResult>stored, and acknowledged</PutObjectResult>'),
    };
  }
  if (path.endsWith('.png') || path.includes('.png?')) {
    return { status: 200, headers: { 'content-type': 'image/png' }, body: png };
  }
  return {
    status: 200,
    headers: { 'content-type': 'application/json', 'x-request-id': 'request-1' },
    body: Buffer.from(JSON.stringify(record(method, path, body, filesOrigin))),
  };
}

function record(method: string, path: string, body: Buffer, filesOrigin: string): unknown {
  const [route = ''] = path.split('?');
  if (route === '/generate/patch') {
    return isDryRun(path)
      ? { creativeUnitsCost: 12, creativeUnitsDiscount: 0, job: {} }
      : { job, creativeUnitsCost: 12 };
  }
  if (route === '/jobs') return { jobs: [job] };
  if (route.startsWith('/jobs/')) return { job };
  if (route === '/assets/get-bulk') return { assets: [assetAt(filesOrigin)] };
  if (route.startsWith('/assets')) return { asset: assetAt(filesOrigin) };
  if (route === '/uploads') {
    const { parts = 1 } = JSON.parse(body.toString()) as { parts?: number };
    return { upload: uploadAt(filesOrigin, parts, 'pending') };
  }
  return { upload: uploadAt(filesOrigin, 1, method === 'GET' ? 'imported' : 'validating') };
}

function isDryRun(path: string): boolean {
  return path.includes('dryRun=');
}

/** Whether a request is a submission: every POST except the two that only read. */
export function isSubmission({ method, path }: WireRequest): boolean {
  return method === 'POST' && !isDryRun(path) && !path.startsWith('/assets/get-bulk');
}
