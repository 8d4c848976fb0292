/** The parts of a signal that the client reads; use {@link onAbort} to be notified. */
export type Ending = Pick<AbortSignal, 'aborted' | 'reason' | 'throwIfAborted'>;

type Follower = () => void;

/** What to call when a signal aborts. */
interface Hub extends Set<Follower> {
  /** The one listener on the signal. Absent for a signal of ours, whose maker notifies the followers itself. */
  listener?: Follower;
}

const HUB = Symbol('followers');

/** A signal of ours holds its hub: an entry of a WeakMap for each call is dear for the collector. */
interface Followed extends Ending {
  [HUB]?: Hub;
}

/** The hubs of signals that come from the caller. */
const hubs = new WeakMap<Ending, Hub>();

/** The hub of a signal that something follows. */
export function hubOf(signal: Followed): Hub | undefined {
  return signal[HUB] ?? hubs.get(signal);
}

/** Makes the hub of a signal that the one who aborts it notifies: it gets no listener. */
export function followedByUs(signal: Followed): Hub {
  const hub: Hub = new Set();
  signal[HUB] = hub;
  return hub;
}

/**
 * Calls `follow` once when `signal` aborts; returns a function that undoes this. The signal has one
 * listener for all followers: a signal shared by many calls must not look like a leak to the runtime.
 */
export function onAbort(signal: Ending, follow: Follower): Follower {
  const hub = hubOf(signal) ?? openHub(signal as AbortSignal);
  // A new object, so that one function can follow twice.
  const follower = () => follow();
  hub.add(follower);
  return () => {
    hub.delete(follower);
    const { listener } = hub;
    if (listener === undefined || hub.size > 0) return;
    (signal as AbortSignal).removeEventListener('abort', listener);
    hubs.delete(signal);
  };
}

function openHub(signal: AbortSignal): Hub {
  const hub: Hub = new Set();
  hub.listener = () => {
    hubs.delete(signal);
    notify(hub);
  };
  signal.addEventListener('abort', hub.listener, { once: true });
  hubs.set(signal, hub);
  return hub;
}

/** Calls every follower, whatever one of them throws: each ends a call of its own. */
export function notify(followers: ReadonlySet<Follower>): void {
  const failures: unknown[] = [];
  for (const follower of [...followers]) {
    try {
      follower();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}
