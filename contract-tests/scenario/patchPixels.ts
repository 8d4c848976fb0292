import { isLoopback } from '../../src/address.js';
import type { Finding } from '../../src/contract/findings.js';
import type { Asset } from '../../src/index.js';
import { sniffMediaType } from '../../src/sniff.js';
import type { Target } from '../engine/target.js';
import type { Walk } from '../engine/walk.js';
import { fileOf } from './assetFiles.js';
import { type Pixels, readPng } from './png.js';
import { originals, readAssets } from './records.js';

/** Six by eight pixels, all different. */
const plainImage =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAgAAAAGCAIAAABxZ0isAAAAX0lEQVR42g3JMQHAQAgEQaRQIgMJSHgZlCvlpFAiAynJtGNmuJHGMzBkjHGGWeBBBi8gUDDBxR+FF1m8gkLFFFd/NN5k8xoaNdNc/yFcpHgCITHi9MfiSy5vYdEyyy0fKmY/wenicVkAAAAASUVORK5CYII=';
/** Two by three opaque pixels. */
const overlay =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAHElEQVR42mP4z8DwP4Xh/wkgxXDif8qJ/ydOAABd8gqrpwbehgAAAABJRU5ErkJggg==';
const position = { x: 1, y: 1 };
const asked = 'image/png';
/** The allowed rounding difference of a colour after processing by a service. */
const tolerance = 2;

/**
 * The patch that a run pays for: an overlay inside an image of the target, or inside one that is sent along.
 */
export function patchRequest({ fixtures }: Target) {
  return {
    image: fixtures.records?.image ?? plainImage,
    patch: { image: overlay, mode: 'override' },
    position,
    format: 'png',
  };
}

/**
 * What is wrong with the result of such a patch: it must be a PNG as large as the image, show the overlay where it
 * was placed, and the image everywhere else. Empty if either cannot be decoded.
 */
export async function pixelFindings(walk: Walk, image: string, made: Asset): Promise<Finding[]> {
  const after = await fileOf(walk, made);
  if (!(after instanceof Uint8Array)) return [];
  // That the record tells the type of its file is another check.
  const type = sniffMediaType(after) ?? asked;
  if (type !== asked)
    return [odd(asked, type, `A patch was asked for as ${asked}, but is ${type}.`)];
  const before = image.startsWith('data:') ? bytesOf(image) : await fileOfAsset(walk, image);
  if (!(before instanceof Uint8Array)) return [];
  const [was, is, laid] = [readPng(before), readPng(after), readPng(bytesOf(overlay))];
  if (was === undefined || is === undefined || laid === undefined) return [];
  if (is.width !== was.width || is.height !== was.height) {
    const [expected, actual] = [was, is].map(({ width, height }) => `${width} x ${height}`);
    return [
      odd(
        `${expected}`,
        `${actual}`,
        `The image has ${expected} pixels, but its patch has ${actual}.`,
      ),
    ];
  }
  const advice = isSame(was, is) ? adviceOn(walk.target) : '';
  return differences(was, is, laid, advice);
}

/** Why the result may be the image as it was sent. */
function adviceOn({ baseUrl }: Target): string {
  const said = ' It is the image as it was sent, without the patch.';
  if (!isLoopback(new URL(baseUrl))) return said;
  return `${said} \`scenario-patch mock\` draws only if sharp is installed: \`npm install sharp\`, and start it again.`;
}

function isSame(one: Pixels, other: Pixels): boolean {
  for (let at = 0; at < one.width * one.height; at += 1) {
    const [x, y] = [at % one.width, Math.floor(at / one.width)];
    if (!isLike(one.at(x, y), other.at(x, y))) return false;
  }
  return true;
}

/** The first wrong pixel in the overlay, and the first outside it. */
function differences(was: Pixels, is: Pixels, laid: Pixels, advice: string): Finding[] {
  const found = new Map<string, Finding>();
  for (let y = 0; y < was.height; y += 1) {
    for (let x = 0; x < was.width; x += 1) {
      const [left, top] = [x - position.x, y - position.y];
      const isCovered = left >= 0 && left < laid.width && top >= 0 && top < laid.height;
      const wanted = isCovered ? laid.at(left, top) : was.at(x, y);
      const where = isCovered ? 'in the overlay' : 'beside the overlay';
      // The document promises no colour for transparent pixels.
      if (found.has(where) || wanted[3] !== 255 || isLike(wanted, is.at(x, y))) continue;
      const [expected, actual] = [wanted, is.at(x, y)].map(colour);
      found.set(
        where,
        odd(
          `${expected}`,
          `${actual}`,
          `The patched image is ${actual} at ${x}, ${y}, ${where}, but must be ${expected}.${advice}`,
        ),
      );
    }
  }
  return [...found.values()];
}

function isLike(one: readonly number[], other: readonly number[]): boolean {
  return one.every((value, index) => Math.abs(value - (other[index] ?? 0)) <= tolerance);
}

function colour(values: readonly number[]): string {
  return `#${values.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function bytesOf(dataUrl: string): Uint8Array {
  return Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');
}

async function fileOfAsset(walk: Walk, assetId: string): Promise<Uint8Array | Finding[]> {
  const [asset] = (await readAssets(walk, [assetId], originals)) ?? [];
  return asset === undefined ? [] : fileOf(walk, asset);
}

function odd(expected: string, actual: string, message: string): Finding {
  return {
    pointer: '/asset/url',
    documentPointer: '/components/schemas/PatchRequest/properties/patch',
    keyword: 'pixels',
    expected,
    actual,
    message,
  };
}
