import { PermissionError } from '../errors/index.js';

/**
 * Whether a status says that the request was not acted upon: a 409, 425 or 429 does, and a 307 or 308 asks to
 * send it elsewhere. A 408 may come from a proxy that passed the request on, as may a status that HTTP does not
 * define, such as the 499 and 460 of proxies whose caller left; these, other redirects and 5xx prove nothing.
 */
export function isRefusal(status: number): boolean {
  if (status === 307 || status === 308 || status === 451) return true;
  return status >= 400 && status <= 431 && status !== 408;
}

/** Whether an answer is the gateway's refusal of a token, not the service's. */
export function isGatewayRefusal(status: number, headers: Headers): boolean {
  return status === 403 && !!headers.get('x-amzn-errortype')?.startsWith('AccessDeniedException');
}

/** The same, of the error that was made from the answer. */
export function wasRefusedByGateway(error: unknown): boolean {
  return error instanceof PermissionError && error.refusedByGateway;
}
