import type { Json } from '../../src/contract/document.js';

/** The keywords of a security scheme that requests depend on. */
export const schemeKeywords = ['type', 'scheme', 'in', 'name', 'flows', 'openIdConnectUrl'];

/** What a security scheme says of requests, regardless of case where HTTP ignores it. */
export function schemeMeant(scheme: Json): Json {
  return Object.fromEntries(
    schemeKeywords.map((keyword) => {
      const value = scheme[keyword];
      const isAnyCase = keyword === 'scheme' || (keyword === 'name' && scheme.in === 'header');
      return [keyword, isAnyCase && typeof value === 'string' ? value.toLowerCase() : value];
    }),
  );
}
