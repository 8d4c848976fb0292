import { isObject, type Json } from '../../src/contract/document.js';

/** The types that a schema allows; empty means any. */
export function typesOf(schema: Json): readonly string[] {
  if (Array.isArray(schema.type)) return schema.type;
  return typeof schema.type === 'string' ? [schema.type] : [];
}

/** The type implied by a schema's keywords if it does not name one. */
export function impliedType(schema: Json): string | undefined {
  if (ofObjects.some((keyword) => schema[keyword] !== undefined)) return 'object';
  if (ofLists.some((keyword) => schema[keyword] !== undefined)) return 'array';
  if (schema.pattern !== undefined || schema.maxLength !== undefined) return 'string';
  if (schema.minimum !== undefined || schema.maximum !== undefined) return 'number';
  const { if: condition, then, else: otherwise } = schema;
  return [condition, then, otherwise]
    .filter(isObject)
    .map(impliedType)
    .find((type) => type !== undefined);
}

const ofObjects = [
  ...['properties', 'required', 'patternProperties', 'propertyNames', 'unevaluatedProperties'],
  ...['dependentRequired', 'dependentSchemas'],
];
const ofLists = ['items', 'prefixItems', 'contains', 'unevaluatedItems'];

export type Choice = 'oneOf' | 'anyOf';

/** The keyword of a schema that has branches, if any. */
export function choiceOf(schema: Json): Choice | undefined {
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
