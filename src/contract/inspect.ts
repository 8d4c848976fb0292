import {
  type DocumentedHeader,
  requestValidators,
  responseHeaders,
  responseValidators,
  type ValidationError,
  type Validator,
} from '../../generated/validators.js';
import { quote, suggestion } from '../arguments/names.js';
import { ConfigurationError } from '../errors/configuration.js';
import { type OperationId, operations } from '../operations.js';
import { printable } from '../printable.js';
import { type Redact, redactText } from '../redact.js';
import { responseKey } from './document.js';
import { isDrift } from './drift.js';
import { cut, type Finding, show } from './findings.js';
import { fold } from './fold.js';
import { headerOf, inspectHeaders, mediaTypeOf } from './headers.js';
import { partsOf, toPointer, valueAtPointer } from './pointer.js';

/** A response as it was received. */
export interface ReceivedResponse {
  readonly status: number;
  readonly headers: Headers | Readonly<Record<string, string>>;
  /** The parsed JSON body; a string if the body was not JSON, `undefined` if it was missing. */
  readonly body: unknown;
  /** The body as it was sent: with it, a text in JSON is told from a body that is not JSON. Default: unknown. */
  readonly text?: string | undefined;
  /** Removes secrets from findings; the client passes its own. Default: removes texts in the form of a secret. */
  readonly redact?: Redact | undefined;
}

/** The differences between a response and the document. */
export interface Inspection {
  /** A promise of the document that the response breaks. */
  readonly violations: readonly Finding[];
  /** Something new that a tolerant reader accepts: the document is behind. */
  readonly drift: readonly Finding[];
}

const clean: Inspection = { violations: [], drift: [] };

/** The operations of a document, and a validator for each response body. */
export interface InspectionTables {
  readonly operations: Readonly<
    Record<string, { readonly method: string; readonly path: string } | undefined>
  >;
  readonly responseValidators: Readonly<
    Record<string, Readonly<Record<string, Validator>> | undefined>
  >;
  /** By operation and response, if a response has any. */
  readonly responseHeaders?: Readonly<
    Record<string, Readonly<Record<string, readonly DocumentedHeader[]>> | undefined>
  >;
}

/**
 * Compares a response with the document: status, content type, headers and body.
 *
 * Violations are undocumented statuses, wrong content types, wrong types, missing required fields and headers,
 * and broken bounds, formats, constants and closed enums. Drift is undeclared fields (once for each place,
 * regardless of array positions), unknown values of open enums, and `null` in an optional field.
 *
 * @param operation The operation that answered, for example `jobsRetrieve`.
 * @param response Its status, headers and parsed body. It is not changed.
 * @throws ConfigurationError when the document does not have the operation, or the response is not one with a parsed
 * body, such as the `Response` of fetch
 */
export function inspect(operation: OperationId, response: ReceivedResponse): Inspection {
  refuseUnknown('inspect', operation, responseValidators);
  const { status, headers, json } = Object(response);
  if (typeof status !== 'number' || !headers || json) {
    throw new ConfigurationError(
      'inspect: the response must be { status, headers, body }, with the parsed body.',
    );
  }
  return inspectWith({ operations, responseValidators, responseHeaders }, operation, response);
}

/** Compares a response with the document behind the tables; see {@link inspect}. */
export function inspectWith(
  { operations, responseValidators, responseHeaders = {} }: InspectionTables,
  operation: string,
  response: ReceivedResponse,
): Inspection {
  const { status, headers, redact = redactText } = response;
  const validators = responseValidators[operation] ?? {};
  const exact = String(status);
  const key = Object.hasOwn(validators, exact)
    ? exact
    : responseKey(Object.keys(validators), status);
  const validator = validators[key ?? ''];
  if (validator === undefined) {
    const expected = Object.keys(validators).join(', ');
    return violation(
      'status',
      responsesOf(operations, operation),
      expected,
      `${status}`,
      `${operation} answered ${status}; the document has ${expected}.`,
    );
  }
  const documented = responseHeaders[operation]?.[key ?? ''] ?? [];
  const ofBody = inspectBody(validator, response, redact, () => ({
    content: `${responsesOf(operations, operation)}/${key}/content`,
    answered: `${operation} answered ${status}`,
  }));
  if (documented.length === 0) return ofBody;
  const ofHeaders = inspectHeaders(documented, headers, redact, inspectValue);
  if (ofHeaders.violations.length + ofHeaders.drift.length === 0) return ofBody;
  return {
    violations: [...ofHeaders.violations, ...ofBody.violations],
    drift: [...ofHeaders.drift, ...ofBody.drift],
  };
}

/** The place of the responses of an operation in the document. */
function responsesOf(operations: InspectionTables['operations'], operation: string): string {
  const { method, path } = operations[operation] ?? { method: '', path: '' };
  return `${toPointer('paths', path, method.toLowerCase())}/responses`;
}

function inspectBody(
  validator: Validator,
  { headers, body, text }: ReceivedResponse,
  redact: Redact,
  place: () => { readonly content: string; readonly answered: string },
): Inspection {
  const type = headerOf(headers, 'content-type') ?? '';
  if (!isJson(type)) {
    const { content, answered } = place();
    const actual = type === '' ? 'none' : cut(printable(redact(type)));
    const sentence = `${answered} with content type ${actual}, but must answer application/json.`;
    return violation('content-type', content, 'application/json', actual, sentence);
  }
  // Only a text in JSON differs from what was sent: it has quotation marks.
  if (body === undefined || (typeof body === 'string' && (text ?? body) === body)) {
    const { content, answered } = place();
    const actual = show(body, redact);
    return violation(
      'body',
      content,
      'JSON',
      actual,
      `${answered} with ${actual}, which is not JSON.`,
    );
  }
  return inspectValue(validator, body, redact);
}

/** Reading any other header takes a tenth of the time of judging an answer. */
function isJson(type: string): boolean {
  if (type === 'application/json' || /^application\/json\s*(?:;[^,"]*)?$/i.test(type)) return true;
  return mediaTypeOf(type) === 'application/json';
}

function violation(
  keyword: string,
  documentPointer: string,
  expected: string,
  actual: string,
  message: string,
): Inspection {
  const finding = { pointer: '', documentPointer, keyword, expected, actual, message };
  return { violations: [finding], drift: [] };
}

/**
 * Compares a request body with the document. A request is never drift: it is ours to get right.
 *
 * @param operation An operation that takes a body.
 * @param body The value to send as JSON.
 * @throws ConfigurationError when the document does not have the operation, or it takes no body
 */
export function inspectRequest(
  operation: keyof typeof requestValidators,
  body: unknown,
): readonly Finding[] {
  refuseUnknown('inspectRequest', operation, requestValidators);
  return inspectValue(requestValidators[operation], body).violations;
}

/** Otherwise a slip would look like an answer that the document does not have. */
function refuseUnknown(method: string, operation: string, among: object): void {
  if (Object.hasOwn(among, operation)) return;
  const known = Object.keys(among);
  const hint = suggestion(String(operation), known) ?? `Known: ${known.join(', ')}.`;
  throw new ConfigurationError(`${method}: unknown operation ${quote(String(operation))}. ${hint}`);
}

/** Compares a body with the schema behind a validator. */
export function inspectValue(
  validator: Validator,
  body: unknown,
  redact: Redact = redactText,
): Inspection {
  try {
    if (validator(body)) return clean;
  } catch (error) {
    // A schema that contains itself is followed as deep as the answer, but the stack is limited.
    if (!isDeep(body)) throw error;
    const levels = `more than ${deepest} levels`;
    return violation(
      'depth',
      '',
      `at most ${deepest} levels`,
      levels,
      `The body is nested ${levels} deep: too deep to be compared with the document.`,
    );
  }
  const all = validator.errors ?? [];
  const errors = withoutConsequences(all);
  const shown = withoutSecrets(body, all);
  const told = (asDrift: boolean) =>
    fold(
      errors.filter((error) => isDrift(error) === asDrift),
      shown,
      redact,
    );
  return { violations: told(false), drift: told(true) };
}

/** The body without the values that no answer may have: a finding about what is around them may quote it. */
function withoutSecrets(body: unknown, errors: readonly ValidationError[]): unknown {
  const sent = errors.filter(({ keyword }) => keyword === 'writeOnly');
  if (sent.length === 0) return body;
  const copy: unknown = structuredClone(body);
  for (const { instancePath } of sent) {
    const parts = partsOf(instancePath);
    const name = parts.pop() ?? '';
    Object.assign(Object(valueAtPointer(copy, toPointer(...parts))), { [name]: '…' });
  }
  return copy;
}

const deepest = 500;

function isDeep(body: unknown): boolean {
  let level = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
  return false;
}

/**
 * A value of the wrong type also breaks the rest of its schema: only the type is reported. Of a condition, only what
 * its branch asks for.
 */
function withoutConsequences(errors: readonly ValidationError[]): ValidationError[] {
  const mistyped = new Set(
    errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath),
  );
  return errors.filter(
    ({ keyword, instancePath }) =>
      keyword === 'type' || (keyword !== 'if' && !mistyped.has(instancePath)),
  );
}
