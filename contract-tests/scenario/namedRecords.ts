import { isAssetId } from '../../src/ids.js';
import type { Target } from '../engine/target.js';

/** The kind of record that request bodies name. */
const image = 'image';

/** Whether a body names an asset, so that the outcome depends on the target's records. */
export function recordsIn(body: unknown): readonly string[] {
  return /"asset_/.test(JSON.stringify(body) ?? '') ? [image] : [];
}

/** Replaces every asset ID, since the document's examples exist only on the mock. */
export function withRecords(body: unknown, { fixtures }: Target): unknown {
  const assetId = fixtures.records?.[image];
  if (assetId === undefined) return body;
  return JSON.parse(JSON.stringify(body), (_key, value) => (isAssetId(value) ? assetId : value));
}
