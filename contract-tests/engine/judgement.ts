import type { Finding } from '../../src/contract/findings.js';
import { partsOf } from '../../src/contract/pointer.js';
import type { Verdict } from './check.js';
import type { Contract } from './contract.js';
import type { Operation } from './document.js';
import type { Received } from './received.js';
import { saidIn, withWords } from './said.js';

/** What is said about one response. */
export type Judgement = Pick<Verdict, 'violations' | 'drift' | 'lenient'>;

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
  const { status } = response;
  return withViolation(subject, inspection, {
    keyword: 'accepted-data',
    expected: 'a 2xx status',
    ...withWords(
      {
        actual: String(status),
        message: `${subject.operation.id} answered ${status} to a request that the document allows.`,
      },
      saidIn(response),
    ),
  });
}

/** The response must be a documented refusal; who takes what is beyond no limit, is lenient. */
export function refuses(subject: Subject, response: Received, keyword: string): Judgement {
  const judgement = refusesInAnyShape(subject, response, keyword);
  if (judgement.violations.length > 0) {
    return isLimit(subject.statement) ? judgement : toleratesWith(judgement, [keyword]);
  }
  const inspection = anyRefusal(response, inspectRefusal(subject, response));
  if (!beforeData.has(response.status)) return inspection;
  return withViolation(subject, inspection, {
    keyword,
    expected: 'a refusal of the data',
    actual: String(response.status),
    message: `${subject.operation.id} answered ${response.status}, which says nothing about the data.`,
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
    message: `${subject.operation.id} answered ${status} to a request that the document does not allow.`,
  });
}

/** The same, where a service that reads the request all the same is lenient. */
export function mayTolerate(subject: Subject, response: Received, keyword: string): Judgement {
  return toleratesWith(refusesInAnyShape(subject, response, keyword), [keyword]);
}

/** The response must be a documented refusal for want of credentials; what stands before a service has pages. */
export function unauthorized(subject: Subject, response: Received, keyword: string): Judgement {
  const inspection = toleratesWith(inspectRefusal(subject, response), ['content-type', 'body']);
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
  const inspection = anyRefusal(response, inspect(subject, response));
  if (response.status < 500) return inspection;
  return withViolation(subject, inspection, serverError(subject, response));
}

/** What bounds a value: who takes more breaks a promise to whoever reads the document. */
const limits = new Set([
  ...['enum', 'const', 'required', 'dependentRequired', 'minimum', 'maximum'],
  ...['exclusiveMinimum', 'exclusiveMaximum', 'minLength', 'maxLength', 'minItems', 'maxItems'],
  ...['minProperties', 'maxProperties'],
]);

/** Pointers lead to a keyword, or to one entry of its list. */
function isLimit(statement: string): boolean {
  const parts = partsOf(statement);
  const last = parts.at(-1) ?? '';
  return limits.has(/^\d+$/.test(last) ? (parts.at(-2) ?? '') : last);
}

/** A request that may be refused may be refused with any 4xx, such as 422 where the document has 400. */
function anyRefusal({ status }: Received, judgement: Judgement): Judgement {
  return status >= 400 && status < 500 ? toleratesWith(judgement, ['status']) : judgement;
}

/** The judgement with the violations of some keywords as lenience. */
export function toleratesWith(judgement: Judgement, keywords: readonly string[]): Judgement {
  const isLenient = ({ keyword }: Finding): boolean => keywords.includes(keyword);
  return {
    ...judgement,
    violations: judgement.violations.filter((finding) => !isLenient(finding)),
    lenient: [...(judgement.lenient ?? []), ...judgement.violations.filter(isLenient)],
  };
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
    expected: 'any status but 5xx',
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
    ...inspection,
    violations: [
      { pointer: '', documentPointer: statement, ...violation },
      ...inspection.violations,
    ],
  };
}
