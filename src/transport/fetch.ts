import type { Purpose, RequestClass } from '../operations.js';
import type { Redact } from '../redact.js';

/** The request of one attempt, as a stage hands it to the next. */
export interface FetchInit extends RequestInit {
  readonly method: string;
  readonly headers: Headers;
  readonly signal: AbortSignal;
}

/** What every stage of the transport is, and makes of the next stage. */
export type Fetch = (url: string, init: FetchInit) => Promise<Response>;

/** A `fetch` as given by the user: the global one, or anything with its signature. */
export type FetchLike = (url: string, init?: RequestInit) => Promise<Response>;

/** What the stages know about the request beside its URL and headers. */
export interface RequestContext {
  readonly purpose: Purpose;
  readonly requestClass: RequestClass;
  /** Tells the calls apart, in hooks and logs. */
  readonly callId: string;
  readonly redact: Redact;
}
