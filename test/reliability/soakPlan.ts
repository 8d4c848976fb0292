import type { FaultPlan } from './faultServer.js';
import { faultNames, faultOf } from './faults.js';
import { type CallClass, callClassNames } from './matrix.js';

const FAULT_SHARE = 0.35;
const ABORT_SHARE = 0.02;
const LATEST_ABORT_MS = 100;
const CLOSED_PORT_SHARE = 0.02;
/** A multipart file has six megabytes: too many of them would dominate the soak. */
const PART_UPLOAD_SHARE = 0.01;

/** One call of a soak. */
export interface PlannedCall {
  readonly callClass: CallClass;
  /** Whether it goes to a closed port. */
  readonly closedPort: boolean;
  /** When the caller aborts it, if at all. */
  readonly abortAfterMs: number | undefined;
}

/** The faults that a server can choose from attempt to attempt. */
const soakFaults = faultNames.filter((name) => {
  const { place } = faultOf(name);
  return place === 'answer' || (place === 'connection' && name !== 'tls-failure');
});

const lightClasses = callClassNames.filter((name) => name !== 'uploadPart');

/** Plans the call with this number; the same seed gives the same plan. */
export function planCall(seed: number, call: number): PlannedCall {
  const share = (stream: number): number => random(seed + stream, call);
  const callClass = share(1) < PART_UPLOAD_SHARE ? 'uploadPart' : pick(lightClasses, share(2));
  return {
    callClass,
    // A download goes to the URL of its asset, regardless of the client's.
    closedPort: callClass !== 'download' && share(3) < CLOSED_PORT_SHARE,
    abortAfterMs: share(4) < ABORT_SHARE ? share(5) * LATEST_ABORT_MS : undefined,
  };
}

/** Plans the faults of one server. */
export function planFaults(seed: number): FaultPlan {
  return (attempt) =>
    random(seed, attempt) < FAULT_SHARE ? pick(soakFaults, random(seed + 1, attempt)) : undefined;
}

/**
 * A number from 0 to 1 that depends on its arguments alone, so that calls may ask in any order.
 * A generator, as in src/testing/random.ts, tells its numbers one after the other.
 */
function random(seed: number, index: number): number {
  let state = (Math.imul(seed, 0x9e3779b1) + Math.imul(index, 0x85ebca6b)) | 0;
  state = Math.imul(state ^ (state >>> 16), 0x7feb352d);
  state = Math.imul(state ^ (state >>> 15), 0x846ca68b);
  return ((state ^ (state >>> 16)) >>> 0) / 2 ** 32;
}

function pick<T>(items: readonly T[], share: number): T {
  return items[Math.floor(share * items.length)] as T;
}
