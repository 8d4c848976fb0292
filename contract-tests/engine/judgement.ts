import type { Finding } from '../../src/contract/findings.js';
import type { Verdict } from './check.js';
import type { Contract } from './contract.js';
import type { Operation } from './document.js';
import type { Received } from './received.js';

/** What is said about one response. */
export type Judgement = Pick<Verdict, 'violations' | 'drift'>;

/** What a response is held to. */
export interface Subject {
  readonly contract: Contract;
  readonly operation: Operation;
  /** JSON Pointer into the document to what the request exercises. */
  readonly statement: string;
}

/** The response must have the status, and be as documented for it. */
export function answered(subject: Subject, response: Received, status: number): Judgement {
  const inspection = inspect(subject, response);
  if (response.status === status) return inspection;
  return withViolation(subject, inspection, {
    keyword: 'status',
    expected: String(status),
    actual: String(response.status),
    message: `${subject.operation.id} answered ${response.status} instead of ${status}.`,
  });
}

/** The response must be a documented success. */
export function accepts(subject: Subject, response: Received): Judgement {
  const inspection = inspect(subject, response);
  // A document without a single success leaves open what one looks like.
  const tells = subject.operation.responses.some(({ key }) => /^(2|default$)/.test(key));
  if (isAccepted(subject, response) || !tells) return inspection;
  return withViolation(subject, inspection, {
    keyword: 'accepted-data',
    expected: 'a 2xx status',
    actual: String(response.status),
    message: `${subject.operation.id} refused, with ${response.status}, what the document allows.`,
  });
}

/** The response must be a documented refusal. */
export function refuses(subject: Subject, response: Received, keyword: string): Judgement {
  const judgement = refusesInAnyShape(subject, response, keyword);
  if (judgement.violations.length > 0) return judgement;
  const inspection = inspectRefusal(subject, response);
  if (!beforeData.has(response.status)) return inspection;
  return withViolation(subject, inspection, {
    keyword,
    expected: 'a refusal of the data',
    actual: String(response.status),
    message: `${subject.operation.id} answered ${response.status}, which tells nothing about the data.`,
  });
}

/** What a service answers before it looks at the data: whatever is sent then, it would pass. */
const beforeData = new Set([401, 429]);

/** The response must be a refusal; what its body says is not judged. */
export function refusesInAnyShape(
  subject: Subject,
  response: Received,
  keyword: string,
): Judgement {
  const { status } = response;
  if (status >= 500) return withViolation(subject, nothing, serverError(subject, response));
  if (status >= 400 && !isAccepted(subject, response)) return nothing;
  return withViolation(subject, nothing, {
    keyword,
    expected: 'a 4xx status',
    actual: String(status),
    message: `${subject.operation.id} answered ${status} to what the document does not allow.`,
  });
}

/** The response must be a documented refusal for want of credentials. */
export function unauthorized(subject: Subject, response: Received, keyword: string): Judgement {
  const inspection = inspectRefusal(subject, response);
  if (response.status === 401 || response.status === 403) return inspection;
  return withViolation(subject, inspection, {
    documentPointer: `${subject.operation.pointer}/responses/401`,
    keyword,
    expected: '401',
    actual: String(response.status),
    message: `${subject.operation.id} answered ${response.status} to a call without valid credentials.`,
  });
}

/** The response may say anything documented, but not that the service failed. */
export function noServerError(subject: Subject, response: Received): Judgement {
  const inspection = inspect(subject, response);
  if (response.status < 500) return inspection;
  return withViolation(subject, inspection, serverError(subject, response));
}

function inspect({ contract, operation }: Subject, response: Received): Judgement {
  return contract.inspect(operation.id, response);
}

/** A document without a single refusal leaves open what they look like. */
function inspectRefusal(subject: Subject, response: Received): Judgement {
  const tells = subject.operation.responses.some(({ key }) => /^(4|default$)/.test(key));
  return tells || response.status < 400 ? inspect(subject, response) : nothing;
}

function isAccepted({ contract }: Subject, response: Received): boolean {
  if (response.status >= 200 && response.status < 300) return true;
  return contract.profile.isAccepted?.(response) ?? false;
}

function serverError({ operation }: Subject, { status }: Received) {
  return {
    keyword: 'server-error',
    expected: 'no 5xx status',
    actual: String(status),
    message: `${operation.id} failed with ${status} on a request that it should have answered.`,
  };
}

const nothing: Judgement = { violations: [], drift: [] };

function withViolation(
  { statement }: Subject,
  inspection: Judgement,
  violation: Omit<Finding, 'pointer' | 'documentPointer'> & { readonly documentPointer?: string },
): Judgement {
  return {
    drift: inspection.drift,
    violations: [
      { pointer: '', documentPointer: statement, ...violation },
      ...inspection.violations,
    ],
  };
}
