/**
 * Tells a callback of the caller's about something: `onAttempt`, `onProgress`.
 *
 * One rule for all that only look on, sync or async: nobody waits for them, and what they throw or
 * reject with is ignored. So none of them can end the process, end a call, or lose an answer.
 */
export function tell<Args extends readonly unknown[]>(
  callback: ((...args: Args) => unknown) | undefined,
  ...args: Args
): void {
  new Promise((resolve) => resolve(callback?.(...args))).catch(() => {});
}

/**
 * Calls a callback of the caller's whose verdict counts: `inspect`. What it throws or rejects with is
 * thrown here; a promise is waited for through `wait`, which bounds it.
 */
export async function consult<Args extends readonly unknown[]>(
  callback: ((...args: Args) => unknown) | undefined,
  args: Args,
  wait: (verdict: PromiseLike<unknown>) => Promise<unknown>,
): Promise<void> {
  const verdict = callback?.(...args);
  // A verdict that is there already must not be lost to a call that ends meanwhile.
  if (isThenable(verdict)) await wait(verdict);
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as PromiseLike<unknown> | null | undefined)?.then === 'function';
}
