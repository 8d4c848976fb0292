import type {
  Asset,
  UploadActionRequest,
  UploadCreateRequest,
  UploadResponse,
} from '../../generated/schema.js';
import { request } from '../connection.js';
import { loadPart } from '../loading.js';
import type { OperationOptions, Settings } from '../options/index.js';
import type { Lenient } from '../types.js';
import type { AssetsResource } from './assets.js';
import type { UploadFileOptions } from './uploadFile.js';
import type { UploadInput } from './uploadSource.js';

/** The file to upload, and the number of its parts. */
export type UploadCreateParams = Lenient<UploadCreateRequest>;

/** What to do with an upload. */
export type UploadActionParams = UploadActionRequest;

/** The `uploads` resource of a client. */
export type UploadsResource = ReturnType<typeof createUploads>;

export function createUploads(settings: Settings, assets: AssetsResource) {
  const uploads = {
    /**
     * Creates an upload; the answer contains a signed URL for each part. `uploadFile` performs all steps.
     *
     * Operation: POST /uploads
     *
     * @throws UncertainSubmissionError when it was sent and the answer was lost
     */
    create(params: UploadCreateParams, options?: OperationOptions): Promise<UploadResponse> {
      return request(settings, { operation: 'uploadsCreate', params, options });
    },

    /**
     * Reads an upload; the URLs of its parts are fresh.
     *
     * Operation: GET /uploads/{uploadId}
     */
    retrieve(uploadId: string, options?: OperationOptions): Promise<UploadResponse> {
      const path = { uploadId };
      return request(settings, { operation: 'uploadsRetrieve', path, options });
    },

    /**
     * Tells the service that all parts are uploaded.
     *
     * Operation: POST /uploads/{uploadId}/action
     *
     * @throws UncertainSubmissionError when it was sent and the answer was lost
     */
    triggerAction(
      uploadId: string,
      params: UploadActionParams,
      options?: OperationOptions,
    ): Promise<UploadResponse> {
      const path = { uploadId };
      return request(settings, { operation: 'uploadsTriggerAction', path, params, options });
    },

    /**
     * Uploads a file of any size and waits until it is an asset.
     *
     * Images under 6 MB are sent in one request (POST /assets). All other files are sent in parts (POST /uploads, a
     * PUT for each part, POST /uploads/{uploadId}/action, GET /uploads/{uploadId}), several at a time; a
     * part that fails is repeated alone.
     *
     * @param file - bytes, a Blob or File, a stream, or a file from `scenario-patch/node`
     * @returns the asset
     * @throws UploadError with `resume` when it was interrupted; the next call sends only the missing parts
     * @throws AbortedError with `resume` when `signal` aborted it
     * @throws UncertainSubmissionError when the answer to POST /assets or POST /uploads was lost
     */
    async uploadFile(file: UploadInput, options: UploadFileOptions = {}): Promise<Asset> {
      const load = () => import('../transfers.js');
      const [{ uploadFile }, rest] = await loadPart(load, options, settings.deadlineMs);
      return uploadFile(settings, { assets, uploads }, file, rest);
    },
  };
  return uploads;
}
