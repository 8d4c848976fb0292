import { type HarEntry, toHarEntry } from '../../src/exchange.js';
import { createRedactor } from '../../src/redactor.js';
import { asRequest } from '../engine/request.js';

/** Records the traffic to a service as an HTTP Archive. */
export interface Recorder {
  readonly entries: readonly HarEntry[];
  /** Wraps `send`, and records every request below the base URL, whether it succeeds or not. */
  around(send: typeof globalThis.fetch): typeof globalThis.fetch;
}

/**
 * Makes a recorder. Requests elsewhere, such as to a storage, are not recorded.
 *
 * @param secrets - texts that no entry may contain
 */
export function createRecorder(baseUrl: string, secrets: readonly string[]): Recorder {
  const redact = createRedactor(() => secrets);
  const base = `${baseUrl.replace(/\/+$/, '')}/`;
  const entries: HarEntry[] = [];
  return {
    entries,
    around: (send) => async (input, init) => {
      const request = asRequest(input, init);
      if (!request.url.startsWith(base)) return send(request);
      const { method, url, headers: requestHeaders } = request;
      const requestBody = request.body === null ? undefined : await request.clone().text();
      const [startedAt, start] = [Date.now(), performance.now()];
      const note = (answer?: Parameters<typeof toHarEntry>[0]['answer']) => {
        const durationMs = performance.now() - start;
        const sent = { method, url, requestHeaders, requestBody };
        entries.push(toHarEntry({ startedAt, durationMs, ...sent, answer }, redact));
      };
      try {
        const response = await send(request);
        const { status, headers, body } = response;
        const bytes = body === null ? null : new Uint8Array(await response.clone().arrayBuffer());
        note({ status, headers, bytes });
        return response;
      } catch (error) {
        note();
        throw error;
      }
    },
  };
}
