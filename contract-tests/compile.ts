import type { ValidationError, Validator } from '../generated/validators.js';
import { describeGiven } from '../src/arguments/given.js';
import { withDiscriminators } from '../src/contract/discriminators.js';
import { isObject, listBodies, listHeaders } from '../src/contract/document.js';
import { cut, listValues } from '../src/contract/findings.js';
import { formFor, formsAt, isJsonType } from '../src/contract/forms.js';
import { headerOf, inspectHeaders } from '../src/contract/headers.js';
import {
  type Inspection,
  type InspectionTables,
  inspectValue,
  inspectWith,
  type ReceivedResponse,
} from '../src/contract/inspect.js';
import { plainDocument } from '../src/contract/plainDocument.js';
import { partsOf } from '../src/contract/pointer.js';
import { groupBy } from '../src/groupBy.js';
import { printable } from '../src/printable.js';
import { redactText } from '../src/redact.js';
import type { Contract, Profile } from './engine/contract.js';
import { type ContractDocument, type Operation, responseFor } from './engine/contractDocument.js';
import { typesOf } from './engine/schemas.js';
import { listSchemas } from './engine/statements.js';
import { toContractDocument } from './engine/toContractDocument.js';
import { wholeOf } from './engine/whole.js';
import { readAnyWay } from './headerReadings.js';
import { whyUnreadable } from './readable.js';

/** A document cannot be compiled; the message says why, and what to do. */
export class CompileError extends Error {
  override readonly name = 'CompileError';
}

/**
 * Makes a contract from any OpenAPI 3.1 document: parsed, and bundled so that every `$ref` resolves within it.
 * ajv compiles each schema on first use.
 *
 * @throws {CompileError} if ajv or ajv-formats is not installed, or the value is not such a document: it has
 * one name for two operations, or a reference that leads nowhere.
 */
export async function compileContract(given: unknown, profile: Profile = {}): Promise<Contract> {
  refuseOthers(given);
  const plain = written(given);
  const reason = whyUnreadable(plain);
  if (reason !== undefined) throw new CompileError(reason);
  const { document: value, origins: ofRequests } = withDiscriminators(plain, { inherited: 'sent' });
  const { document: read, origins: ofAnswers } = withDiscriminators(plain, {
    inherited: 'received',
  });
  const { keyOf, readerAjv, requestAjv } = await import('../src/contract/compile/ajv.js').catch(
    explainMissing,
  );
  const document = toContractDocument(value);
  const lenient = { lenient: true };
  // Many bodies are judged, of which only the first fault is asked for.
  const requestSchemas = requestAjv(value, { ...lenient, allErrors: false });
  const responseSchemas = readerAjv(read, lenient);
  const compilerOf = (schemas: typeof requestSchemas, origins: ReadonlyMap<string, string>) =>
    compiler((pointer) => {
      const validate = followed(document, pointer) && schemas.getSchema(keyOf(pointer));
      // A schema that is part of itself has no end: it fails here, and not in a run.
      validate?.(null);
      return validate && asWritten(validate as Validator, origins);
    });
  const requests = compilerOf(requestSchemas, ofRequests);
  const responses = compilerOf(responseSchemas, ofAnswers);
  const bodies = new Map(
    listBodies(value).map(({ operationId, use, pointer }) => [`${operationId} ${use}`, pointer]),
  );
  const headers = groupBy(listHeaders(value), ({ operationId, use }) => `${operationId} ${use}`);
  return {
    document,
    profile,
    keeps(id, body) {
      const pointer = bodies.get(`${id} request`);
      if (pointer === undefined) return false;
      const validate = requests(pointer);
      return 'reason' in validate ? undefined : validate(body);
    },
    brokenBy(id, body) {
      const pointer = bodies.get(`${id} request`);
      if (pointer === undefined) return undefined;
      const validate = requests(pointer);
      return 'reason' in validate ? pointer : brokenBy(validate, body);
    },
    inspect: inspectAnswer,
  };

  function inspectAnswer(id: string, response: ReceivedResponse): Inspection {
    const operation = document.operation(id);
    const key = operation && responseFor(operation, response.status)?.key;
    if (operation === undefined || key === undefined) return unforeseen(operation, response);
    const pointer = bodies.get(`${id} ${key}`);
    const own = (headers.get(`${id} ${key}`) ?? []).flatMap((header) => {
      const validate = responses(header.schema);
      return 'reason' in validate ? [] : [{ ...header, validate: readAnyWay(validate) }];
    });
    const inspectOwn = () =>
      inspectHeaders(own, response.headers, response.redact ?? redactText, inspectValue);
    if (operation.method === 'HEAD') return inspectOwn();
    const type = headerOf(response.headers, 'content-type') ?? '';
    const documented = `${operation.pointer}/responses/${key}`;
    const forms = formsAt(value, documented);
    const form = formFor(forms, type);
    if (form === undefined && pointer === undefined && forms.length > 0 && type !== '') {
      const { violations, drift } = inspectOwn();
      const shown = cut(printable((response.redact ?? redactText)(type)));
      const types = forms.map((each) => each.type).join(' or ');
      const finding = {
        ...{ pointer: '', documentPointer: `${documented}/content`, keyword: 'content-type' },
        ...{ expected: types, actual: shown },
        message: `${id} answered ${response.status} with content type ${shown}, but must answer ${types}.`,
      };
      return { violations: [...violations, finding], drift };
    }
    // An answer without JSON, in a form that the document has, is not inspected further.
    if (form !== undefined && !isJsonType(type)) return inspectOwn();
    const at = form === undefined ? pointer : form.schema;
    if (at === undefined && !isJsonType(form?.type ?? '')) return inspectOwn();
    const validate = at === undefined ? anyBody : responses(at);
    if ('reason' in validate) return uncompiled(at ?? documented, validate.reason);
    if (form !== undefined && isText(response, validate, at)) {
      const { body } = response;
      return both(inspectOwn(), inspectValue(validate, body, response.redact ?? redactText));
    }
    const operations = placeIn(operation);
    const responseValidators = { [id]: { [response.status]: validate } };
    const responseHeaders = { [id]: { [response.status]: own } };
    // The media type was compared here: the inspection knows only one.
    const read = form === undefined ? response : { ...response, headers: asJson(response.headers) };
    return inspectWith({ operations, responseValidators, responseHeaders }, id, read);
  }

  /** Whether the body is a text in JSON. If only its value is known, the schema tells. */
  function isText({ body, text }: ReceivedResponse, validate: Validator, at?: string): boolean {
    if (typeof body !== 'string') return false;
    if (text !== undefined) return body !== text;
    if (at === undefined || validate(body)) return true;
    return typesOf(wholeOf(document, document.schemaAt(at)).schema).includes('string');
  }
}

const anyBody: Validator = () => true;

function both(one: Inspection, other: Inspection): Inspection {
  return {
    violations: [...one.violations, ...other.violations],
    drift: [...one.drift, ...other.drift],
  };
}

function asJson(headers: ReceivedResponse['headers']): Headers {
  const copy = new Headers(headers);
  copy.set('content-type', 'application/json');
  return copy;
}

function refuseOthers(value: unknown): void {
  const { openapi, swagger } = Object(value);
  if (isObject(value) && typeof openapi === 'string' && openapi.startsWith('3.1')) return;
  throw new CompileError(
    `makeContract: document must be a parsed OpenAPI 3.1 document, not ${describeOther(value, openapi ?? swagger)}`,
  );
}

/** The document, with its references as they can be followed. */
function written(given: unknown): unknown {
  try {
    return plainDocument(given);
  } catch (cause) {
    throw new CompileError(
      'makeContract: document must be one that JSON can write. If a schema of it holds itself, as one does after each $ref was replaced by its target, give the bundled document as it was before that.',
      { cause },
    );
  }
}

function describeOther(value: unknown, version: unknown): string {
  if (typeof value === 'string') {
    return /[\n{]/.test(value)
      ? 'its text. Parse it first, for example with JSON.parse.'
      : 'a text. Read the file, and parse it first.';
  }
  if (!isObject(value)) return describeGiven(value);
  if (typeof version === 'number') {
    return `one whose version is the number ${version}. Write it as a text, such as "3.1.0".`;
  }
  return version === undefined
    ? 'an object without openapi.'
    : `one of version ${JSON.stringify(version)}.`;
}

function explainMissing(error: unknown): never {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code !== 'ERR_MODULE_NOT_FOUND' || !message.includes("'ajv")) throw error;
  throw new CompileError(
    'A document of your own is compiled by ajv: install it with `npm install ajv@8 ajv-formats@3`.',
  );
}

/** @throws {CompileError} if a schema refers on in a way that ajv does not follow, or only by failing. */
function followed(document: ContractDocument, pointer: string): true {
  const schemas = listSchemas(document, document.schemaAt(pointer));
  const keyword = ['$dynamicRef', '$recursiveRef'].find((each) =>
    schemas.some(({ schema }) => each in schema),
  );
  if (keyword === undefined) return true;
  throw new CompileError(`${keyword} is not followed`);
}

/** A validator whose errors name what the document says, not what was written into it. */
function asWritten(validate: Validator, origins: ReadonlyMap<string, string>): Validator {
  const read = (error: ValidationError): ValidationError => {
    if (error.keyword === 'onlyOne') return { ...error, keyword: 'oneOf' };
    if (error.keyword === 'false schema') return { ...error, message: 'must not be there' };
    const origin = origins.get(error.schemaPath.replace(/^#/, ''));
    if (origin === undefined) return error;
    // The value leads to one branch, and the fields are those of another.
    const message = `must match the rest, which fits only ${listValues(error.params.allowedValues)}`;
    return { ...error, keyword: 'discriminator', schemaPath: `#${origin}`, message };
  };
  // Most of them are never read.
  const errors = { get: () => (validate.errors ?? []).map(read) };
  return Object.defineProperty((value: unknown) => validate(value), 'errors', errors);
}

type Compiled = Validator | { readonly reason: string };

/** Compiles the schema at a pointer once; returns the reason if it cannot be compiled. */
function compiler(compile: (pointer: string) => unknown): (pointer: string) => Compiled {
  const known = new Map<string, Compiled>();
  return (pointer) => {
    const compiled = known.get(pointer) ?? attempt(() => compile(pointer));
    known.set(pointer, compiled);
    return compiled;
  };
}

function attempt(compile: () => unknown): Compiled {
  try {
    const validate = compile();
    return validate === undefined ? { reason: 'there is no such schema' } : (validate as Validator);
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

/** JSON Pointer into the document to the first statement that a body breaks, if any. */
export function brokenBy(validate: Validator, body: unknown): string | undefined {
  if (validate(body)) return undefined;
  return validate.errors?.[0]?.schemaPath.replace(/^#/, '');
}

const nothing: Inspection = { violations: [], drift: [] };

function unforeseen(operation: Operation | undefined, response: ReceivedResponse): Inspection {
  if (operation === undefined) return nothing;
  const validators = operation.responses.map(({ key }) => [key, (() => true) as Validator]);
  const responseValidators = { [operation.id]: Object.fromEntries(validators) };
  return inspectWith(
    { operations: placeIn(operation), responseValidators },
    operation.id,
    response,
  );
}

/** Where the document has an operation: its path there may have a fragment. */
function placeIn({ id, method, pointer }: Operation): InspectionTables['operations'] {
  const [, path = ''] = partsOf(pointer);
  return { [id]: { method, path } };
}

/** Silence would look like a valid answer, so an answer that is not judged is reported. */
function uncompiled(documentPointer: string, reason: string): Inspection {
  const finding = {
    pointer: '',
    documentPointer,
    keyword: 'schema',
    expected: 'a schema that compiles',
    actual: reason,
    message: `The answer is not judged: its schema does not compile (${reason}).`,
  };
  return { violations: [], drift: [finding] };
}
