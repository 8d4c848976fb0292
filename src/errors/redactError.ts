import { type Redact, sanitizeCause } from '../redact.js';
import { redactStrings } from '../redactJson.js';
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
    const shown =
      value instanceof Error ? redactError(value, redact) : redactStrings(value, redact);
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
