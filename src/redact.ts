const DATA_URL = /data:([\w.+-]+\/[\w.+-]+)?[^,\s"'<>]{0,100},[^\s"'<>]*/gi;
// Each match takes the whole URL, and schemes are short: the time stays linear in the text.
const ANY_URL = /[a-z][a-z\d+.-]{0,20}:\/\/[^\s"'<>]*/gi;
// What signs a URL, wherever it stands: in a relative URL, encoded once more, or alone.
const SIGNATURE = /(x-amz-[a-z-]{1,40}|signature|policy|key-pair-id)(=|%3D)[^\s&"'<>]+/gi;
// No sentence has so long a word: it is the payload of an image, without its data URL.
const PAYLOAD = /[A-Za-z0-9+/=_-]{300,}/g;
const AUTHORIZATION = /\b(basic|bearer)\s+[\w.~+/=-]+/gi;

/** Removes what must not be shown from a text. */
export type Redact = (text: string) => string;

/**
 * Removes image payloads, user names and passwords in URLs, the query of every URL (signed URLs carry
 * their signature there), signing parameters on their own, `Authorization` values, and the given secrets.
 */
export function redactText(text: string, secrets: readonly string[] = []): string {
  let shown = text
    .replace(DATA_URL, (_, type: string | undefined) => `data:${type ?? ''},[redacted]`)
    .replace(ANY_URL, redactUrl)
    .replace(SIGNATURE, '$1$2[redacted]')
    .replace(PAYLOAD, '[redacted]')
    .replace(AUTHORIZATION, '$1 [redacted]');
  for (const secret of secrets) {
    if (secret !== '') shown = shown.replaceAll(secret, '[redacted]');
  }
  return shown;
}

function redactUrl(url: string): string {
  const [address = ''] = url.split(/[?#]/, 1);
  const bare = address.replace(/(:\/\/)[^/]*@/g, '$1[redacted]@');
  return address.length < url.length ? `${bare}?[redacted]` : bare;
}

/** Applies `redact` to every string, keys included, of a JSON value; cuts below `depth` levels. */
export function redactJson(value: unknown, redact: Redact, depth = 8): unknown {
  if (typeof value === 'string') return redact(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0) return '[…]';
  if (Array.isArray(value)) return value.map((item) => redactJson(item, redact, depth - 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [redact(key), redactJson(item, redact, depth - 1)]),
  );
}

/**
 * A stand-in for a foreign error that may be kept as a `cause`: its name, code and redacted message,
 * and none of the objects (requests, sockets, headers) that runtimes hang on theirs.
 */
export function sanitizeCause(error: unknown, redact: Redact = redactText): Error {
  const { name, message, code, cause } = errorFacts(error);
  const safe = new Error(redact(message));
  safe.name = redact(name);
  // The stack of the foreign error repeats its message, and ours would only point here.
  safe.stack = `${safe.name}: ${safe.message}`;
  if (code !== undefined) Object.assign(safe, { code: redact(code) });
  if (cause instanceof Error) safe.cause = sanitizeCause(withoutCause(cause), redact);
  return safe;
}

/** The code of an error, or of the error that caused it: `ECONNRESET`, `UND_ERR_SOCKET`… */
export function errorCode(error: unknown): string | undefined {
  const { code, cause } = errorFacts(error);
  return code ?? (cause === undefined ? undefined : errorFacts(cause).code);
}

function errorFacts(error: unknown) {
  if (typeof error !== 'object' || error === null) {
    return { name: 'Error', message: String(error), code: undefined, cause: undefined };
  }
  const { name, message, code, cause } = error as Record<string, unknown>;
  return {
    name: typeof name === 'string' ? name : 'Error',
    message: typeof message === 'string' ? message : '',
    code: typeof code === 'string' ? code : undefined,
    cause,
  };
}

function withoutCause(error: Error): unknown {
  const { name, message, code } = errorFacts(error);
  return { name, message, code };
}
