import { gatewayError, httpError } from './answers.js';

/** The accepted credentials; the defaults are not secrets. */
export interface Credentials {
  readonly apiKey: string;
  readonly apiSecret: string;
  readonly bearerToken: string;
  /** Answered with the gateway's 403, like an expired session token. */
  readonly expiredBearerToken: string;
  readonly projectId: string;
}

export const DEFAULT_CREDENTIALS: Credentials = {
  apiKey: 'api_standin',
  apiSecret: 'standin-secret',
  bearerToken: 'standin-session-token',
  expiredBearerToken: 'standin-expired-token',
  projectId: 'proj_4xTzB8nQyFgJc6rMhKuPaE',
};

const PUBLIC_TOKEN = 'public-auth-token';

/** Identifies the caller, or answers 401 or 403. */
export function authenticate(
  authorization: string | undefined,
  projectId: string | null,
  credentials: Credentials,
): 'project' | 'public' {
  if (authorization === PUBLIC_TOKEN) return 'public';
  const [scheme = '', value = ''] = authorization?.split(' ') ?? [];
  if (scheme.toLowerCase() === 'basic') {
    const pair = Buffer.from(value, 'base64').toString();
    if (pair === `${credentials.apiKey}:${credentials.apiSecret}`) return 'project';
    throw httpError(401, 'The API key or its secret is wrong');
  }
  if (scheme.toLowerCase() === 'bearer') {
    if (value === credentials.expiredBearerToken) {
      throw gatewayError(403, 'User is not authorized to access this resource', {
        'x-amzn-errortype': 'AccessDeniedException',
      });
    }
    if (value !== credentials.bearerToken) throw gatewayError(401, 'Unauthorized');
    if (projectId === credentials.projectId) return 'project';
    throw httpError(401, 'A session token needs the projectId of one of its projects');
  }
  throw httpError(401, 'Credentials are missing');
}
