import type { Answer } from './answers.js';
import { httpError } from './answers.js';
import type { JobEntry } from './lifecycle.js';
import type { AssetLink, Collection, ShownAsset } from './records.js';
import type { Signer } from './signing.js';
import type { AssetEntry, Store, UploadEntry } from './store.js';

/** What every operation works with. */
export interface Service {
  readonly store: Store;
  readonly signer: Signer;
  readonly signedUrlTtlMs: number;
  readonly creativeUnitsCost: number;
  /** Additional charges, by name; included in the returned price. */
  readonly addOns: Readonly<Record<string, number>>;
  /** What the check for protected content costs in addition. */
  readonly ipDetectionFee: number;
  readonly settle: 'stepwise' | 'at-once';
  /** Whether `POST /assets` accepts only base64, as in the vendor's guide. */
  readonly strictUploads: boolean;
  /** Charges the price of a submission; answers 402 if the balance is too low. */
  charge(creativeUnits: number): void;
}

export interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly access: 'project' | 'public';
}

export type Operation = (service: Service, call: Call) => Answer | Promise<Answer>;

export function findAsset({ store }: Service, id: string | undefined): AssetEntry {
  return found(store.assets.get(id ?? ''), 'asset');
}

export function findCollection({ store }: Service, id: string | undefined): Collection {
  return found(store.collections.get(id ?? ''), 'collection');
}

export function findJob({ store }: Service, id: string | undefined): JobEntry {
  return found(store.jobs.get(id ?? ''), 'job');
}

export function findUpload({ store }: Service, id: string | undefined): UploadEntry {
  return found(store.uploads.get(id ?? ''), 'upload');
}

/** The asset as returned: with fresh signed URLs. */
export function presentAsset(
  service: Service,
  { asset, links }: AssetEntry,
  query: { originalAssets?: string; withEmbedding?: string } = {},
): ShownAsset {
  const presented: ShownAsset = {
    ...structuredClone(asset),
    url: assetUrl(service, asset.id),
  };
  for (const [name, assetId] of Object.entries(links ?? {}) as [AssetLink, string][]) {
    presented[name] = { assetId, url: assetUrl(service, assetId) };
  }
  if (query.originalAssets === 'true') presented.originalFileUrl = assetUrl(service, asset.id);
  if (query.withEmbedding === 'true') presented.embedding = [0.0125, -0.25, 0.5, 0.8125];
  return presented;
}

function assetUrl({ signer, signedUrlTtlMs }: Service, assetId: string): string {
  return signer.sign('GET', `/assets/${assetId}`, signedUrlTtlMs).url;
}

function found<T>(entry: T | undefined, noun: string): T {
  if (entry === undefined) throw httpError(404, `The ${noun} does not exist`);
  return entry;
}
