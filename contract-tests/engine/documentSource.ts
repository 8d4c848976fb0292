import { isObject, type Json, resolve } from '../../src/contract/document.js';
import { toPointer } from '../../src/contract/pointer.js';
import type { Example, SchemaAt } from './contractDocument.js';

/** A document that is being read. */
export interface DocumentSource {
  readonly document: unknown;
  /** The document, where numbers that a double would round are texts with all their digits. */
  readonly exact: unknown;
  /** The schema at a pointer, with references resolved, unless the `$ref` has sibling keywords. */
  readonly schemaAt: (pointer: string) => SchemaAt;
}

/** The object at a pointer, references followed; an empty one for any other value. */
export function objectAt(document: unknown, at: string): { pointer: string; value: Json } {
  const { pointer, value } = resolve(document, at);
  return { pointer, value: isObject(value) ? value : {} };
}

/** A single `example` has the name that Prism gives it. */
export function readExamples({ document, exact }: DocumentSource, at: string): Example[] {
  const { pointer: owner, value: holder } = objectAt(document, at);
  if (Object.hasOwn(holder, 'example')) {
    const pointer = `${owner}/example`;
    const value = holder.example;
    return [{ name: 'default', pointer, value, exact: objectAt(exact, owner).value.example }];
  }
  return Object.keys(objectAt(document, `${at}/examples`).value).flatMap((name) => {
    const { pointer, value } = objectAt(document, `${at}/examples${toPointer(name)}`);
    // An example may be external (`externalValue`), which is not read here.
    if (!('value' in value)) return [];
    return [{ name, pointer, value: value.value, exact: objectAt(exact, pointer).value.value }];
  });
}
