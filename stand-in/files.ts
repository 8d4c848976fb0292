import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Answer } from './answers.js';
import { readBody } from './http.js';
import type { Signer } from './signing.js';
import type { Store, StoredFile } from './store.js';

/** One part is at most this long. */
const MAX_PART_BYTES = 256 * 1024 * 1024;

/** What lets pages of any site read files and send parts (CORS). */
const OPEN = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'ETag' };

/** A browser asks with it before it sends a part. */
const PREFLIGHT: Answer = {
  status: 200,
  headers: { 'access-control-allow-methods': 'GET, PUT', 'access-control-allow-headers': '*' },
};

/**
 * Serves the signed URLs to programs and pages: asset downloads and upload parts. Refuses the API's own
 * credentials.
 */
export async function serveFile(
  store: Store,
  signer: Signer,
  request: IncomingMessage,
): Promise<Answer> {
  const answer = request.method === 'OPTIONS' ? PREFLIGHT : await serve(store, signer, request);
  return { ...answer, headers: { ...answer.headers, ...OPEN } };
}

async function serve(store: Store, signer: Signer, request: IncomingMessage): Promise<Answer> {
  const { method = 'GET', headers } = request;
  const url = new URL(request.url ?? '/', 'http://files.invalid');
  if (headers.authorization !== undefined) {
    return fault(400, 'InvalidArgument', 'Only one auth mechanism is allowed');
  }
  const refusal = signer.refuse(method, url);
  if (refusal) return fault(403, refusal, 'The signature is wrong or expired');

  const [, collection, id = '', , part] = url.pathname.split('/');
  const file = collection === 'assets' ? assetFile(store, id) : store.files.get(id);
  if (file) {
    const { bytes, mimeType } = file;
    const headers = { 'content-type': headerValue(mimeType), etag: etag(bytes) };
    return { status: 200, headers, raw: bytes };
  }
  const upload = collection === 'uploads' ? store.uploads.get(id) : undefined;
  if (!upload) return fault(404, 'NoSuchKey', 'The specified key does not exist');
  const body = await readBody(request, MAX_PART_BYTES);
  if (!body) return fault(400, 'EntityTooLarge', 'The part is too large');
  upload.parts.set(Number(part), body);
  return { status: 200, headers: { etag: etag(body) } };
}

function assetFile(store: Store, id: string): StoredFile | undefined {
  const entry = store.assets.get(id);
  return entry && { bytes: entry.bytes, mimeType: entry.asset.mimeType };
}

/** The given media type, if a header can carry it. */
function headerValue(mediaType: string): string {
  return /^[ -~]+$/.test(mediaType) ? mediaType : 'application/octet-stream';
}

function etag(bytes: Buffer): string {
  return `"${createHash('md5').update(bytes).digest('hex')}"`;
}

function fault(status: number, code: string, message: string): Answer {
  return {
    status,
    headers: { 'content-type': 'application/xml' },
    raw: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`,
  };
}
