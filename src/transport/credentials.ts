import { basicAuthorization } from '../basicAuth.js';
import { AuthenticationError } from '../errors/index.js';
import { sanitizeCause } from '../redact.js';

/** The client's credentials, closed over: none of them is a property. */
export interface Credentials {
  /**
   * The `Authorization` value for the next attempt. Callers share a reading that is under way, unless it
   * is older than `patienceMs`: one that hangs must not hang all calls to come. `undefined` where the
   * request needs none.
   */
  authorization(patienceMs: number): Promise<string | undefined>;
  /** The same, where it is known without waiting; else `undefined`. */
  known(): string | undefined;
  /** Whether a refused value can be replaced by a fresh one. */
  readonly renewable: boolean;
  /** Drops a value that the gateway refused, unless a newer one is in use already. */
  expire(authorization: string): void;
  /** Everything that must not be shown. */
  secrets(): readonly string[];
}

/** None: the backend of a page adds its own. */
export const noCredentials: Credentials = {
  authorization: async () => undefined,
  known: () => undefined,
  renewable: false,
  expire: () => {},
  secrets: () => [],
};

/** HTTP Basic, from an API key and its secret. */
export function basicCredentials(apiKey: string, apiSecret: string): Credentials {
  const value = basicAuthorization(apiKey, apiSecret);
  const secrets = [`${apiKey}:${apiSecret}`, apiSecret, apiKey];
  return {
    authorization: async () => value,
    known: () => value,
    renewable: false,
    expire: () => {},
    secrets: () => secrets,
  };
}

/** So many tokens are kept from being shown: an hour of them. */
const MOST_TOKENS = 60;

/** A bearer token, or a function that gets one; concurrent calls share one run of the function. */
export function bearerCredentials(source: string | (() => string | Promise<string>)): Credentials {
  const seen = new Set<string>();
  let current: Promise<string> | undefined;
  /** When the reading under way began; infinite when it has ended. */
  let pendingSince = Number.POSITIVE_INFINITY;
  const read = async () => {
    const given = typeof source === 'string' ? source : await callTokenFunction(source);
    if (!isToken(given)) {
      throw new AuthenticationError('The bearerToken function gave no token. Nothing was sent.');
    }
    const token = given.trim();
    // A token lives about a minute, and an answer to an old one may take as long as an upload does.
    seen.delete(token);
    seen.add(token);
    const [oldest] = seen;
    if (seen.size > MOST_TOKENS && oldest !== undefined) seen.delete(oldest);
    return `Bearer ${token}`;
  };
  // Timers may be early by a part of a millisecond.
  const isTooOld = (patienceMs: number) =>
    Math.ceil(performance.now() - pendingSince) >= patienceMs;
  return {
    // It may be dropped, or told anew, between two calls.
    known: () => undefined,
    authorization(patienceMs) {
      if (current === undefined || isTooOld(patienceMs)) {
        const reading = read();
        current = reading;
        pendingSince = performance.now();
        reading.then(
          () => {
            if (current === reading) pendingSince = Number.POSITIVE_INFINITY;
          },
          // A failure is not kept: the next call asks again.
          () => {
            if (current === reading) current = undefined;
          },
        );
      }
      return current;
    },
    renewable: typeof source === 'function',
    expire(authorization) {
      const refused = current;
      refused?.then(
        (value) => {
          if (value === authorization && current === refused) current = undefined;
        },
        () => {},
      );
    },
    secrets: () => [...seen],
  };
}

/** Whether a value can be sent as a token: `Headers` would show one that it refuses in its error. */
export function isToken(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value.trim());
}

async function callTokenFunction(source: () => string | Promise<string>): Promise<string> {
  try {
    return await source();
  } catch (error) {
    throw new AuthenticationError('The bearerToken function failed. Nothing was sent.', {
      cause: sanitizeCause(error),
    });
  }
}
