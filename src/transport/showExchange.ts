import { tell } from '../callbacks.js';
import { type HarEntry, toHarEntry } from '../exchange.js';
import type { Stage } from './compose.js';
import type { RequestContext } from './fetch.js';

/** Reports each request and its answer, which was read, as they were sent; `undefined` without listeners. */
export function showExchange(
  onExchange: ((entry: HarEntry) => void) | undefined,
  context: RequestContext,
): Stage | undefined {
  if (onExchange === undefined) return undefined;
  return (next) => async (url, init) => {
    const [startedAt, start] = [Date.now(), performance.now()];
    const note = (answer?: Parameters<typeof toHarEntry>[0]['answer']) => {
      const { method, headers, body } = init;
      const durationMs = performance.now() - start;
      const requestBody = typeof body === 'string' ? body : undefined;
      const sent = { method, url, requestHeaders: headers, requestBody };
      tell(() =>
        onExchange(toHarEntry({ startedAt, durationMs, ...sent, answer }, context.redact)),
      );
    };
    const response = await next(url, init).catch((error) => {
      note();
      throw error;
    });
    const { status, headers } = response;
    note({ status, headers, bytes: context.read?.bytes ?? null });
    return response;
  };
}
