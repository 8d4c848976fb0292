import { expect, it } from 'vitest';
import { addressesIn } from './addresses.js';
import { scenarioContract } from './contract.js';

const { document } = scenarioContract();
const asset = document.schemaAt('/components/schemas/Asset');
const page = document.schemaAt('/components/schemas/AssetPage');
const url = 'https://files.example.com/a.png';

it('every address that the document describes is found, in objects and lists', () => {
  const record = { url, thumbnail: { assetId: url, url }, description: url, firstFrame: null };
  expect(addressesIn(document, asset, record).map(({ place }) => place)).toEqual([
    '/url',
    '/thumbnail/url',
  ]);
  const found = addressesIn(document, page, { assets: [{ url }, { originalFileUrl: url }] });
  expect(found.map(({ place }) => place)).toEqual(['/assets/*/url', '/assets/*/originalFileUrl']);
  expect(found[0]?.documentPointer).toBe('/components/schemas/Asset/properties/url');
});
