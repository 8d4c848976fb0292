import { headersAt, isObject, type Json, statusesOf } from '../../src/contract/document.js';
import { toPointer } from '../../src/contract/pointer.js';
import type {
  DocumentedBody,
  DocumentedHeader,
  DocumentedResponse,
  Link,
  SchemaAt,
} from './contractDocument.js';
import { type DocumentSource, objectAt, readExamples } from './documentSource.js';

export function readBody(source: DocumentSource, at: string): DocumentedBody | undefined {
  const { pointer, value } = objectAt(source.document, `${at}/content/application~1json`);
  if (value.schema === undefined) return undefined;
  return {
    pointer,
    schema: source.schemaAt(`${pointer}/schema`),
    examples: readExamples(source, pointer),
  };
}

export function readResponses(source: DocumentSource, operation: string): DocumentedResponse[] {
  const { document, schemaAt } = source;
  const keys = statusesOf(objectAt(document, `${operation}/responses`).value);
  return keys.map((key) => {
    const { pointer } = objectAt(document, `${operation}/responses/${key}`);
    return {
      key,
      status: statusFor(key, keys),
      pointer: `${operation}/responses/${key}`,
      body: readBody(source, pointer),
      headers: headersAt(document, pointer).map(({ schema, ...header }) =>
        readHeader(source, header, schemaAt(schema)),
      ),
      links: readLinks(document, pointer),
    };
  });
}

function readHeader(
  source: DocumentSource,
  { name, required, pointer }: Pick<DocumentedHeader, 'name' | 'required' | 'pointer'>,
  schema: SchemaAt,
): DocumentedHeader {
  const [example] = readExamples(source, pointer);
  return { name, required, pointer, schema, example: example?.value };
}

/** A range and `default` cover every status without a response of its own. */
function statusFor(key: string, keys: readonly string[]): number {
  if (/^\d{3}$/.test(key)) return Number(key);
  const first = /^\dXX$/i.test(key) ? Number(key[0]) * 100 : 500;
  const free = Array.from({ length: 100 }, (_status, index) => first + index);
  return free.find((status) => !keys.includes(String(status))) ?? first;
}

function readLinks(document: unknown, response: string): Link[] {
  return Object.keys(objectAt(document, `${response}/links`).value).flatMap((name) => {
    const { pointer, value } = objectAt(document, `${response}/links${toPointer(name)}`);
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
  const id = objectAt(document, operationRef.slice(1)).value.operationId;
  return typeof id === 'string' ? id : undefined;
}
