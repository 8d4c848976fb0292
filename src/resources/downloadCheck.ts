import { contradiction } from '../contradiction.js';
import { ConnectionError, DownloadError } from '../errors/index.js';
import { canonicalType, endsWhole } from '../mediaTypes.js';
import { HEAD_BYTES, mediaOf } from '../sniff.js';
import { concatenate } from '../transport/chunks.js';

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
export class FileCheck {
  /** The size in bytes that the answer announces; that of a compressed answer differs. */
  readonly announcedSize: number | undefined;
  received = 0;
  readonly #response: Response;
  readonly #maxBytes: number;
  readonly #coding: string | undefined;
  /** The size that the record declares. */
  readonly #declaredSize: number | undefined;
  readonly #type: string | undefined;
  #head: Uint8Array = new Uint8Array();
  #tail: Uint8Array = new Uint8Array();

  /**
   * @throws DownloadError when the answer is not the whole file, or is of another type
   */
  constructor(response: Response, source: LocatedSource, maxBytes: number) {
    this.#response = response;
    this.#maxBytes = maxBytes;
    const { headers, status } = response;
    const range = headers.get('content-range');
    if (status !== 200 || range !== null) {
      this.#fail(
        `The storage answered ${status}${range === null ? '' : ' with a range'}, not with the whole file.`,
      );
    }
    const rendition = isRendition(source.url);
    this.#coding = codingOf(headers);
    const length = sizeOf(headers.get('content-length'));
    this.announcedSize = this.#coding === undefined ? length : undefined;
    this.#declaredSize = rendition ? undefined : sizeOf(source.properties?.size);
    this.#type = this.#checkType(source, rendition);
    if (this.#coding !== undefined && this.#declaredSize === undefined) {
      const ratioLimit = length === undefined ? UNKNOWN_LIMIT_BYTES : length * UNKNOWN_RATIO;
      const limit = Math.min(UNKNOWN_LIMIT_BYTES, Math.max(MIB, ratioLimit));
      this.#maxBytes = Math.min(maxBytes, limit);
    }
    if ((this.announcedSize ?? 0) > this.#maxBytes) this.#tooLarge();
  }

  /** Adds the next bytes; throws if they cannot belong to the file. */
  take(chunk: Uint8Array): void {
    this.received += chunk.byteLength;
    if (this.received > this.#maxBytes) this.#tooLarge();
    if (this.#declaredSize !== undefined && this.received > this.#declaredSize) {
      this.#fail(`The storage sent more than ${this.#declaredSize} bytes, the size of the asset.`);
    }
    if (this.#head.byteLength < HEAD_BYTES) {
      this.#head = concatenate([this.#head, chunk]).slice(0, HEAD_BYTES);
      if (this.#head.byteLength === HEAD_BYTES) this.#checkBytes();
    }
    const end = chunk.byteLength < TAIL_BYTES ? concatenate([this.#tail, chunk]) : chunk;
    this.#tail = end.slice(-TAIL_BYTES);
  }

  /** Checks that the whole file has arrived; throws if not. */
  end(): void {
    const { received } = this;
    const expected = Math.max(this.announcedSize ?? 0, this.#declaredSize ?? 0);
    if (received === 0 && !this.announcedSize) this.#fail('The file is empty.');
    // A truncated file may be complete on the next attempt.
    if (received < expected) this.#cut(`${received} of ${expected} bytes`);
    if (received < HEAD_BYTES) this.#checkBytes();
    if (this.#coding === undefined || this.#declaredSize !== undefined) return;
    const whole = endsWhole(this.#type, { head: this.#head, tail: this.#tail, size: received });
    if (whole === false) this.#cut(`${received} bytes, within the file`);
    if (whole === undefined) {
      this.#fail(
        `The storage compressed the file (${this.#coding}), so its size cannot be checked. Pass the asset as the service returns it, with properties.size.`,
      );
    }
  }

  #checkType(source: DownloadSource, rendition: boolean): string | undefined {
    const got = canonicalType(this.#response.headers.get('content-type'));
    const wanted = canonicalType(source.mimeType);
    if (got === undefined || wanted === undefined) return wanted ?? got;
    const fits = rendition ? mediaOf(got) === mediaOf(wanted) : got === wanted;
    if (!fits) this.#fail(`The storage sent ${got}, but the asset is ${wanted}.`);
    return got;
  }

  #checkBytes(): void {
    if (this.#type === undefined) return;
    const found = contradiction(this.#type, this.#head);
    if (found === undefined) return;
    this.#fail(`The storage sent bytes that are ${found}, but the file is ${this.#type}.`);
  }

  #tooLarge(): never {
    this.#fail(`The file is larger than ${this.#maxBytes} bytes.`);
  }

  #cut(where: string): never {
    throw new ConnectionError(
      `The download ended after ${where}.`,
      { operation: 'assetDownload', status: this.#response.status },
      { established: true },
    );
  }

  #fail(message: string): never {
    const { status } = this.#response;
    throw new DownloadError(message, { operation: 'assetDownload', status });
  }
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
