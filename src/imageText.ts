import { fromBase64, isBase64 } from './base64Text.js';
import { contradiction } from './contradiction.js';
import { isAssetId } from './ids.js';
import { refuseImage } from './image.js';
import type { EncodedImage } from './imageReference.js';
import { canonicalType } from './mediaTypes.js';
import { mediaOf, sniffImageType } from './sniff.js';

/** Reads an image that was given as text. */
export function readImageText(text: string): { readonly assetId: string } | EncodedImage {
  if (/^data:/i.test(text)) return readDataUrl(text);
  if (isAssetId(text) || isOldAssetId(text)) return { assetId: text };
  const assetId = assetIdOf(text);
  return assetId === undefined ? refuseImage(adviceFor(text)) : { assetId };
}

function adviceFor(text: string): string {
  if (text.trim() === '') return 'This text is empty.';
  if (/^https?:/i.test(text)) {
    return 'This is a URL, and the service does not fetch URLs: give the ID of the asset, or the bytes, as await (await fetch(url)).blob().';
  }
  if (/^\s*<(\?xml|svg|!)/i.test(text)) {
    return 'This is the text of an SVG file: give its bytes, as new TextEncoder().encode(text).';
  }
  const type = typeOfBase64(text);
  if (type !== undefined) {
    return `This is bare base64 of ${type}: put "data:${type};base64" and a comma before it, or give its bytes.`;
  }
  if (text.length > 1_000) return 'This long string is not a data URL.';
  if (/^job_/.test(text)) {
    return 'This is the ID of a job: wait for it, and give one of its metadata.assetIds.';
  }
  if (/[/\\]|^[\w .-]+\.[a-z\d]{2,5}$|^file:/i.test(text)) {
    return 'This looks like the path of a file: read it with imageFromFile of scenario-patch/node, or with fileFromPath for any size.';
  }
  return 'This string is neither an asset ID nor a data URL.';
}

/** IDs from before May 2024 have no prefix: they look like 22 random letters and digits. */
function isOldAssetId(text: string): boolean {
  if (!/^(?!job_)[\w-]{16,64}$/.test(text)) return false;
  const classes = [/[a-z]/, /[A-Z]/, /\d/].filter((each) => each.test(text)).length;
  return classes > 1 && typeOfBase64(text) === undefined;
}

/** The asset that a URL of the service's storage leads to. */
export function assetIdOf(text: string): string | undefined {
  if (!/^https?:/i.test(text) || !URL.canParse(text)) return undefined;
  return /\/(asset_[\w-]+)(?:[./]|$)/.exec(new URL(text).pathname)?.[1];
}

/** The type of the image that a text encodes in base64 (truncated or not, or in the alphabet for URLs). */
export function typeOfBase64(text: string): string | undefined {
  const usual = text.slice(0, 256).replace(/\s+/g, '').replaceAll('-', '+').replaceAll('_', '/');
  const head = /^[A-Za-z\d+/]*/.exec(usual)?.[0] ?? '';
  return sniffImageType(headOf(head.slice(0, head.length - (head.length % 4))));
}

/**
 * The base64 in a text, without line breaks: tools make them, and requests must not have them.
 *
 * @param what - what holds it, for the reason of a refusal
 */
export function readPayload(text: string, what: string): string {
  // Nearly every text is scanned once.
  if (isBase64(text)) return text;
  const payload = text.replace(/\s+/g, '');
  if (payload === '') return refuseImage(`${what} is empty.`);
  if (/[^A-Za-z0-9+/=]/.test(payload)) {
    return refuseImage(`${what} contains characters that are not base64.`);
  }
  if (!isBase64(payload)) {
    return refuseImage(`${what} is truncated: the length of its base64 is not a multiple of four.`);
  }
  return payload;
}

function readDataUrl(text: string): EncodedImage {
  const comma = text.indexOf(',');
  const header = text.slice('data:'.length, Math.max(0, comma));
  const [label = '', ...parameters] = header.split(';');
  if (comma < 0 || parameters.at(-1)?.trim().toLowerCase() !== 'base64') {
    return refuseImage(
      'This data URL is not base64: it must begin with "data:image/png;base64" and a comma.',
    );
  }
  const payload = readPayload(text.slice(comma + 1), 'This data URL');
  const head = headOf(payload);
  const found = sniffImageType(head);
  const type = canonicalType(label) ?? found;
  if (type === undefined || mediaOf(type) !== 'image') {
    return refuseImage(`This data URL is of ${label || 'no type'}, and not of an image.`);
  }
  const other = found !== undefined && found !== type ? found : contradiction(type, head);
  if (other !== undefined) {
    return refuseImage(`This data URL says ${label}, but its bytes are ${other}.`);
  }
  return { type, payload };
}

function headOf(payload: string): Uint8Array {
  return fromBase64(payload.slice(0, 128));
}
