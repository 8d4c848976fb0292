import { isLoopback } from '../../src/address.js';

/** What the sentences about an address say. */
export interface AddressWords {
  /** The setting or option that has the address. */
  readonly name: string;
  /** A right address, as it ends the sentence. */
  readonly example: string;
  /** What the credentials have instead. */
  readonly credentials: string;
}

/** Why an address cannot be that of a service, in one sentence; `undefined` if it can. */
export function addressProblem(
  text: string,
  sendsCredentials: boolean,
  { name, example, credentials }: AddressWords,
): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    return `${name} must be an http(s) URL, for example ${example}`;
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    return `${name} must not contain a user, query or fragment; credentials have their own ${credentials}.`;
  }
  return sendsCredentials && url.protocol === 'http:' && !isLoopback(url)
    ? `${name} is http://${url.host}: credentials are sent over https only, except to a loopback host.`
    : undefined;
}
