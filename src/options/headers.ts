import { ConfigurationError } from '../errors/index.js';
import type { CallOptions } from './call.js';

/** Refuses headers that would replace the credentials, and what is no header. */
export function checkHeaders(
  headers: CallOptions['headers'] = {},
): Readonly<Record<string, string>> {
  if (Object.keys(headers).some((name) => name.toLowerCase() === 'authorization')) {
    throw new ConfigurationError(
      'headers must not hold Authorization. Give apiKey and apiSecret, or bearerToken, to the client.',
    );
  }
  for (const [name, value] of Object.entries(headers)) {
    try {
      new Headers([[name, value]]);
    } catch {
      // The error of `Headers` shows the value, which may be secret.
      throw new ConfigurationError(`The header ${name} has a name or a value that cannot be sent.`);
    }
  }
  return headers;
}

/** Refuses a name that no header can have, or that is not for the caller to set. */
export function checkHeaderName(name: string | undefined): string | undefined {
  if (name !== undefined) checkHeaders({ [name]: 'x' });
  return name;
}
