/**
 * Whether two values of JSON are equal.
 *
 * ajv's own function calls `valueOf` and `toString` of objects, which fail where a field has the name, and compares
 * `constructor` by identity.
 */
export function isEqual(one: unknown, other: unknown): boolean {
  if (!isComposed(one) || !isComposed(other)) return one === other;
  const names = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isEqual(one[name], other[name]))
  );
}

function isComposed(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
