import { tell } from '../callbacks.js';
import { printable } from '../printable.js';
import type { Redact } from '../redact.js';
import type { Attempt } from '../transport/retry.js';
import { LEVELS, type Level, type Log } from './log.js';

/**
 * Makes the hook that logs each attempt: `error` if it ended the call without success, `warn` if it will
 * be repeated, `info` for an accepted submission, `debug` for everything else.
 */
export function logAttempts({ logger, least }: Log, redact: Redact): (attempt: Attempt) => void {
  return (attempt) => {
    const level = levelOf(attempt);
    if (LEVELS.indexOf(level) < LEVELS.indexOf(least)) return;
    tell(() => logger[level](printable(redact(lineOf(attempt)))));
  };
}

function levelOf({ outcome, waitMs, effect }: Attempt): Exclude<Level, 'off'> {
  if (waitMs !== undefined) return 'warn';
  if (outcome !== 'ok') return 'error';
  return effect === 'submits' ? 'info' : 'debug';
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
    // Our own messages end with it already.
    ...(requestId === undefined || reason.includes(requestId) ? [] : [`request ID ${requestId}`]),
  ];
  return `scenario-patch: ${operation}: ${reason} (${facts.join(', ')})`;
}
