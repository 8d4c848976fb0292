/**
 * Whether the fetch of this runtime sends a request once: `by-itself`, only when its body is a stream,
 * which it cannot start again (`as-stream`), or not for certain (`unproved`). Each answer is measured by
 * `npm run runtimes`; a runtime that is not measured is unproved.
 */
export type Sends = 'by-itself' | 'as-stream' | 'unproved';

/** The globals that tell runtimes apart. */
export interface Globals {
  readonly document?: unknown;
  /** What workers of a page have. */
  readonly importScripts?: unknown;
  readonly Deno?: unknown;
  readonly Bun?: unknown;
  readonly process?: { readonly release?: { readonly name?: string } };
  readonly navigator?: { readonly userAgent?: string };
}

/** Tells how often the fetch of a runtime sends a request. */
export function howOftenSent({ document, Deno, Bun, process, navigator }: Globals): Sends {
  // A page, and the test environments and desktop shells that have one: their fetch is a browser's, or
  // an imitation of it. A browser takes a stream over HTTP/2 alone, and does not tell which it speaks.
  if (document !== undefined) return 'unproved';
  // Sends again on a connection that broke.
  if (Deno !== undefined) return 'as-stream';
  if (Bun !== undefined || navigator?.userAgent === 'Cloudflare-Workers') return 'by-itself';
  // Sends again on 421.
  if (process?.release?.name === 'node') return 'as-stream';
  return 'unproved';
}

/** Whether this is a browser, whose visitors can read what is in the page: a page, or a worker of one. */
export function isBrowser(globals: Globals = globalThis as unknown as Globals): boolean {
  if (globals.document !== undefined) return true;
  return howOftenSent(globals) === 'unproved' && typeof globals.importScripts === 'function';
}

/** How often the fetch of this runtime sends a request. */
export const sends: Sends = howOftenSent(globalThis as unknown as Globals);
