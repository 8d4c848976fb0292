import { AbortedError, ConnectionError, TimeoutError } from './errors/connection.js';
import { MAX_TIMER_MS } from './limits.js';

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
  const { deadlineMs } = boundsOf(options);
  if (!isLimit(deadlineMs)) return options;
  const left = deadlineMs - (performance.now() - since);
  if (left < 1) throw passed(deadlineMs);
  return { ...options, deadlineMs: left };
}

function withinLimits<Part>(
  load: () => Promise<Part>,
  options: unknown,
  deadlineMs: number,
): Promise<Part> {
  const loading = load().catch((cause) => {
    throw new ConnectionError(
      'A part of scenario-patch could not be loaded. Nothing was sent.',
      { cause },
      { established: false },
    );
  });
  const { signal, deadlineMs: own } = boundsOf(options);
  const limitMs = isLimit(own) ? own : deadlineMs;
  let release = () => {};
  return new Promise<Part>((resolve, reject) => {
    const abort = () => reject(new AbortedError('The call was aborted. Nothing was sent.'));
    const pass = () => reject(passed(limitMs));
    const timer = Number.isFinite(limitMs)
      ? setTimeout(pass, Math.min(limitMs, MAX_TIMER_MS))
      : undefined;
    signal?.addEventListener('abort', abort);
    release = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    };
    loading.then(resolve, reject);
    if (signal?.aborted) abort();
  }).finally(() => release());
}

function passed(deadlineMs: number): TimeoutError {
  return new TimeoutError('deadlineMs', deadlineMs, {}, 'a part of scenario-patch to load');
}

function isLimit(deadlineMs: unknown): deadlineMs is number {
  return typeof deadlineMs === 'number' && deadlineMs >= 1;
}

/** The limits among the options of a call; a value that is not one is refused by the call itself. */
function boundsOf(options: unknown): { signal?: AbortSignal; deadlineMs?: unknown } {
  try {
    const { signal, deadlineMs } = Object(options);
    return typeof signal?.addEventListener === 'function' ? { signal, deadlineMs } : { deadlineMs };
  } catch {
    return {};
  }
}
