import { printable } from '../../src/printable.js';
import { SPELLINGS } from '../../stand-in/deviations/echo.js';

/** Credentials in which every character needs escaping somewhere. */
export const hostileCredentials = {
  apiKey: 'api_kEy/Zq~8+é0=&%2FéX',
  apiSecret: 'S3cr~t/+w0rd=ü&x<Y>|`"q\'#\\9',
};

/**
 * Finds secrets in a text, without the code that removes them: each spelling of the stand-in, and any eight
 * consecutive characters of a secret.
 */
export function leaksOf(text: string, secrets: readonly string[]): string[] {
  const shown = [...new Set([text, withoutEscapes(text)].map((each) => each.toLowerCase()))];
  const parts = secrets.flatMap((secret) => [
    ...SPELLINGS.map((spell) => spell(secret)),
    ...partsOf(secret),
    ...['base64', 'hex', 'latin1'].flatMap((code) =>
      partsOf(Buffer.from(secret).toString(code as 'hex'), 14),
    ),
  ]);
  const wanted = new Set(parts.map((part) => part.toLowerCase()));
  return [...wanted].filter((part) => shown.some((each) => each.includes(part)));
}

/**
 * The lines of a text that would affect a terminal, a GitHub log or a reader. The commands that the format for
 * GitHub consists of are its own.
 */
export function actingLines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^::(?=(?:error|warning|notice)(?: title=[^:,]*)?::)/, ''))
    .filter((line) => printable(line) !== line);
}

/** The secrets of a pair: both halves, and the encoded form. */
export function secretsOf({ apiKey, apiSecret }: typeof hostileCredentials): string[] {
  return [apiKey, apiSecret, Buffer.from(`${apiKey}:${apiSecret}`).toString('base64')];
}

function partsOf(secret: string, length = 8): string[] {
  return Array.from({ length: Math.max(0, secret.length - length + 1) }, (_, at) =>
    secret.slice(at, at + length),
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&', '&#39;': "'" },
};

/** The text as displayed. */
function withoutEscapes(text: string): string {
  return text
    .replaceAll(/&(?:lt|gt|quot|amp|#39);/g, (entity) => ENTITIES[entity] ?? '')
    .replaceAll(/\\u([\da-f]{4})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replaceAll('~1', '/')
    .replaceAll('~0', '~')
    .replaceAll(/\\([^\w\s])/g, '$1');
}
