import { type Redact, sanitizeCause } from '../redact.js';
import { ScenarioError } from './base.js';

/**
 * Removes secrets that an error took over from the service, which may echo credentials in IDs, statuses and
 * hosts. Every error passes here on its way to the caller.
 *
 * @returns the same error
 */
export function redactError<E>(error: E, redact: Redact): E {
  if (!(error instanceof ScenarioError)) return error;
  redactInPlace(error, redact);
  for (const [key, value] of Object.entries(error)) {
    const shown = redactValue(value, redact);
    if (shown !== value) Object.defineProperty(error, key, { value: shown });
  }
  if (error.cause instanceof ScenarioError) redactError(error.cause, redact);
  else if (error.cause instanceof Error) error.cause = sanitizeCause(error.cause, redact);
  return error;
}

function redactInPlace(error: Error, redact: Redact): void {
  const message = redact(error.message);
  if (message === error.message) return;
  // The stack repeats the message, which may have several lines.
  const stack = error.stack?.replace(error.message, () => message);
  error.message = message;
  if (stack !== undefined) error.stack = redact(stack);
}

/** Redacts texts, and the texts and names in plain data; a value without secrets is returned as it is. */
function redactValue(value: unknown, redact: Redact): unknown {
  if (typeof value === 'string') return redact(value);
  if (value instanceof Error) return redactError(value, redact);
  if (Array.isArray(value)) {
    const items = value.map((item) => redactValue(item, redact));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const entries = Object.entries(value);
  const shown = entries.map(([key, item]) => [redact(key), redactValue(item, redact)] as const);
  const isClean = shown.every(
    ([key, item], at) => key === entries[at]?.[0] && item === entries[at]?.[1],
  );
  return isClean ? value : Object.fromEntries(shown);
}
