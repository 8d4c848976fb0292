import { gatewayError } from './answers.js';

const WINDOW_MS = 60_000;

/** Counts calls in the last minute, and answers 429 if there are too many. */
export function rateLimiter(limit: number, now: () => Date): () => void {
  let calls: number[] = [];
  return () => {
    const time = now().getTime();
    calls = calls.filter((call) => call > time - WINDOW_MS);
    const [oldest] = calls;
    if (calls.length >= limit && oldest !== undefined) {
      const seconds = Math.max(1, Math.ceil((oldest + WINDOW_MS - time) / 1000));
      throw gatewayError(429, 'Too Many Requests', { 'retry-after': String(seconds) });
    }
    calls.push(time);
  };
}
