import { type RequestPlan, toRequest } from './request.js';
import type { Target } from './target.js';
import { receive, type TargetResponse } from './targetResponse.js';

/** Sends a request, and reads the response to its end. */
export async function ask(
  target: Target,
  plan: RequestPlan,
  send = target.fetch,
): Promise<TargetResponse> {
  return receive(await send(...toRequest(plan, target.baseUrl)), target);
}
