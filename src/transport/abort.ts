import { ConfigurationError } from '../errors/index.js';

/**
 * Waits for `promise`, but only until `signal` aborts; then rejects with the signal's reason. Removes its
 * listener.
 */
export function untilAborted<T>(promise: PromiseLike<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let release = () => {};
    promise.then(resolve, reject).then(
      () => release(),
      () => release(),
    );
    if (signal.aborted) reject(signal.reason);
    else release = onAbort(signal, () => reject(signal.reason));
  });
}

/**
 * Runs a step of foreign code (opening, writing or closing a sink, reading a source, getting a token), but
 * waits for it only until `signal` aborts; then rejects with the signal's reason. Every such step goes through
 * here: one that hangs must not delay the caller's signal and deadline.
 *
 * @param late - releases a result that the step yields after its caller stopped waiting
 */
export async function bounded<T>(
  step: () => T | PromiseLike<T>,
  signal: AbortSignal,
  late: (value: T) => unknown = () => {},
): Promise<T> {
  signal.throwIfAborted();
  const running = Promise.resolve().then(step);
  try {
    return await untilAborted(running, signal);
  } catch (error) {
    if (signal.aborted) running.then(late).catch(() => {});
    throw error;
  }
}

/** Waits `milliseconds`, or until `signal` aborts; then rejects with the signal's reason. */
export async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const elapsed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.min(milliseconds, MAX_TIMER_MS));
  });
  try {
    await untilAborted(elapsed, signal);
  } finally {
    clearTimeout(timer);
  }
}

/** The longest delay of `setTimeout`: a longer one fires at once. */
export const MAX_TIMER_MS = 2 ** 31 - 1;

/** A signal that aborts with `parent`, or on its own; `dispose` detaches it from the parent. */
export interface LinkedAbort {
  readonly signal: AbortSignal;
  abort(reason: unknown): void;
  dispose(): void;
}

/**
 * Makes an abort controller that follows `parent`, through `translate`, until it is disposed of.
 *
 * @throws ConfigurationError when `parent` is not an AbortSignal; `null` means no signal, as for `fetch`
 */
export function linkAbort(
  parent: AbortSignal | null | undefined,
  translate: (reason: unknown) => unknown = (reason) => reason,
): LinkedAbort {
  checkSignal(parent);
  const controller = new AbortController();
  const follow = () => controller.abort(translate(parent?.reason));
  let dispose = () => {};
  if (parent?.aborted) follow();
  else if (parent) dispose = onAbort(parent, follow);
  return {
    signal: controller.signal,
    abort: (reason) => controller.abort(reason),
    dispose,
  };
}

/** Refuses a value that is not an AbortSignal; `null` means no signal, as for `fetch`. */
function checkSignal(signal: AbortSignal | null | undefined): void {
  if (signal === undefined || signal === null) return;
  if (typeof signal === 'object' && typeof signal.addEventListener === 'function') return;
  throw new ConfigurationError(
    'signal must be an AbortSignal, as new AbortController().signal is.',
  );
}

interface Hub {
  readonly followers: Set<() => void>;
  readonly listener: () => void;
}

const hubs = new WeakMap<AbortSignal, Hub>();

/**
 * Calls `follow` once when `signal` aborts; returns a function that undoes this. The signal has one
 * listener for all followers: a signal shared by many calls must not look like a leak to the runtime.
 */
export function onAbort(signal: AbortSignal, follow: () => void): () => void {
  const hub = hubs.get(signal) ?? openHub(signal);
  // A new object, so that one function can follow twice.
  const follower = () => follow();
  hub.followers.add(follower);
  return () => {
    hub.followers.delete(follower);
    if (hub.followers.size > 0 || hubs.get(signal) !== hub) return;
    signal.removeEventListener('abort', hub.listener);
    hubs.delete(signal);
  };
}

function openHub(signal: AbortSignal): Hub {
  const followers = new Set<() => void>();
  const listener = () => {
    hubs.delete(signal);
    for (const follower of [...followers]) follower();
  };
  const hub = { followers, listener };
  signal.addEventListener('abort', listener, { once: true });
  hubs.set(signal, hub);
  return hub;
}
