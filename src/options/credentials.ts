import { ConfigurationError } from '../errors/index.js';
import {
  basicCredentials,
  bearerCredentials,
  type Credentials,
  isToken,
} from '../transport/credentials.js';
import type { ClientOptions } from './client.js';

/** Makes credentials of the options, or of the environment; throws `ConfigurationError`. */
export function chooseCredentials(options: ClientOptions): Credentials {
  const { bearerToken, projectId } = options;
  if (bearerToken !== undefined) {
    if (options.apiKey !== undefined || options.apiSecret !== undefined) {
      throw new ConfigurationError(
        'Both an API key and a bearerToken were given. Give apiKey and apiSecret, or bearerToken and projectId.',
      );
    }
    if (projectId === undefined || projectId === '') {
      throw new ConfigurationError(
        'bearerToken needs projectId: a session token implies no project.',
      );
    }
    if (typeof bearerToken !== 'function' && !isToken(bearerToken)) {
      throw new ConfigurationError('bearerToken is empty, or holds what a header cannot.');
    }
    return bearerCredentials(bearerToken);
  }
  const apiKey = options.apiKey ?? environment('SCENARIO_SDK_API_KEY');
  const apiSecret = options.apiSecret ?? environment('SCENARIO_SDK_API_SECRET');
  if (apiKey && apiSecret) return basicCredentials(apiKey, apiSecret);
  const missing = [apiKey ? '' : 'apiKey', apiSecret ? '' : 'apiSecret'].filter(Boolean);
  throw new ConfigurationError(
    `Credentials are missing: ${missing.join(' and ')}. Give apiKey and apiSecret (or set SCENARIO_SDK_API_KEY and SCENARIO_SDK_API_SECRET), or bearerToken and projectId.`,
  );
}

function environment(name: string): string | undefined {
  return globalThis.process?.env?.[name];
}
