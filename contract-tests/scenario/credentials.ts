import type { ContractDocument } from '../engine/contractDocument.js';
import { credentialOf } from '../engine/credentials.js';
import type { Credential, Target } from '../engine/target.js';

/** The credentials of an account. */
export interface ScenarioCredentials {
  readonly apiKey: string;
  readonly apiSecret: string;
  /** A session token; it does not name the project, so it needs `projectId` too. */
  readonly bearerToken?: string | undefined;
  readonly projectId?: string | undefined;
}

/**
 * The credentials by security scheme. The public token reads only public assets, and no such asset is known.
 */
export function credentialsOf(
  { securitySchemes }: ContractDocument,
  { apiKey, apiSecret, bearerToken, projectId }: ScenarioCredentials,
): Target['credentials'] {
  const known: Record<string, Credential> = {};
  const basicAuth = securitySchemes.get('basicAuth');
  const pair = { username: apiKey, password: apiSecret };
  const variables = '-u "$SCENARIO_SDK_API_KEY:$SCENARIO_SDK_API_SECRET"';
  const basic = basicAuth && credentialOf(basicAuth, pair, variables);
  if (basic !== undefined) known.basicAuth = basic;
  const bearerAuth = securitySchemes.get('bearerAuth');
  if (bearerAuth !== undefined && bearerToken !== undefined && projectId !== undefined) {
    const header = '-H "authorization: Bearer $CONTRACT_BEARER_TOKEN"';
    const bearer = credentialOf(bearerAuth, bearerToken, header);
    if (bearer !== undefined) known.bearerAuth = { ...bearer, query: { projectId } };
  }
  return known;
}

/** The key used for a target, for a client. */
export function apiKeyOf({ credentials }: Target): { apiKey: string; apiSecret: string } {
  const [, pair = ''] = credentials.basicAuth?.headers?.authorization?.split(' ') ?? [];
  const bytes = Uint8Array.from(atob(pair), (byte) => byte.charCodeAt(0));
  const [apiKey = '', ...secret] = new TextDecoder().decode(bytes).split(':');
  return { apiKey, apiSecret: secret.join(':') };
}
