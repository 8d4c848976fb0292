/**
 * How a call may be repeated.
 *
 * - `safe`: repeating it costs and changes nothing.
 * - `paid`: every submission the service takes is charged.
 * - `careful`: a repeat is not charged, but may leave a second record or act twice.
 *
 * `paid` and `careful` calls are repeated only when the service provably did not take them.
 */
export type RequestClass = 'safe' | 'paid' | 'careful';

/** Each operation of the document: its request, its class, and the field its answer must carry. */
export const operations = {
  generatePatch: {
    method: 'POST',
    path: '/generate/patch',
    requestClass: 'paid',
    answer: 'job',
  },
  jobsRetrieve: { method: 'GET', path: '/jobs/{jobId}', requestClass: 'safe', answer: 'job' },
  jobsList: { method: 'GET', path: '/jobs', requestClass: 'safe', answer: 'jobs' },
  jobsTriggerAction: {
    method: 'POST',
    path: '/jobs/{jobId}/action',
    requestClass: 'careful',
    answer: 'job',
  },
  assetsRetrieve: {
    method: 'GET',
    path: '/assets/{assetId}',
    requestClass: 'safe',
    answer: 'asset',
  },
  assetsUpload: { method: 'POST', path: '/assets', requestClass: 'careful', answer: 'asset' },
  assetsGetBulk: {
    method: 'POST',
    path: '/assets/get-bulk',
    requestClass: 'safe',
    answer: 'assets',
  },
  uploadsCreate: { method: 'POST', path: '/uploads', requestClass: 'careful', answer: 'upload' },
  uploadsRetrieve: {
    method: 'GET',
    path: '/uploads/{uploadId}',
    requestClass: 'safe',
    answer: 'upload',
  },
  uploadsTriggerAction: {
    method: 'POST',
    path: '/uploads/{uploadId}/action',
    requestClass: 'careful',
    answer: 'upload',
  },
} as const satisfies Record<
  string,
  { method: 'GET' | 'POST'; path: string; requestClass: RequestClass; answer: string }
>;

/** The `operationId` of an operation in the document. */
export type OperationId = keyof typeof operations;

/** What a request is for: an operation of the document, or a transfer to a signed URL. */
export type Purpose = OperationId | 'assetDownload' | 'uploadPart';
