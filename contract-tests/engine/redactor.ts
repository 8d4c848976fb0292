import { createRedactor, type Redactor } from '../../src/redactor.js';
import type { Target } from './target.js';

const redactors = new WeakMap<object, Redactor>();

/** The redactor of a target's credentials: the same for every check that is sent with them. */
export function redactorOf({ credentials }: Pick<Target, 'credentials'>): Redactor {
  const known = redactors.get(credentials);
  if (known !== undefined) return known;
  const secrets = Object.values(credentials).flatMap((credential) => credential.secrets);
  const redactor = createRedactor(() => secrets);
  redactors.set(credentials, redactor);
  return redactor;
}
