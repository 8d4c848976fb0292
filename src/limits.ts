/** The longest delay of `setTimeout`, in milliseconds: a longer one fires at once. */
export const MAX_TIMER_MS = 2 ** 31 - 1;

/** Where the options of a call that have the rest of a limit as their deadline keep that limit (`limit.ts`). */
export const LIMIT = Symbol();
