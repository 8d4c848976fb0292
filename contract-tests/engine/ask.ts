import { type RequestPlan, toRequest } from './request.js';
import type { Target } from './target.js';
import { receive, type TargetResponse } from './targetResponse.js';

/** Sends a request, and reads the response to its end. */
export async function ask(
  target: Target,
  plan: RequestPlan,
  send = target.fetch,
): Promise<TargetResponse> {
  const repeats = () => target.repeats?.() ?? 0;
  const before = repeats();
  const response = await receive(await send(...toRequest(plan, target.baseUrl)), target);
  return { ...response, isRepeated: repeats() > before };
}
