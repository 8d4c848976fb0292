import { httpError, ok } from '../answers.js';
import type { Upload } from '../records.js';
import { findUpload, type Operation, type Service } from '../service.js';
import { AUTHOR_ID, OWNER_ID, type UploadEntry } from '../store.js';
import {
  bodyAs,
  flag,
  integer,
  listOf,
  matching,
  number,
  oneOf,
  record,
  type Taken,
  text,
} from '../validate.js';
import { imageAsset } from './assets.js';

/** Parts, except the last one, are at least this long. */
export const MIN_PART_BYTES = 5 * 1024 * 1024;
const MAX_PARTS = 10_000;
const KINDS = ['3d', 'asset', 'audio', 'avatar', 'image', 'model', 'text', 'video'];

const webAddress = matching(/^[a-z][a-z\d+.-]*:\S+$/i, 'a URL');

// It becomes a header of the download.
const mediaType = matching(/^\P{Cc}*$/u, 'a media type, without control characters');

const createBody = record(
  {},
  {
    assetOptions: record({}, { collectionIds: listOf(text), hide: flag, parentId: text }),
    civitaiModelUrl: webAddress,
    contentType: mediaType,
    fileName: text,
    fileSize: number,
    huggingFaceModelName: text,
    kind: oneOf(KINDS),
    parts: integer(1, MAX_PARTS),
    url: webAddress,
  },
);

const actionBody = record({ action: oneOf(['complete']) });

export const uploadsCreate: Operation = (service, { body }) => {
  const params = bodyAs(createBody, body);
  const { store } = service;
  const createdAt = store.timestamp();
  const origin = originOf(params);
  const { assetOptions, contentType, fileSize, parts = 1, url } = params;
  const upload: Upload = {
    id: store.id('upload'),
    authorId: AUTHOR_ID,
    ownerId: OWNER_ID,
    createdAt,
    updatedAt: createdAt,
    fileName: params.fileName ?? 'unnamed',
    kind: params.kind ?? 'asset',
    ...origin,
    status: origin.source === 'multipart' ? 'pending' : 'validating',
    ...(assetOptions && { assetOptions }),
    ...(contentType !== undefined && { contentType }),
    ...(fileSize !== undefined && { fileSize }),
    ...(url !== undefined && { url }),
    ...(origin.source === 'multipart' ? { partsCount: parts } : { entityId: null }),
  };
  const entry: UploadEntry = { upload, parts: new Map(), seenValidating: false };
  if (origin.source !== 'multipart') {
    entry.settle = () => fail(service, upload, 'The file could not be fetched from its address');
  }
  store.uploads.set(upload.id, entry);
  return ok({ upload: { ...present(upload), ...signedParts(service, upload) } });
};

export const uploadsRetrieve: Operation = (service, { params }) => {
  const entry = findUpload(service, params.uploadId);
  if (entry.upload.status === 'validating' && entry.seenValidating) entry.settle?.();
  entry.seenValidating ||= entry.upload.status === 'validating';
  return ok({ upload: present(entry.upload) });
};

export const uploadsTriggerAction: Operation = async (service, { params, body }) => {
  bodyAs(actionBody, body);
  const entry = findUpload(service, params.uploadId);
  const { upload } = entry;
  if (upload.status !== 'pending') return ok({ upload: present(upload) });
  const bytes = assemble(entry);
  entry.settle = await validate(service, upload, bytes);
  upload.status = 'validating';
  upload.entityId = null;
  upload.updatedAt = service.store.timestamp();
  return ok({ upload: present(upload) });
};

function originOf(params: Taken<typeof createBody>): Pick<Upload, 'source' | 'provider'> {
  if (params.civitaiModelUrl !== undefined) return { source: 'civitai', provider: 'civitai' };
  if (params.huggingFaceModelName !== undefined) {
    return { source: 'huggingface', provider: 'huggingface' };
  }
  return { source: params.url === undefined ? 'multipart' : 'url' };
}

export function signedParts({ signer, signedUrlTtlMs }: Service, upload: Upload) {
  if (upload.partsCount === undefined) return {};
  const numbers = Array.from({ length: upload.partsCount }, (_, index) => index + 1);
  return {
    parts: numbers.map((part) => ({
      number: part,
      ...signer.sign('PUT', `/uploads/${upload.id}/parts/${part}`, signedUrlTtlMs),
    })),
  };
}

function assemble({ upload, parts }: UploadEntry): Buffer {
  const chunks: Buffer[] = [];
  const count = upload.partsCount ?? 0;
  for (let part = 1; part <= count; part += 1) {
    const chunk = parts.get(part);
    if (!chunk) throw httpError(400, `Part ${part} of ${count} was not uploaded`);
    if (part < count && chunk.length < MIN_PART_BYTES) {
      throw httpError(400, `Part ${part} is smaller than 5 MB and is not the last one`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Judges the bytes at once, but shows the verdict at a later read. */
async function validate(service: Service, upload: Upload, bytes: Buffer): Promise<() => void> {
  const { store } = service;
  if (upload.fileSize !== undefined && upload.fileSize !== bytes.length) {
    const problem = `The file has ${bytes.length} bytes, not ${upload.fileSize}`;
    return () => fail(service, upload, problem);
  }
  if (upload.kind === 'model') return () => succeed(service, upload, store.id('model'));
  const entry = await imageAsset(service, bytes, {
    name: upload.fileName,
    ...(upload.kind === 'avatar' && { type: 'uploaded-avatar' as const }),
    ...upload.assetOptions,
  });
  if (['3d', 'audio', 'text', 'video'].includes(upload.kind)) {
    const type = `uploaded-${upload.kind}`;
    Object.assign(entry.asset, {
      kind: upload.kind,
      mimeType: upload.contentType ?? 'application/octet-stream',
      metadata: { ...entry.asset.metadata, kind: upload.kind, type },
      properties: { size: bytes.length },
      editCapabilities: [],
      source: type,
      status: 'success',
    });
  }
  return entry.asset.status === 'success'
    ? () => succeed(service, upload, store.addAsset(entry))
    : () => fail(service, upload, 'The file is not an image that can be decoded');
}

function succeed({ store }: Service, upload: Upload, entityId: string): void {
  upload.status = 'imported';
  upload.entityId = entityId;
  upload.updatedAt = store.timestamp();
}

function fail({ store }: Service, upload: Upload, errorMessage: string): void {
  upload.status = 'failed';
  delete upload.entityId;
  upload.errorMessage = errorMessage;
  upload.updatedAt = store.timestamp();
}

function present(upload: Upload): Upload {
  return structuredClone(upload);
}
