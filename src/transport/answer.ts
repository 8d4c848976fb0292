import { type ScenarioError, UnexpectedResponseError } from '../errors/index.js';
import { type OperationId, operations } from '../operations.js';
import type { Redact } from '../redact.js';
import { operationName, requestId, withRequestId } from './raise.js';

/** A successful answer: its text, which keeps all digits of its numbers, and what it says. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: unknown;
}

/** Decodes and parses an answer whose bytes are read; `UnexpectedResponseError` when it is not JSON. */
export async function readAnswer(
  response: Response,
  operation: OperationId,
  redact: Redact,
): Promise<Answer> {
  const { status, headers } = response;
  const bytes = await response.arrayBuffer();
  const fail = (what: string) =>
    unusable(
      response,
      operation,
      redact,
      `${operationName(operation)} answered ${status} with ${what}.`,
    );
  if (bytes.byteLength === 0) throw fail('an empty body');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw fail('invalid UTF-8');
  }
  try {
    return { status, headers, text, body: JSON.parse(text) };
  } catch {
    const type = headers.get('content-type')?.split(';')[0]?.trim();
    throw fail(type === undefined ? 'no JSON' : `a ${redact(type)} body that is no JSON`);
  }
}

/** Refuses an answer without the record that the operation promises. */
export function requireRecord(answer: Answer, operation: OperationId, redact: Redact): void {
  const field = operations[operation].answer;
  const { body } = answer;
  const record = typeof body === 'object' && body !== null ? Reflect.get(body, field) : undefined;
  if (typeof record === 'object' && record !== null) return;
  const message = `${operationName(operation)} answered ${answer.status} without '${field}'.`;
  throw unusable(answer, operation, redact, message);
}

function unusable(
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  operation: OperationId,
  redact: Redact,
  message: string,
): ScenarioError {
  const facts = { operation, status, requestId: requestId(headers, redact) };
  return new UnexpectedResponseError(withRequestId(message, facts.requestId), facts);
}
