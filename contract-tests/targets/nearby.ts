import { Agent, type IncomingMessage, type RequestOptions, request } from 'node:http';

const agent = new Agent({ keepAlive: true });

/**
 * A fetch for a server on this machine, where most of the time of a request is the processor's: a text, or nothing,
 * goes through `node:http`, which takes a third of that of `fetch`. It sends and yields the same.
 */
export const fetchNearby: typeof globalThis.fetch = async (input, init = {}) => {
  const { method = 'GET', headers, body = '', redirect, signal } = init;
  if (typeof input !== 'string' || typeof body !== 'string' || redirect !== 'manual' || signal)
    return fetch(input, init);
  const text = {
    'content-type': 'text/plain;charset=UTF-8',
    'content-length': `${Buffer.byteLength(body)}`,
  };
  const given = Object.fromEntries(new Headers(headers));
  const all = { accept: '*/*', ...('body' in init && text), ...given };
  const [answer, bytes] = await exchange(input, { agent, method, headers: all }, body);
  const { statusCode: status = 0, statusMessage: statusText = '', headersDistinct } = answer;
  const response = new Response(bytes.length === 0 ? null : bytes, { status, statusText });
  for (const [name, values = []] of Object.entries(headersDistinct)) {
    for (const value of values) response.headers.append(name, value);
  }
  return Object.defineProperty(response, 'url', { value: new URL(input).href });
};

function exchange(url: string, options: RequestOptions, body: string) {
  return new Promise<[IncomingMessage, Uint8Array<ArrayBuffer>]>((resolve, reject) => {
    const sent = request(url, options, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => resolve([answer, new Uint8Array(Buffer.concat(chunks))]));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
