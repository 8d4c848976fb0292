import type { Validator } from '../generated/validators.js';

/**
 * A validator of a header whose schema does not say, as one plain type, how its text is read: a choice, a reference
 * with more beside it, numbers in an enum, an object, or JSON in `content`. The header is sound if one of the readings
 * is.
 */
export function readAnyWay(validate: Validator): Validator {
  const read: Validator = (value) => {
    read.errors = null;
    if (validate(value)) return true;
    const { errors } = validate;
    if (!isOnlyAboutTexts(validate, value) && readingsOf(value).some((each) => validate(each)))
      return true;
    read.errors = errors ?? [];
    return false;
  };
  return read;
}

/** Whether a schema, such as a pattern without a type, accepts whatever is not a text: then the text decides. */
function isOnlyAboutTexts(validate: Validator, value: unknown): boolean {
  return [null, false, 0.5].every((each) =>
    validate(Array.isArray(value) ? value.map(() => each) : each),
  );
}

/** What else a text may stand for; a list is read item by item. */
function readingsOf(value: unknown): unknown[] {
  if (Array.isArray(value)) {
    return [value.map((item) => scalarOf(item)), ...jsonIn(value.join(','))];
  }
  if (typeof value !== 'string') return [];
  const fields = [fieldsOf(value, (each) => each), fieldsOf(value, scalarOf)];
  const items = value.split(',').map((item) => item.trim());
  return [scalarOf(value), items, items.map(scalarOf), ...fields, ...jsonIn(value)];
}

/** The object or list that a text in JSON stands for. */
function jsonIn(text: string): unknown[] {
  if (!/^[[{]/.test(text)) return [];
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}

function scalarOf(value: unknown): unknown {
  if (value === 'true' || value === 'false') return value === 'true';
  const isNumber = typeof value === 'string' && /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(value);
  return isNumber ? Number(value) : value;
}

/** An object in the style `simple`: `a,1,b,2`, or `a=1,b=2` if it is exploded. */
function fieldsOf(text: string, read: (value: string) => unknown): unknown {
  const parts = text.split(',').map((part) => part.trim());
  const pairs = text.includes('=')
    ? parts.map((part) => part.split('='))
    : parts.flatMap((name, index) => (index % 2 === 0 ? [[name, parts[index + 1]]] : []));
  return Object.fromEntries(pairs.map(([name, value]) => [name, read(value ?? '')]));
}
