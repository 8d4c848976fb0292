import type { Exercise } from './check.js';
import type {
  ContractDocument,
  DocumentedHeader,
  Operation,
  Parameter,
} from './contractDocument.js';
import { listStatements, type Polarity } from './statements.js';

/** Where in an operation a statement appears; receiving an answer exercises its status, headers and example. */
export type CoverageArea = 'parameters' | 'request' | 'answers' | 'responses' | 'security';

/** One statement of the document and one way to exercise it. */
export interface CoverageItem {
  readonly operation: string;
  readonly area: CoverageArea;
  readonly statement: string;
  readonly polarity: Polarity;
  /** Why no request or response can exercise it, in terms of the document. */
  readonly impossible?: string;
}

/** What was listed, since a process may write many reports about one document. */
const listed = new WeakMap<ContractDocument, readonly CoverageItem[]>();

/** Lists every statement of the document about each operation, with both ways to exercise it. */
export function listCoverageItems(document: ContractDocument): readonly CoverageItem[] {
  let items = listed.get(document);
  if (items === undefined) {
    items = document.operations.flatMap((operation) => [
      ...parameterItems(document, operation),
      ...requestItems(document, operation),
      ...responseItems(document, operation),
      ...securityItems(operation),
    ]);
    listed.set(document, items);
  }
  return items;
}

/** What a run exercised of the document, and what it did not. */
export interface Coverage {
  readonly exercised: readonly CoverageItem[];
  readonly missed: readonly CoverageItem[];
  readonly impossible: readonly CoverageItem[];
}

/** Sorts the items by whether any exercise, listed by operation, hit them. */
export function coverageOf(
  items: readonly CoverageItem[],
  exercises: Iterable<Exercise & { readonly operation: string }>,
): Coverage {
  const hit = new Set<string>();
  for (const { operation, polarity, statement } of exercises) {
    hit.add(`${operation} ${polarity} ${statement}`);
  }
  const isHit = ({ operation, polarity, statement }: CoverageItem): boolean =>
    hit.has(`${operation} ${polarity} ${statement}`);
  const open = items.filter((item) => !isHit(item));
  return {
    exercised: items.filter(isHit),
    missed: open.filter((item) => item.impossible === undefined),
    impossible: open.filter((item) => item.impossible !== undefined),
  };
}

function items(
  operation: Operation,
  area: CoverageArea,
  statement: string,
  ...needs: readonly Polarity[]
): CoverageItem[] {
  return needs.map((polarity) => ({ operation: operation.id, area, statement, polarity }));
}

function parameterItems(document: ContractDocument, operation: Operation): CoverageItem[] {
  return operation.parameters.flatMap((parameter) => [
    ...items(operation, 'parameters', parameter.pointer, 'positive'),
    // A path without one of its parameters is a different path.
    ...(parameter.required && parameter.in !== 'path'
      ? items(operation, 'parameters', `${parameter.pointer}/required`, 'negative')
      : []),
    ...listStatements(document, parameter.schema, 'sent').flatMap(({ pointer, needs }) =>
      items(operation, 'parameters', pointer, ...needs).map((item) =>
        withReason(item, parameter, document),
      ),
    ),
  ]);
}

/** A parameter or header is sent as text, so some broken values look valid. */
function withReason(
  item: CoverageItem,
  { in: place }: Pick<Parameter, 'in'>,
  document: ContractDocument,
): CoverageItem {
  if (item.polarity === 'positive') return item;
  const at = item.statement.replace(/\/[^/]+$/, '');
  const { type } = document.schemaAt(at).schema;
  const reason =
    place === 'path' && item.statement.endsWith('/minLength')
      ? 'an empty path segment is another path'
      : item.statement.endsWith('/type')
        ? [type].flat().flatMap((each) => untypable[String(each)] ?? [])[0]
        : undefined;
  return reason === undefined ? item : { ...item, impossible: reason };
}

const untypable: Readonly<Record<string, string>> = {
  string: 'every value of a parameter or header is text',
  array: 'a single value reads as a list of one',
  object: 'an object is read from its fields alone',
};

function requestItems(document: ContractDocument, operation: Operation): CoverageItem[] {
  if (operation.request === undefined) return [];
  const { schema, examples } = operation.request;
  return [
    ...listStatements(document, schema, 'sent').flatMap(({ pointer, needs }) =>
      items(operation, 'request', pointer, ...needs),
    ),
    ...examples.flatMap(({ pointer }) => items(operation, 'request', pointer, 'positive')),
  ];
}

function responseItems(document: ContractDocument, operation: Operation): CoverageItem[] {
  return operation.responses.flatMap(({ pointer, body, headers }) => [
    ...items(operation, 'answers', pointer, 'positive'),
    ...items(operation, 'responses', pointer, 'negative'),
    ...(body?.examples ?? []).flatMap((example) =>
      items(operation, 'answers', example.pointer, 'positive'),
    ),
    ...headers.flatMap((header) => headerItems(document, operation, header)),
    ...(body === undefined ? [] : listStatements(document, body.schema, 'received')).flatMap(
      (statement) => items(operation, 'responses', statement.pointer, ...statement.needs),
    ),
  ]);
}

function headerItems(
  document: ContractDocument,
  operation: Operation,
  header: DocumentedHeader,
): CoverageItem[] {
  return [
    ...items(operation, 'answers', header.pointer, 'positive'),
    ...(header.required
      ? items(operation, 'responses', `${header.pointer}/required`, 'negative')
      : []),
    ...listStatements(document, header.schema).flatMap(({ pointer, needs }) =>
      items(operation, 'responses', pointer, ...needs).map((item) =>
        withReason(item, { in: 'header' }, document),
      ),
    ),
  ];
}

function securityItems(operation: Operation): CoverageItem[] {
  return [...new Set(operation.security.flat())].flatMap((scheme) =>
    items(operation, 'security', `/components/securitySchemes/${scheme}`, 'positive', 'negative'),
  );
}
