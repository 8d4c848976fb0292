import type { Bytes } from '../bytes.js';
import type { Effect, Purpose } from '../operations.js';
import type { Redact } from '../redact.js';
import type { Ending } from './abort.js';

/** The request of one attempt, as stages pass it on. */
export interface FetchInit extends Omit<RequestInit, 'signal'> {
  readonly method: string;
  readonly headers: Headers;
  /** An `AbortSignal` within an attempt; the stages above it get a plain one. */
  readonly signal: Ending;
}

/** The function of a stage of the transport; a stage is made from the next one. */
export type Fetch = (url: string, init: FetchInit) => Promise<Answer>;

/**
 * The parts of a `Response` that are read. It need not be one: its class may be that of a library which has replaced
 * the global one, and has no web streams.
 */
export interface Answer
  extends Pick<Response, 'status' | 'ok' | 'headers' | 'type' | 'url' | 'redirected'> {
  readonly body: ReadableStream<Uint8Array> | null;
}

/** The parts of a `Response` that are read, and its body: as a stream, as bytes or as text. */
export interface FetchResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/**
 * A `fetch` as passed by the user: the global one, undici's, node-fetch's, or anything that behaves like
 * them. It gets a `RequestInit`, for which each library has its own types.
 */
// biome-ignore lint/suspicious/noExplicitAny: no other type takes all of them, and `{ ...init, dispatcher }`.
export type FetchLike = (url: string, init?: any) => Promise<FetchResponse>;

/** What the stages know about the request besides its URL and headers. */
export interface RequestContext {
  readonly purpose: Purpose;
  /** The values of the path's parameters, which errors name. */
  readonly path?: Readonly<Record<string, string>> | undefined;
  readonly effect: Effect;
  /** Identifies the call, in hooks and logs. */
  readonly callId: string;
  readonly redact: Redact;
  /** The number of the current attempt, from 1. */
  attempt?: number;
  /** What delays the first attempt, until it is sent. */
  waitedFor?: string;
  /** Whether an attempt was sent. */
  hasLeft?: boolean;
  /** The attempt that the service may have taken. */
  sent?: SentAttempt | undefined;
  read?: ReadAnswer | undefined;
}

/** An attempt that was sent. */
export interface SentAttempt {
  readonly url: string;
  readonly body: string | undefined;
  readonly at: Date;
  /** The same, by `performance.now()`, a clock that cannot be set. */
  readonly atMs: number;
}

/** The answer that came last, what came of its body, and its request. */
export interface ReadAnswer {
  readonly response: Answer;
  readonly bytes: Bytes;
  readonly url: string;
  readonly init: FetchInit;
  /** Of a refusal whose body could not be read to its end: what happened to it, in words, and why. */
  readonly cut?: { readonly what: string; readonly cause: unknown };
}
