/**
 * Waits for `promise`, but no longer than until `signal` aborts; then rejects with the signal's reason.
 * Leaves no listener behind.
 */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) {
      promise.catch(() => {});
      abort();
      return;
    }
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
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

/** The longest delay that `setTimeout` takes: above it, it fires at once. */
export const MAX_TIMER_MS = 2 ** 31 - 1;

/** A signal that aborts with `parent`, or by itself; `dispose` unhooks it from the parent. */
export interface LinkedAbort {
  readonly signal: AbortSignal;
  abort(reason: unknown): void;
  dispose(): void;
}

/** Makes an abort controller that follows `parent`, through `translate`, until it is disposed of. */
export function linkAbort(
  parent: AbortSignal | undefined,
  translate: (reason: unknown) => unknown = (reason) => reason,
): LinkedAbort {
  const controller = new AbortController();
  const follow = () => controller.abort(translate(parent?.reason));
  if (parent?.aborted) follow();
  else parent?.addEventListener('abort', follow, { once: true });
  return {
    signal: controller.signal,
    abort: (reason) => controller.abort(reason),
    dispose: () => parent?.removeEventListener('abort', follow),
  };
}
