import { httpError } from './answers.js';
import { type Check, matching } from './validate.js';

/** From this size on, an image is uploaded in parts, not as base64. */
export const MAX_INLINE_BYTES = 6 * 1024 * 1024;

const DATA_URL = /^data:image\/[\w.+-]+;base64,/;
const ASSET_ID = /^asset_[\w-]+$/;

export const imageReference: Check<string> = (value, at) =>
  typeof value === 'string' && (ASSET_ID.test(value) || isDataUrl(value))
    ? undefined
    : `${at} must be an asset ID or a data URL`;

export const inlineImage: Check<string> = (value, at) =>
  typeof value === 'string' && (isDataUrl(value) || isBase64(value))
    ? undefined
    : `${at} must be base64 or a data URL`;

/** The forms of a colour; an unknown name shows only when it is drawn. */
export const colour = matching(
  /^(?:#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|rgba?\([\d\s.,%/]+\)|[a-z]+)$/i,
  'a hex colour, rgba() or a colour name',
);

/** The bytes of base64 or of a data URL; 400 if there are too many to be inline. */
export function inlineBytes(value: string, at: string): Buffer {
  const bytes = Buffer.from(value.slice(value.indexOf(',') + 1), 'base64');
  if (bytes.length >= MAX_INLINE_BYTES) {
    throw httpError(400, `${at} must be smaller than 6 MB; use a multipart upload`);
  }
  return bytes;
}

export function isDataUrl(value: string): boolean {
  const head = DATA_URL.exec(value);
  return head !== null && isBase64(value.slice(head[0].length));
}

function isBase64(value: string): boolean {
  return value.length > 0 && value.length % 4 === 0 && /^[A-Za-z\d+/]+={0,2}$/.test(value);
}
