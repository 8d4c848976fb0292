import { basicAuthorization, basicPair, basicProblem } from '../../src/basicAuth.js';
import type { SecurityScheme } from './document.js';
import type { Credential } from './target.js';

/** What a caller has for a security scheme: a pair for Basic, one text for any other. */
export type Secret = string | { readonly username: string; readonly password: string };

/**
 * Puts a secret where its scheme wants it, or gives nothing where the scheme takes none of its kind.
 *
 * @throws {TypeError} when HTTP Basic cannot carry the pair.
 * @param curl Arguments of `curl` that carry it. Default: the secret itself, for one that is none.
 */
export function credentialOf(
  scheme: SecurityScheme,
  secret: Secret,
  curl?: string,
): Credential | undefined {
  if (typeof secret !== 'string') {
    if (scheme.type !== 'http' || scheme.scheme !== 'basic') return undefined;
    const { username, password } = secret;
    const problem = basicProblem(username, password, ['The user name', 'The password']);
    if (problem !== undefined) throw new TypeError(problem);
    return {
      headers: { authorization: basicAuthorization(username, password) },
      curl: curl ?? `-u '${username}:${password}'`,
      secrets: [basicPair(username, password), username, password],
    };
  }
  const secrets = [secret];
  if (scheme.type === 'apiKey') {
    if (scheme.in === 'query') {
      return { query: { [scheme.name]: secret }, curl: '', secrets };
    }
    const [name, value] =
      scheme.in === 'cookie'
        ? ['cookie', `${scheme.name}=${secret}`]
        : [scheme.name.toLowerCase(), secret];
    return { headers: { [name]: value }, curl: curl ?? `-H '${name}: ${value}'`, secrets };
  }
  if (!['http', 'oauth2', 'openIdConnect'].includes(scheme.type)) return undefined;
  const prefix = scheme.type === 'http' ? scheme.scheme : 'bearer';
  const authorization = `${prefix.charAt(0).toUpperCase()}${prefix.slice(1)} ${secret}`;
  return {
    headers: { authorization },
    curl: curl ?? `-H 'authorization: ${authorization}'`,
    secrets,
  };
}
