import type { StoreState, StoreWrites } from './store.js';

/** Whether a request may be made, and otherwise when to ask again. */
export interface Turn {
  /** Milliseconds; 0 if it may be made. */
  readonly waitMs: number;
  /** When it was taken, in milliseconds since 1970 by the store's clock. */
  readonly at?: number;
}

/** The record of a project's latest requests. */
export const TURNS = 'turns';

/** Takes one of the requests that a project may make in a window. */
export function takeTurn(state: StoreState, requests: number, windowMs: number): StoreWrites<Turn> {
  const { now } = state;
  const turns = recentTurns(state, windowMs);
  const oldest = turns.at(-requests);
  return oldest === undefined
    ? written([...turns, now], { waitMs: 0, at: now })
    : { result: { waitMs: oldest + windowMs - now } };
}

/** Renews a turn for another window from now; the result is when it counts as taken. */
export function keepTurn(state: StoreState, at: number, windowMs: number): StoreWrites<number> {
  const { now } = state;
  const turns = recentTurns(state, windowMs);
  const mine = turns.indexOf(at);
  return written([...turns.filter((_each, index) => index !== mine), now], now);
}

/** The turns of the last window. A time in the future comes from a clock that was set back since. */
function recentTurns({ records: [record = '[]'], now }: StoreState, windowMs: number): number[] {
  const all: number[] = JSON.parse(record);
  return all.filter((each) => each > now - windowMs && each <= now);
}

function written<Result>(turns: readonly number[], result: Result): StoreWrites<Result> {
  return { records: { [TURNS]: JSON.stringify(turns) }, result };
}
