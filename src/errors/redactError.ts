import { tagOf } from '../bytes.js';
import { type Redact, sanitizeCause } from '../redact.js';
import { isScenarioError, type ScenarioError } from './index.js';

/**
 * Removes secrets that an error took over from the service, which may echo credentials in IDs, statuses and
 * hosts, or that other errors within it hold, in any property: an error of this package is redacted in place, a foreign
 * one is replaced by its name, code and message. Every error passes here on its way to the caller.
 *
 * @returns the same error
 */
export function redactError<E>(error: E, redact: Redact): E {
  // Not recursive, and each once: causes may form circles, and chains that are longer than the stack.
  const found = new Set<ScenarioError>();
  if (isScenarioError(error)) found.add(error);
  for (const each of found) {
    redactInPlace(each, redact);
    redactProperties(each, (value) =>
      redactWithin(value, redact, found, new Map<object, unknown>()),
    );
  }
  return error;
}

function redactInPlace(error: ScenarioError, redact: Redact): void {
  const { message } = error;
  const shown = redact(message);
  if (shown === message) return;
  // Whoever maps stacks to sources does so when one is read.
  const { stack } = error;
  Reflect.set(error, 'message', shown);
  // The stack repeats the message, which may have several lines.
  if (stack !== undefined) Reflect.set(error, 'stack', redact(stack.replace(message, () => shown)));
}

function redactProperties(error: ScenarioError, redacted: (value: unknown) => unknown): void {
  for (const key of Reflect.ownKeys(error)) {
    if (key === 'message' || key === 'stack') continue;
    const property = Object.getOwnPropertyDescriptor(error, key);
    // Hidden getters hold records for programs, as they came.
    if (property?.get && !property.enumerable) continue;
    Reflect.defineProperty(error, key, { value: shownAt(error, key, redacted) });
  }
}

/** What cannot be read is a marker: a getter of a foreign object may throw. */
function shownAt(holder: object, key: PropertyKey, redacted: (value: unknown) => unknown): unknown {
  try {
    return redacted(Reflect.get(holder, key));
  } catch {
    return '[unreadable]';
  }
}

/**
 * @param found - takes the errors of this package within the value
 * @param copies - of what was met before, since a value may hold itself
 */
function redactWithin(
  value: unknown,
  redact: Redact,
  found: Set<ScenarioError>,
  copies: Map<object, unknown>,
): unknown {
  if (typeof value === 'string') return redact(value);
  if (typeof value !== 'object' || value === null) return value;
  if (isScenarioError(value)) {
    found.add(value);
    return value;
  }
  const tag = tagOf(value);
  if (value instanceof Error || tag === 'Error') return sanitizeCause(value, redact);
  // A date, or another value that is not JSON.
  if (tag !== 'Object' && tag !== 'Array') return value;
  const known = copies.get(value);
  if (known !== undefined) return known;
  const copy: object = tag === 'Array' ? [] : {};
  copies.set(value, copy);
  for (const key of Object.keys(value)) {
    const shown = shownAt(value, key, (inner) => redactWithin(inner, redact, found, copies));
    const enumerable = { value: shown, configurable: true, enumerable: true, writable: true };
    Object.defineProperty(copy, redact(key), enumerable);
  }
  return copy;
}
