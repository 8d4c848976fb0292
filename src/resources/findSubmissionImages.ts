import type { Asset } from '../../generated/schema.js';
import { ScenarioError } from '../errors/index.js';
import { numberAt } from '../foreign.js';
import type { CallOptions } from '../options/index.js';
import { sha256 } from '../sha256.js';
import type { ImageDigest } from '../transport/fingerprint.js';
import { type AssetsResource, MAX_BULK } from './assets.js';
import { type CompareStoredImage, other, SAME, unclear } from './compareInput.js';

/** The part of the assets resource that the comparison of images needs. */
export type AssetReader = Pick<AssetsResource, 'retrieve' | 'getBulk' | 'download'>;

/** An image that was sent as data, and the asset that a job echoes in its place. */
export interface StoredImage {
  readonly sent: ImageDigest;
  readonly assetId: string;
}

/** Only assets of the same size are downloaded, so few downloads are needed. */
const MAX_DOWNLOADS = 20;

/** The result for an image that is echoed as an asset and was not read. */
export const unread: CompareStoredImage = (_sent, assetId) =>
  unclear(`is echoed as ${assetId}, and was not compared`);

/**
 * Compares images that were sent as data with the assets that are echoed in their place: by the recorded
 * size (GET /assets/{assetId}, or POST /assets/get-bulk), and if that is the same by the stored bytes. Assets that cannot be read are
 * left open, so that they never make a search fail.
 */
export async function compareStoredImages(
  images: readonly StoredImage[],
  assets: AssetReader,
  options: CallOptions,
): Promise<CompareStoredImage> {
  const records = await readRecords([...new Set(images.map(({ assetId }) => assetId))]);
  const digests = new Map<string, string | undefined>();
  for (const { sent, assetId } of images) {
    const asset = records.get(assetId);
    if (asset === undefined || sizeOf(assetId) !== sent.bytes) continue;
    if (digests.has(assetId) || digests.size >= MAX_DOWNLOADS) continue;
    const file = await unlessAborted(() => assets.download(asset, options));
    digests.set(assetId, file && (await sha256(file.bytes)));
  }
  return (sent, assetId) => {
    const size = sizeOf(assetId);
    const echoed = `is echoed as ${assetId}, which`;
    if (size === undefined) return unclear(`${echoed} could not be read`);
    // A service may encode an image again, in fewer bytes or more.
    if (size !== sent.bytes) {
      return unclear(`${echoed} has ${size} bytes, while ${sent.bytes} were sent`);
    }
    const digest = digests.get(assetId);
    if (digest === undefined) return unclear(`${echoed} has the same size`);
    return digest === sent.sha256 ? SAME : other(`${echoed} is another image`);
  };

  function sizeOf(assetId: string): number | undefined {
    return numberAt<Asset>(records.get(assetId), 'properties', 'size');
  }

  async function readRecords(assetIds: readonly string[]): Promise<Map<string, Asset>> {
    const found = new Map<string, Asset>();
    // Each on its own: what was read counts, even if the next request fails.
    for (let at = 0; at < assetIds.length; at += MAX_BULK) {
      const read = await unlessAborted(() => readStored(assetIds.slice(at, at + MAX_BULK)));
      for (const asset of Array.isArray(read) ? read : []) {
        if (typeof asset?.id === 'string') found.set(asset.id, asset);
      }
    }
    return found;
  }

  /** Reads assets in their stored form, not as renditions. */
  async function readStored(assetIds: readonly string[]): Promise<readonly Asset[]> {
    const [assetId] = assetIds;
    if (assetIds.length === 1 && assetId !== undefined) {
      return [(await assets.retrieve(assetId, { originalAssets: true }, options)).asset];
    }
    return (await assets.getBulk({ assetIds, originalAssets: true }, options)).assets;
  }

  async function unlessAborted<T>(read: () => Promise<T>): Promise<T | undefined> {
    try {
      return await read();
    } catch (error) {
      if (options.signal?.aborted || !(error instanceof ScenarioError)) throw error;
      return undefined;
    }
  }
}
