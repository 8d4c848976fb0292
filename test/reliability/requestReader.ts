/** A request as received; `complete` is false until its last body byte has arrived. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  body: Buffer;
  complete: boolean;
}

const HEAD_END = '\r\n\r\n';

/**
 * Splits the bytes of one connection into requests.
 *
 * Written by hand because Node's HTTP server handles malformed requests itself, and the faults need them.
 */
export class RequestReader {
  #pending: Buffer[] = [];
  #pendingBytes = 0;
  #neededBytes = 0;
  #current: WireRequest | undefined;

  constructor(private readonly onRequest: (request: WireRequest) => void) {}

  push(chunk: Buffer): void {
    this.#pending.push(chunk);
    this.#pendingBytes += chunk.length;
    // Joining on every chunk would be quadratic for a large body.
    if (this.#pendingBytes >= this.#neededBytes) this.#read();
  }

  #read(): void {
    let bytes = Buffer.concat(this.#pending);
    for (;;) {
      if (this.#current === undefined) {
        const end = bytes.indexOf(HEAD_END);
        if (end < 0) break;
        this.#current = parseHead(bytes.subarray(0, end).toString('latin1'));
        bytes = bytes.subarray(end + HEAD_END.length);
      }
      const body = readBody(this.#current, bytes);
      this.#neededBytes = body.neededBytes;
      if (body.content === undefined) break;
      const request = this.#current;
      request.body = body.content;
      request.complete = true;
      bytes = bytes.subarray(body.usedBytes);
      this.#current = undefined;
      this.#neededBytes = 0;
      this.onRequest(request);
    }
    this.#pending = [bytes];
    this.#pendingBytes = bytes.length;
  }
}

function parseHead(head: string): WireRequest {
  const [requestLine = '', ...lines] = head.split('\r\n');
  const [method = '', path = ''] = requestLine.split(' ');
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const colon = line.indexOf(':');
    headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
  }
  return { method, path, headers, body: Buffer.alloc(0), complete: false };
}

interface BodyProgress {
  readonly content?: Buffer;
  readonly usedBytes: number;
  readonly neededBytes: number;
}

function readBody(request: WireRequest, bytes: Buffer): BodyProgress {
  if (request.headers['transfer-encoding']?.includes('chunked')) return readChunks(bytes);
  const length = Number(request.headers['content-length'] ?? 0);
  if (bytes.length < length) return { usedBytes: 0, neededBytes: length };
  return { content: bytes.subarray(0, length), usedBytes: length, neededBytes: 0 };
}

function readChunks(bytes: Buffer): BodyProgress {
  const chunks: Buffer[] = [];
  let offset = 0;
  for (;;) {
    const lineEnd = bytes.indexOf('\r\n', offset);
    if (lineEnd < 0) return { usedBytes: 0, neededBytes: bytes.length + 1 };
    const size = Number.parseInt(bytes.subarray(offset, lineEnd).toString('latin1'), 16);
    const end = lineEnd + 2 + size + 2;
    if (bytes.length < end) return { usedBytes: 0, neededBytes: end };
    if (size === 0) return { content: Buffer.concat(chunks), usedBytes: end, neededBytes: 0 };
    chunks.push(bytes.subarray(lineEnd + 2, lineEnd + 2 + size));
    offset = end;
  }
}
