import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { isObject } from '../../src/contract/document.js';
import { printable } from '../../src/printable.js';

/** One request of an HTTP Archive, with what was recorded of its answer. */
export interface Exchange {
  /** The file's name and the entry's position in it, from 0. */
  readonly place: string;
  readonly method: string;
  readonly url: URL;
  /** As they were sent. */
  readonly requestHeaders: Headers;
  readonly status: number;
  readonly headers: Headers;
  /** The body as it came; nothing where the recorder did not keep it. */
  readonly text: string | undefined;
  /** Milliseconds. */
  readonly durationMs: number;
  /** Milliseconds since 1970. */
  readonly startedAt: number | undefined;
}

/** A file is not an HTTP Archive; the message tells which and why. */
export class HarError extends Error {
  override readonly name = 'HarError';
}

/**
 * Reads an HTTP Archive (HAR 1.2).
 *
 * @throws {HarError} when the file is missing, no JSON, or no archive.
 */
export async function readHar(file: string): Promise<Exchange[]> {
  const shown = printable(file);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new HarError(`${shown} cannot be read.`);
  });
  let archive: unknown;
  try {
    archive = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new HarError(`${shown} is not JSON.`);
  }
  const log = isObject(archive) ? archive.log : undefined;
  const entries = isObject(log) ? log.entries : undefined;
  if (!Array.isArray(entries)) {
    throw new HarError(`${shown} is not an HTTP Archive: it has no log.entries.`);
  }
  return entries.map((entry, index) => toExchange(entry, `${shown}, log.entries[${index}]`, index));
}

function toExchange(entry: unknown, shown: string, index: number): Exchange {
  const { request, response, time, startedDateTime } = isObject(entry) ? entry : {};
  if (!isObject(request) || !isObject(response)) {
    throw new HarError(`${shown} has no request or no response.`);
  }
  const { method, url } = request;
  if (typeof method !== 'string' || typeof url !== 'string' || !URL.canParse(url)) {
    throw new HarError(`${shown} has no method or no URL.`);
  }
  const { status } = response;
  if (typeof status !== 'number' || !Number.isInteger(status)) {
    throw new HarError(`${shown} has no status.`);
  }
  const content = isObject(response.content) ? response.content : {};
  const headers = toHeaders(response.headers);
  if (!headers.has('content-type') && typeof content.mimeType === 'string') {
    if (!/^(|x-unknown)$/.test(content.mimeType)) append(headers, 'content-type', content.mimeType);
  }
  const started = Date.parse(String(startedDateTime));
  return {
    place: `${basename(shown.slice(0, shown.lastIndexOf(', ')))} ${index}`,
    method: method.toUpperCase(),
    url: new URL(url),
    requestHeaders: toHeaders(request.headers),
    status,
    headers,
    text: textOf(content),
    durationMs: typeof time === 'number' && time >= 0 ? time : 0,
    startedAt: Number.isNaN(started) ? undefined : started,
  };
}

function textOf({ text, encoding, size }: Record<string, unknown>): string | undefined {
  if (typeof text !== 'string') return size === 0 ? '' : undefined;
  return encoding === 'base64' ? Buffer.from(text, 'base64').toString('utf8') : text;
}

function toHeaders(list: unknown): Headers {
  const headers = new Headers();
  for (const each of Array.isArray(list) ? list : []) {
    if (isObject(each)) append(headers, String(each.name), String(each.value));
  }
  return headers;
}

/** HTTP/2 is recorded with fields such as `:status`, which are no headers. */
function append(headers: Headers, name: string, value: string): void {
  try {
    headers.append(name, value);
  } catch {
    // What cannot be a header was none.
  }
}

/** The credentials in recorded traffic. */
export function secretsIn(exchanges: readonly Exchange[]): string[] {
  const secrets = new Set<string>();
  for (const { requestHeaders, headers } of exchanges) {
    for (const [name, value] of requestHeaders) {
      if (name === 'cookie') {
        for (const each of cookieValues(value)) secrets.add(each);
      } else if (/auth|token|secret|api-?key/.test(name)) addCredential(secrets, value);
    }
    for (const cookie of headers.getSetCookie()) {
      for (const each of cookieValues(cookie.split(';', 1)[0] ?? '')) secrets.add(each);
    }
  }
  return [...secrets];
}

function addCredential(secrets: Set<string>, value: string): void {
  const [scheme = '', rest] = value.trim().split(/\s+/, 2);
  secrets.add(rest ?? scheme);
  if (!/^basic$/i.test(scheme) || rest === undefined) return;
  const pair = Buffer.from(rest, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  secrets.add(pair.slice(0, colon)).add(pair.slice(colon + 1));
}

/** A short one is a setting. */
const shortestCookie = 16;

function cookieValues(text: string): string[] {
  return text
    .split(';')
    .map((each) => each.slice(each.indexOf('=') + 1).trim())
    .filter((value) => value.length >= shortestCookie);
}
