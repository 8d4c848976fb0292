import type { Finding } from '../../src/contract/findings.js';
import { partsOf } from '../../src/contract/pointer.js';
import type { CheckFinding, Verdict } from './check.js';
import type { Contract } from './contract.js';
import type { Operation } from './contractDocument.js';
import { errorStatusFindings } from './errorStatus.js';
import { saidIn, withWords } from './said.js';
import type { TargetResponse } from './targetResponse.js';

/** The findings about one response. */
export type Judgement = Pick<Verdict, 'violations' | 'drift' | 'lenient'>;

/** What a response is held to. */
export interface Subject {
  readonly contract: Contract;
  readonly operation: Operation;
  /** JSON Pointer into the document to the statement that the request exercises. */
  readonly statement: string;
}

/** The response must have the given status and match its documentation. */
export function answered(subject: Subject, response: TargetResponse, status: number): Judgement {
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
export function accepts(subject: Subject, response: TargetResponse): Judgement {
  const inspection = inspect(subject, response);
  // A document without any success leaves open what one looks like.
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

/** The response must be a documented refusal; accepting a value that breaks no limit is lenient. */
export function refuses(subject: Subject, response: TargetResponse, keyword: string): Judgement {
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

/** Statuses sent before the service looks at the data: any request would pass with them. */
const beforeData = new Set([401, 429]);

/** The response must be a refusal; its body is not judged. */
export function refusesInAnyShape(
  subject: Subject,
  response: TargetResponse,
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

/** The same, but a service that accepts the request is lenient. */
export function mayTolerate(
  subject: Subject,
  response: TargetResponse,
  keyword: string,
): Judgement {
  return toleratesWith(refusesInAnyShape(subject, response, keyword), [keyword]);
}

/**
 * The response must be a documented refusal for lack of credentials; a gateway may answer with an HTML page.
 */
export function unauthorized(
  subject: Subject,
  response: TargetResponse,
  keyword: string,
): Judgement {
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

/** The response may be anything documented except a failure of the service. */
export function noServerError(subject: Subject, response: TargetResponse): Judgement {
  const inspection = anyRefusal(response, inspect(subject, response));
  if (response.status < 500) return inspection;
  return withViolation(subject, inspection, serverError(subject, response));
}

/** Keywords that limit a value: accepting more breaks a promise to readers of the document. */
const limits = new Set([
  ...['enum', 'const', 'required', 'dependentRequired', 'minimum', 'maximum'],
  ...['exclusiveMinimum', 'exclusiveMaximum', 'minLength', 'maxLength', 'minItems', 'maxItems'],
  ...['minProperties', 'maxProperties'],
]);

/** Pointers refer to a keyword, or to one entry of its list. */
function isLimit(statement: string): boolean {
  const parts = partsOf(statement);
  const last = parts.at(-1) ?? '';
  return limits.has(/^\d+$/.test(last) ? (parts.at(-2) ?? '') : last);
}

/** A request that may be refused may get any 4xx, such as 422 instead of the documented 400. */
function anyRefusal({ status }: TargetResponse, judgement: Judgement): Judgement {
  return status >= 400 && status < 500 ? toleratesWith(judgement, ['status']) : judgement;
}

/** The findings of two judgements about one response. */
export function together(one: Judgement, other: Judgement): Judgement {
  const lenient = [...(one.lenient ?? []), ...(other.lenient ?? [])];
  return {
    violations: [...one.violations, ...other.violations],
    drift: [...one.drift, ...other.drift],
    ...(lenient.length === 0 ? {} : { lenient }),
  };
}

/** Turns the violations of some keywords into lenience. */
export function toleratesWith(judgement: Judgement, keywords: readonly string[]): Judgement {
  const isLenient = ({ keyword }: Finding): boolean => keywords.includes(keyword);
  return {
    ...judgement,
    violations: judgement.violations.filter((finding) => !isLenient(finding)),
    lenient: [...(judgement.lenient ?? []), ...judgement.violations.filter(isLenient)],
  };
}

/** How an answer differs from the document, or contradicts itself. */
export function inspect(
  { contract, operation }: Pick<Subject, 'contract' | 'operation'>,
  response: TargetResponse,
): Judgement {
  const { violations, drift } = contract.inspect(operation.id, response);
  return together({ violations, drift }, errorStatus(contract, operation, response));
}

/**
 * An error that repeats another status is a violation where the profile or RFC 9457 demands its own, and lenience
 * elsewhere: no statement of the document does.
 */
function errorStatus(
  { profile }: Contract,
  operation: Operation,
  response: TargetResponse,
): Judgement {
  // A mock repeats the example of the document, whatever the status.
  if (response.isMade) return nothing;
  const violations = errorStatusFindings(operation, response);
  const type = response.headers.get('content-type') ?? '';
  const isPromised = profile.repeatsStatus || /^application\/problem\+json\s*(;|$)/i.test(type);
  const judgement = { violations, drift: [] };
  return isPromised ? judgement : toleratesWith(judgement, ['error-status']);
}

/** A document without any refusal leaves open what they look like. */
function inspectRefusal(subject: Subject, response: TargetResponse): Judgement {
  const tells = subject.operation.responses.some(({ key }) => /^(4|default$)/.test(key));
  return tells || response.status < 400 ? inspect(subject, response) : nothing;
}

function isAccepted({ contract }: Subject, response: TargetResponse): boolean {
  if (response.status >= 200 && response.status < 300) return true;
  return contract.profile.isAccepted?.(response) ?? false;
}

function serverError({ operation }: Subject, { status }: TargetResponse) {
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
  violation: Omit<CheckFinding, 'pointer' | 'documentPointer'> & {
    readonly documentPointer?: string;
  },
): Judgement {
  return {
    ...inspection,
    violations: [
      { pointer: '', documentPointer: statement, ...violation },
      ...inspection.violations,
    ],
  };
}
