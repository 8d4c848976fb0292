import { isPromise } from './promise.js';

/**
 * Notifies a callback of the caller: `onAttempt`, `onProgress`.
 *
 * One rule for all callbacks that only observe, sync or async: they are not awaited, and their errors
 * and rejections are ignored. So they cannot end the process, end a call, or lose an answer.
 */
export function tell<Args extends readonly unknown[]>(
  callback: ((...args: Args) => unknown) | undefined,
  ...args: Args
): void {
  new Promise((resolve) => resolve(callback?.(...args))).catch(() => {});
}

/**
 * Calls a callback of the caller that can reject an answer: `inspect`. Its errors and rejections are
 * thrown here; a promise is awaited through `wait`, which bounds it.
 */
export async function consult<Args extends readonly unknown[]>(
  callback: ((...args: Args) => unknown) | undefined,
  args: Args,
  wait: (verdict: PromiseLike<unknown>) => Promise<unknown>,
): Promise<void> {
  const verdict = callback?.(...args);
  // A verdict that was reached must not be lost because the call ends meanwhile.
  if (isPromise(verdict)) await wait(verdict);
}
