import { MAX_TIMER_MS } from '../limits.js';
import { type Ending, followedByUs, notify, onAbort } from '../onAbort.js';

export { type Ending, onAbort } from '../onAbort.js';

/**
 * Waits for `promise`, but only until `signal` aborts; then rejects with the signal's reason. Removes its
 * listener.
 */
export function untilAborted<T>(promise: PromiseLike<T>, signal: Ending): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const release = signal.aborted ? undefined : onAbort(signal, () => reject(signal.reason));
    if (release === undefined) reject(signal.reason);
    // A foreign promise may call back at once, or throw.
    Promise.resolve(promise).then(
      (value) => {
        release?.();
        resolve(value);
      },
      (error) => {
        release?.();
        reject(error);
      },
    );
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
  signal: Ending,
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

/**
 * Closes what foreign code opened, also when `signal` has aborted, and waits for it until then. How it goes
 * does not matter to the call.
 */
export async function release(close: () => unknown, signal: AbortSignal): Promise<void> {
  await untilAborted(Promise.resolve().then(close), signal).catch(() => {});
}

/** Waits `milliseconds`, or until `signal` aborts; then rejects with the signal's reason. */
export async function sleep(milliseconds: number, signal: Ending): Promise<void> {
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

/** A signal that aborts with `parent`, or on its own; `dispose` detaches it from the parent. */
export interface LinkedAbort {
  readonly signal: AbortSignal;
  abort(reason: unknown): void;
  dispose(): void;
}

/**
 * Makes an abort controller that follows `parent`, through `translate`, until it is disposed of.
 *
 * @param makeController - makes the controller. Default: the runtime's, whose signal other code can use
 */
export function linkAbort(
  parent: Ending | undefined,
  translate: (reason: unknown) => unknown = unchanged,
  makeController: () => Pick<AbortController, 'signal' | 'abort'> = runtimeController,
): LinkedAbort {
  const controller = makeController();
  const { signal } = controller;
  // Only this controller can abort it, so that no listener is needed: adding one is slower than a stage.
  const followers = followedByUs(signal);
  const abort = (reason: unknown) => {
    if (signal.aborted) return;
    controller.abort(reason);
    notify(followers);
  };
  const follow = () => abort(translate(parent?.reason));
  let dispose = nothing;
  if (parent?.aborted) follow();
  else if (parent) dispose = onAbort(parent, follow);
  return { signal, abort, dispose };
}

const unchanged = (reason: unknown) => reason;
const runtimeController = () => new AbortController();
const nothing = () => {};

/** Makes an abort controller that follows two signals, until it is disposed of. */
export function linkBoth(parent: AbortSignal | undefined, other: AbortSignal): LinkedAbort {
  const linked = linkAbort(parent);
  const follow = () => linked.abort(other.reason);
  const undo = other.aborted ? follow() : onAbort(other, follow);
  return {
    ...linked,
    dispose() {
      undo?.();
      linked.dispose();
    },
  };
}

/**
 * An abort controller whose signal only the transport follows, with `onAbort`. A signal of the runtime is a
 * native object, and creating one takes a tenth of the time of a call.
 */
export function plainController(): Pick<AbortController, 'signal' | 'abort'> {
  const signal = {
    aborted: false,
    reason: undefined as unknown,
    throwIfAborted() {
      if (signal.aborted) throw signal.reason;
    },
  };
  return {
    signal: signal as AbortSignal,
    abort(reason) {
      signal.aborted = true;
      signal.reason = reason;
    },
  };
}
