import { MARK, type Redact, redactText } from './redact.js';
import { createSpellings, type Spellings } from './spellings.js';

/** A `Redact` that knows secrets. */
export interface Redactor extends Redact {
  /** Whether a text holds a secret, in any spelling. */
  finds(text: string): boolean;
  /** Removes only the secrets, from a text of our own: the query of a URL is kept. */
  withoutSecrets(text: string): string;
}

/**
 * Makes a redactor from credentials. It removes the secrets in every spelling:
 * percent-encoded, escaped as JSON or HTML, in another case, in base64 of either alphabet with or without
 * padding, alone or within a longer text, in hex, and broken over lines. A secret of fewer than eight
 * characters is removed if it appears as a word, and one of fewer than four is not treated as a secret.
 *
 * It also removes secrets that are recognised by their form; see {@link redactText}.
 *
 * Give it raw text: in escaped, joined or cut text a secret may no longer be whole.
 *
 * @param secrets Read anew for each text, since tokens are renewed.
 */
export function createRedactor(secrets: () => readonly string[]): Redactor {
  let known: readonly string[] = [];
  let spellings: Spellings | undefined;
  const current = (): Spellings | undefined => {
    const now = secrets();
    if (now.length !== known.length || now.some((secret, index) => secret !== known[index])) {
      known = [...now];
      spellings = createSpellings(known);
    }
    return spellings;
  };
  const withoutSecrets = (text: string): string => current()?.replace(text, MARK) ?? text;
  const finds = (text: string): boolean => current()?.find(text) ?? false;
  return Object.assign((text: string) => redactText(withoutSecrets(text)), {
    finds,
    withoutSecrets,
  });
}
