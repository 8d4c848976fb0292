import { quote } from '../arguments/names.js';
import { ConfigurationError } from '../errors/configuration.js';
import { environment } from './environment.js';

/** The methods that write lines of a log: of `console`, pino, winston and similar loggers. */
export interface Logger {
  debug(line: string): unknown;
  info(line: string): unknown;
  warn(line: string): unknown;
  error(line: string): unknown;
}

/** The levels, lowest first. */
export const LEVELS = ['debug', 'info', 'warn', 'error', 'off'] as const;

export type Level = (typeof LEVELS)[number];

/** The logger, and the lowest level that is written. */
export interface Log {
  readonly logger: Logger;
  readonly least: Level;
}

/**
 * Chooses where attempts are logged; `undefined` if they are not.
 *
 * @throws ConfigurationError when the logger is invalid, or `SCENARIO_LOG` names an unknown level
 */
export function chooseLog(given: Logger | undefined): Log | undefined {
  checkLogger(given);
  const least = leastLevel() ?? (given === undefined ? 'off' : 'debug');
  return least === 'off' ? undefined : { logger: given ?? console, least };
}

function leastLevel(): Level | undefined {
  const given = environment('SCENARIO_LOG')?.toLowerCase();
  if (given === undefined) return undefined;
  const level = LEVELS.find((each) => each === given);
  if (level !== undefined) return level;
  throw new ConfigurationError(
    `SCENARIO_LOG must be one of ${LEVELS.join(', ')}, not ${quote(given)}.`,
  );
}

function checkLogger(logger: unknown): void {
  if (logger === undefined) return;
  const missing = LEVELS.filter(
    (level) => level !== 'off' && typeof Object(logger)[level] !== 'function',
  );
  if (missing.length === 0) return;
  throw new ConfigurationError(
    `logger must have the methods of console; missing: ${missing.join(', ')}.`,
  );
}
