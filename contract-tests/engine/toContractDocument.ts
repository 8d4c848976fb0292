import {
  isObject,
  listOperations,
  type OperationEffect,
  placeOf,
  resolve,
  resolveSchema,
  statusesOf,
} from '../../src/contract/document.js';
import { toPointer } from '../../src/contract/pointer.js';
import type {
  ContractDocument,
  DocumentedBody,
  Operation,
  SchemaAt,
  SecurityScheme,
} from './contractDocument.js';
import { withDigits } from './digits.js';
import { objectAt } from './documentSource.js';
import { createPathIndex } from './paths.js';
import { readBody, readResponses } from './readMessages.js';
import { isWritten, keysFor, readParameters, whyUnstyled } from './readParameters.js';

/**
 * Reads a bundled document from its parsed value.
 *
 * @param text The JSON source, which has all digits. Default: the value's JSON, whose numbers are rounded.
 */
export function toContractDocument(
  value: unknown,
  text: string = JSON.stringify(value),
): ContractDocument {
  const schemaAt = (at: string): SchemaAt => {
    const { pointer, value: schema } = resolveSchema(value, at);
    return { pointer, schema: isObject(schema) ? schema : {} };
  };
  const source = { document: value, exact: withDigits(text), schemaAt };
  // Several operations may share a request: a fragment, which is not sent, tells their paths apart.
  const listed = listOperations(value).map((each) => ({
    ...{ ...each, pointer: placeOf(each), path: each.path.replace(/#.*/, '') },
  }));
  const index = createPathIndex(listed);
  const withKey = keysFor(listed.map(({ path }) => path));
  const operations = listed.map(({ operationId, method, path, pointer }): Operation => {
    const parameters = readParameters(source, pointer);
    const request = bodiless.includes(method)
      ? undefined
      : readBody(source, `${pointer}/requestBody`);
    return {
      id: operationId,
      method,
      path,
      pointer,
      effect: readEffect(value, pointer, method),
      parameters: parameters.filter(isWritten).map((parameter) => withKey(path, parameter)),
      request,
      needsBody: objectAt(value, `${pointer}/requestBody`).value.required === true,
      offersOtherForms: offersOtherForms(value, pointer),
      unsupported: whyUnsupported(value, pointer, method, request) ?? whyUnstyled(parameters),
      responses: readResponses(source, pointer),
      siblingMethods: index.methodsAt(path),
      security: readSecurity(value, pointer),
    };
  });
  const byId = new Map(operations.toReversed().map((operation) => [operation.id, operation]));
  return {
    value,
    text,
    operations,
    securitySchemes: readSchemes(value),
    schemaAt,
    operation: (id) => byId.get(id),
  };
}

/** Methods that `fetch` sends without a body. */
const bodiless = ['GET', 'HEAD'];

/** What the document requires of a request but cannot be made here. */
function whyUnsupported(
  document: unknown,
  operation: string,
  method: string,
  request: DocumentedBody | undefined,
): string | undefined {
  if (method === 'TRACE') return 'fetch does not send TRACE';
  const responses = resolve(document, `${operation}/responses`).value;
  if (statusesOf(responses).length === 0) {
    return 'the document has no response for it';
  }
  const body = resolve(document, `${operation}/requestBody`).value;
  if (isObject(body) && body.required === true && bodiless.includes(method)) {
    return `it needs a body, and ${method} has none`;
  }
  if (request === undefined && isObject(body) && body.required === true) {
    const types = isObject(body.content) ? Object.keys(body.content).join(', ') : 'nothing';
    return `its body is ${types}, and only application/json is made`;
  }
  return undefined;
}

function offersOtherForms(document: unknown, operation: string): boolean {
  return statusesOf(objectAt(document, `${operation}/responses`).value).some((key) => {
    const forms = Object.keys(objectAt(document, `${operation}/responses/${key}/content`).value);
    return forms.includes('application/json') && forms.length > 1;
  });
}

const harmless = ['GET', 'HEAD', 'OPTIONS', 'TRACE'];

/** An unknown effect is treated as the worst. */
function readEffect(document: unknown, operation: string, method: string): OperationEffect {
  const effect = objectAt(document, operation).value['x-effect'];
  if (effect === undefined) return harmless.includes(method) ? 'reads' : 'writes';
  return effect === 'reads' || effect === 'writes' ? effect : 'submits';
}

function readSecurity(document: unknown, operation: string): string[][] {
  const own = resolve(document, `${operation}/security`).value;
  const choices = Array.isArray(own) ? own : resolve(document, '/security').value;
  const schemes = (Array.isArray(choices) ? choices : []).filter(isObject).map(Object.keys);
  // An empty choice lets everybody in: credentials can be neither missing nor broken.
  return schemes.some((names) => names.length === 0) ? [] : schemes;
}

function readSchemes(document: unknown): Map<string, SecurityScheme> {
  const all = objectAt(document, '/components/securitySchemes').value;
  return new Map(
    Object.keys(all).map((name) => {
      const { value } = objectAt(document, `/components/securitySchemes${toPointer(name)}`);
      const text = (key: string): string => String(value[key] ?? '');
      const { type, scheme } = { type: text('type'), scheme: text('scheme').toLowerCase() };
      return [name, { type, scheme, in: text('in'), name: text('name') }];
    }),
  );
}
