import type { Finding } from '../../src/contract/findings.js';
import { inspect } from '../../src/contract/inspect.js';
import type { OperationId } from '../../src/operations.js';
import type { CheckName, Verdict } from './check.js';
import type { Operation } from './document.js';

/** What a judge says about one response. */
export type Judgement = Pick<Verdict, 'violations' | 'drift'>;

/** A response, its body read. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
  /** The body as it came. */
  readonly text: string;
}

/** Reads a response to its end. */
export async function receive(response: Response): Promise<Received> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: parse(text), text };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text === '' ? undefined : text;
  }
}

/** The response must have the status, and be as documented for it. */
export function answered(
  operation: OperationId,
  response: Received,
  status: number,
  documentPointer: string,
): Judgement {
  const inspection = inspect(operation, response);
  if (response.status === status) return inspection;
  return withViolation(inspection, {
    documentPointer,
    keyword: 'status',
    expected: String(status),
    actual: String(response.status),
    message: `${operation} answered ${response.status} instead of ${status}.`,
  });
}

/** The response must be a documented success. */
export function accepts(
  operation: OperationId,
  response: Received,
  documentPointer: string,
): Judgement {
  const inspection = inspect(operation, response);
  if (response.status >= 200 && response.status < 300) return inspection;
  if (isEstimate(response)) return inspection;
  return withViolation(inspection, {
    documentPointer,
    keyword: 'accepted-data',
    expected: 'a 2xx status',
    actual: String(response.status),
    message: `${operation} refused, with ${response.status}, what the document allows.`,
  });
}

/** The one documented answer that means yes with a 4xx status: a finished dry run. */
function isEstimate({ status, body }: Received): boolean {
  return status === 402 && typeof body === 'object' && body !== null && 'estimatedCost' in body;
}

/** The response must be a documented refusal. */
export function refuses(
  operation: OperationId,
  response: Received,
  documentPointer: string,
  keyword: CheckName,
): Judgement {
  const judgement = refusesInAnyShape(operation, response, documentPointer, keyword);
  if (judgement.violations.length > 0) return judgement;
  const inspection = inspect(operation, response);
  if (!beforeData.has(response.status)) return inspection;
  return withViolation(inspection, {
    documentPointer,
    keyword,
    expected: 'a refusal of the data',
    actual: String(response.status),
    message: `${operation} answered ${response.status}, which tells nothing about the data.`,
  });
}

/** What a service answers before it looks at the data: whatever is sent then, it would pass. */
const beforeData = new Set([401, 429]);

/** The response must be a refusal; what its body says is not judged. */
export function refusesInAnyShape(
  operation: OperationId,
  response: Received,
  documentPointer: string,
  keyword: CheckName,
): Judgement {
  if (response.status >= 400 && response.status < 500 && !isEstimate(response)) return nothing;
  if (response.status >= 500) {
    return withViolation(nothing, { documentPointer, ...serverError(operation, response) });
  }
  return withViolation(nothing, {
    documentPointer,
    keyword,
    expected: 'a 4xx status',
    actual: String(response.status),
    message: `${operation} answered ${response.status} to what the document does not allow.`,
  });
}

/** The response must be a documented refusal for want of credentials. */
export function unauthorized(
  operation: Operation,
  response: Received,
  keyword: CheckName,
): Judgement {
  const inspection = inspect(operation.id, response);
  if (response.status === 401 || response.status === 403) return inspection;
  return withViolation(inspection, {
    documentPointer: `${operation.pointer}/responses/401`,
    keyword,
    expected: '401',
    actual: String(response.status),
    message: `${operation.id} answered ${response.status} to a call without valid credentials.`,
  });
}

/** The response may say anything documented, but not that the service failed. */
export function noServerError(
  operation: OperationId,
  response: Received,
  documentPointer: string,
): Judgement {
  const inspection = inspect(operation, response);
  if (response.status < 500) return inspection;
  return withViolation(inspection, {
    documentPointer,
    ...serverError(operation, response),
  });
}

function serverError(operation: OperationId, { status }: Received) {
  return {
    keyword: 'server-error',
    expected: 'no 5xx status',
    actual: String(status),
    message: `${operation} failed with ${status} on a request that it should have answered.`,
  };
}

const nothing: Judgement = { violations: [], drift: [] };

function withViolation(inspection: Judgement, violation: Omit<Finding, 'pointer'>): Judgement {
  return {
    drift: inspection.drift,
    violations: [{ pointer: '', ...violation }, ...inspection.violations],
  };
}
