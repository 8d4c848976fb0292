import * as v from 'valibot';

/**
 * A self-contained schema of the document: references resolved, descriptions removed. A recursive reference
 * accepts anything.
 */
export function plainSchema(document, schema, within = []) {
  if (Array.isArray(schema)) return schema.map((each) => plainSchema(document, each, within));
  if (typeof schema !== 'object' || schema === null) return schema;
  if (typeof schema.$ref === 'string') {
    if (within.includes(schema.$ref)) return {};
    let target = document;
    for (const part of schema.$ref.slice(2).split('/')) target = target[part];
    return plainSchema(document, target, [...within, schema.$ref]);
  }
  const { properties, description, deprecated, example, examples, ...rest } = schema;
  const kept = Object.entries(rest).filter(([name]) => !name.startsWith('x-'));
  const plain = Object.fromEntries(
    kept.map(([name, value]) => [
      name,
      isData(name) ? value : plainSchema(document, value, within),
    ]),
  );
  if (properties === undefined) return plain;
  const entries = Object.entries(properties).map(([name, each]) => [
    name,
    plainSchema(document, each, within),
  ]);
  return { ...plain, properties: Object.fromEntries(entries) };
}

function isData(name) {
  return ['enum', 'const', 'required', 'default'].includes(name);
}

/**
 * The schema translated to valibot, which does not read JSON Schema: only the keywords that the document's
 * answers use.
 */
export function toValibot(schema) {
  if (schema.anyOf) return v.union(schema.anyOf.map(toValibot));
  if ('const' in schema) return v.literal(schema.const);
  if (schema.enum) {
    const values = schema.enum.filter((value) => value !== null);
    const known = v.picklist(values);
    return schema.enum.includes(null) ? v.nullable(known) : known;
  }
  const types = [schema.type].flat().filter((type) => type !== undefined);
  const plain = types.filter((type) => type !== 'null').map((type) => ofType(type, schema));
  if (types.length === 0) return v.unknown();
  const [only] = plain;
  const one = plain.length === 1 ? only : v.union(plain);
  return types.includes('null') ? v.nullable(one) : one;
}

function ofType(type, schema) {
  switch (type) {
    case 'object': {
      const required = schema.required ?? [];
      const entries = Object.entries(schema.properties ?? {}).map(([name, each]) => [
        name,
        required.includes(name) ? toValibot(each) : v.optional(toValibot(each)),
      ]);
      const values =
        typeof schema.additionalProperties === 'object'
          ? toValibot(schema.additionalProperties)
          : v.unknown();
      const most = schema.maxProperties;
      const own =
        entries.length === 0
          ? v.record(v.string(), values)
          : v.looseObject(Object.fromEntries(entries));
      if (most === undefined) return own;
      return v.pipe(
        own,
        v.check((record) => Object.keys(record).length <= most),
      );
    }
    case 'array':
      return v.pipe(
        v.array(schema.items === undefined ? v.unknown() : toValibot(schema.items)),
        ...(schema.minItems === undefined ? [] : [v.minLength(schema.minItems)]),
        ...(schema.maxItems === undefined ? [] : [v.maxLength(schema.maxItems)]),
      );
    case 'string':
      if (schema.format === 'date-time') return v.pipe(v.string(), v.isoTimestamp());
      if (schema.format === 'uri') return v.pipe(v.string(), v.url());
      return v.string();
    case 'integer':
    case 'number':
      return v.pipe(
        v.number(),
        ...(type === 'integer' ? [v.integer()] : []),
        ...(schema.minimum === undefined ? [] : [v.minValue(schema.minimum)]),
        ...(schema.maximum === undefined ? [] : [v.maxValue(schema.maximum)]),
      );
    case 'boolean':
      return v.boolean();
    default:
      throw new Error(`No valibot equivalent for ${type}.`);
  }
}
