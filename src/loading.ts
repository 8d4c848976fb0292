import { AbortedError, ConnectionError, TimeoutError } from './errors/connection.js';
import { LIMIT, MAX_TIMER_MS } from './limits.js';
import { onAbort } from './onAbort.js';

/**
 * Loads a part of the package for a call, within the limits of the call: loading can hang as a request can.
 *
 * @param options - the options of the call, not yet checked
 * @param deadlineMs - the deadline of a call that has no other
 * @returns the part, and the options for the rest of the call: with the rest of their deadline
 *
 * @throws ConnectionError when the part cannot be loaded
 * @throws AbortedError when the call's `signal` aborts before it is loaded
 * @throws TimeoutError when the call's deadline passes before it is loaded
 */
export async function loadPart<Part, Options>(
  load: () => Promise<Part>,
  options: Options,
  deadlineMs: number,
): Promise<[part: Part, rest: Options]> {
  const since = performance.now();
  const part = await withinLimits(load, options, deadlineMs);
  return [part, restSince(since, options)];
}

/**
 * The options of a call that began to wait for a part of the package at `since`, by `performance.now()`. That time
 * counts towards the deadline among them, if there is one.
 *
 * @throws TimeoutError when the deadline has passed
 */
export function restSince<Options>(since: number, options: Options): Options {
  const { limitMs, givenMs } = boundsOf(options);
  if (limitMs === undefined) return options;
  const left = limitMs - (performance.now() - since);
  if (left < 1) throw passed(givenMs as number);
  return { ...options, deadlineMs: left, [LIMIT]: [left, givenMs] };
}

function withinLimits<Part>(
  load: () => Promise<Part>,
  options: unknown,
  defaultMs: number,
): Promise<Part> {
  const loading = load().catch((cause) => {
    throw new ConnectionError(
      'A part of scenario-patch could not be loaded. Nothing was sent.',
      { cause },
      { established: false },
    );
  });
  const { signal, limitMs = defaultMs, givenMs = defaultMs } = boundsOf(options);
  let release = () => {};
  return new Promise<Part>((resolve, reject) => {
    const abort = () => reject(new AbortedError('The call was aborted. Nothing was sent.'));
    const pass = () => reject(passed(givenMs));
    const timer = setTimeout(pass, Math.min(limitMs, MAX_TIMER_MS));
    const unfollow = signal && onAbort(signal, abort);
    release = () => {
      clearTimeout(timer);
      unfollow?.();
    };
    loading.then(resolve, reject);
    if (signal?.aborted) abort();
  }).finally(() => release());
}

function passed(deadlineMs: number): TimeoutError {
  return new TimeoutError('deadlineMs', deadlineMs, {}, 'a part of scenario-patch to load');
}

/** The limits among the options of a call; a value that is not one is refused by the call itself. */
function boundsOf(options: unknown): { signal?: AbortSignal; limitMs?: number; givenMs?: number } {
  const { signal, deadlineMs, [LIMIT]: [restMs, givenMs] = [] } = Object(options);
  return {
    ...(typeof signal?.addEventListener === 'function' && { signal }),
    ...(typeof deadlineMs === 'number' &&
      deadlineMs >= 1 && {
        limitMs: deadlineMs,
        givenMs: restMs === deadlineMs ? givenMs : deadlineMs,
      }),
  };
}
