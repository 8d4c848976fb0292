import { type Json, type OperationEffect, responseKey } from '../../src/contract/document.js';

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

/** The operation with that ID; throws if the document has none. */
export function operationNamed(document: ContractDocument, id: string): Operation {
  const found = document.operation(id);
  if (found === undefined) throw new Error(`The document has no operation ${id}.`);
  return found;
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
