import { readFileSync } from 'node:fs';
import { isObject, type Json, listOperations, resolve } from '../../src/contract/document.js';
import { toPointer } from '../../src/contract/pointer.js';
import type { OperationId } from '../../src/operations.js';

/** A schema and where it stands in the document, references followed. */
export interface SchemaAt {
  readonly pointer: string;
  readonly schema: Json;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly pointer: string;
  readonly schema: SchemaAt;
  readonly example: unknown;
}

export interface Example {
  readonly name: string;
  readonly pointer: string;
  readonly value: unknown;
}

export interface DocumentedBody {
  readonly pointer: string;
  readonly schema: SchemaAt;
  readonly examples: readonly Example[];
}

export interface DocumentedResponse {
  readonly status: number;
  readonly pointer: string;
  readonly body: DocumentedBody | undefined;
  readonly links: readonly Link[];
}

export interface Link {
  readonly name: string;
  readonly pointer: string;
  readonly operationId: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly requestBody: unknown;
}

export interface Operation {
  readonly id: OperationId;
  readonly method: string;
  readonly path: string;
  readonly pointer: string;
  /** What a call may do: `x-effect` of the operation. */
  readonly effect: 'reads' | 'writes' | 'submits';
  readonly parameters: readonly Parameter[];
  readonly request: DocumentedBody | undefined;
  readonly responses: readonly DocumentedResponse[];
  /** Every method that the document has for the path, or for a template that covers it. */
  readonly siblingMethods: readonly string[];
  /** Names of the security schemes that the operation takes, each alone sufficient. */
  readonly security: readonly string[];
}

/** The bundled document, read once, with the parts that checks are made from. */
export interface ContractDocument {
  readonly value: unknown;
  readonly operations: readonly Operation[];
  /** The schema at a pointer, references followed. */
  schemaAt(pointer: string): SchemaAt;
}

/** Reads a bundled document from a file. */
export function loadDocument(file = 'generated/openapi.json'): ContractDocument {
  return toContractDocument(JSON.parse(readFileSync(file, 'utf8')));
}

/** Reads a bundled document from its parsed value. */
export function toContractDocument(value: unknown): ContractDocument {
  const schemaAt = (at: string): SchemaAt => {
    const { pointer, value: schema } = resolve(value, at);
    return { pointer, schema: isObject(schema) ? schema : {} };
  };
  const listed = listOperations(value);
  const operations = listed.map(({ operationId, method, path }) => {
    const pointer = toPointer('paths', path, method.toLowerCase());
    const shared = listItems(value, toPointer('paths', path, 'parameters'));
    const own = listItems(value, `${pointer}/parameters`);
    return {
      id: operationId as OperationId,
      method,
      path,
      pointer,
      effect: readEffect(value, pointer),
      parameters: [...shared, ...own].map((at) => readParameter(value, at, schemaAt)),
      request: readBody(value, `${pointer}/requestBody`, schemaAt),
      responses: readResponses(value, pointer, schemaAt),
      siblingMethods: listed
        .filter((other) => overlaps(other.path, path))
        .map((other) => other.method),
      security: readSecurity(value, pointer),
    };
  });
  return { value, operations, schemaAt };
}

/** The operation of that ID; throws where the document has none. */
export function operationNamed(document: ContractDocument, id: string): Operation {
  const found = document.operations.find((operation) => operation.id === id);
  if (found === undefined) throw new Error(`The document has no operation ${id}.`);
  return found;
}

type SchemaReader = (pointer: string) => SchemaAt;

function listItems(document: unknown, at: string): string[] {
  const { pointer, value } = resolve(document, at);
  return Array.isArray(value) ? value.map((_item, index) => `${pointer}/${index}`) : [];
}

function object(document: unknown, at: string): { pointer: string; value: Json } {
  const { pointer, value } = resolve(document, at);
  return { pointer, value: isObject(value) ? value : {} };
}

function readParameter(document: unknown, at: string, schemaAt: SchemaReader): Parameter {
  const { pointer, value } = object(document, at);
  const [example] = readExamples(document, pointer);
  return {
    name: String(value.name),
    in: String(value.in),
    required: value.required === true,
    pointer,
    schema: schemaAt(`${pointer}/schema`),
    example: example?.value ?? value.example,
  };
}

function readBody(
  document: unknown,
  at: string,
  schemaAt: SchemaReader,
): DocumentedBody | undefined {
  const { pointer, value } = object(document, `${at}/content/application~1json`);
  if (value.schema === undefined) return undefined;
  return {
    pointer,
    schema: schemaAt(`${pointer}/schema`),
    examples: readExamples(document, pointer),
  };
}

function readExamples(document: unknown, at: string): Example[] {
  return Object.keys(object(document, `${at}/examples`).value).map((name) => {
    const { pointer, value } = object(document, `${at}/examples${toPointer(name)}`);
    return { name, pointer, value: value.value };
  });
}

function readResponses(
  document: unknown,
  operation: string,
  schemaAt: SchemaReader,
): DocumentedResponse[] {
  return Object.keys(object(document, `${operation}/responses`).value).map((status) => {
    const { pointer } = object(document, `${operation}/responses/${status}`);
    return {
      status: Number(status),
      pointer: `${operation}/responses/${status}`,
      body: readBody(document, pointer, schemaAt),
      links: Object.keys(object(document, `${pointer}/links`).value).map((name) => {
        const link = object(document, `${pointer}/links${toPointer(name)}`);
        return {
          name,
          pointer: link.pointer,
          operationId: String(link.value.operationId),
          parameters: isObject(link.value.parameters) ? link.value.parameters : {},
          requestBody: link.value.requestBody,
        };
      }),
    };
  });
}

/** Whether a template covers a path: `/assets/{assetId}` covers `/assets/get-bulk`. */
function overlaps(template: string, path: string): boolean {
  const parts = template.split('/');
  const others = path.split('/');
  return (
    parts.length === others.length &&
    parts.every((part, index) => part.startsWith('{') || part === others[index])
  );
}

function readEffect(document: unknown, operation: string): Operation['effect'] {
  const effect = resolve(document, `${operation}/x-effect`).value;
  if (effect === 'reads' || effect === 'writes' || effect === 'submits') return effect;
  throw new Error(`${operation}/x-effect must be reads, writes or submits, not ${effect}.`);
}

function readSecurity(document: unknown, operation: string): string[] {
  const own = resolve(document, `${operation}/security`).value;
  const choices = Array.isArray(own) ? own : resolve(document, '/security').value;
  return Array.isArray(choices)
    ? choices.flatMap((choice) => (isObject(choice) ? Object.keys(choice).slice(0, 1) : []))
    : [];
}
