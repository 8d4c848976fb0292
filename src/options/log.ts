import { tell } from '../callbacks.js';
import { ConfigurationError } from '../errors/index.js';
import type { Redact } from '../redact.js';
import type { Attempt } from '../transport/retry.js';
import { environment } from './environment.js';

/** What lines of a log are written with: `console`, pino, winston and their like. */
export interface Logger {
  debug(line: string): unknown;
  info(line: string): unknown;
  warn(line: string): unknown;
  error(line: string): unknown;
}

const LEVELS = ['debug', 'info', 'warn', 'error', 'off'] as const;

type Level = (typeof LEVELS)[number];

/**
 * Makes what logs each attempt: `error` when it ended the call without success, `warn` when it will be
 * repeated, `info` for a submission that was taken, `debug` for everything else.
 *
 * @throws ConfigurationError when the logger is none, or `SCENARIO_LOG` has no such level
 */
export function logAttempts(
  given: Logger | undefined,
  redact: Redact,
): ((attempt: Attempt) => void) | undefined {
  checkLogger(given);
  const least = leastLevel() ?? (given === undefined ? 'off' : 'debug');
  if (least === 'off') return undefined;
  const logger = given ?? console;
  return (attempt) => {
    const level = levelOf(attempt);
    if (LEVELS.indexOf(level) < LEVELS.indexOf(least)) return;
    tell(() => logger[level](redact(lineOf(attempt))));
  };
}

function levelOf({ outcome, waitMs, requestClass }: Attempt): Exclude<Level, 'off'> {
  if (waitMs !== undefined) return 'warn';
  if (outcome !== 'ok') return 'error';
  return requestClass === 'paid' ? 'info' : 'debug';
}

function lineOf(attempt: Attempt): string {
  const { operation, callId, durationMs, reason, waitMs, requestId, jobId, price } = attempt;
  const facts = [
    `call ${callId}`,
    `attempt ${attempt.attempt}`,
    `${Math.round(durationMs)} ms`,
    ...(waitMs === undefined ? [] : [`again in ${Math.round(waitMs)} ms`]),
    ...(jobId === undefined ? [] : [`job ${jobId}`]),
    ...(price === undefined ? [] : [`${price} creative units`]),
    // A message of ours ends with it already.
    ...(requestId === undefined || reason.includes(requestId) ? [] : [`request ID ${requestId}`]),
  ];
  return `scenario-patch: ${operation}: ${reason} (${facts.join(', ')})`;
}

function leastLevel(): Level | undefined {
  const given = environment('SCENARIO_LOG')?.toLowerCase();
  if (given === undefined) return undefined;
  const level = LEVELS.find((each) => each === given);
  if (level !== undefined) return level;
  throw new ConfigurationError(`SCENARIO_LOG must be one of ${LEVELS.join(', ')}.`);
}

function checkLogger(logger: unknown): void {
  if (logger === undefined) return;
  const missing = LEVELS.filter(
    (level) => level !== 'off' && typeof Object(logger)[level] !== 'function',
  );
  if (missing.length === 0) return;
  throw new ConfigurationError(
    `logger must have the methods debug, info, warn and error, as console has; missing: ${missing.join(', ')}.`,
  );
}
