import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from './http.js';
import type { Signer } from './signing.js';
import type { Store } from './store.js';

/** One part is at most this long, here as in an object store. */
const MAX_PART_BYTES = 256 * 1024 * 1024;

/** Serves the signed URLs: asset downloads and upload parts. Refuses the API's own credentials. */
export async function serveFile(
  store: Store,
  signer: Signer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = 'GET', headers } = request;
  const url = new URL(request.url ?? '/', 'http://files.invalid');
  const body = await readBody(request, MAX_PART_BYTES);
  if (headers.authorization !== undefined) {
    sendError(response, 400, 'InvalidArgument', 'Only one auth mechanism is allowed');
    return;
  }
  const refusal = signer.refuse(method, url);
  if (refusal) {
    sendError(response, 403, refusal, 'The signature does not fit the request or is past its time');
    return;
  }
  const [, collection, id = '', , part] = url.pathname.split('/');
  const asset = collection === 'assets' ? store.assets.get(id) : undefined;
  if (asset && method === 'GET') {
    response.writeHead(200, {
      'content-type': asset.asset.mimeType,
      'content-length': asset.bytes.length,
      etag: etag(asset.bytes),
    });
    response.end(asset.bytes);
    return;
  }
  const upload = collection === 'uploads' ? store.uploads.get(id) : undefined;
  if (upload && method === 'PUT' && body) {
    upload.parts.set(Number(part), body);
    response.writeHead(200, { etag: etag(body), 'content-length': 0 });
    response.end();
    return;
  }
  sendError(response, 404, 'NoSuchKey', 'The specified key does not exist');
}

function etag(bytes: Buffer): string {
  return `"${createHash('md5').update(bytes).digest('hex')}"`;
}

function sendError(response: ServerResponse, status: number, code: string, message: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(
    `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`,
  );
}
