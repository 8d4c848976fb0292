import type { AssetDownloadLink } from '../../generated/schema.js';
import { isLoopback } from '../../src/address.js';
import { isObject } from '../../src/contract/document.js';
import type { Finding } from '../../src/contract/findings.js';
import { mediaTypeOf } from '../../src/contract/headers.js';
import type { Asset } from '../../src/index.js';
import type { Check } from '../engine/check.js';
import type { Contract } from '../engine/contract.js';
import { type Operation, operationNamed } from '../engine/contractDocument.js';
import { noConnection } from '../engine/interrupts.js';
import { noServerError } from '../engine/judgement.js';
import { toWalkCheck, type Walk } from '../engine/walk.js';
import { addressesIn } from './addresses.js';
import { readImageHeader } from './imageHeader.js';
import { recentAssets } from './records.js';

const mostFiles = 3;
/** The largest file of an asset that is compared with its record. */
const mostBytes = 8 * 1024 * 1024;

/** Compares the files of assets that recent jobs made with their records. */
export function assetFiles(contract: Contract): Check {
  const { document } = contract;
  const bulk = operationNamed(document, 'assetsGetBulk');
  const one = operationNamed(document, 'assetsRetrieve');
  const link = operationNamed(document, 'assetsDownloadRequest');
  return toWalkCheck(contract, {
    name: 'asset-files',
    operation: one,
    title: 'of assets that recent jobs made',
    effect: 'reads',
    needs: ['stored-records'],
    async run(walk) {
      const assets = await recentAssets(walk);
      if (assets === undefined || 'reason' in assets) return assets;
      const shown = assets.filter(isReadable).slice(0, mostFiles);
      if (shown.length === 0) return { reason: 'no asset of a recent job has a file to read' };
      for (const asset of shown) walk.violates(bulk, ...(await fileFindings(walk, asset)));
      walk.violates(bulk, ...(await addressFindings(walk, assets)));
      const [first] = shown;
      if (first !== undefined) walk.violates(link, ...(await linkFindings(walk, link, first)));
      const image = shown.find(({ mimeType }) => mediaTypeOf(mimeType) === 'image/png');
      if (image !== undefined)
        walk.violates(link, ...(await linkFindings(walk, link, image, 'jpeg')));
      return undefined;
    },
  });
}

/** A link to the file on request can be read too, and leads to the format that was asked for. */
async function linkFindings(
  walk: Walk,
  link: Operation,
  { id }: Asset,
  targetFormat?: 'jpeg',
): Promise<Finding[]> {
  const body = targetFormat === undefined ? {} : { targetFormat };
  const asked = walk.plan(link, { parameters: { assetId: id }, body });
  const answer = await walk.take(link, asked, noServerError);
  const text = isObject<AssetDownloadLink>(answer) ? answer.url : undefined;
  if (typeof text !== 'string') return [];
  const url = fileUrl(walk, text);
  const bytes = url instanceof URL ? await readFile(walk, url) : undefined;
  const type = bytes instanceof Uint8Array ? readImageHeader(bytes)?.type : undefined;
  // A header that cannot be read says nothing about the format.
  const isOther =
    targetFormat !== undefined && type !== undefined && type !== `image/${targetFormat}`;
  if (bytes instanceof Uint8Array && !isOther) return [];
  const [expected, actual] =
    bytes === undefined
      ? ['an https URL', String(url)]
      : bytes instanceof Uint8Array
        ? [`a file of the format ${targetFormat}`, String(type)]
        : ['a URL that can be read', bytes];
  return [
    {
      pointer: '/url',
      documentPointer: '/components/schemas/AssetDownloadLink/properties/url',
      keyword: 'url',
      expected,
      actual,
      message: `url must be ${expected}; it is ${actual}.`,
    },
  ];
}

/** Whether an asset has a file small enough to read. */
export function isReadable({ status, properties }: Asset): boolean {
  return status === 'success' && properties.size <= mostBytes;
}

/** What is wrong with the address of an asset, whatever file it leads to. */
export async function urlFindings(walk: Walk, asset: Asset): Promise<Finding[]> {
  const bytes = await fileOf(walk, asset);
  return bytes instanceof Uint8Array ? [] : bytes;
}

function isHtml({ mimeType }: Asset): boolean {
  return /html/i.test(mimeType);
}

/** Only the start tells whether a file is there: an original or a preview may be of any size. */
const start = { headers: { range: 'bytes=0-1023' } };
/** So many addresses are read of each place, such as the thumbnail. */
const mostOfAPlace = 2;
const assetSchema = '/components/schemas/Asset';

/** The other addresses in assets must lead to files too: previews, frames, originals. */
export async function addressFindings(walk: Walk, assets: readonly Asset[]): Promise<Finding[]> {
  const { document } = walk.contract;
  const at = document.schemaAt(assetSchema);
  const read = new Map<string, number>();
  const findings: Finding[] = [];
  for (const asset of assets) {
    // An asset in the making has addresses before it has files.
    if (asset.status !== 'success') continue;
    for (const { place, documentPointer, url: text } of addressesIn(document, at, asset)) {
      const count = read.get(place) ?? 0;
      if (place === '/url' || count >= mostOfAPlace) continue;
      read.set(place, count + 1);
      const url = fileUrl(walk, text);
      const found = url instanceof URL ? await readFile(walk, url, isHtml(asset), start) : url;
      if (found instanceof Uint8Array) continue;
      const expected = url instanceof URL ? 'a URL that can be read' : 'an https URL';
      const name = `asset${place.replaceAll('/', '.')}`;
      const message = `${name} must be ${expected}; it is ${found}.`;
      findings.push({
        ...{ pointer: `/asset${place}`, documentPointer, keyword: 'url' },
        ...{ expected, actual: found, message },
      });
    }
  }
  return findings;
}

/** How the file of an asset, read as the original, differs from its record. */
export async function fileFindings(walk: Walk, asset: Asset): Promise<Finding[]> {
  const bytes = await fileOf(walk, asset);
  if (!(bytes instanceof Uint8Array)) return bytes;
  return [
    ...different('properties/size', asset.properties.size, bytes.length),
    ...headerFindings(asset, bytes),
  ];
}

/**
 * The file of an asset, or the problem with its URL if that cannot be read, or undefined if it is too large.
 */
export async function fileOf(walk: Walk, asset: Asset): Promise<Uint8Array | Finding[]> {
  const url = fileUrl(walk, asset.url);
  if (!(url instanceof URL)) return [odd('url', 'url', 'an https URL', url)];
  if (!isReadable(asset)) return [];
  const bytes = await readFile(walk, url, isHtml(asset));
  return bytes instanceof Uint8Array ? bytes : [odd('url', 'url', 'a URL that can be read', bytes)];
}

/** The URL of a file (https, or http for a service on this machine), or what it is instead. */
export function fileUrl({ target }: Walk, text: string): URL | string {
  if (!URL.canParse(text)) return 'no URL';
  const url = new URL(text);
  const isLocal = url.protocol === 'http:' && isLoopback(new URL(target.baseUrl));
  return url.protocol === 'https:' || isLocal ? url : url.protocol;
}

function headerFindings({ mimeType, properties }: Asset, bytes: Uint8Array): Finding[] {
  const header = readImageHeader(bytes);
  if (header === undefined) return [];
  const { width = header.width, height = header.height } = properties;
  return [
    // Upper and lower case are the same in a media type.
    ...(mediaTypeOf(mimeType) === header.type ? [] : different('mimeType', mimeType, header.type)),
    ...different('properties/width', width, header.width),
    ...different('properties/height', height, header.height),
  ];
}

/** The answer of a storage, if it gives one at last: like a service, it fails now and then. */
export async function askStorage(
  { target }: Walk,
  url: URL | string,
  init: RequestInit = {},
): Promise<Response | undefined> {
  const ask = () => target.fetch(url, init).catch(noConnection);
  const first = await ask();
  return first?.ok ? first : ask();
}

/** What a storage answered, in words. */
export function statusOf(answer: Response | undefined): string {
  return answer === undefined ? 'no connection' : `status ${answer.status}`;
}

/** The bytes at a signed URL, or what came instead. */
export async function readFile(
  walk: Walk,
  url: URL,
  mayBePage = false,
  init: RequestInit = {},
): Promise<Uint8Array | string> {
  const response = await askStorage(walk, url, init);
  if (response?.ok) {
    const bytes = new Uint8Array(await response.arrayBuffer());
    return mayBePage || !isPage(bytes) ? bytes : 'an HTML page';
  }
  // An empty file has no first byte.
  if (response?.status === 416) return new Uint8Array();
  return statusOf(response);
}

/** A storage may answer for a file that is gone with a page, and 200. */
function isPage(bytes: Uint8Array): boolean {
  return /^\s*<(?:!doctype html|html)\b/i.test(new TextDecoder().decode(bytes.subarray(0, 200)));
}

function different(field: string, told: string | number, found: string | number): Finding[] {
  return told === found ? [] : [odd('file', field, String(told), String(found))];
}

function odd(keyword: string, field: string, expected: string, actual: string): Finding {
  const name = `asset.${field.replace('/', '.')}`;
  return {
    pointer: `/asset/${field}`,
    documentPointer: `/components/schemas/Asset/properties/${field.split('/')[0]}`,
    keyword,
    expected,
    actual,
    message:
      keyword === 'url'
        ? `${name} must be ${expected}; it is ${actual}.`
        : `${name} is ${expected}, but the file itself has ${actual}.`,
  };
}
