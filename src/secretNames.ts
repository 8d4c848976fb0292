/** Words of a name that make its value a secret, wherever they stand in it. */
const WORDS =
  /signature|secret|credential|password|passwd|passphrase|passcode|cookie|authori[sz]ation|authenticate|bearer|key-pair/;
/** Ends of a name that make its value a secret. */
const ENDS =
  /(?:^|-)(?:(?:access|account|api|auth|client|functions|master|private|session|shared|subscription)-key|access-key-id|apikey|auth|jwt|otp|policy|pwd|session(?:-?id)?|sid|sig|(?<!(?:page|pagination|continuation)-)token)$|(?:access|id|refresh|security|session)token$/;

/**
 * Whether the value of a header, a parameter or a field with this name is a secret: `x-api-key`, `access_token`,
 * `clientSecret`. A token of a list's next page is not.
 */
export function isSecretName(name: string): boolean {
  const words = name
    .slice(0, MOST_CHARACTERS)
    .replace(/([a-z\d])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3-$2$4')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
  return WORDS.test(words) || ENDS.test(words);
}

/** Names do not grow longer. */
const MOST_CHARACTERS = 200;

/** Whether a parameter of a query is a secret: there, a key and a code are credentials, too. */
export function isSecretParameter(name: string): boolean {
  return /^(?:key|code|auth.*)$/i.test(name) || isSecretName(name);
}

/** Shorter parts of a value may be plain words. */
const FEWEST_CHARACTERS = 8;

/** The secrets among headers: whole values, and those within a scheme or cookies. */
export function secretsInHeaders(headers: Iterable<readonly [string, unknown]>): string[] {
  return [...headers].flatMap(([name, given]) => {
    if (!isSecretName(name)) return [];
    const value = String(given);
    const parts = value.split(/[\s;,]+/).map((part) => part.replace(/^[^=]{1,100}=(?=.)/, ''));
    return [value.trim(), ...parts].filter((part) => part.length >= FEWEST_CHARACTERS);
  });
}
