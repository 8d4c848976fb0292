import type { Json } from '../../src/contract/document.js';
import { typeName } from '../../src/contract/findings.js';
import { matchesPattern, typesOf } from './schemas.js';

/** Whether a scalar satisfies a schema's own keywords; a list or object is assumed to. */
export function fits(schema: Json, value: unknown): boolean {
  const types = typesOf(schema);
  const type = typeName(value);
  const isWhole = type === 'number' && Number.isInteger(value);
  if (types.length > 0 && !types.includes(type) && !(isWhole && types.includes('integer'))) {
    return type === 'object' || type === 'array';
  }
  if (Array.isArray(schema.enum) && type !== 'object' && type !== 'array') {
    if (!schema.enum.includes(value)) return false;
  }
  if (schema.const !== undefined && type !== 'object' && type !== 'array') {
    if (schema.const !== value) return false;
  }
  if (typeof value === 'string') return fitsText(schema, value);
  return typeof value !== 'number' || fitsNumber(schema, value);
}

export function fitsText({ minLength = 0, maxLength, pattern }: Json, value: string): boolean {
  const { length } = [...value];
  if (length < Number(minLength) || length > Number(maxLength ?? length)) return false;
  return typeof pattern !== 'string' || matchesPattern(pattern, value);
}

function fitsNumber(schema: Json, value: number): boolean {
  const { minimum, maximum, exclusiveMinimum: above, exclusiveMaximum: below } = schema;
  return (
    value >= Number(minimum ?? value) &&
    value <= Number(maximum ?? value) &&
    (typeof above !== 'number' || value > above) &&
    (typeof below !== 'number' || value < below) &&
    // In draft 4, booleans here make the bounds exclusive.
    (above !== true || value > Number(minimum)) &&
    (below !== true || value < Number(maximum))
  );
}
