import { printable } from './printable.js';

/** Removes secrets from a text. */
export type Redact = (text: string) => string;

/** The placeholder for removed text. */
export const MARK = '[redacted]';

// Each pattern is linear in the text: its repetitions cannot match in two ways.
const DATA_URL =
  /data:([\w.+-]{1,40}\/[\w.+-]{1,60})?[^,\s"'<>]{0,100},[^\s"'<>]*(?:(?:[\r\n]|\\[rn]|%0[AD])+[A-Za-z0-9+/=_-]+(?=[\s"'<>\\%]|$))*/gi;
// Each match takes the whole URL, and schemes are short: the time stays linear in the text.
const ANY_URL = /[a-z][a-z\d+.-]{0,20}:\/\/[^\s"'<>]*/gi;
// Signing parameters of a URL in any place: in a relative URL, encoded more than once, in a header or in JSON.
const SIGNATURE =
  /(?:(?<![a-z\d])|(?<=%[\da-f]{2}))(x-(?:amz|goog|ms)-[a-z-]{1,40}|signature|sig|policy|key-pair-id|awsaccesskeyid|(?:access_|id_|refresh_|security|session_?)?token|api[-_]?key|client[-_]?secret|password|passwd|jwt|session_?id)(\\*["']?\s?[=:]\s?\\*["']?|%(?:25)*3D)([^\s&"'<>\\]+)/gi;
const SIGNATURE_ELEMENT = /(<[a-z]{0,20}(?:signature|token)[a-z]{0,20}>)[^<]*/gi;
// Sentences do not have words this long: it is the payload of an image, without its data URL.
const PAYLOAD = /[A-Za-z0-9+/=_-]{160,}/g;
const AUTHORIZATION = /\b(authorization["']?\s*[:=]\s*["']?)((?:[a-z]{1,20} +)?[^\s"',;<>]+)/gi;
const SCHEME = /\b(basic|bearer)(\s+|%20|\+)([\w.~+/=%-]+)/gi;
const JWT = /(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g;

/**
 * Removes secrets from a text that are recognised by their form: image payloads, user names and passwords in URLs, the
 * query of every URL (signed URLs carry their signature there), signing parameters on their own, and
 * `Authorization` values.
 */
export function redactText(text: string): string {
  return text
    .replace(DATA_URL, (_, type: string | undefined) => `data:${type ?? ''},${MARK}`)
    .replace(ANY_URL, redactUrl)
    .replace(SIGNATURE, redactSignature)
    .replace(SIGNATURE_ELEMENT, `$1${MARK}`)
    .replace(JWT, MARK)
    .replace(PAYLOAD, MARK)
    .replace(SCHEME, redactScheme)
    .replace(AUTHORIZATION, redactAuthorization);
}

function redactUrl(url: string): string {
  const [address = ''] = url.split(/[?#]/, 1);
  const bare = address.replace(/(:\/\/)[^/]*@/g, `$1${MARK}@`);
  return address.length < url.length ? `${bare}?${MARK}` : bare;
}

/** In prose a colon may follow these words, so it marks a secret only after a name that is not a word. */
function redactSignature(whole: string, name: string, mark: string, value: string): string {
  if (value.startsWith(MARK)) return whole;
  if (/^policy$/i.test(name) && !/[=%]/.test(mark)) return whole;
  const isWord = /^(?:signature|sig|token|api[-_]?key|password|passwd|jwt|session_?id)$/i.test(
    name,
  );
  if (isWord && !/[="'%]/.test(mark) && !looksSecret(value)) return whole;
  return `${name}${mark}${MARK}`;
}

function redactScheme(whole: string, scheme: string, space: string, value: string): string {
  return looksSecret(/^.*[^.,]/s.exec(value)?.[0] ?? '') ? `${scheme}${space}${MARK}` : whole;
}

function redactAuthorization(whole: string, name: string, value: string): string {
  const [scheme = '', rest] = value.split(/ +/);
  if (value.includes(MARK) || !looksSecret(rest ?? scheme)) return whole;
  return rest === undefined ? `${name}${MARK}` : `${name}${scheme} ${MARK}`;
}

/** Whether a word looks like a token: "the Basic plan" and "Bearer tokens expire" are plain sentences. */
function looksSecret(word: string): boolean {
  if (word.length < 6) return false;
  return word.length >= 24 || /\d|[+/=_~%.]|[a-z][A-Z]/.test(word);
}

// The loops are bounded and end at a character that they do not contain.
const EMAIL = /[\w.+-]{1,64}(?:@|%40)[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8}/gi;

/** Redacts the name of a field, in which an e-mail address is also personal data. */
export function redactName(name: string, redact: Redact): string {
  return redact(name).replace(EMAIL, MARK);
}

/**
 * A copy of a foreign error that may be kept as a `cause`: its name, code and redacted message, without
 * the objects (requests, sockets, headers) that runtimes attach to their errors.
 */
export function sanitizeCause(error: unknown, redact: Redact = redactText): Error {
  const { name, message, code, cause } = errorFacts(error);
  const safe = new Error(printable(redact(message)));
  // Assigning a name fails where a program has frozen `Error.prototype`.
  Object.defineProperty(safe, 'name', { value: printable(redact(name)), enumerable: true });
  // The stack of the foreign error repeats its message, and a new stack would only point here.
  safe.stack = String(safe);
  if (code !== undefined) Object.assign(safe, { code: redact(code) });
  if (cause instanceof Error) {
    // Its own cause is left out.
    const { cause: _, ...facts } = errorFacts(cause);
    safe.cause = sanitizeCause(facts, redact);
  }
  return safe;
}

/** The fields of an error, whose getters may throw. */
function readable(error: unknown): Record<string, unknown> {
  if (typeof error !== 'object' || error === null) return { message: String(error) };
  try {
    const { name, message, code, cause } = error as Record<string, unknown>;
    return { name, message, code, cause };
  } catch {
    return { message: 'an error that cannot be read' };
  }
}

/** The name, the message, the code and the cause of a foreign error. */
export function errorFacts(error: unknown) {
  const { name, message, code, cause } = readable(error);
  return {
    name: typeof name === 'string' ? name : 'Error',
    message: typeof message === 'string' ? message : '',
    code: typeof code === 'string' ? code : undefined,
    cause,
  };
}
