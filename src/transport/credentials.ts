import { basicAuthorization } from '../basicAuth.js';
import { AuthenticationError } from '../errors/index.js';
import { keepLatest } from '../keepLatest.js';
import { endsWithVisit } from '../runtime.js';
import { isToken } from './token.js';

/** The client's credentials, in a closure: they are not properties. */
export interface Credentials {
  /**
   * The `Authorization` value for the next attempt. Callers share a pending read, unless it is older than
   * `patienceMs`: one that hangs must not block all later calls. `undefined` if the request needs no
   * credentials.
   */
  authorization(patienceMs: number): Promise<string | undefined>;
  /** The same, if it is known without waiting; otherwise `undefined`. */
  known(): string | undefined;
  /** Whether a refused value can be replaced by a fresh one. */
  readonly renewable: boolean;
  /** Drops a value that the gateway refused, unless a newer one is in use already. */
  expire(authorization: string): void;
  /** Names the account among others, without a secret of it; empty if that is not known. */
  readonly account: string;
  /** All secrets, which must not be shown. */
  secrets(): readonly string[];
}

/** Makes the credentials that were given: a function, so that they are not properties. */
export type GivenCredentials = (make: Makers) => Credentials;

/** Makes credentials of each kind. */
export interface Makers {
  none(): Credentials;
  basic(apiKey: string, apiSecret: string): Credentials;
  bearer(source: TokenSource): Credentials;
}

/** A bearer token, or a function that gets one. */
export type TokenSource = string | (() => string | Promise<string>);

const made = new WeakMap<GivenCredentials, Credentials>();

/** The credentials that were given, made once: the clients of one account share a token. */
export function credentialsFrom(given: GivenCredentials): Credentials {
  const known = made.get(given) ?? given(makers);
  made.set(given, known);
  return known;
}

/** No credentials: the backend of a page adds its own. */
const noCredentials: Credentials = {
  authorization: async () => undefined,
  known: () => undefined,
  renewable: false,
  expire: () => {},
  account: '',
  secrets: () => [],
};

/** HTTP Basic, from an API key and its secret. */
function basicCredentials(apiKey: string, apiSecret: string): Credentials {
  const value = basicAuthorization(apiKey, apiSecret);
  const secrets = [`${apiKey}:${apiSecret}`, apiSecret, apiKey];
  return {
    authorization: async () => value,
    known: () => value,
    renewable: false,
    expire: () => {},
    account: apiKey,
    secrets: () => secrets,
  };
}

/** How many past tokens are still redacted: those of an hour. */
const MOST_TOKENS = 60;

/** Concurrent calls share one run of a function. */
function bearerCredentials(source: TokenSource): Credentials {
  const seen = new Set<string>();
  let current: Promise<string> | undefined;
  /** When the pending read began; infinite if there is none. */
  let pendingSince = Number.POSITIVE_INFINITY;
  const read = async () => {
    const given = typeof source === 'string' ? source : await callTokenFunction(source);
    if (!isToken(given)) {
      throw new AuthenticationError(
        'The bearerToken function did not return a token. Nothing was sent.',
      );
    }
    const token = given.trim();
    // A token is valid for about a minute, and an answer to an old one may take as long as an upload.
    keepLatest(seen, token, MOST_TOKENS);
    return `Bearer ${token}`;
  };
  // Timers may fire a fraction of a millisecond early.
  const isTooOld = (patienceMs: number) =>
    Math.ceil(performance.now() - pendingSince) >= (endsWithVisit ? 0 : patienceMs);
  return {
    // It may be dropped or renewed between two calls.
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
    account: '',
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

async function callTokenFunction(source: () => string | Promise<string>): Promise<string> {
  try {
    return await source();
  } catch (error) {
    throw new AuthenticationError('The bearerToken function failed. Nothing was sent.', {
      cause: error,
    });
  }
}

const makers: Makers = {
  none: () => noCredentials,
  basic: basicCredentials,
  bearer: bearerCredentials,
};
