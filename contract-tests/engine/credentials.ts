import { basicAuthorization, basicPair } from '../../src/basicAuth.js';
import { basicProblem } from '../../src/basicProblem.js';
import type { SecurityScheme } from './contractDocument.js';
import { quote } from './shell.js';
import type { Credential } from './target.js';

/** A caller's credentials for a security scheme: a pair for Basic, one text for any other. */
export type Secret = string | { readonly username: string; readonly password: string };

/**
 * Places a secret as its scheme requires; returns undefined if the scheme does not accept that kind.
 *
 * @throws {TypeError} if HTTP Basic cannot carry the pair.
 * @param curl Arguments of `curl` that carry it. Default: the secret itself, for a placeholder that is not
 * secret.
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
      curl: curl ?? `-u ${quote(`${username}:${password}`)}`,
      secrets: [basicPair(username, password), username, password],
    };
  }
  const secrets = [secret];
  if (scheme.type === 'apiKey' && scheme.in === 'query') {
    return { query: { [scheme.name]: secret }, curl: '', secrets };
  }
  const header = headerOf(scheme);
  if (header === undefined) return undefined;
  const { name, before } = header;
  const value = `${before}${secret}`;
  return { headers: { [name]: value }, curl: curl ?? `-H ${quote(`${name}: ${value}`)}`, secrets };
}

/** The header in which a scheme carries a text, and what stands there before it; `undefined` if none does. */
export function headerOf(
  scheme: SecurityScheme,
): { readonly name: string; readonly before: string } | undefined {
  if (scheme.type === 'apiKey') {
    if (scheme.in === 'query') return undefined;
    return scheme.in === 'cookie'
      ? { name: 'cookie', before: `${scheme.name}=` }
      : { name: scheme.name.toLowerCase(), before: '' };
  }
  if (!['http', 'oauth2', 'openIdConnect'].includes(scheme.type)) return undefined;
  const prefix = scheme.type === 'http' ? scheme.scheme : 'bearer';
  return { name: 'authorization', before: `${prefix.charAt(0).toUpperCase()}${prefix.slice(1)} ` };
}
