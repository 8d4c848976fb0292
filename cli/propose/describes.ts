import { isObject } from '../../src/contract/document.js';
import type { Shape } from '../../src/contract/shape.js';

/**
 * Whether a schema describes values of a shape: it has their fields and types, and requires no others. A shape does not
 * tell whether they keep bounds and enums.
 *
 * @param target Finds the schema that a reference means.
 */
export function describes(
  schema: unknown,
  shape: Shape,
  target: (reference: string) => unknown,
): boolean {
  if (!isObject(schema)) return false;
  if (typeof schema.$ref === 'string') return describes(target(schema.$ref), shape, target);
  const { type, properties: declared, required = [], items, additionalProperties } = schema;
  const types = new Set([type].flat());
  const fields = shape.properties ?? {};
  const fits = (inner: Shape | undefined, by: unknown): boolean =>
    inner === undefined || describes(by, inner, target);
  return (
    shape.types.every((each) =>
      types.has(each === 'number' && !types.has(each) ? 'integer' : each),
    ) &&
    [required].flat().every((name) => Object.hasOwn(fields, String(name))) &&
    Object.entries(fields).every(([name, inner]) =>
      fits(inner, isObject(declared) && Object.hasOwn(declared, name) ? declared[name] : undefined),
    ) &&
    fits(shape.items, items) &&
    fits(shape.values, additionalProperties)
  );
}
