import type { AnswerField, Json, JsonObject } from './records.js';

/** An answer before it is written to the socket. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Json;
  /** Sent as is instead of `body`: files, and text that JSON.stringify would not write. */
  readonly raw?: string | Buffer;
}

/** The answer of an operation; a name that is not among those of answers does not compile. */
export function ok<Body extends { readonly [Name in AnswerField]?: Json | undefined }>(
  body: Body & { readonly [Name in Exclude<keyof Body, AnswerField>]: never },
  status = 200,
): Answer {
  return json(status, body);
}

export function json(status: number, body: Json, headers: Record<string, string> = {}): Answer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body };
}

/** Thrown by an operation to answer with an error. */
export class Refusal extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(`Refused with ${answer.status}`);
    this.name = 'Refusal';
    this.answer = answer;
  }
}

const REASONS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  421: 'Misdirected Request',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
};

/** The shape `{ statusCode, error, message }`. */
export function httpError(
  status: number,
  message: string,
  headers: Record<string, string> = {},
): Refusal {
  const error = REASONS[status] ?? 'Error';
  return new Refusal(json(status, { statusCode: status, error, message }, headers));
}

/** The shape `{ status: 'error', code, message }`. */
export function codedError(status: number, code: string, message: string): Refusal {
  return new Refusal(json(status, { status: 'error', code, message }));
}

/** The shape `{ name, reason, details }`, for requests forbidden by the plan, not the key. */
export function namedError(name: string, reason: string, details: JsonObject): Refusal {
  return new Refusal(json(403, { name, reason, details }));
}

/** The shape `{ error, code }`, for an exhausted quota. */
export function quotaError(status: number, error: string): Refusal {
  return new Refusal(json(status, { error, code: 'QUOTA_EXCEEDED' }));
}

/** The shape `{ message }` of the gateway in front of the service. */
export function gatewayError(
  status: number,
  message: string,
  headers: Record<string, string> = {},
): Refusal {
  return new Refusal(json(status, { message }, headers));
}
