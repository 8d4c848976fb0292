import type { TimeoutError } from './errors/index.js';
import { LIMIT } from './limits.js';

/** A limit of time, as the caller gave it. */
export type Limit = readonly [name: TimeoutError['limit'], milliseconds: number];

/** Options that have the rest of a limit as their deadline, with that limit as the caller gave it. */
interface Limited {
  readonly [LIMIT]?: readonly [restMs: number, milliseconds: number, name?: Limit[0]];
}

/** The limit of the caller that ends a call after `deadlineMs`: an error names it, not the rest of it. */
export function limitOf(options: object, deadlineMs: number): Limit {
  const { [LIMIT]: given }: Limited = options;
  // The deadline may have been replaced since.
  if (given?.[0] !== deadlineMs) return ['deadlineMs', deadlineMs];
  const [, milliseconds, name = 'deadlineMs'] = given;
  return [name, milliseconds];
}

/** `options` with the rest of a limit as their deadline. */
export function withRest<Options extends object>(
  options: Options,
  restMs: number,
  [name, milliseconds]: Limit,
): Options & { deadlineMs: number } {
  return { ...options, deadlineMs: restMs, [LIMIT]: [restMs, milliseconds, name] };
}
