/**
 * Whether a URL's host is this machine, so that requests to it stay on the machine. `*.localhost` counts
 * only in browsers, which resolve such names themselves: elsewhere a name server may be asked for them.
 */
export function isLoopback({ hostname }: URL): boolean {
  if (hostname === 'localhost' || LOOPBACK.test(hostname)) return true;
  return hostname.endsWith('.localhost') && keepsLocalhost();
}

/** Whether the fetch of this runtime is a browser's; test environments with a page have one of Node. */
function keepsLocalhost(): boolean {
  const { window, WorkerGlobalScope, process } = globalThis as Record<string, unknown>;
  const node = (process as { versions?: { node?: string } } | undefined)?.versions?.node;
  return node === undefined && (window !== undefined || WorkerGlobalScope !== undefined);
}

/**
 * A loopback address as `URL` writes it, which normalizes every other spelling: of IPv4, of IPv6, or of an IPv6
 * address that stands for one of IPv4 (mapped, compatible, translated or 6to4).
 */
const LOOPBACK =
  /^(?:127(?:\.\d{1,3}){3}|\[(?:::1|(?:::|::ffff:|::ffff:0:|64:ff9b::)7f[\da-f]{2}:[\da-f]{1,4}|2002:7f[\da-f]{2}:.*)\])$/;
