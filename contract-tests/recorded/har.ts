import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { isObject } from '../../src/contract/document.js';
import { decodeText } from '../../src/decodeText.js';
import { HAR_MARK } from '../../src/exchange.js';
import { unreadable } from '../../src/node/reason.js';
import { printable } from '../../src/printable.js';
import { isSecretName } from '../../src/secretNames.js';

/** One request of an HTTP Archive, with the recorded answer. */
export interface RecordedExchange {
  /** The file name and the entry's position in it, from 0. */
  readonly place: string;
  readonly method: string;
  readonly url: URL;
  /** As sent. */
  readonly requestHeaders: Headers;
  readonly status: number;
  readonly headers: Headers;
  /** The body as received; undefined if the recorder did not keep it. */
  readonly text: string | undefined;
  /** Why there is no body, if the recording says so. */
  readonly missing: string | undefined;
  /** Milliseconds. */
  readonly durationMs: number;
  /** Milliseconds since 1970. */
  readonly startedAt: number | undefined;
}

/** A file is not an HTTP Archive; the message says which and why. */
export class HarError extends Error {
  override readonly name = 'HarError';
}

/** The contents of an archive. */
export interface Archive {
  readonly exchanges: readonly RecordedExchange[];
  /** The reason for each entry that is left out. */
  readonly leftOut: readonly string[];
}

/**
 * Reads an HTTP Archive (HAR 1.2), as written by browsers, proxies and clients. An invalid entry is left out,
 * with the reason.
 *
 * @throws {HarError} if the file is missing, not JSON, or not an archive.
 */
export async function readHar(file: string): Promise<Archive> {
  const shown = printable(file);
  const bytes = await readFile(file).catch((error) => {
    throw new HarError(unreadable(shown, error, 'give an HTTP Archive'), { cause: error });
  });
  let archive: unknown;
  try {
    // Windows proxies write a byte order mark, and some use UTF-16.
    archive = JSON.parse(decodeText(bytes));
  } catch {
    throw new HarError(`${shown} is not JSON.`);
  }
  const log = isObject(archive) ? archive.log : undefined;
  const entries = isObject(log) ? log.entries : undefined;
  if (!Array.isArray(entries)) {
    throw new HarError(`${shown} is not an HTTP Archive: it has no log.entries.`);
  }
  const read = entries.map((entry, index) => toExchange(entry, `${basename(shown)} ${index}`));
  return {
    exchanges: read.filter((each) => typeof each !== 'string'),
    leftOut: read.filter((each) => typeof each === 'string'),
  };
}

/** @returns the reason for leaving it out if it is not an exchange. */
function toExchange(entry: unknown, place: string): RecordedExchange | string {
  const { request, response, time, startedDateTime } = isObject(entry) ? entry : {};
  if (!isObject(request)) return 'without a request';
  const { method, url } = request;
  if (typeof method !== 'string' || typeof url !== 'string' || !URL.canParse(url)) {
    return 'without a method or URL';
  }
  // A request in flight at the time of saving has no answer, or an empty one.
  const { status, headers: list, content, bodySize } = isObject(response) ? response : {};
  const kept = isObject(content) ? content : {};
  const headers = toHeaders(list);
  if (!headers.has('content-type') && typeof kept.mimeType === 'string') {
    if (!/^(|x-unknown)$/.test(kept.mimeType)) append(headers, 'content-type', kept.mimeType);
  }
  const started = Date.parse(String(startedDateTime));
  return {
    place,
    method: method.toUpperCase(),
    url: new URL(url),
    requestHeaders: toHeaders(request.headers),
    status: /^[1-5]\d\d$/.test(String(status)) ? Number(status) : 0,
    headers,
    ...bodyOf(kept, headers, bodySize),
    durationMs: typeof time === 'number' && time >= 0 ? time : 0,
    startedAt: Number.isNaN(started) ? undefined : started,
  };
}

/** The body of an answer, if the recorder kept it. */
function bodyOf(
  { text, encoding, size, comment, _file }: Record<string, unknown>,
  headers: Headers,
  bodySize: unknown,
): Pick<RecordedExchange, 'text' | 'missing'> {
  const missing = (why: string) => ({ text: undefined, missing: why });
  if (_file !== undefined) {
    return missing('the recording keeps bodies in separate files: record them in the archive');
  }
  if (typeof text !== 'string') {
    if (size === 0) return { text: '', missing: undefined };
    return missing(
      typeof comment === 'string' && comment !== ''
        ? `the recording has no body of the answer: ${printable(comment)}`
        : 'the recording has no body of the answer',
    );
  }
  const sent = Math.max(Number(size) || 0, Number(bodySize) || 0, lengthIn(headers));
  if (text === '')
    return sent > 0 ? missing('the recording left the body empty') : { text, missing: undefined };
  const read = encoding === 'base64' ? inflate(Buffer.from(text, 'base64'), headers) : text;
  if (isJson(read)) return { text: read, missing: undefined };
  const unmarked = /^[\w+/]+={0,2}$/.test(text)
    ? inflate(Buffer.from(text, 'base64'), headers)
    : '';
  if (isJson(unmarked)) return { text: unmarked, missing: undefined };
  const isCut =
    /json/i.test(headers.get('content-type') ?? '') && Buffer.byteLength(read) < Number(size);
  return isCut ? missing('the recording cut the body off') : { text: read, missing: undefined };
}

function lengthIn(headers: Headers): number {
  return Number(headers.get('content-length')) || 0;
}

const inflaters = { gzip: gunzipSync, br: brotliDecompressSync, deflate: inflateSync } as const;

/** Some recorders keep the compressed body. */
function inflate(bytes: Buffer, headers: Headers): string {
  const coding = headers.get('content-encoding')?.trim().toLowerCase() ?? '';
  const plain = bytes.toString('utf8');
  if (!Object.hasOwn(inflaters, coding) || isJson(plain)) return plain;
  try {
    const limit = { maxOutputLength: 2 ** 24 };
    return inflaters[coding as keyof typeof inflaters](bytes, limit).toString('utf8');
  } catch {
    return plain;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function toHeaders(list: unknown): Headers {
  const headers = new Headers();
  for (const each of Array.isArray(list) ? list : []) {
    if (isObject(each)) append(headers, String(each.name), String(each.value));
  }
  return headers;
}

/** HTTP/2 is recorded with pseudo-headers such as `:status`. */
function append(headers: Headers, name: string, value: string): void {
  try {
    headers.append(name, value);
  } catch {
    // Text that cannot be a header was not one.
  }
}

/** The credentials in recorded traffic. */
export function secretsIn(exchanges: readonly RecordedExchange[]): string[] {
  const secrets = new Set<string>();
  for (const { requestHeaders, headers } of exchanges) {
    for (const [name, value] of requestHeaders) {
      if (name === 'cookie') {
        for (const each of cookieValues(value)) secrets.add(each);
      } else if (isSecretName(name)) addCredential(secrets, value);
    }
    for (const cookie of headers.getSetCookie()) {
      for (const each of cookieValues(cookie.split(';', 1)[0] ?? '')) secrets.add(each);
    }
  }
  return [...secrets];
}

function addCredential(secrets: Set<string>, value: string): void {
  const [scheme = '', rest] = value.trim().split(/\s+/, 2);
  // Recordings made by this package have their credentials removed.
  if ((rest ?? scheme) === HAR_MARK) return;
  secrets.add(rest ?? scheme);
  if (!/^basic$/i.test(scheme) || rest === undefined) return;
  const pair = Buffer.from(rest, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  secrets.add(pair.slice(0, colon)).add(pair.slice(colon + 1));
}

/** A short value is a setting, not a secret. */
const shortestCookie = 16;

function cookieValues(text: string): string[] {
  return text
    .split(';')
    .map((each) => each.slice(each.indexOf('=') + 1).trim())
    .filter((value) => value.length >= shortestCookie);
}
