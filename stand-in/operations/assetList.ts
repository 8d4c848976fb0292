import { codedError, ok } from '../answers.js';
import { decodeCursor, encodeCursor } from '../pagination.js';
import type { Asset } from '../records.js';
import { type Operation, presentAsset } from '../service.js';
import type { AssetEntry } from '../store.js';
import { oneOf, queryAs, queryFlag, queryInteger, queryList, text } from '../validate.js';

const TYPES = [
  '3d-texture',
  '3d-texture-albedo',
  '3d-texture-metallic',
  '3d-texture-mtl',
  '3d-texture-normal',
  '3d-texture-roughness',
  '3d23d',
  '3d23d-texture',
  'audio2audio',
  'audio2txt',
  'audio2video',
  'background-removal',
  'canvas',
  'canvas-drawing',
  'canvas-export',
  'detection',
  'generative-fill',
  'image-prompt-editing',
  'img23d',
  'img2img',
  'img2splat',
  'img2txt',
  'img2video',
  'inference-controlnet',
  'inference-controlnet-img2img',
  'inference-controlnet-inpaint',
  'inference-controlnet-inpaint-ip-adapter',
  'inference-controlnet-ip-adapter',
  'inference-controlnet-reference',
  'inference-controlnet-texture',
  'inference-img2img',
  'inference-img2img-ip-adapter',
  'inference-img2img-texture',
  'inference-inpaint',
  'inference-inpaint-ip-adapter',
  'inference-reference',
  'inference-reference-texture',
  'inference-txt2img',
  'inference-txt2img-ip-adapter',
  'inference-txt2img-texture',
  'patch',
  'pixelization',
  'reframe',
  'restyle',
  'segment',
  'segmentation-image',
  'segmentation-mask',
  'skybox-3d',
  'skybox-base-360',
  'skybox-hdri',
  'texture',
  'texture-albedo',
  'texture-ao',
  'texture-edge',
  'texture-height',
  'texture-metallic',
  'texture-normal',
  'texture-smoothness',
  'txt23d',
  'txt2audio',
  'txt2img',
  'txt2txt',
  'txt2video',
  'unknown',
  'uploaded',
  'uploaded-3d',
  'uploaded-audio',
  'uploaded-avatar',
  'uploaded-text',
  'uploaded-video',
  'upscale',
  'upscale-skybox',
  'upscale-texture',
  'upscale-video',
  'vectorization',
  'video23d',
  'video2audio',
  'video2img',
  'video2video',
  'voice-clone',
];

const assetType = oneOf(TYPES);

const listQuery = {
  authorId: text,
  collectionId: text,
  createdAfter: text,
  createdBefore: text,
  inferenceId: text,
  modelId: text,
  originalAssets: queryFlag,
  pageSize: queryInteger(1, 100),
  paginationToken: text,
  parentAssetId: text,
  privacy: text,
  rootAssetId: text,
  sortBy: oneOf(['createdAt', 'updatedAt']),
  sortDirection: oneOf(['asc', 'desc']),
  tags: text,
  type: assetType,
  types: queryList(assetType),
  updatedAfter: text,
  updatedBefore: text,
};

type Query = { readonly [Name in keyof typeof listQuery]?: string };

export const assetsList: Operation = (service, call) => {
  const query = queryAs(listQuery, call.query);
  if (query.type !== undefined && query.types !== undefined) {
    throw codedError(400, 'INVALID_PARAMETER', 'type and types cannot be used together');
  }
  const before = decodeCursor(query.paginationToken);
  const pageSize = Number(query.pageSize ?? 50);
  const isPublic = query.privacy === 'public' || call.access === 'public';
  const found = [...service.store.assets.values()].filter(
    ({ asset }) =>
      (isPublic ? asset.privacy === 'public' : true) && isWanted(asset, query, isPublic),
  );
  const sorted = inOrder(found, query);
  // Positions count from the end, so that a new asset on top does not shift them.
  const page = sorted
    .map((entry, index) => ({ entry, position: sorted.length - index }))
    .filter(({ position }) => position < before);
  const shown = page.slice(0, pageSize);
  const last = shown.at(-1);
  return ok({
    assets: shown.map(({ entry }) => presentAsset(service, entry, query)),
    ...(last && page.length > pageSize && { nextPaginationToken: encodeCursor(last.position) }),
  });
};

function isWanted(asset: Asset, query: Query, isPublic: boolean): boolean {
  const { metadata } = asset;
  const types = query.types?.split(',') ?? (query.type === undefined ? undefined : [query.type]);
  const same = (wanted: string | undefined, actual: unknown) =>
    wanted === undefined || wanted === actual;
  return (
    same(query.authorId, asset.authorId) &&
    same(query.inferenceId, metadata.inferenceId) &&
    same(query.modelId, metadata.modelId) &&
    same(query.parentAssetId, metadata.parentId) &&
    same(query.rootAssetId, metadata.rootParentId ?? metadata.parentId) &&
    same(query.privacy, asset.privacy) &&
    (query.collectionId === undefined || asset.collectionIds.includes(query.collectionId)) &&
    (types === undefined || types.includes(metadata.type)) &&
    (query.tags === undefined ||
      !isPublic ||
      query.tags.split(',').every((tag) => asset.tags.includes(tag))) &&
    isBetween(asset, query, 'createdAt', query.createdAfter, query.createdBefore) &&
    isBetween(asset, query, 'updatedAt', query.updatedAfter, query.updatedBefore)
  );
}

/** A filter by date applies only if the list is sorted by that date. */
function isBetween(
  asset: Asset,
  { sortBy }: Query,
  name: 'createdAt' | 'updatedAt',
  after: string | undefined,
  before: string | undefined,
): boolean {
  if (sortBy !== name) return true;
  const time = Date.parse(asset[name]);
  return !(time <= Date.parse(after ?? '')) && !(time >= Date.parse(before ?? ''));
}

function inOrder(entries: readonly AssetEntry[], { sortBy, sortDirection }: Query): AssetEntry[] {
  const key = sortBy === 'updatedAt' ? 'updatedAt' : 'createdAt';
  const sorted = [...entries].sort((a, b) => b.asset[key].localeCompare(a.asset[key]));
  return sortDirection === 'asc' ? sorted.reverse() : sorted;
}
