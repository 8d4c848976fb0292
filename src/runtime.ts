/**
 * Whether the fetch of this runtime sends a request once: `by-itself`, only when its body is a stream,
 * which it cannot start again (`as-stream`), or not for certain (`unproved`). `npm run runtimes` measures
 * each answer; a runtime that was not measured is unproved.
 */
export type Sends = 'by-itself' | 'as-stream' | 'unproved';

/** The globals that identify runtimes. */
export interface Globals {
  readonly document?: unknown;
  /** The globals of workers of a page. */
  readonly importScripts?: unknown;
  readonly Deno?: unknown;
  readonly Bun?: unknown;
  readonly process?: { readonly release?: { readonly name?: string } };
  readonly navigator?: { readonly userAgent?: string };
}

/** Determines how often the fetch of a runtime sends a request. */
export function howOftenSent({ document, Deno, Bun, process, navigator }: Globals): Sends {
  // A page, and test environments and desktop shells with a page: their fetch is that of a browser, or
  // an imitation. A browser sends a stream over HTTP/2 only, and does not say which version it uses.
  if (document !== undefined) return 'unproved';
  // Sends again on a connection that broke.
  if (Deno !== undefined) return 'as-stream';
  if (Bun !== undefined || isWorkers(navigator)) return 'by-itself';
  // Sends again on 421.
  if (process?.release?.name === 'node') return 'as-stream';
  return 'unproved';
}

function isWorkers(navigator: Globals['navigator']): boolean {
  return navigator?.userAgent === 'Cloudflare-Workers';
}

/** Whether this is a browser, where visitors can read everything in the page: a page, or its worker. */
export function isBrowser(globals: Globals = globalThis as unknown as Globals): boolean {
  if (globals.document !== undefined) return true;
  return howOftenSent(globals) === 'unproved' && typeof globals.importScripts === 'function';
}

/** How often the fetch of this runtime sends a request. */
export const sends: Sends = howOftenSent(globalThis as unknown as Globals);

/**
 * Whether what a call has begun ends with the request of a visitor in which it was made, as in Cloudflare Workers: its
 * timers and its own requests, without an error. Calls in other requests would wait for it in vain.
 */
export const endsWithVisit: boolean = isWorkers((globalThis as unknown as Globals).navigator);
