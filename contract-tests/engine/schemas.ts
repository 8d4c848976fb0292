import { isObject, type Json } from '../../src/contract/document.js';

/** The types that a schema allows; empty means any. */
export function typesOf(schema: Json): readonly string[] {
  if (Array.isArray(schema.type)) return schema.type;
  return typeof schema.type === 'string' ? [schema.type] : [];
}

/** The type implied by a schema's keywords if it does not name one. */
export function impliedType(schema: Json): string | undefined {
  if (schema.properties !== undefined || schema.required !== undefined) return 'object';
  if (schema.items !== undefined) return 'array';
  if (schema.pattern !== undefined || schema.maxLength !== undefined) return 'string';
  return schema.minimum === undefined && schema.maximum === undefined ? undefined : 'number';
}

/** The keyword of a schema that has branches, if any. */
export function choiceOf(schema: Json): 'oneOf' | 'anyOf' | undefined {
  if (Array.isArray(schema.oneOf)) return 'oneOf';
  return Array.isArray(schema.anyOf) ? 'anyOf' : undefined;
}

export function requiredOf(schema: Json): readonly string[] {
  return Array.isArray(schema.required) ? schema.required : [];
}

export function propertiesOf(schema: Json): Json {
  return isObject(schema.properties) ? schema.properties : {};
}

/** Whether a text matches a pattern; undefined if JavaScript cannot parse the pattern. */
export function matchesPattern(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern).test(text);
  } catch {
    return true;
  }
}
