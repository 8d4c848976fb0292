import { colonProblem } from '../basicProblem.js';
import { ConfigurationError } from '../errors/configuration.js';
import { isBrowser } from '../runtime.js';
import type { GivenCredentials } from '../transport/credentials.js';
import { isToken } from '../transport/token.js';
import { isOwnOrigin } from './baseUrl.js';
import type { ClientOptions } from './client.js';
import { environment } from './environment.js';

/** No credentials: the backend of a page adds its own. */
export const noCredentials: GivenCredentials = (make) => make.none();

/** Checks the credentials of the options, or of the environment; throws `ConfigurationError`. */
export function chooseCredentials(
  { dangerouslyAllowBrowser, ...options }: ClientOptions,
  baseUrl: URL,
): GivenCredentials {
  const { apiKey, apiSecret, bearerToken, projectId } = options;
  if (bearerToken !== undefined) {
    if (apiKey !== undefined || apiSecret !== undefined) {
      throw new ConfigurationError(
        'Both an API key and a bearerToken were given. Give apiKey and apiSecret, or bearerToken and projectId.',
      );
    }
    return bearer(bearerToken, projectId, 'bearerToken');
  }
  const isGiven = apiKey !== undefined || apiSecret !== undefined;
  // The secret of the environment may be that of another key.
  const [key, secret] = isGiven ? [apiKey, apiSecret] : [environment(KEY), environment(SECRET)];
  const token = isGiven ? undefined : environment(TOKEN);
  if (token !== undefined) {
    if ((key ?? secret) === undefined) return bearer(token, projectId, TOKEN);
    throw new ConfigurationError(
      `The environment has both an API key (${KEY}, ${SECRET}) and a session token (${TOKEN}). Unset one, or give the credentials as options.`,
    );
  }
  if (key && secret) {
    refuseUnsendable(key, 'apiKey', KEY);
    refuseUnsendable(secret, 'apiSecret', SECRET);
    if (dangerouslyAllowBrowser !== true && isBrowser()) throw secretInBrowser();
    const problem = colonProblem(key, 'apiKey');
    if (problem !== undefined) throw new ConfigurationError(problem);
    return (make) => make.basic(key, secret);
  }
  if ((key ?? secret) === undefined && isOwnOrigin(baseUrl)) return noCredentials;
  const missing = key ? 'apiSecret. Give both' : secret ? 'apiKey. Give both' : 'give';
  throw new ConfigurationError(
    `Credentials are missing: ${missing} apiKey and apiSecret (or set ${KEY} and ${SECRET}), or bearerToken and projectId (or set ${TOKEN} and SCENARIO_PROJECT_ID).`,
  );
}

const KEY = 'SCENARIO_SDK_API_KEY';
const SECRET = 'SCENARIO_SDK_API_SECRET';
const TOKEN = 'SCENARIO_SDK_JWT';

function bearer(
  token: NonNullable<ClientOptions['bearerToken']>,
  projectId: string | undefined,
  name: string,
): GivenCredentials {
  if (!projectId) {
    throw new ConfigurationError(
      `${name} needs projectId (or SCENARIO_PROJECT_ID): a session token does not imply a project.`,
    );
  }
  if (typeof token !== 'function' && !isToken(token)) {
    throw new ConfigurationError(
      `${name} is empty, or contains characters that are not allowed in a header.`,
    );
  }
  return (make) => make.bearer(token);
}

/** The service would refuse a line break from the end of a file as a wrong key. */
function refuseUnsendable(text: string, name: string, variable: string): void {
  if (!/[\s\p{Cc}]/u.test(text)) return;
  throw new ConfigurationError(
    `${name} (or ${variable}) contains white space or a control character, perhaps a line break at its end.`,
  );
}

function secretInBrowser(): ConfigurationError {
  return new ConfigurationError(
    "Everyone who opens the page can read an API secret, and spend with it. Keep it on a server, and give the page baseUrl: '/api/scenario' (scenario-patch/proxy answers it), or a bearerToken. To allow it anyway, set dangerouslyAllowBrowser: true.",
  );
}
