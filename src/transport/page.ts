/**
 * Whether a URL is on the site of the page that calls it, or on another one; `undefined` outside of pages. Loaded with
 * the calls, unlike the check of `baseUrl`, which a page loads at once.
 */
export function siteOf(url: string): 'own' | 'other' | undefined {
  const { location } = globalThis as { readonly location?: { readonly origin?: string } };
  if (location?.origin === undefined) return undefined;
  return new URL(url).origin === location.origin ? 'own' : 'other';
}
