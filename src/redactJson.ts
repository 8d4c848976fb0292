import { tagOf } from './bytes.js';
import { MARK, type Redact } from './redact.js';
import { isSecretName } from './secretNames.js';

/**
 * Applies `redact` to every string, keys included, of a JSON value, and removes the texts of fields with the name of
 * a secret; cuts below `depth` levels.
 */
export function redactJson(value: unknown, redact: Redact, depth = 8): unknown {
  return redactIn(value, redact, redact, depth, isSecretName);
}

/**
 * Applies `redact` to every string, keys included, of what is said about fields: of a schema for `password` nothing
 * is a secret because of the name. Cuts below `depth` levels, by default nowhere.
 */
export function redactStrings(
  value: unknown,
  redact: Redact,
  depth = Number.POSITIVE_INFINITY,
): unknown {
  return redactIn(value, redact, redact, depth, () => false);
}

/** @param show - redacts texts; within the field of a secret it removes them */
function redactIn(
  value: unknown,
  show: Redact,
  redact: Redact,
  depth: number,
  isSecret: (name: string) => boolean,
): unknown {
  if (typeof value === 'string') return show(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0) return '[…]';
  if (Array.isArray(value))
    return value.map((item) => redactIn(item, show, redact, depth - 1, isSecret));
  // A date, or another value that is not JSON.
  if (tagOf(value) !== 'Object') return value;
  const fields = Object.entries(value).map(([key, item]) => [
    redact(key),
    redactIn(item, isSecret(key) ? () => MARK : show, redact, depth - 1, isSecret),
  ]);
  return Object.fromEntries(fields);
}
