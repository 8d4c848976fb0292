import { isObject } from '../../src/contract/document.js';
import { toPointer } from '../../src/contract/pointer.js';
import type { ContractDocument, SchemaAt } from './contractDocument.js';
import { isUnbreakable } from './formats.js';
import { isLeftOut, type MessageDirection } from './samples.js';
import { propertiesOf } from './schemas.js';
import { partsWithin } from './whole.js';

/** How a statement of the document is exercised: with data that follows it, and data that breaks only it. */
export type Polarity = 'positive' | 'negative';

/** One thing that a schema says. */
export interface Statement {
  /** JSON Pointer into the document: to the keyword, or to one entry of `enum`, `required`, `oneOf`… */
  readonly pointer: string;
  /** What it takes to exercise it. */
  readonly needs: readonly Polarity[];
}

/** Keywords that data cannot break. */
const annotations = new Set([
  '$ref',
  'title',
  'description',
  'examples',
  'example',
  'default',
  'deprecated',
  'x-open-enum',
  '$comment',
  'externalDocs',
  'readOnly',
  'writeOnly',
]);

/**
 * Lists a schema and every schema nested or referenced in it, once each.
 *
 * @param direction - leaves out the fields that do not belong in it. Default: every field is listed.
 */
export function listSchemas(
  document: ContractDocument,
  root: SchemaAt,
  direction?: MessageDirection,
): SchemaAt[] {
  const found = new Map<string, SchemaAt>();
  const visit = (at: SchemaAt): void => {
    if (found.has(at.pointer)) return;
    found.set(at.pointer, at);
    for (const pointer of partsWithin(at)) visit(document.schemaAt(pointer));
    const absent = absentFrom(document, at, direction);
    for (const [keyword, value] of Object.entries(at.schema)) {
      for (const child of subschemas(keyword, value, absent)) {
        visit(document.schemaAt(`${at.pointer}/${keyword}${child}`));
      }
    }
  };
  visit(root);
  return [...found.values()];
}

/**
 * Lists every statement of a schema and of the schemas it refers to, once each.
 *
 * It reads keywords, not their meaning: one that the checks do not know yet is still listed, and shows as not
 * exercised.
 *
 * @param direction - leaves out what is said about fields that do not belong in it: no data can exercise it there.
 * Default: every statement is listed.
 */
export function listStatements(
  document: ContractDocument,
  root: SchemaAt,
  direction?: MessageDirection,
): Statement[] {
  return listSchemas(document, root, direction).flatMap((at) => {
    const absent = absentFrom(document, at, direction);
    return Object.entries(at.schema)
      .filter(([keyword]) => !annotations.has(keyword))
      .flatMap(([keyword, value]) =>
        statementsOf(`${at.pointer}/${keyword}`, keyword, value, absent),
      );
  });
}

/** The fields of a schema that do not belong in a direction. */
function absentFrom(
  document: ContractDocument,
  { pointer, schema }: SchemaAt,
  direction: MessageDirection | undefined,
): ReadonlySet<unknown> {
  if (direction === undefined) return new Set();
  const names = Object.keys(propertiesOf(schema)).filter((name) =>
    isLeftOut(document, document.schemaAt(pointer + toPointer('properties', name)), direction),
  );
  return new Set(names);
}

function statementsOf(
  pointer: string,
  keyword: string,
  value: unknown,
  absent: ReadonlySet<unknown>,
): Statement[] {
  const both: Polarity[] = ['positive', 'negative'];
  switch (keyword) {
    case 'properties':
      return Object.keys(isObject(value) ? value : {})
        .filter((name) => !absent.has(name))
        .map((name) => ({ pointer: pointer + toPointer(name), needs: ['positive'] }));
    case 'required':
      return entries(value)
        .filter((index) => !absent.has((value as unknown[])[index]))
        .map((index) => ({ pointer: `${pointer}/${index}`, needs: ['negative'] }));
    case 'format':
      return [{ pointer, needs: isUnbreakable(value) ? ['positive'] : both }];
    // Every value satisfies them.
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return [{ pointer, needs: value === 0 ? ['positive'] : both }];
    case 'uniqueItems':
      return value === true ? [{ pointer, needs: both }] : [];
    case 'enum':
      return [
        ...entries(value).map(
          (index): Statement => ({
            pointer: `${pointer}/${index}`,
            needs: ['positive'],
          }),
        ),
        { pointer, needs: ['negative'] },
      ];
    case 'oneOf':
    case 'anyOf':
      return entries(value).map((index) => ({
        pointer: `${pointer}/${index}`,
        needs: ['positive'],
      }));
    // What a condition is about is said where it holds, and where it does not.
    case 'if':
    case 'items':
    case 'allOf':
      return [];
    case 'additionalProperties':
      return [{ pointer, needs: value === true ? ['positive'] : both }];
    default:
      return [{ pointer, needs: both }];
  }
}

function entries(value: unknown): number[] {
  return Array.isArray(value) ? value.map((_entry, index) => index) : [];
}

function subschemas(keyword: string, value: unknown, absent: ReadonlySet<unknown>): string[] {
  if (keyword === 'properties' && isObject(value)) {
    return Object.keys(value)
      .filter((name) => !absent.has(name))
      .map((name) => toPointer(name));
  }
  if (keyword === 'oneOf' || keyword === 'anyOf') return entries(value).map((index) => `/${index}`);
  return keyword === 'items' ? [''] : [];
}
