import type { Bytes } from '../bytes.js';
import { type ScenarioError, UnexpectedResponseError } from '../errors/index.js';
import { textAt } from '../foreign.js';
import { isUsableId } from '../ids.js';
import { isObject, type Undocumented } from '../isObject.js';
import { type Callee, type OperationId, operations } from '../operations.js';
import type { Redact } from '../redact.js';
import { valueAt } from '../valueAt.js';
import type { Answer } from './fetch.js';
import { jsonExcess } from './jsonExcess.js';
import { operationName, withRequestId } from './raise.js';
import { requestId } from './requestId.js';

/** One decoder for all answers: it keeps no state between them. */
let decoder: TextDecoder | undefined;

/** A response whose body was read. */
export interface ParsedResponse {
  readonly status: number;
  readonly headers: Headers;
  /** The body as received, with all digits of its numbers. */
  readonly text: string;
  readonly body: unknown;
}

/** Decodes and parses the bytes of an answer; `UnexpectedResponseError` if it is not JSON. */
export function parseResponse(
  response: Answer,
  bytes: Bytes,
  operation: Callee,
  redact: Redact,
): ParsedResponse {
  const { status, headers } = response;
  const fail = (what: string) =>
    unusable(
      response,
      operation,
      redact,
      `${operationName(operation)} answered ${status} with ${what}.`,
    );
  if (bytes.byteLength === 0) {
    if (operation === 'request') return { status, headers, text: '', body: undefined };
    const { answer: field }: Promised = operations[operation];
    // If the document promises no body, an empty body is an answer.
    if (field === undefined && response.ok) return { status, headers, text: '', body: {} };
    throw fail('an empty body');
  }
  let text: string;
  try {
    decoder ??= new TextDecoder('utf-8', { fatal: true });
    text = decoder.decode(bytes);
  } catch {
    throw fail('invalid UTF-8');
  }
  const excess = jsonExcess(text);
  if (excess !== undefined) throw fail(excess);
  try {
    return { status, headers, text, body: JSON.parse(text) };
  } catch {
    const type = headers.get('content-type')?.split(';')[0]?.trim();
    throw fail(
      type === undefined ? 'invalid JSON' : `a body of type ${redact(type)} that is not JSON`,
    );
  }
}

/** Refuses an answer without what the operation promises: a list, a text, or a record, with an ID where it created one. */
export function requireRecord(
  answer: ParsedResponse,
  operation: OperationId,
  redact: Redact,
): void {
  const { answer: field, list, text, id, path, effect }: Promised = operations[operation];
  if (field === undefined) return;
  // `Undocumented`, because generated/operations.ts has the name from the document.
  const record = valueAt<Undocumented>(answer.body, field);
  const refuse = (what: string) =>
    unusable(
      answer,
      operation,
      redact,
      `${operationName(operation)} answered ${answer.status} without ${what}.`,
    );
  const isThere = list ? Array.isArray(record) : text ? isText(record) : isObject(record);
  if (!isThere) throw refuse(`'${field}'`);
  // A record that the path names has a known ID; a new one is lost without its ID.
  if (effect === 'reads' || path.includes('{') || id === undefined) return;
  const created = textAt<Undocumented>(record, id);
  if (created === undefined) throw refuse(`the ID of its '${field}'`);
  if (effect === 'submits' && !isUsableId(created)) throw refuse(`a valid ID of its '${field}'`);
}

/** The promises of the document about an operation's answer. */
interface Promised {
  readonly path: string;
  readonly effect: string;
  readonly answer?: string;
  readonly list?: true;
  readonly text?: true;
  readonly id?: string;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function unusable(
  { status, headers }: Pick<Answer, 'status' | 'headers'>,
  operation: Callee,
  redact: Redact,
  message: string,
): ScenarioError {
  const facts = { operation, status, requestId: requestId(headers, redact) };
  return new UnexpectedResponseError(withRequestId(message, facts.requestId), facts);
}
