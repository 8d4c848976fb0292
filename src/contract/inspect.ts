import {
  operations,
  requestValidators,
  responseValidators,
  type ValidationError,
  type Validator,
} from '../../generated/validators.js';
import { type Finding, isDrift, toFinding } from './findings.js';

/** The name of an operation as the document writes it, for example `generatePatch`. */
export type OperationId = keyof typeof operations;

/** A response as it was received. */
export interface ReceivedResponse {
  readonly status: number;
  readonly headers: Headers | Readonly<Record<string, string>>;
  /** The parsed JSON body; a string where the body was not JSON, `undefined` where there was none. */
  readonly body: unknown;
}

/** What a response does that the document does not say. */
export interface Inspection {
  /** A promise of the document that the response breaks. */
  readonly violations: readonly Finding[];
  /** Something new that a tolerant reader copes with: the document is behind. */
  readonly drift: readonly Finding[];
}

const clean: Inspection = { violations: [], drift: [] };

/**
 * Compares a response with the document: status, content type and body.
 *
 * Violations are undocumented statuses, wrong content types, wrong types, missing required fields, and
 * broken bounds, formats, constants and closed enums. Drift is undeclared fields (once for each place,
 * array positions aside), unknown values of open enums, and `null` in an optional field.
 *
 * @param operation The operation that answered, for example `jobsRetrieve`.
 * @param response Its status, headers and parsed body. Nothing in it is changed.
 */
export function inspect(operation: OperationId, response: ReceivedResponse): Inspection {
  const { method, path } = operations[operation];
  const at = `/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}/${method.toLowerCase()}`;
  const validators: Readonly<Record<string, Validator>> = responseValidators[operation];
  const validator = validators[response.status];
  if (validator === undefined) {
    const expected = Object.keys(validators).join(', ');
    return {
      ...clean,
      violations: [
        {
          pointer: '',
          documentPointer: `${at}/responses`,
          keyword: 'status',
          expected,
          actual: String(response.status),
          message: `${operation} answered ${response.status}; the document has ${expected}.`,
        },
      ],
    };
  }
  const type = contentType(response.headers);
  if (!isJson(type)) {
    const actual = type === '' ? 'none' : type;
    return {
      ...clean,
      violations: [
        {
          pointer: '',
          documentPointer: `${at}/responses/${response.status}/content`,
          keyword: 'content-type',
          expected: 'application/json',
          actual,
          message: `${operation} answered ${response.status} with content type ${actual}, but must answer application/json.`,
        },
      ],
    };
  }
  return judge(validator, response.body);
}

/**
 * Compares a request body with the document. A request is never drift: what we send is ours to get right.
 *
 * @param operation An operation that takes a body.
 * @param body The value that will be sent as JSON.
 */
export function inspectRequest(
  operation: keyof typeof requestValidators,
  body: unknown,
): readonly Finding[] {
  return judge(requestValidators[operation], body).violations;
}

function judge(validator: Validator, body: unknown): Inspection {
  if (validator(body)) return clean;
  const errors = withoutConsequences(validator.errors ?? []);
  return {
    violations: errors.filter((error) => !isDrift(error)).map((error) => toFinding(error, body)),
    drift: oncePerPlace(errors.filter(isDrift), body),
  };
}

/** A value of the wrong type breaks the rest of its schema as well: only the type is worth telling. */
function withoutConsequences(errors: readonly ValidationError[]): ValidationError[] {
  const mistyped = new Set(
    errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath),
  );
  return errors.filter(
    ({ keyword, instancePath }) => keyword === 'type' || !mistyped.has(instancePath),
  );
}

function oncePerPlace(errors: readonly ValidationError[], body: unknown): Finding[] {
  const places = new Map<string, { finding: Finding; actual: Set<string> }>();
  for (const error of errors) {
    const finding = toFinding(error, body);
    const place = `${finding.keyword} ${finding.pointer.replace(/\/\d+(?=\/|$)/g, '/*')}`;
    const known = places.get(place);
    if (known === undefined) places.set(place, { finding, actual: new Set([finding.actual]) });
    else known.actual.add(finding.actual);
  }
  return [...places.values()].map(({ finding, actual }) =>
    actual.size === 1 ? finding : { ...finding, actual: [...actual].join(', ') },
  );
}

function contentType(headers: ReceivedResponse['headers']): string {
  if (headers instanceof Headers) return headers.get('content-type') ?? '';
  const entry = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type');
  return entry?.[1] ?? '';
}

function isJson(type: string): boolean {
  return /^application\/json\s*(?:;|$)/i.test(type);
}
