import { MARK, type Redact } from './redact.js';
import { isSecretName } from './secretNames.js';

/**
 * Applies `redact` to every string, keys included, of a JSON value, and removes the texts of fields with the name of
 * a secret; cuts below `depth` levels.
 */
export function redactJson(value: unknown, redact: Redact, depth = 8): unknown {
  return redactIn(value, redact, redact, depth);
}

/** @param show - redacts texts; within the field of a secret it removes them */
function redactIn(value: unknown, show: Redact, redact: Redact, depth: number): unknown {
  if (typeof value === 'string') return show(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0) return '[…]';
  if (Array.isArray(value)) return value.map((item) => redactIn(item, show, redact, depth - 1));
  const fields = Object.entries(value).map(([key, item]) => [
    redact(key),
    redactIn(item, isSecretName(key) ? () => MARK : show, redact, depth - 1),
  ]);
  return Object.fromEntries(fields);
}
