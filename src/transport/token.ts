/** Whether a value can be sent as a token: the error of `Headers` would show a token that it refuses. */
export function isToken(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value.trim());
}
