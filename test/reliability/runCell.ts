import { getEventListeners } from 'node:events';
import { calls, createClient, goesToStorage } from './calls.js';
import { leaksIn } from './canaries.js';
import { settle } from './fakeTime.js';
import { FaultServer } from './faultServer.js';
import type { FaultName } from './faults.js';
import { leftBehind, openSockets } from './leftBehind.js';
import type { CallClass } from './matrix.js';
import { RETRY_AFTER_SECONDS } from './matrix.js';
import { watchNetwork } from './network.js';
import { healthyAnswer, isSubmission } from './service.js';
import { openStage, type Persistence } from './stage.js';

/** The effects of one call, as seen from outside the client. */
export interface Observation {
  readonly attempts: number;
  readonly submissions: number;
  readonly outcome: string;
  readonly elapsedMs: number;
  /** Canaries found in the error or in the arguments of hooks. */
  readonly leaks: readonly string[];
  /** What the call left behind. */
  readonly left: readonly string[];
  /** Requests with an Authorization header to an origin other than the service's. */
  readonly strayCredentials: number;
  readonly error: unknown;
}

/** Runs one cell in fake time (see `stopTime`). */
export async function runCell(
  fault: FaultName,
  callClass: CallClass,
  persistence: Persistence,
): Promise<Observation> {
  const before = openSockets();
  const network = watchNetwork();
  const storage = goesToStorage(callClass);
  // The part of the service without the fault.
  const other = new FaultServer({
    answer: (request) => healthyAnswer(request, stage.origin),
    isSubmission,
  });
  await other.listen();
  const stage = await openStage({
    fault,
    persistence,
    isSubmission,
    // The warm-up comes before the stage is set up: until then only the request knows its origin.
    answer: (request) =>
      healthyAnswer(request, storage ? `http://${request.headers.host}` : other.origin),
    retryAfterSeconds: RETRY_AFTER_SECONDS,
    trickleIntervalMs: 30_000,
  });
  const reported: unknown[] = [];
  const abort = new AbortController();
  try {
    const client = createClient(
      storage ? other.origin : stage.origin,
      (attempt) => reported.push(attempt),
      fault === 'gateway-403' ? 'token function' : 'key',
    );
    const { result, elapsedMs } = await settle(
      () =>
        calls[callClass](client, { signal: abort.signal }, storage ? stage.origin : other.origin),
      network,
      [stage.server, other],
    );
    const error = result.status === 'rejected' ? result.reason : undefined;
    const listeners = getEventListeners(abort.signal, 'abort').length;
    const { attempts, submissions, foreignCredentials } = stage.sighting();
    const stray = storage ? withCredentials(stage.server) : withCredentials(other);
    await Promise.all([stage.close(), other.close()]);
    return {
      attempts,
      submissions,
      outcome: outcomeOf(result),
      elapsedMs,
      leaks: [...leaksIn(error), ...leaksIn(reported), ...leaksIn(client)],
      left: [
        ...(listeners > 0 ? [`${listeners} abort listeners`] : []),
        ...(await leftBehind(before, network)),
      ],
      strayCredentials: foreignCredentials + stray,
      error,
    };
  } finally {
    network.stop();
    await Promise.all([stage.close(), other.close()]);
  }
}

function outcomeOf(result: PromiseSettledResult<boolean>): string {
  if (result.status === 'fulfilled') return result.value ? 'success' : 'undetected';
  const error: unknown = result.reason;
  return error instanceof Error && 'kind' in error ? String(error.kind) : `untyped: ${error}`;
}

function withCredentials(server: FaultServer): number {
  return server.attempts.filter(({ request }) => request?.headers.authorization).length;
}
