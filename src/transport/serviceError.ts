import type { ErrorBody } from '../../generated/schema.js';
import type { ServiceErrorFacts } from '../errors/index.js';
import { isObject, type Unsure } from '../isObject.js';
import type { Redact } from '../redact.js';
import { redactJson } from '../redactJson.js';

const MAX_TEXT = 500;

/**
 * The content of an error body in any of its shapes: `{status, code, message}`,
 * `{statusCode, error, message}`, `{name, reason, details}` with or without `name`, `{message}` or
 * `{error, code}`; each of them may have a `trace_id`.
 * `undefined` for anything else: a proxy's HTML, an empty body, a list.
 */
export function readServiceError(body: unknown, redact: Redact): ServiceErrorFacts | undefined {
  if (!isObject(body)) return undefined;
  const { code, error, name, reason, message, details, trace_id, traceId } = redactJson(
    body,
    redact,
  ) as Unsure<ErrorBody>;
  // `{error, code}` puts its message into `error`, where `{statusCode, error, message}` has the name.
  const hasMessage = typeof message === 'string';
  const facts = {
    code: text(code),
    name: text(name) ?? (hasMessage ? text(error) : undefined),
    reason: text(reason),
    message: text(message) ?? text(error),
    traceId: text(trace_id) ?? text(traceId),
    details,
  };
  const known = Object.entries(facts).filter(([, value]) => value !== undefined);
  return known.length === 0 ? undefined : Object.fromEntries(known);
}

/** The service's own words, for a message. */
export function describe({ code, name, reason, message }: ServiceErrorFacts): string {
  const label = code ?? name;
  const words = message ?? reason;
  if (label === undefined) return words ?? '';
  return words === undefined ? label : `${label}: ${words}`;
}

function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value === '') return undefined;
  return value.length > MAX_TEXT ? `${value.slice(0, MAX_TEXT)}…` : value;
}
