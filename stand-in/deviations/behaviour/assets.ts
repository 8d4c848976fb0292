import type { JsonObject } from '../../records.js';
import { PUBLIC_IMAGE_ID } from '../../seed.js';
import { answering, behaviour } from '../around.js';
import type { BehaviourDeviation } from '../deviation.js';
import { between, type Editable, editAssets, editBody } from '../edit.js';

/** Whether a body is sound enough to have another name. */
function named(body: unknown): body is JsonObject & { name: string } {
  return typeof (body as Editable | null)?.name === 'string';
}

/** Departures in single assets, and several by their IDs. */
export const assets: readonly BehaviourDeviation[] = [
  {
    name: 'bulk-tells-another-type',
    description: 'An asset has a different media type in bulk than alone',
    operations: ['assetsGetBulk'],
    expect: between('agreement', ['file']),
    ...answering(
      editAssets((asset) => {
        asset.mimeType = 'application/octet-stream';
      }),
    ),
  },
  {
    name: 'bulk-repeats-an-asset',
    description: 'A bulk answer has its first asset twice',
    operations: ['assetsGetBulk'],
    expect: between('identity'),
    ...answering(editBody((body) => body.assets.push(...body.assets.slice(0, 1)))),
  },
  {
    name: 'bulk-leaves-one-out',
    description: 'A bulk answer of several assets leaves out the last one',
    operations: ['assetsGetBulk'],
    expect: between('agreement', ['archive']),
    ...answering(
      editBody((body) => {
        if (body.assets.length > 1) body.assets.pop();
      }),
    ),
  },
  {
    name: 'new-assets-not-answered',
    description: 'A bulk answer leaves out the asset of a patch',
    operations: ['assetsGetBulk'],
    expect: between('assets', ['agreement']),
    ...answering(
      editBody((body) => {
        body.assets = body.assets.filter(({ source }: JsonObject) => source !== 'patch');
      }),
    ),
  },
  {
    name: 'public-token-opens-all',
    description: 'The public token reads private assets too',
    operations: ['assetsRetrieve'],
    expect: between('private-asset'),
    ...behaviour((run) => (service, call) => run(service, { ...call, access: 'project' })),
  },
  {
    name: 'assets-of-another-project',
    description: 'Assets are of another project than the jobs that made them',
    operations: ['assetsList', 'assetsRetrieve', 'assetsGetBulk', 'assetsUpload'],
    expect: { kind: 'drift', keyword: 'owner', visibleIn: 'sequence' },
    ...answering(
      editAssets((asset) => {
        asset.ownerId = 'proj_9kQwErTyUiOpAsDfGhJkLz';
      }),
    ),
  },
  {
    name: 'deleted-assets-stay',
    description: 'A deletion is confirmed but deletes nothing',
    operations: ['assetsDeleteMultiple'],
    expect: between('deletion'),
    ...behaviour((run) => async (service, call) => {
      const assets = new Map(service.store.assets);
      const answer = await run(service, call);
      for (const [id, entry] of assets) service.store.assets.set(id, entry);
      return answer;
    }),
  },
  {
    name: 'deletion-takes-the-same-files',
    description: 'A deletion takes along all assets that have the same file',
    operations: ['assetsDeleteMultiple', 'assetsUpdateTags'],
    expect: between('deletion', ['accepted-data']),
    ...behaviour((run, operation) => async (service, call) => {
      if (operation === 'assetsUpdateTags') return run(service, call);
      const { assetIds } = (call.body ?? {}) as Editable;
      const files = [assetIds].flat().map((id) => service.store.assets.get(id)?.bytes.toString());
      const answer = await run(service, call);
      for (const [id, { bytes }] of service.store.assets) {
        if (answer.status === 200 && files.includes(bytes.toString()))
          service.store.assets.delete(id);
      }
      return answer;
    }),
  },
  {
    name: 'asset-name-not-kept',
    description: 'An uploaded asset has a name of the service, whatever was sent',
    operations: ['assetsUpload'],
    expect: between('kept'),
    ...behaviour(
      (run) => (service, call) =>
        run(service, named(call.body) ? { ...call, body: { ...call.body, name: 'file' } } : call),
    ),
  },
  {
    name: 'inline-image-exchanged',
    description: 'An image that is sent inline is stored as another one',
    operations: ['assetsUpload'],
    expect: between('upload'),
    ...behaviour((run) => async (service, call) => {
      const answer = await run(service, call);
      const { asset } = answer.body as Editable;
      const entry = service.store.assets.get(asset?.id);
      const other = service.store.assets.get(PUBLIC_IMAGE_ID);
      if (entry && other) service.store.assets.set(asset.id, { ...entry, bytes: other.bytes });
      return answer;
    }),
  },
  {
    name: 'tags-not-kept',
    description: 'Tags are answered as added, but the asset does not have them',
    operations: ['assetsUpdateTags'],
    expect: between('kept'),
    ...behaviour((run) => async (service, call) => {
      const asset = service.store.assets.get(call.params.assetId ?? '')?.asset;
      const tags = asset && [...asset.tags];
      const answer = await run(service, call);
      if (asset && tags) asset.tags = tags;
      return answer;
    }),
  },
  {
    name: 'tags-not-told',
    description: 'The answer to a change of tags names none of them',
    operations: ['assetsUpdateTags'],
    expect: between('kept'),
    ...answering(editBody((body) => Object.assign(body, { added: [], deleted: [] }))),
  },
  {
    name: 'tags-never-removed',
    description: 'Tags are answered as removed, but stay',
    operations: ['assetsUpdateTags'],
    expect: between('kept'),
    ...behaviour((run) => async (service, call) => {
      const answer = await run(service, call);
      const { deleted = [] } = answer.body as Editable;
      service.store.assets.get(call.params.assetId ?? '')?.asset.tags.push(...deleted);
      return answer;
    }),
  },
  {
    name: 'all-tags-removed',
    description: 'A removal of one tag removes the others too',
    operations: ['assetsUpdateTags'],
    expect: between('kept'),
    ...behaviour((run) => async (service, call) => {
      const answer = await run(service, call);
      const { deleted = [] } = answer.body as Editable;
      const asset = service.store.assets.get(call.params.assetId ?? '')?.asset;
      if (asset && deleted.length > 0) asset.tags = [];
      return answer;
    }),
  },
  {
    name: 'strict-tags-ignored',
    description: 'A tag may be added or removed twice, although strict forbids it',
    operations: ['assetsUpdateTags'],
    expect: between('strict'),
    ...behaviour((run) => (service, call) => {
      const body = call.body as Editable | null;
      if (body?.strict !== true) return run(service, call);
      return run(service, { ...call, body: { ...body, strict: false } });
    }),
  },
];
