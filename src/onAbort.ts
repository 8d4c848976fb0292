/** The parts of a signal that the client reads; use {@link onAbort} to be notified. */
export type Ending = Pick<AbortSignal, 'aborted' | 'reason' | 'throwIfAborted'>;

interface Hub {
  readonly followers: Set<() => void>;
  /** Absent for a signal of {@link followedByUs}, whose maker notifies the followers itself. */
  readonly listener?: () => void;
}

const HUB = Symbol('followers');

/** A signal of ours holds its hub: an entry of a WeakMap for each call is dear for the collector. */
interface Followed extends Ending {
  [HUB]?: Hub;
}

/** The hubs of signals that come from the caller. */
const hubs = new WeakMap<Ending, Hub>();

function hubOf(signal: Followed): Hub | undefined {
  return signal[HUB] ?? hubs.get(signal);
}

/** Whether a signal is known to be one, since something follows it. */
export function isFollowed(signal: Ending): boolean {
  return hubOf(signal) !== undefined;
}

/** Makes followers of a signal, to be notified by the one who aborts it: it gets no listener. */
export function followedByUs(signal: Ending): Set<() => void> {
  const followers = new Set<() => void>();
  (signal as Followed)[HUB] = { followers };
  return followers;
}

/**
 * Calls `follow` once when `signal` aborts; returns a function that undoes this. The signal has one
 * listener for all followers: a signal shared by many calls must not look like a leak to the runtime.
 */
export function onAbort(signal: Ending, follow: () => void): () => void {
  const hub = hubOf(signal) ?? openHub(signal as AbortSignal);
  // A new object, so that one function can follow twice.
  const follower = () => follow();
  hub.followers.add(follower);
  return () => {
    hub.followers.delete(follower);
    const { listener } = hub;
    if (listener === undefined || hub.followers.size > 0 || hubs.get(signal) !== hub) return;
    (signal as AbortSignal).removeEventListener('abort', listener);
    hubs.delete(signal);
  };
}

function openHub(signal: AbortSignal): Hub {
  const followers = new Set<() => void>();
  const listener = () => {
    hubs.delete(signal);
    notify(followers);
  };
  const hub = { followers, listener };
  signal.addEventListener('abort', listener, { once: true });
  hubs.set(signal, hub);
  return hub;
}

/** Calls every follower, whatever one of them throws: each ends a call of its own. */
export function notify(followers: ReadonlySet<() => void>): void {
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
