import { codedError, ok } from '../answers.js';
import { findAsset, type Operation } from '../service.js';
import { canDraw, sharp } from '../sharp.js';
import type { AssetEntry } from '../store.js';
import { bodyAs, oneOf, record } from '../validate.js';

const FORMATS = 'avif fbx gif glb heif jpeg jpg obj png svg tif tiff webp'.split(' ');

const body = record({}, { targetFormat: oneOf(FORMATS) });

/** The formats that raster images can be converted to. */
const IMAGES = {
  avif: 'avif',
  gif: 'gif',
  jpeg: 'jpeg',
  jpg: 'jpeg',
  png: 'png',
  tif: 'tiff',
  tiff: 'tiff',
  webp: 'webp',
} as const;

export const assetsDownloadRequest: Operation = async (service, call) => {
  const { targetFormat } = bodyAs(body, call.body);
  const entry = findAsset(service, call.params.assetId);
  const { store, signer, signedUrlTtlMs } = service;
  const id = store.addFile(await fileOf(entry, targetFormat));
  return ok({ url: signer.sign('GET', `/files/${id}`, signedUrlTtlMs).url });
};

async function fileOf({ asset, bytes }: AssetEntry, targetFormat: string | undefined) {
  const own = { bytes, mimeType: asset.mimeType };
  if (targetFormat === undefined || targetFormat === asset.properties.format) return own;
  const format = Object.hasOwn(IMAGES, targetFormat)
    ? IMAGES[targetFormat as keyof typeof IMAGES]
    : undefined;
  if (format === undefined || !canDraw || !asset.mimeType.startsWith('image/')) {
    throw codedError(400, 'INVALID_PARAMETER', 'Invalid target format');
  }
  return { bytes: await sharp(bytes).toFormat(format).toBuffer(), mimeType: `image/${format}` };
}
