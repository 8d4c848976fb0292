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
  if (
    value.$ref === undefined ||
    Object.keys(value).some((keyword) => keyword !== '$ref' && !annotations.has(keyword))
  ) {
    parts.push({ document, value, pointer });
  }
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

/** The schema inside a double `not`, which means the same. */
export function doubleNot({ not }: Json): Json | undefined {
  return isObject(not) && isObject(not.not) && Object.keys(not).length === 1 ? not.not : undefined;
}

/** Whether a field is never present in the messages of the other side. */
export function isHidden(schemas: Schemas, side: 'request' | 'response'): boolean {
  const keyword = side === 'request' ? 'readOnly' : 'writeOnly';
  return schemas.some((schema) => expand(schema).some(({ value }) => value[keyword] === true));
}
