import { ok } from '../../answers.js';
import type { JsonObject } from '../../records.js';
import { PUBLIC_IMAGE_ID } from '../../seed.js';
import { answering, behaviour } from '../around.js';
import type { BehaviourDeviation } from '../deviation.js';
import { between, type Editable, editAssets, editUpload } from '../edit.js';

/** The uploads that an answer has called imported. */
const importsTold = new WeakSet<object>();

/** Departures in uploads. */
export const uploads: readonly BehaviourDeviation[] = [
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
];
