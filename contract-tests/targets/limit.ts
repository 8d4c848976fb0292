import { setTimeout as pause } from 'node:timers/promises';
import { createRateLimiter } from '../../src/transport/rateLimit.js';
import { asRequest } from '../engine/request.js';
import { AnswerLimitError, boundedFetch } from './bounded.js';
import { fetchTwice } from './mock.js';

const mostAttempts = 4;
const longestPauseSeconds = 60;

/** Whether a request must not be sent again after an answer, whose body it may read. */
export type IsFinal = (request: Request, answer: Response) => Promise<boolean>;

export interface RateOptions {
  readonly requestsPerMinute: number;
  /** Requests already made this minute by others that share the limit. Default: 0. */
  readonly made?: number;
  /** Whether 429 is an ordinary answer, because it was requested. Default: false. */
  readonly mock?: boolean;
  /** Sends each request. Default: the runtime's. */
  readonly fetch?: typeof globalThis.fetch;
  /** Whether a request must not be sent again after this answer. Default: never. */
  readonly isFinal?: IsFinal | undefined;
}

/**
 * A fetch that limits the requests started in any minute, and waits and tries again if the service still
 * refuses: others may share its limit, and 429 says nothing to a check.
 *
 * Of the fetch that it makes: @throws AnswerLimitError when the service still answers 429 at the last attempt
 */
export function limitedFetch({
  requestsPerMinute,
  made = 0,
  mock = false,
  fetch = globalThis.fetch,
  isFinal,
}: RateOptions) {
  const limiter = createRateLimiter(requestsPerMinute);
  const inTurn = <T>(request: () => Promise<T>): Promise<T> =>
    limiter.run('urgent', new AbortController().signal, request);
  for (let request = 0; request < made; request += 1) void inTurn(async () => undefined);
  const bounded = boundedFetch(mock ? fetchTwice(fetch) : fetch);
  const send: typeof globalThis.fetch = async (input, init) => {
    const request = asRequest(input, init);
    for (let attempt = 1; ; attempt += 1) {
      const response = await inTurn(() => bounded(request.clone()));
      if (response.status !== 429 || mock || (await isFinal?.(request, response))) return response;
      await response.body?.cancel();
      if (attempt === mostAttempts) throw refusedEachTime(request);
      await pause(retryAfterSeconds(response) * 1000);
    }
  };
  return send;
}

/** Any request could get it: taken for the answer, it would be a violation of whatever was asked. */
function refusedEachTime({ method, url }: Request): AnswerLimitError {
  const name = `${method} ${new URL(url).pathname}`;
  return new AnswerLimitError(
    `${name} was answered 429 ${mostAttempts} times: this run or others use up the service's limit of requests.`,
  );
}

function retryAfterSeconds(response: Response): number {
  const header = response.headers.get('retry-after') ?? '';
  return Math.min(/^\d+$/.test(header) ? Number(header) : longestPauseSeconds, longestPauseSeconds);
}
