import { httpError, ok } from '../answers.js';
import { inlineBytes, inlineImage } from '../images.js';
import { identify } from '../pixels.js';
import { findAsset, type Operation, presentAsset, type Service } from '../service.js';
import { type AssetEntry, AUTHOR_ID, OWNER_ID } from '../store.js';
import { bodyAs, flag, listOf, queryAs, queryFlag, record, text } from '../validate.js';

const uploadBody = record(
  { name: text },
  {
    canvas: text,
    collectionIds: listOf(text),
    hide: flag,
    image: inlineImage,
    parentId: text,
    thumbnail: inlineImage,
  },
);

const bulkBody = record({}, { assetIds: listOf(text, 200) });

const presentation = { originalAssets: queryFlag, withEmbedding: queryFlag };

/** A transparent pixel, which stands for a blank canvas. */
const BLANK =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

export const assetsRetrieve: Operation = (service, { params, query, access }) => {
  const wanted = queryAs(presentation, query);
  const entry = findAsset(service, params.assetId);
  if (access === 'public' && entry.asset.privacy !== 'public') {
    throw httpError(403, 'The asset is not public');
  }
  return ok({ asset: presentAsset(service, entry, wanted) });
};

export const assetsGetBulk: Operation = (service, { body, query }) => {
  const wanted = queryAs({ originalAssets: queryFlag }, query);
  const { assetIds = [] } = bodyAs(bulkBody, body);
  const entries = assetIds.flatMap((id) => service.store.assets.get(id) ?? []);
  return ok({ assets: entries.map((entry) => presentAsset(service, entry, wanted)) });
};

export const assetsUpload: Operation = async (service, { body, query }) => {
  const wanted = queryAs({ originalAssets: queryFlag }, query);
  const params = bodyAs(uploadBody, body);
  if (service.strictUploads) {
    for (const image of [params.image, params.thumbnail]) {
      // In strict mode the header of a data URL is decoded as part of the image.
      if (image?.startsWith('data:')) throw httpError(400, 'The image could not be decoded');
    }
  }
  const bytes = inlineBytes(params.image ?? BLANK, '/image');
  const cover = params.thumbnail && inlineBytes(params.thumbnail, '/thumbnail');
  const links = cover
    ? { thumbnail: service.store.addAsset(await imageAsset(service, cover, { name: 'thumbnail' })) }
    : {};
  const { name, collectionIds, hide, parentId } = params;
  const entry = await imageAsset(service, bytes, {
    name,
    type: params.image === undefined ? 'canvas' : 'uploaded',
    ...(collectionIds && { collectionIds }),
    ...(hide !== undefined && { hide }),
    ...(parentId !== undefined && { parentId }),
  });
  service.store.addAsset({ ...entry, links });
  return ok({ asset: presentAsset(service, { ...entry, links }, wanted) });
};

/** An asset of the bytes; its status is `error` if they are not an image. */
export async function imageAsset(
  { store }: Service,
  bytes: Buffer,
  about: {
    name: string;
    type?: 'canvas' | 'uploaded' | 'uploaded-avatar';
    collectionIds?: string[];
    hide?: boolean;
    parentId?: string;
  },
): Promise<AssetEntry> {
  const picture = await identify(bytes);
  const { name, type = 'uploaded', collectionIds = [], hide, parentId } = about;
  const createdAt = store.timestamp();
  return {
    bytes,
    asset: {
      id: store.id('asset'),
      authorId: AUTHOR_ID,
      ownerId: OWNER_ID,
      collectionIds,
      createdAt,
      updatedAt: createdAt,
      editCapabilities: ['PIXELATE', 'UPSCALE', 'VECTORIZATION'],
      kind: 'image',
      mimeType: picture?.mimeType ?? 'application/octet-stream',
      metadata: { kind: 'image', type, name, ...(parentId !== undefined && { parentId }) },
      privacy: 'private',
      properties: {
        size: bytes.length,
        ...(picture && { width: picture.width, height: picture.height }),
      },
      source: type,
      status: picture ? 'success' : 'error',
      tags: [],
      ...(hide !== undefined && { isHidden: hide }),
    },
  };
}
