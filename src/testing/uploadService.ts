import { createHash } from 'node:crypto';
import { MIN_PART_BYTES } from '../resources/uploadPlan.js';
import { clientOf, pngBytes, sendJson, serve } from './localServer.js';

/** Bytes in which all parts differ. */
export function bytesOf(size: number): Uint8Array<ArrayBuffer> {
  const bytes = pngBytes(size);
  for (let index = 16; index < size - 16; index += 4096) bytes[index] = (index / 4096) % 251;
  return bytes;
}

/** SHA-256, hex. */
export const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

export interface Faults {
  /** Called for each PUT; if it returns a status, that is the answer. */
  put?: (part: number, attempt: number, signature: string) => number | 'reset' | undefined;
  /** Replaces the completion of the upload in the action. */
  action?: 'lost' | 'taken-but-lost';
  statuses?: string[];
  assetsStatus?: number;
}

/** A service with its storage: it keeps the parts, and the upload becomes an asset when they are complete. */
export async function serveUploads(faults: Faults = {}) {
  const parts = new Map<number, Buffer>();
  const attempts = new Map<number, number>();
  let inFlight = 0;
  let mostInFlight = 0;
  let count = 0;
  let signature = 0;
  let status = 'pending';
  let lost = faults.action;
  const statuses = [...(faults.statuses ?? ['validating', 'imported'])];
  const upload = (url: string) => {
    signature++;
    return {
      id: 'upload_1',
      status,
      entityId: status === 'imported' ? 'asset_1' : null,
      ...(status === 'failed' ? { errorMessage: 'not an image, secret-0002' } : {}),
      parts: Array.from({ length: count }, (_, index) => ({
        number: index + 1,
        url: `${url}/part/${index + 1}?signature=sig-${signature}`,
      })),
    };
  };
  const server = await serve(async (request, response) => {
    const { method, path } = request;
    const url = `http://${request.headers.host}`;
    if (method === 'PUT') {
      const part = Number(path.split('/').at(-1));
      const attempt = (attempts.get(part) ?? 0) + 1;
      attempts.set(part, attempt);
      mostInFlight = Math.max(mostInFlight, ++inFlight);
      await new Promise(setImmediate);
      inFlight--;
      const fault = faults.put?.(part, attempt, request.query.get('signature') ?? '');
      if (fault === 'reset') return response.socket?.resetAndDestroy();
      if (fault !== undefined) return response.writeHead(fault).end('<Error/>');
      parts.set(part, request.body);
      return response.writeHead(200, { etag: 'x' }).end();
    }
    if (path === '/v1/assets') {
      const body = faults.assetsStatus === undefined ? { asset: { id: 'asset_1' } } : {};
      return sendJson(response, faults.assetsStatus ?? 200, body);
    }
    if (path.startsWith('/v1/assets/'))
      return sendJson(response, 200, { asset: { id: 'asset_1' } });
    if (path === '/v1/uploads') {
      count = (request.json() as { parts: number }).parts;
      return sendJson(response, 200, { upload: upload(url) });
    }
    if (path.endsWith('/action')) {
      const fault = lost;
      lost = undefined;
      if (fault !== 'lost') status = statuses.shift() ?? status;
      if (fault !== undefined) return response.socket?.destroy();
      return sendJson(response, 200, { upload: upload(url) });
    }
    sendJson(response, 200, { upload: upload(url) });
    if (status !== 'pending') status = statuses.shift() ?? status;
  });
  return {
    server,
    client: clientOf(server, { maxRetries: 2 }),
    stored: () => Buffer.concat([...parts].sort(([a], [b]) => a - b).map(([, bytes]) => bytes)),
    attempts: () => Object.fromEntries([...attempts].sort(([a], [b]) => a - b)),
    mostInFlight: () => mostInFlight,
    of: (path: string, method = 'POST') =>
      server.requests.filter((request) => request.path === path && request.method === method),
    [Symbol.asyncDispose]: () => server.close(),
  };
}

/** Options for a fast upload of a few parts. */
export const fast = { pollIntervalMs: 1, partSize: MIN_PART_BYTES };

/** A web stream of bytes, in pieces. */
export function streamOf(bytes: Uint8Array, chunk = 100_000): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.byteLength) return controller.close();
      controller.enqueue(bytes.subarray(at, at + chunk));
      at += chunk;
    },
  });
}
