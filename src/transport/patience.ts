import type { FetchLike } from './fetch.js';

/** Node's fetch gives up after 300 s without headers, or between two pieces of a body. */
const RUNTIME_LIMIT_MS = 300_000;

// Where undici, on which Node's fetch is built, keeps the shared dispatcher; from Node 26 on (undici
// 8) the first is its own, and the second an adapter to it.
const GLOBAL_DISPATCHERS = [
  Symbol.for('undici.globalDispatcher.2'),
  Symbol.for('undici.globalDispatcher.1'),
];

interface Dispatcher {
  dispatch(options: object, handler: object): boolean;
}

/**
 * Lets Node's fetch wait longer than its own 300 seconds when `timeoutMs` says so; other runtimes do not have
 * this limit, and a fetch with its own dispatcher keeps the limits of that.
 */
export function patientFetch(fetch: FetchLike, timeoutMs: number): FetchLike {
  if (timeoutMs <= RUNTIME_LIMIT_MS) return fetch;
  return (url, init) => {
    const dispatcher = patientDispatcher();
    return fetch(url, dispatcher === undefined ? init : ({ ...init, dispatcher } as RequestInit));
  };
}

/** The runtime's dispatcher (including a proxy from the environment), with its limits off: the client's limits apply. */
function patientDispatcher(): Dispatcher | undefined {
  const runtimes = GLOBAL_DISPATCHERS.map(
    (key) => Reflect.get(globalThis, key) as Dispatcher | undefined,
  ).find((each) => typeof each?.dispatch === 'function');
  if (runtimes === undefined) return undefined;
  const dispatch: Dispatcher['dispatch'] = (options, handler) =>
    runtimes.dispatch({ ...options, headersTimeout: 0, bodyTimeout: 0 }, handler);
  return Object.create(runtimes, { dispatch: { value: dispatch } });
}
