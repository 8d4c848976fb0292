import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Makes and checks URLs that carry their own permission: one method, one path, one expiry. */
export class Signer {
  readonly #key = randomBytes(32);
  readonly #origin: string;
  readonly #now: () => Date;

  constructor(origin: string, now: () => Date) {
    this.#origin = origin;
    this.#now = now;
  }

  sign(method: string, path: string, ttlMs: number): { url: string; expires: string } {
    const expires = new Date(this.#now().getTime() + ttlMs);
    const query = new URLSearchParams({
      Expires: String(Math.ceil(expires.getTime() / 1000)),
      'Key-Pair-Id': 'STANDIN',
    });
    query.set('Signature', this.#signature(method, path, query));
    return { url: `${this.#origin}${path}?${query}`, expires: expires.toISOString() };
  }

  /** Why a URL gives no access, or undefined if it does. */
  refuse(method: string, url: URL): 'AccessDenied' | 'SignatureDoesNotMatch' | undefined {
    const query = new URLSearchParams(url.searchParams);
    const given = query.get('Signature');
    if (given === null) return 'AccessDenied';
    query.delete('Signature');
    const wanted = Buffer.from(this.#signature(method, url.pathname, query));
    const actual = Buffer.from(given);
    if (wanted.length !== actual.length || !timingSafeEqual(wanted, actual)) {
      return 'SignatureDoesNotMatch';
    }
    return Number(query.get('Expires')) * 1000 < this.#now().getTime() ? 'AccessDenied' : undefined;
  }

  #signature(method: string, path: string, query: URLSearchParams): string {
    return createHmac('sha256', this.#key).update(`${method} ${path}?${query}`).digest('base64url');
  }
}
