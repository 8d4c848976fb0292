import { contradiction } from '../contradiction.js';
import { ConnectionError, DownloadError } from '../errors/index.js';
import { canonicalType } from '../mediaTypes.js';
import { HEAD_BYTES, mediaOf } from '../sniff.js';
import { concatenate } from '../transport/chunks.js';
import type { Answer } from '../transport/fetch.js';
import { endsWhole } from '../wholeImage.js';

/** The part of an asset that a download needs. */
export interface DownloadSource {
  readonly id: string;
  /** The signed URL; read from the service when absent. */
  readonly url?: string | undefined;
  readonly mimeType?: string | undefined;
  /** With `size`, in bytes, the file must have this size, unless it is a rendition, such as `&width=64`. */
  readonly properties?: { readonly size?: number | undefined } | undefined;
}

/** A file, and where it is. */
export interface LocatedSource extends DownloadSource {
  readonly url: string;
}

/** The limit for a compressed file of unknown size, in bytes. */
const UNKNOWN_LIMIT_BYTES = 67_108_864;
/** And the limit for each byte that was sent, from the first MiB on. */
const UNKNOWN_RATIO = 100;
const MIB = 1_048_576;
const TAIL_BYTES = 64;

/** Follows a file as it arrives, and compares it with the record and the answer. */
export interface FileCheck {
  /** The size in bytes that the answer announces; that of a compressed answer differs. */
  readonly announcedSize: number | undefined;
  /** In bytes. */
  readonly received: number;
  /** Adds the next bytes; throws if they cannot belong to the file. */
  take(chunk: Uint8Array): void;
  /** Checks that the whole file has arrived; throws if not. */
  end(): void;
}

/**
 * Begins to check a file.
 *
 * @param mostBytes - the limit of the caller
 * @throws DownloadError when the answer is not the whole file, or is of another type
 */
export function createFileCheck(
  { headers, status }: Answer,
  source: LocatedSource,
  mostBytes: number,
): FileCheck {
  const range = headers.get('content-range');
  if (status !== 200 || range !== null) {
    fail(
      `The storage answered ${status}${range === null ? '' : ' with a range'}, not with the whole file.`,
    );
  }
  const rendition = isRendition(source.url);
  const coding = codingOf(headers);
  const length = sizeOf(headers.get('content-length'));
  const announcedSize = coding === undefined ? length : undefined;
  const declaredSize = rendition ? undefined : sizeOf(source.properties?.size);
  const isUnknown = coding !== undefined && declaredSize === undefined;
  const maxBytes = isUnknown ? Math.min(mostBytes, compressedLimit(length)) : mostBytes;
  const type = checkType();
  if ((announcedSize ?? 0) > maxBytes) tooLarge();
  let received = 0;
  let head = new Uint8Array();
  let tail = new Uint8Array();

  return {
    announcedSize,
    get received() {
      return received;
    },

    take(chunk) {
      received += chunk.byteLength;
      if (received > maxBytes) tooLarge();
      if (declaredSize !== undefined && received > declaredSize) {
        fail(`The storage sent more than ${declaredSize} bytes, the size of the asset.`);
      }
      if (head.byteLength < HEAD_BYTES) {
        head = concatenate([head, chunk]).slice(0, HEAD_BYTES);
        if (head.byteLength === HEAD_BYTES) checkBytes();
      }
      const end = chunk.byteLength < TAIL_BYTES ? concatenate([tail, chunk]) : chunk;
      tail = end.slice(-TAIL_BYTES);
    },

    end() {
      const expected = Math.max(announcedSize ?? 0, declaredSize ?? 0);
      if (received === 0 && !announcedSize) fail('The file is empty.');
      // A truncated file may be complete on the next attempt.
      if (received < expected) cut(`${received} of ${expected} bytes`);
      if (received < HEAD_BYTES) checkBytes();
      if (!isUnknown) return;
      const whole = endsWhole(type, { head, tail, size: received });
      if (whole === false) cut(`${received} bytes, within the file`);
      if (whole === undefined) {
        fail(
          `The storage compressed the file (${coding}), so its size cannot be checked. Pass the asset as the service returns it, with properties.size.`,
        );
      }
    },
  };

  function checkType(): string | undefined {
    const got = canonicalType(headers.get('content-type'));
    const wanted = canonicalType(source.mimeType);
    if (got === undefined || wanted === undefined) return wanted ?? got;
    const fits = rendition ? mediaOf(got) === mediaOf(wanted) : got === wanted;
    if (!fits) fail(`The storage sent ${got}, but the asset is ${wanted}.`);
    return got;
  }

  function checkBytes(): void {
    const found = type && contradiction(type, head);
    if (found) fail(`The storage sent bytes that are ${found}, but the file is ${type}.`);
  }

  function tooLarge(): never {
    return fail(`The file is larger than ${maxBytes} bytes.`);
  }

  function cut(where: string): never {
    throw new ConnectionError(
      `The download ended after ${where}.`,
      { operation: 'assetDownload', status },
      { established: true },
    );
  }

  function fail(message: string): never {
    throw new DownloadError(message, { operation: 'assetDownload', status });
  }
}

/** The limit in bytes for a file that was sent in `length` compressed bytes. */
function compressedLimit(length: number | undefined): number {
  if (length === undefined) return UNKNOWN_LIMIT_BYTES;
  return Math.min(UNKNOWN_LIMIT_BYTES, Math.max(MIB, length * UNKNOWN_RATIO));
}

/** Query parameters with which the service's storage makes a rendition of an asset. */
const TRANSFORMS = ['width', 'height', 'quality', 'format', 'fit', 'rotate', 'blur'];

/** Whether a URL leads to a rendition: of another size, and possibly another format. */
function isRendition(url: string): boolean {
  const { pathname, searchParams } = new URL(url);
  return (
    pathname.includes('/assets-transform/') || TRANSFORMS.some((name) => searchParams.has(name))
  );
}

/** A fresh URL for the same rendition. */
export function sameRendition(fresh: string, given: string | undefined): string {
  if (given === undefined || !URL.canParse(given) || !URL.canParse(fresh)) return fresh;
  const wanted = new URL(given).searchParams;
  const known = new URL(fresh).searchParams;
  // Appended as text: writing the parameters again may break the signature.
  const extra = [...wanted].filter(([name]) => TRANSFORMS.includes(name) && !known.has(name));
  if (extra.length === 0) return fresh;
  return `${fresh}${fresh.includes('?') ? '&' : '?'}${new URLSearchParams(extra)}`;
}

function codingOf(headers: Headers): string | undefined {
  const codings = (headers.get('content-encoding') ?? '')
    .toLowerCase()
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '' && each !== 'identity' && each !== 'aws-chunked');
  return codings.length === 0 ? undefined : codings.join(', ').slice(0, 40);
}

function sizeOf(value: string | number | null | undefined): number | undefined {
  const size = typeof value === 'string' ? Number(value) : value;
  return typeof size === 'number' && Number.isSafeInteger(size) && size >= 0 ? size : undefined;
}
