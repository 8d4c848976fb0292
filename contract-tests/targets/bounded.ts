import { concatenate } from '../../src/transport/chunks.js';
import { asRequest } from '../engine/request.js';
import { WholeResponse } from '../engine/wholeResponse.js';

/** The limits of an answer. */
export interface AnswerLimits {
  /** Bytes of the decoded body. Default: 16 MiB. */
  readonly bytes?: number;
  /** Milliseconds from the request to the end of the body. Default: 60,000. */
  readonly timeMs?: number;
  /** How many answers over a limit end the sending. Default: 3. */
  readonly strikes?: number;
}

/** An answer was too long or too late, or 429 each time; the message names the request. */
export class AnswerLimitError extends Error {
  override readonly name = 'AnswerLimitError';
}

/**
 * A fetch that reads each answer to its end, within limits of bytes and time: a compressed kilobyte may hold
 * gigabytes, and an answer may never end. If a target keeps exceeding them, the rest of the run is not sent.
 * Of an answer to a request for the first bytes (`Range: bytes=0-…`) no more is read, also if it is the whole file.
 */
export function boundedFetch(
  send: typeof globalThis.fetch,
  { bytes = 16 * 1024 * 1024, timeMs = 60_000, strikes = 3 }: AnswerLimits = {},
): typeof globalThis.fetch {
  let met = 0;
  return async (input, init) => {
    const request = asRequest(input, init);
    const name = `${request.method} ${new URL(request.url).pathname}`;
    if (met >= strikes) {
      throw new AnswerLimitError(
        `${name} was not sent: ${met} earlier answers exceeded the limits.`,
      );
    }
    const over = new AbortController();
    const stop = (what: string): void => {
      if (over.signal.aborted) return;
      met += 1;
      over.abort(new AnswerLimitError(`The answer to ${name} ${what}.`));
    };
    // A body that cannot be unpacked may ignore the signal, and never end.
    const given = new Promise<never>((_resolve, reject) => {
      over.signal.addEventListener('abort', () => reject(over.signal.reason));
    });
    given.catch(() => undefined);
    const timer = setTimeout(() => stop(`did not end within ${timeMs / 1000} s`), timeMs);
    let reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined;
    try {
      const signal = AbortSignal.any([request.signal, over.signal]);
      const response = await Promise.race([send(request, { signal }), given]);
      const chunks: Uint8Array<ArrayBuffer>[] = [];
      const wanted = wantedBytes(request);
      let size = 0;
      reader = response.body?.getReader();
      while (reader !== undefined) {
        const { done, value } = await Promise.race([reader.read(), given]);
        if (done) break;
        size += value.byteLength;
        if (wanted !== undefined && wanted <= Math.min(size, bytes)) {
          chunks.push(value.subarray(0, value.byteLength - (size - wanted)));
          void reader.cancel().catch(() => undefined);
          break;
        }
        if (size > bytes) {
          stop(`is longer than ${bytes.toLocaleString('en-US')} bytes`);
          throw over.signal.reason;
        }
        chunks.push(value);
      }
      return new WholeResponse(reader && concatenate(chunks), response);
    } catch (error) {
      void reader?.cancel().catch(() => undefined);
      throw over.signal.aborted ? over.signal.reason : error;
    } finally {
      clearTimeout(timer);
    }
  };
}

/** How many bytes a request asks for, if it asks for the first ones. */
function wantedBytes({ headers }: Request): number | undefined {
  const [, last] = /^bytes=0-(\d+)$/.exec(headers.get('range') ?? '') ?? [];
  return last === undefined ? undefined : Number(last) + 1;
}
