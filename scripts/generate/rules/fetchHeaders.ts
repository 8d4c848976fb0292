/** Headers of one connection: what receives an answer consumes them. */
export const ofConnection: ReadonlySet<string> = new Set([
  ...['connection', 'content-encoding', 'content-length', 'keep-alive', 'proxy-connection'],
  ...['te', 'trailer', 'transfer-encoding', 'upgrade'],
]);

const forbidden = new Set([
  ...['accept-charset', 'accept-encoding', 'cookie', 'cookie2', 'date', 'dnt', 'expect', 'host'],
  ...['origin', 'referer', 'set-cookie', 'via'],
]);

/** Whether fetch sets a header itself: it refuses or drops what a caller gives, by the runtime. */
export function isSetByFetch(name: string): boolean {
  const plain = name.toLowerCase();
  return (
    ofConnection.has(plain) ||
    forbidden.has(plain) ||
    /^(?:access-control-request-|proxy-|sec-)/.test(plain)
  );
}
