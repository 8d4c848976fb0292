import {
  headersAt,
  isObject,
  type Json,
  listOperations,
  type OperationEffect,
  parametersAt,
  placeOf,
  resolve,
  resolveSchema,
  responseKey,
  statusesOf,
} from '../../src/contract/document.js';
import { isJsonType } from '../../src/contract/forms.js';
import { toPointer } from '../../src/contract/pointer.js';
import { withDigits } from './digits.js';
import { createPathIndex } from './paths.js';

/** A schema and its place in the document, with references resolved. */
export interface SchemaAt {
  readonly pointer: string;
  readonly schema: Json;
  /** Schemas that apply to the same value; see `wholeOf`. */
  readonly beside?: readonly SchemaAt[];
}

/** A documented parameter. */
export interface Parameter {
  /** Its name; prefixed with the path if the name means something else in another path. */
  readonly key: string;
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly pointer: string;
  readonly schema: SchemaAt;
  readonly example: unknown;
  /** How a value is serialized, `json` as a JSON text. Default: as usual for its location. */
  readonly style: string;
  readonly explode: boolean;
}

/** A documented example of a body. */
export interface Example {
  readonly name: string;
  readonly pointer: string;
  readonly value: unknown;
  /** The value, where numbers that a double would round are texts with all their digits. */
  readonly exact: unknown;
}

/** A documented body of JSON. */
export interface DocumentedBody {
  readonly pointer: string;
  readonly schema: SchemaAt;
  readonly examples: readonly Example[];
}

/** A documented header of a response. */
export interface DocumentedHeader {
  /** In lower case. */
  readonly name: string;
  readonly required: boolean;
  /** JSON Pointer to its declaration in the response. */
  readonly pointer: string;
  readonly schema: SchemaAt;
  readonly example: unknown;
}

/** A documented response of an operation. */
export interface DocumentedResponse {
  /** As the document writes it: a status, a range such as `4XX`, or `default`. */
  readonly key: string;
  /** A status that the response applies to. */
  readonly status: number;
  readonly pointer: string;
  readonly body: DocumentedBody | undefined;
  readonly headers: readonly DocumentedHeader[];
  readonly links: readonly Link[];
}

/** A link from a response to an operation. */
export interface Link {
  readonly name: string;
  readonly pointer: string;
  readonly operationId: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly requestBody: unknown;
}

/** An operation of the document. */
export interface Operation {
  /** The `operationId`; method and path where the document has none. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly pointer: string;
  /** What a call may do: `x-effect` of the operation, or else derived from its method. */
  readonly effect: OperationEffect;
  readonly parameters: readonly Parameter[];
  readonly request: DocumentedBody | undefined;
  /** Whether the document forbids a request without a body. */
  readonly needsBody: boolean;
  /** Whether an answer may be other than JSON, so that JSON must be requested. */
  readonly offersOtherForms: boolean;
  /** Why no complete call can be made, if the document requires something unsupported. */
  readonly unsupported: string | undefined;
  readonly responses: readonly DocumentedResponse[];
  /** Every method that the document declares for the path, or for a template that matches it. */
  readonly siblingMethods: readonly string[];
  /** Choices of security schemes; the schemes of one choice go together. None: no credentials. */
  readonly security: readonly (readonly string[])[];
}

/** One of `components.securitySchemes`, in the document's own words. */
export interface SecurityScheme {
  readonly type: string;
  /** Of type `http`: `basic`, `bearer`… in lower case. */
  readonly scheme: string;
  /** Of type `apiKey`. */
  readonly in: string;
  /** Of type `apiKey`. */
  readonly name: string;
}

/** The bundled document, parsed once, with the parts that checks are made from. */
export interface ContractDocument {
  readonly value: unknown;
  /** The JSON of the document, with all digits. */
  readonly text: string;
  readonly operations: readonly Operation[];
  readonly securitySchemes: ReadonlyMap<string, SecurityScheme>;
  /** The schema at a pointer, with references resolved, unless the `$ref` has sibling keywords. */
  schemaAt(pointer: string): SchemaAt;
  /** The operation with that ID, if any. */
  operation(id: string): Operation | undefined;
}

/**
 * Reads a bundled document from its parsed value.
 *
 * @param text The JSON source, which has all digits. Default: the value's JSON, whose numbers are rounded.
 */
export function toContractDocument(
  value: unknown,
  text: string = JSON.stringify(value),
): ContractDocument {
  const exact = withDigits(text);
  const schemaAt = (at: string): SchemaAt => {
    const { pointer, value: schema } = resolveSchema(value, at);
    return { pointer, schema: isObject(schema) ? schema : {} };
  };
  // Several operations may share a request: a fragment, which is not sent, tells their paths apart.
  const listed = listOperations(value).map((each) => ({
    ...{ ...each, pointer: placeOf(each), path: each.path.replace(/#.*/, '') },
  }));
  const index = createPathIndex(listed);
  const isAmbiguous = ambiguousNames(listed.map(({ path }) => path));
  const operations = listed.map(({ operationId, method, path, pointer }): Operation => {
    const all = readParameters(value, pointer, schemaAt);
    const parameters = all
      .filter(isWritten)
      .map((parameter) =>
        parameter.in === 'path' && isAmbiguous(parameter.name)
          ? { ...parameter, key: prefixOf(path, parameter.name) }
          : parameter,
      );
    const request = bodiless.includes(method)
      ? undefined
      : readBody(value, `${pointer}/requestBody`, schemaAt, exact);
    return {
      id: operationId,
      method,
      path,
      pointer,
      effect: readEffect(value, pointer, method),
      parameters,
      request,
      needsBody: object(value, `${pointer}/requestBody`).value.required === true,
      offersOtherForms: offersOtherForms(value, pointer),
      unsupported: whyUnsupported(value, pointer, method, request) ?? whyUnstyled(all),
      responses: readResponses(value, pointer, schemaAt, exact),
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

/** The operation with that ID; throws if the document has none. */
export function operationNamed(document: ContractDocument, id: string): Operation {
  const found = document.operation(id);
  if (found === undefined) throw new Error(`The document has no operation ${id}.`);
  return found;
}

type SchemaReader = (pointer: string) => SchemaAt;

function object(document: unknown, at: string): { pointer: string; value: Json } {
  const { pointer, value } = resolve(document, at);
  return { pointer, value: isObject(value) ? value : {} };
}

/** Parameters of the operation override those of its path with the same name and location. */
function readParameters(document: unknown, operation: string, schemaAt: SchemaReader): Parameter[] {
  const found = new Map<string, Parameter>();
  for (const { pointer } of parametersAt(document, operation)) {
    const parameter = readParameter(document, pointer, schemaAt);
    found.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...found.values()].filter(
    ({ in: place, name }) => place !== 'header' || !ignored.includes(name.toLowerCase()),
  );
}

/** Headers that, by the specification, are not described as parameters. */
const ignored = ['accept', 'content-type', 'authorization'];

function readParameter(document: unknown, at: string, schemaAt: SchemaReader): Parameter {
  const { pointer, value } = object(document, at);
  const named = {
    ...{ key: String(value.name), name: String(value.name), in: String(value.in) },
    ...{ required: value.required === true, pointer },
  };
  const example = (owner: string) => readExamples(document, owner)[0]?.value;
  if (isObject(value.content)) {
    // It has one media type.
    const [type = ''] = Object.keys(value.content);
    const media = object(document, `${pointer}/content${toPointer(type)}`);
    return {
      ...{ ...named, schema: schemaAt(`${media.pointer}/schema`) },
      example: example(media.pointer) ?? example(pointer),
      ...{ style: isJsonType(type) ? 'json' : type, explode: false },
    };
  }
  const style = typeof value.style === 'string' ? value.style : (defaultStyles[named.in] ?? 'form');
  return {
    ...{ ...named, schema: schemaAt(`${pointer}/schema`) },
    example: example(pointer),
    style,
    explode: typeof value.explode === 'boolean' ? value.explode : style === 'form',
  };
}

/** Whether a value of a parameter can be written: not in a media type other than JSON. */
function isWritten({ style }: Parameter): boolean {
  return !style.includes('/');
}

/** Finds path parameter names used under different paths, such as `id`. */
function ambiguousNames(paths: readonly string[]): (name: string) => boolean {
  const prefixes = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const path of paths) {
    for (const [, name = ''] of path.matchAll(/\{([^}]+)\}/g)) {
      const prefix = prefixOf(path, name);
      if ((prefixes.get(name) ?? prefix) !== prefix) ambiguous.add(name);
      prefixes.set(name, prefix);
    }
  }
  return (name) => ambiguous.has(name);
}

/** The path up to a parameter: `/jobs/{jobId}` of `/jobs/{jobId}/action`. */
function prefixOf(path: string, name: string): string {
  const parameter = `{${name}}`;
  return path.slice(0, path.indexOf(parameter) + parameter.length);
}

const defaultStyles: Readonly<Record<string, string>> = {
  query: 'form',
  cookie: 'form',
  path: 'simple',
  header: 'simple',
};

function readBody(
  document: unknown,
  at: string,
  schemaAt: SchemaReader,
  exact: unknown,
): DocumentedBody | undefined {
  const { pointer, value } = object(document, `${at}/content/application~1json`);
  if (value.schema === undefined) return undefined;
  return {
    pointer,
    schema: schemaAt(`${pointer}/schema`),
    examples: readExamples(document, pointer, exact),
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

/** A list or object in some styles repeats its separator, or its name, before each item. */
function whyUnstyled(parameters: readonly Parameter[]): string | undefined {
  const other = parameters.find((parameter) => parameter.required && !isWritten(parameter));
  if (other !== undefined) {
    return `its parameter ${other.name} is ${other.style}, and only application/json is made`;
  }
  const spread = parameters.find(
    ({ in: place, style, explode, schema: { schema } }) =>
      place === 'path' &&
      (style === 'label' || style === 'matrix') &&
      explode &&
      (schema.items !== undefined || schema.properties !== undefined || schema.type === 'array'),
  );
  return spread && `its parameter ${spread.name} is spread over ${spread.style} parts of the path`;
}

/** A single `example` has the name that Prism gives it. */
function readExamples(document: unknown, at: string, exact = document): Example[] {
  const { pointer: owner, value: holder } = object(document, at);
  if (Object.hasOwn(holder, 'example')) {
    const pointer = `${owner}/example`;
    const value = holder.example;
    return [{ name: 'default', pointer, value, exact: object(exact, owner).value.example }];
  }
  return Object.keys(object(document, `${at}/examples`).value).flatMap((name) => {
    const { pointer, value } = object(document, `${at}/examples${toPointer(name)}`);
    // An example may be external (`externalValue`), which is not read here.
    if (!('value' in value)) return [];
    return [{ name, pointer, value: value.value, exact: object(exact, pointer).value.value }];
  });
}

function readResponses(
  document: unknown,
  operation: string,
  schemaAt: SchemaReader,
  exact: unknown,
): DocumentedResponse[] {
  const keys = statusesOf(object(document, `${operation}/responses`).value);
  return keys.map((key) => {
    const { pointer } = object(document, `${operation}/responses/${key}`);
    return {
      key,
      status: statusFor(key, keys),
      pointer: `${operation}/responses/${key}`,
      body: readBody(document, pointer, schemaAt, exact),
      headers: headersAt(document, pointer).map(({ schema, ...header }) =>
        readHeader(document, header, schemaAt(schema)),
      ),
      links: readLinks(document, pointer),
    };
  });
}

function readHeader(
  document: unknown,
  { name, required, pointer }: Pick<DocumentedHeader, 'name' | 'required' | 'pointer'>,
  schema: SchemaAt,
): DocumentedHeader {
  const [example] = readExamples(document, pointer);
  return { name, required, pointer, schema, example: example?.value };
}

/** The response that is documented for a status. */
export function responseFor(
  { responses }: Operation,
  status: number,
): DocumentedResponse | undefined {
  const own = responseKey(
    responses.map(({ key }) => key),
    status,
  );
  return responses.find(({ key }) => key === own);
}

function offersOtherForms(document: unknown, operation: string): boolean {
  return statusesOf(object(document, `${operation}/responses`).value).some((key) => {
    const forms = Object.keys(object(document, `${operation}/responses/${key}/content`).value);
    return forms.includes('application/json') && forms.length > 1;
  });
}

/** A range and `default` cover every status without a response of its own. */
function statusFor(key: string, keys: readonly string[]): number {
  if (/^\d{3}$/.test(key)) return Number(key);
  const first = /^\dXX$/i.test(key) ? Number(key[0]) * 100 : 500;
  const free = Array.from({ length: 100 }, (_status, index) => first + index);
  return free.find((status) => !keys.includes(String(status))) ?? first;
}

function readLinks(document: unknown, response: string): Link[] {
  return Object.keys(object(document, `${response}/links`).value).flatMap((name) => {
    const { pointer, value } = object(document, `${response}/links${toPointer(name)}`);
    const operationId = linkedOperation(document, value);
    if (operationId === undefined) return [];
    const given = isObject(value.parameters) ? value.parameters : {};
    // A name may be qualified by its location: `path.id`.
    const parameters = Object.fromEntries(
      Object.entries(given).map(([key, each]) => [key.replace(/^(path|query)\./, ''), each]),
    );
    return [{ name, pointer, operationId, parameters, requestBody: value.requestBody }];
  });
}

function linkedOperation(document: unknown, { operationId, operationRef }: Json) {
  if (typeof operationId === 'string') return operationId;
  if (typeof operationRef !== 'string' || !operationRef.startsWith('#/')) return undefined;
  const id = object(document, operationRef.slice(1)).value.operationId;
  return typeof id === 'string' ? id : undefined;
}

const harmless = ['GET', 'HEAD', 'OPTIONS', 'TRACE'];

/** An unknown effect is treated as the worst. */
function readEffect(document: unknown, operation: string, method: string): OperationEffect {
  const effect = object(document, operation).value['x-effect'];
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
  const all = object(document, '/components/securitySchemes').value;
  return new Map(
    Object.keys(all).map((name) => {
      const { value } = object(document, `/components/securitySchemes${toPointer(name)}`);
      const text = (key: string): string => String(value[key] ?? '');
      const { type, scheme } = { type: text('type'), scheme: text('scheme').toLowerCase() };
      return [name, { type, scheme, in: text('in'), name: text('name') }];
    }),
  );
}
