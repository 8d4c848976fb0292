import type {
  UploadActionRequest,
  UploadCreateRequest,
  UploadResponse,
} from '../../generated/schema.js';
import { type Connection, pathId, request } from '../connection.js';
import type { CallOptions } from '../options.js';

/** What will be uploaded, and in how many parts. */
export type UploadCreateParams = UploadCreateRequest;

/** What to do with an upload. */
export type UploadActionParams = UploadActionRequest;

/** The `uploads` resource of a client. */
export type UploadsResource = ReturnType<typeof createUploads>;

export function createUploads(connection: Connection) {
  return {
    /**
     * Creates an upload; its answer holds a signed URL for each part. `uploadFile` does all of it.
     *
     * Operation: POST /uploads
     *
     * @throws UncertainSubmissionError when it was sent and the answer was lost
     */
    async create(params: UploadCreateParams, options?: CallOptions): Promise<UploadResponse> {
      return request(connection, { operation: 'uploadsCreate', options }, (raw, via) =>
        raw.POST('/uploads', { body: params, ...via }),
      );
    },

    /**
     * Reads an upload; the URLs of its parts are fresh.
     *
     * Operation: GET /uploads/{uploadId}
     */
    async retrieve(uploadId: string, options?: CallOptions): Promise<UploadResponse> {
      const path = { uploadId: pathId('uploadId', uploadId) };
      return request(connection, { operation: 'uploadsRetrieve', options }, (raw, via) =>
        raw.GET('/uploads/{uploadId}', { params: { path }, ...via }),
      );
    },

    /**
     * Tells the service that all parts are there.
     *
     * Operation: POST /uploads/{uploadId}/action
     *
     * @throws UncertainSubmissionError when it was sent and the answer was lost
     */
    async triggerAction(
      uploadId: string,
      params: UploadActionParams,
      options?: CallOptions,
    ): Promise<UploadResponse> {
      const path = { uploadId: pathId('uploadId', uploadId) };
      return request(connection, { operation: 'uploadsTriggerAction', options }, (raw, via) =>
        raw.POST('/uploads/{uploadId}/action', { params: { path }, body: params, ...via }),
      );
    },
  };
}
