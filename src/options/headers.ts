import { isPlain } from '../arguments/names.js';
import { ConfigurationError } from '../errors/configuration.js';
import type { CallOptions } from './call.js';

/**
 * Headers of a connection, or of the framing of a request. Each runtime refuses or ignores some of these, some
 * of them only after the request counts as sent.
 */
const FRAMING =
  /^(?:(?:proxy-)?connection|content-length|expect|keep-alive|te|trailer|transfer-encoding|upgrade)$/;

/** With them a request that is repeated as a read may be a submission. */
const METHOD_OVERRIDE = /^x-(?:http-method(?:-override)?|method-override)$/;

/** Refuses headers that would replace the credentials or the method, or frame the request, and invalid headers. */
export function checkHeaders(
  headers: CallOptions['headers'] = {},
): Readonly<Record<string, string>> {
  if (!isPlain(headers)) {
    throw new ConfigurationError(
      "headers must be an object, such as { 'x-team': 'art' }; Object.fromEntries(headers) makes one.",
    );
  }
  for (const [name, value] of Object.entries(headers)) {
    const known = name.toLowerCase();
    if (known === 'authorization') {
      throw new ConfigurationError(
        'headers must not contain Authorization. Pass apiKey and apiSecret, or bearerToken, to the client.',
      );
    }
    if (FRAMING.test(known)) {
      throw new ConfigurationError(
        `The header ${name} belongs to the connection, which the runtime manages: leave it out.`,
      );
    }
    if (METHOD_OVERRIDE.test(known)) {
      throw new ConfigurationError(
        `The header ${name} would make the service take the request for another one: leave it out.`,
      );
    }
    if (value === undefined || value === null) {
      throw new ConfigurationError(`The header ${name} is ${value}. Pass a text, or leave it out.`);
    }
    try {
      new Headers([[name, value]]);
    } catch {
      // The error of `Headers` shows the value, which may be secret.
      throw new ConfigurationError(`The header ${name} has a name or a value that cannot be sent.`);
    }
  }
  return headers;
}

/** Refuses a name that is not valid for a header, or that callers must not set. */
export function checkHeaderName(name: string | undefined): void {
  if (name !== undefined) checkHeaders({ [name]: 'x' });
}
