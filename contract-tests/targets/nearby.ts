import { Agent, type IncomingMessage, type RequestOptions, request } from 'node:http';
import { WholeResponse } from '../engine/wholeResponse.js';

const agent = new Agent({ keepAlive: true });

/**
 * A fetch for a server on this machine, where most of the time of a request is the processor's: a text, or nothing,
 * goes through `node:http`, which takes a third of that of `fetch`. It sends and yields the same.
 */
export const fetchNearby: typeof globalThis.fetch = async (input, init = {}) => {
  const { method = 'GET', headers, body = '', redirect, signal } = init;
  if (typeof input !== 'string' || typeof body !== 'string' || redirect !== 'manual')
    return fetch(input, init);
  const text = {
    'content-type': 'text/plain;charset=UTF-8',
    'content-length': `${Buffer.byteLength(body)}`,
  };
  const given = Object.fromEntries(new Headers(headers));
  const all = { accept: '*/*', ...('body' in init && text), ...given };
  const options = { agent, method, headers: all, ...(signal && { signal }) };
  const [answer, bytes] = await exchange(input, options, body).catch((error) => {
    throw signal?.aborted ? signal.reason : error;
  });
  const { statusCode: status = 0, statusMessage: statusText = '', headersDistinct } = answer;
  const received = new Headers();
  for (const [name, values = []] of Object.entries(headersDistinct)) {
    for (const value of values) received.append(name, value);
  }
  const { href: url } = new URL(input);
  const whole = bytes.length === 0 ? undefined : bytes;
  return new WholeResponse(whole, { status, statusText, headers: received, url });
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
