import { setTimeout as pause } from 'node:timers/promises';
import type { Finding } from '../../src/contract/findings.js';
import type { Operation } from '../engine/contractDocument.js';
import { asRequest } from '../engine/request.js';
import type { IsFinal } from './limit.js';

const mostAttempts = 3;
/** For a service that answers from replicas that lag. */
const mostLooks = 6;

export interface RepeatOptions {
  /** The operation of a request that may be sent again, because it costs nothing. */
  readonly repeatable: (request: Request) => Operation | undefined;
  /** Whether the request names a record of the run, so that a 404 can come from a replica that lags. */
  readonly isMade: (operation: Operation, request: Request) => boolean;
  /** Whether a request must not be sent again after this answer. Default: never. */
  readonly isFinal?: IsFinal | undefined;
  readonly pauseMs: number;
  /** Called with a note on each request that succeeded when repeated. */
  readonly note: (finding: Finding) => void;
  /** Called before a request is sent again that may have been carried out. Default: nothing. */
  readonly onRepeat?: () => void;
}

/**
 * Repeats requests that may be repeated, up to twice, after a 5xx or a broken connection: a failure that
 * persists is judged, and a temporary one is noted.
 */
export function repeatingFetch(
  send: typeof globalThis.fetch,
  { repeatable, isMade, isFinal, pauseMs, note, onRepeat }: RepeatOptions,
): typeof globalThis.fetch {
  return async (input, init) => {
    const request = asRequest(input, init);
    const operation = repeatable(request);
    if (operation === undefined) return send(request);
    let failed: string | undefined;
    let looks = 1;
    for (let attempt = 1; ; attempt += 1) {
      const answer = await send(request.clone()).catch((error: unknown) => error);
      const isLast = attempt >= mostAttempts;
      if (answer instanceof Response && answer.status === 404 && isMade(operation, request)) {
        looks += 1;
        if (looks <= mostLooks) {
          await answer.body?.cancel();
          await pause(pauseMs);
          continue;
        }
      }
      if (answer instanceof Response && answer.status < 500) {
        if (looks > 1 && answer.ok) note(lag(operation, looks));
        if (failed !== undefined) note(flake(operation, failed));
        return answer;
      }
      if (answer instanceof Response) {
        if (isLast || (await isFinal?.(request, answer))) return answer;
        failed = String(answer.status);
        await answer.body?.cancel();
      } else {
        // A failure below HTTP is a TypeError; anything else was never sent.
        if (isLast || !(answer instanceof TypeError)) throw answer;
        failed = 'a broken connection';
      }
      onRepeat?.();
      await pause(pauseMs);
    }
  };
}

function lag({ id, pointer }: Operation, looks: number): Finding {
  return {
    pointer: '',
    documentPointer: pointer,
    keyword: 'lag',
    expected: 'the record, once it is made',
    actual: `404, and the record at look ${looks}`,
    message: `${id} did not know a record that had just been made, but did when asked again.`,
  };
}

/** The note for an operation that failed once. */
export function flake(
  { id, pointer }: Operation,
  failed: string,
  then = 'correctly when asked again',
): Finding {
  return {
    pointer: '',
    documentPointer: pointer,
    keyword: 'flake',
    expected: 'the same answer every time',
    actual: failed,
    message: `${id} answered with ${failed} once, and ${then}.`,
  };
}
