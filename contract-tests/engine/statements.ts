import { isObject } from '../../src/contract/document.js';
import type { ContractDocument, SchemaAt } from './document.js';

/** What exercises a statement of the document: data that keeps it, and data that breaks only it. */
export type Polarity = 'positive' | 'negative';

/** One thing that a schema says. */
export interface Statement {
  /** JSON Pointer into the document: to the keyword, or to one entry of `enum`, `required`, `oneOf`… */
  readonly pointer: string;
  /** What it takes to exercise it. */
  readonly needs: readonly Polarity[];
}

/** Keywords that say nothing that data could break. */
const annotations = new Set([
  '$ref',
  'title',
  'description',
  'examples',
  'example',
  'default',
  'deprecated',
  'x-open-enum',
  'readOnly',
  'writeOnly',
]);

/**
 * Lists every statement of a schema and of all that it refers to, once each.
 *
 * It reads keywords, not meaning: a keyword that the checks do not know yet is listed all the same and
 * shows up as not exercised.
 */
export function listStatements(document: ContractDocument, root: SchemaAt): Statement[] {
  const seen = new Set<string>();
  const statements: Statement[] = [];
  const visit = (at: SchemaAt): void => {
    if (seen.has(at.pointer)) return;
    seen.add(at.pointer);
    for (const [keyword, value] of Object.entries(at.schema)) {
      if (annotations.has(keyword)) continue;
      const pointer = `${at.pointer}/${keyword}`;
      statements.push(...statementsOf(pointer, keyword, value));
      if (keyword === 'not') continue;
      for (const child of subschemas(keyword, value)) visit(document.schemaAt(pointer + child));
    }
  };
  visit(root);
  return statements;
}

function statementsOf(pointer: string, keyword: string, value: unknown): Statement[] {
  const both: Polarity[] = ['positive', 'negative'];
  switch (keyword) {
    case 'properties':
      return Object.keys(isObject(value) ? value : {}).map((name) => ({
        pointer: `${pointer}/${name}`,
        needs: ['positive'],
      }));
    case 'required':
      return entries(value).map((index) => ({
        pointer: `${pointer}/${index}`,
        needs: ['negative'],
      }));
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
    case 'items':
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

function subschemas(keyword: string, value: unknown): string[] {
  if (keyword === 'properties' && isObject(value)) {
    return Object.keys(value).map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  }
  if (keyword === 'oneOf' || keyword === 'anyOf') return entries(value).map((index) => `/${index}`);
  return keyword === 'items' ? [''] : [];
}
