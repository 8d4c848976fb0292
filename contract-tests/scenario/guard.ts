import { operations } from '../../src/operations.js';
import { asksForDryRun, jobIdIn } from './dryRun.js';
import { LiveTargetError } from './options.js';

const paid = Object.values(operations).filter(({ effect }) => effect === 'submits');

function isSubmission({ method, url }: Request): boolean {
  const { pathname } = new URL(url);
  return paid.some((each) => each.method === method && pathname.endsWith(each.path));
}

/** The last guard of somebody's money: a check that forgets the dry run fails here, unsent. */
export function refusingSubmissions(send: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { pathname, searchParams } = new URL(request.url);
    if (isSubmission(request) && !asksForDryRun(searchParams)) {
      throw new LiveTargetError(
        `${request.method} ${pathname} without a dry run could be charged for.`,
      );
    }
    return send(request);
  };
}

/** A service that overlooks the dry run charges for every one: the first job is the last. */
export function stoppingAtJobs(send: typeof globalThis.fetch): typeof globalThis.fetch {
  let started: string | undefined;
  const stop = (jobId: string): never => {
    throw new LiveTargetError(
      `A dry run started the job ${jobId}, which may have been charged. No further one is sent.`,
    );
  };
  return async (input, init) => {
    const request = new Request(input, init);
    if (!isSubmission(request)) return send(request);
    if (started !== undefined) stop(started);
    const response = await send(request);
    started = jobIdIn(
      await response
        .clone()
        .json()
        .catch(() => undefined),
    );
    return started === undefined ? response : stop(started);
  };
}
