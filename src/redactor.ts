import { MARK, type Redact, redactText } from './redact.js';
import { createSpellings, type Spellings } from './spellings.js';

/** A `Redact` that knows secrets. */
export interface Redactor extends Redact {
  /** Whether a text holds a secret, in any spelling. */
  finds(text: string): boolean;
  /** Removes the secrets alone, from a text of our own: the query of a URL stays. */
  withoutSecrets(text: string): string;
}

/**
 * Makes the one redactor of whoever holds credentials. It removes the secrets however they are spelled:
 * percent-encoded, escaped as JSON or HTML, in another case, in base64 of either alphabet with or without
 * padding, alone or within a longer text, in hex, and broken over lines. A secret of fewer than eight
 * characters is removed where it stands as a word, and one of fewer than four is not treated as a secret.
 *
 * It removes as well what no list of secrets names; see {@link redactText}.
 *
 * Give it raw text: once text is escaped, joined or cut, a secret may no longer be whole.
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
