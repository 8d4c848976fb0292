/**
 * Says why a user name and a password cannot be sent with HTTP Basic (RFC 7617), after the given names;
 * `undefined` when they can.
 */
export function basicProblem(
  username: string,
  password: string,
  [nameOfUsername, nameOfPassword]: readonly [string, string],
): string | undefined {
  const colon = colonProblem(username, nameOfUsername);
  if (colon !== undefined) return colon;
  const name = CONTROL.test(username) ? nameOfUsername : nameOfPassword;
  return CONTROL.test(username + password)
    ? `${name} contains a line break or another control character, perhaps at its end. Remove it.`
    : undefined;
}

const CONTROL = /\p{Cc}/u;

/** Says why a user name cannot be sent with HTTP Basic, if it contains a colon. */
export function colonProblem(username: string, name: string): string | undefined {
  return username.includes(':')
    ? `${name} contains a colon, which ends the user name in HTTP Basic.`
    : undefined;
}
