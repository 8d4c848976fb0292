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

/** What is read of a `Response`, the body beside it: as a stream, as bytes or as text. */
export interface FetchResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/**
 * A `fetch` as given by the user: the global one, undici's, node-fetch's, or anything that answers like
 * them. It is given a `RequestInit`, which each library has types of its own for.
 */
// biome-ignore lint/suspicious/noExplicitAny: no other type takes all of them, and `{ ...init, dispatcher }`.
export type FetchLike = (url: string, init?: any) => Promise<FetchResponse>;

/** What the stages know about the request beside its URL and headers. */
export interface RequestContext {
  readonly purpose: Purpose;
  readonly requestClass: RequestClass;
  /** Tells the calls apart, in hooks and logs. */
  readonly callId: string;
  readonly redact: Redact;
}
