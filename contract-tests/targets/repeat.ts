import { setTimeout as pause } from 'node:timers/promises';
import type { Finding } from '../../src/contract/findings.js';
import type { Operation } from '../engine/document.js';

const mostAttempts = 3;

export interface RepeatOptions {
  /** The operation of a request that may be sent again, because nothing comes of it. */
  readonly repeatable: (request: Request) => Operation | undefined;
  readonly pauseMs: number;
  /** Is told what became right when it was asked for again. */
  readonly note: (finding: Finding) => void;
}

/**
 * Sends what only reads once more, and again, after a 5xx or a broken connection: what a service answers
 * every time is what is judged, and what it answered once is noted.
 */
export function repeatingReads(
  send: typeof globalThis.fetch,
  { repeatable, pauseMs, note }: RepeatOptions,
): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const operation = repeatable(request);
    if (operation === undefined) return send(request);
    let failed: string | undefined;
    for (let attempt = 1; ; attempt += 1) {
      const answer = await send(request.clone()).catch((error: unknown) => error);
      const isLast = attempt === mostAttempts;
      if (answer instanceof Response && answer.status < 500) {
        if (failed !== undefined) note(flake(operation, failed));
        return answer;
      }
      if (answer instanceof Response) {
        if (isLast) return answer;
        failed = String(answer.status);
        await answer.body?.cancel();
      } else {
        // What breaks below HTTP is a TypeError; anything else was never sent.
        if (isLast || !(answer instanceof TypeError)) throw answer;
        failed = 'a broken connection';
      }
      await pause(pauseMs);
    }
  };
}

function flake({ id, pointer }: Operation, failed: string): Finding {
  return {
    pointer: '',
    documentPointer: pointer,
    keyword: 'flake',
    expected: 'the same answer every time',
    actual: failed,
    message: `${id} answered with ${failed} once, and as it should when it was asked again.`,
  };
}
