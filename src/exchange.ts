import { binary } from './binary.js';
import { MARK, type Redact } from './redact.js';
import { isSecretName, isSecretParameter } from './secretNames.js';

/** A header, or a parameter of a query, of a recorded exchange. */
export interface HarField {
  readonly name: string;
  readonly value: string;
}

/**
 * A request and its answer, as an entry of an HTTP Archive (HAR 1.2), without credentials, queries of
 * signed URLs and payloads of images. `writeHar` of `scenario-patch/node` writes a file of many.
 */
export interface HarEntry {
  /** When the request left, as an ISO date. */
  readonly startedDateTime: string;
  /** From the request to the end of the answer, in milliseconds. */
  readonly time: number;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly httpVersion: string;
    readonly cookies: readonly HarField[];
    readonly headers: readonly HarField[];
    readonly queryString: readonly HarField[];
    readonly postData?: { readonly mimeType: string; readonly text: string };
    readonly headersSize: number;
    readonly bodySize: number;
  };
  readonly response: {
    /** 0 if no answer came. */
    readonly status: number;
    readonly statusText: string;
    readonly httpVersion: string;
    readonly cookies: readonly HarField[];
    readonly headers: readonly HarField[];
    readonly content: {
      readonly size: number;
      readonly mimeType: string;
      /** The body, unless it is longer than 1 MiB. */
      readonly text?: string;
      /** The encoding of `text`, if the body is binary. */
      readonly encoding?: 'base64';
      /** Why `text` is absent. */
      readonly comment?: string;
    };
    readonly redirectURL: string;
    readonly headersSize: number;
    readonly bodySize: number;
  };
  readonly cache: Readonly<Record<string, never>>;
  readonly timings: { readonly send: number; readonly wait: number; readonly receive: number };
}

/** A request as it was sent, and its answer if one came. */
export interface Exchanged {
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly durationMs: number;
  readonly method: string;
  readonly url: string;
  readonly requestHeaders: Headers;
  readonly requestBody?: string | undefined;
  readonly answer?:
    | { readonly status: number; readonly headers: Headers; readonly bytes: Uint8Array | null }
    | undefined;
}

/** Longer bodies are left out: bytes. */
const MAX_BODY_BYTES = 1_048_576;

/** The replacements of removed text: in a body, a URL must stay a URL, and base64 must stay base64. */
export const HAR_MARK = 'redacted';
const DATA_URL = /^data:([\w.+-]+\/[\w.+-]+);base64,/i;

/** Writes an exchange as an entry of an HTTP Archive, without secrets. */
export function toHarEntry(exchanged: Exchanged, redact: Redact): HarEntry {
  const { startedAt, durationMs, method, url, requestHeaders, requestBody, answer } = exchanged;
  const show = (text: string) => showText(text, redact);
  const shownUrl = showUrl(url, show);
  const { headers: given = new Headers(), status = 0, bytes = null } = answer ?? {};
  const headers = fieldsOf(given, show);
  const sent = requestBody === undefined ? undefined : new TextEncoder().encode(requestBody);
  return {
    startedDateTime: new Date(startedAt).toISOString(),
    time: durationMs,
    request: {
      method,
      url: shownUrl.href,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: fieldsOf(requestHeaders, show),
      queryString: [...shownUrl.searchParams].map(([name, value]) => ({ name, value })),
      ...(sent !== undefined &&
        sent.byteLength <= MAX_BODY_BYTES && {
          postData: {
            mimeType: show(requestHeaders.get('content-type') ?? ''),
            text: showBody(requestBody ?? '', show, redact),
          },
        }),
      headersSize: -1,
      bodySize: sent?.byteLength ?? 0,
    },
    response: {
      status,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers,
      content: {
        size: bytes?.byteLength ?? 0,
        mimeType: show(given.get('content-type') ?? 'x-unknown'),
        ...contentOf(bytes, show, redact),
      },
      redirectURL: headers.find(({ name }) => name === 'location')?.value ?? '',
      headersSize: -1,
      bodySize: bytes?.byteLength ?? 0,
    },
    cache: {},
    timings: { send: 0, wait: durationMs, receive: 0 },
  };
}

function contentOf(bytes: Uint8Array | null, show: Redact, redact: Redact) {
  if (bytes === null) return { text: '' };
  if (bytes.byteLength > MAX_BODY_BYTES) {
    return { comment: `left out: longer than ${MAX_BODY_BYTES} bytes` };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text: showBody(text, show, redact) };
  } catch {
    const plain = binary(bytes);
    // A body that cannot be redacted in place is left out.
    if (redact(plain) !== plain) return { comment: 'left out: it may contain secrets' };
    return { text: btoa(plain), encoding: 'base64' as const };
  }
}

/** The strings of JSON are redacted one by one, so that everything else, digits included, stays unchanged. */
function showBody(body: string, show: Redact, redact: Redact): string {
  try {
    JSON.parse(body);
  } catch {
    return redact(body);
  }
  let name: string | undefined;
  return body.replace(/"(?:[^"\\]|\\.)*"(\s*:)?|[[\]{},]/g, (token, colon: string | undefined) => {
    if (!token.startsWith('"')) {
      name = undefined;
      return token;
    }
    const written = colon === undefined ? token : token.slice(0, -colon.length);
    const text: string = JSON.parse(written);
    const shown = name !== undefined && isSecretName(name) ? HAR_MARK : show(text);
    name = colon === undefined ? undefined : text;
    return shown === text ? token : `${JSON.stringify(shown)}${colon ?? ''}`;
  });
}

function showText(text: string, redact: Redact): string {
  const dataUrl = DATA_URL.exec(text);
  if (dataUrl !== null) return `data:${dataUrl[1]};base64,${HAR_MARK}`;
  const shown = redact(text);
  return shown === text ? text : shown.replaceAll(MARK, HAR_MARK);
}

/** The query of an API address is kept, except the values of signing parameters. */
function showUrl(text: string, show: Redact): URL {
  const url = new URL(text);
  const bare = new URL(show(`${url.origin}${url.pathname}`));
  for (const [name, value] of url.searchParams) {
    bare.searchParams.append(name, isSecretParameter(name) ? HAR_MARK : show(value));
  }
  return bare;
}

function fieldsOf(headers: Headers, show: Redact): HarField[] {
  return [...headers].map(([name, value]) => {
    if (!isSecretName(name)) return { name, value: show(value) };
    // The reader sees which scheme was used.
    const [, scheme] = /^(basic|bearer) /i.exec(value) ?? [];
    return { name, value: scheme === undefined ? HAR_MARK : `${scheme} ${HAR_MARK}` };
  });
}
