import type { Operation } from '../engine/contractDocument.js';
import { NotForTarget } from '../engine/interrupts.js';
import { accepts, type Judgement, noServerError } from '../engine/judgement.js';
import type { RequestPlan } from '../engine/request.js';
import type { TargetResponse } from '../engine/targetResponse.js';
import type { Walk } from '../engine/walk.js';
import { flake } from '../targets/repeat.js';

/** Statuses of a gateway instead of the service; whether the submission was accepted is unknown. */
const lost = [502, 503, 504];

/**
 * Submits once: a lost answer is noted, and ends the walk; so does 429, which says nothing about the request.
 *
 * @param refused Called after a refusal.
 */
export async function submitOnce(
  walk: Walk,
  submitting: Operation,
  plan: RequestPlan,
  refused: (status: number) => Promise<void>,
): Promise<TargetResponse | undefined> {
  let failed: string | undefined;
  let refusal: number | undefined;
  const send: typeof globalThis.fetch = async (input, init) => {
    const response = await walk.target.submit(input, init).catch((error: unknown) => {
      if (!(error instanceof TypeError)) throw error;
      failed = 'a broken connection';
      throw new NotForTarget(`its answer was lost: ${failed}`);
    });
    if (lost.includes(response.status)) failed = String(response.status);
    // A proxy that gives up may answer any other 4xx after it passed the request on.
    const isDocumented = submitting.responses.some(({ key }) => key === String(response.status));
    if (isDocumented && response.status >= 400 && response.status < 500) refusal = response.status;
    return response;
  };
  const answer = await walk
    .receive(
      submitting,
      plan,
      (subject, response) => {
        if (failed !== undefined) return nothing;
        return (refusal === 429 ? noServerError : accepts)(subject, response);
      },
      send,
    )
    .catch((error: unknown) => {
      if (failed === undefined) throw error;
      return undefined;
    })
    .finally(() => refusal !== undefined && refused(refusal));
  if (refusal === 429 && answer !== undefined) {
    throw new NotForTarget('the service answered 429, and a submission is sent only once');
  }
  if (failed === undefined) return answer;
  const then = 'it is not sent again, since it may have been accepted';
  walk.notes(submitting, flake(submitting, failed, then));
  return undefined;
}

const nothing: Judgement = { violations: [], drift: [] };
