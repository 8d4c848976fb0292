import { isObject, type Json } from '../../src/contract/document.js';
import { valueAtPointer } from '../../src/contract/pointer.js';
import type { SchemaPlace, Schemas } from './alternative.js';
import { annotations } from './annotations.js';

export interface Part {
  readonly document: unknown;
  readonly value: Json;
  readonly pointer: string;
}

/** A schema, the schemas that it refers to, and those of its allOf. */
export function expand({ document, pointer }: SchemaPlace, within: readonly string[] = []): Part[] {
  if (within.includes(pointer)) return [];
  const value = valueAtPointer(document, pointer);
  if (value === false) return [{ document, value: { enum: [] }, pointer }];
  if (!isObject(value)) return [];
  const deeper = [...within, pointer];
  const parts: Part[] = [];
  if (typeof value.$ref === 'string') {
    parts.push(...expand({ document, pointer: value.$ref.slice(1) }, deeper));
  }
  if (!isPlainReference(value)) parts.push({ document, value, pointer });
  if (Array.isArray(value.allOf)) {
    for (const index of value.allOf.keys()) {
      parts.push(...expand({ document, pointer: `${pointer}/allOf/${index}` }, deeper));
    }
  }
  if (doubleNot(value) !== undefined) {
    parts.push(...expand({ document, pointer: `${pointer}/not/not` }, deeper));
  }
  return parts;
}

/** Whether a schema only refers to another one, with no more than words beside. */
function isPlainReference(schema: Json): schema is Json & { $ref: string } {
  const keywords = Object.keys(schema).filter((keyword) => !annotations.has(keyword));
  return typeof schema.$ref === 'string' && keywords.length === 1;
}

/** A value of a document, and its place if that is known. */
interface Placed {
  readonly document: unknown;
  readonly value: unknown;
  readonly pointer?: string;
}

/** What a reference with only words beside it refers to; anything else itself. */
export function meantBy<From extends Placed>(from: From): From {
  const seen = new Set<unknown>();
  let meant: Placed = from;
  while (isObject(meant.value) && isPlainReference(meant.value) && !seen.has(meant.value)) {
    seen.add(meant.value);
    const pointer = meant.value.$ref.slice(1);
    meant = { document: from.document, value: valueAtPointer(from.document, pointer), pointer };
  }
  return meant as From;
}

/** The schema inside a double `not`, which means the same. */
export function doubleNot({ not }: Json): Json | undefined {
  return isObject(not) && isObject(not.not) && Object.keys(not).length === 1 ? not.not : undefined;
}

/** Whether a field is never present in the messages of the other side. */
export function isHidden(schemas: Schemas, side: 'request' | 'response'): boolean {
  const keyword = side === 'request' ? 'readOnly' : 'writeOnly';
  return schemas.some((schema) => expand(schema).some(({ value }) => value[keyword] === true));
}
