import { utf8Text } from './binary.js';

/** The value that HTTP Basic sends for a user name and a password: base64 of their UTF-8 (RFC 7617). */
export function basicPair(username: string, password: string): string {
  return btoa(utf8Text(`${username}:${password}`));
}

/** The `Authorization` header of HTTP Basic. */
export function basicAuthorization(username: string, password: string): string {
  return `Basic ${basicPair(username, password)}`;
}
