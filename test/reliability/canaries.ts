import { inspect } from 'node:util';

/** Values that must never appear in an error, a log or a hook of the client. */
export const canaries = {
  apiKey: 'canary-api-key-5f1d',
  apiSecret: 'canary-api-secret-9b2e',
  bearerToken: 'canary.bearer-token.77c0',
  signature: 'canary-signature-3a4b',
  /** Base64 of the image bytes given to the client: an empty image, followed by text. */
  imagePayload: 'iVBORw0KGgoAAAAASUVORK5CYIIAY2FuYXJ5LWltYWdl',
} as const;

const { apiKey, apiSecret } = canaries;
const secrets: readonly (readonly [name: string, value: string])[] = [
  ...Object.entries(canaries),
  ['basic credentials', Buffer.from(`${apiKey}:${apiSecret}`).toString('base64')],
];

/** Names the canaries found anywhere in a value, in any representation. */
export function leaksIn(value: unknown): string[] {
  const shown = shownForms(value).join('\n');
  return secrets.filter(([, secret]) => shown.includes(secret)).map(([name]) => name);
}

function shownForms(value: unknown): string[] {
  const forms = [inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true })];
  for (let error = value; error instanceof Error; error = error.cause) {
    forms.push(error.message, error.stack ?? '', String(error), JSON.stringify(error));
  }
  if (!(value instanceof Error)) forms.push(JSON.stringify(value) ?? '');
  return forms;
}
