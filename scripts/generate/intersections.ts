import { isObject, type Json, resolve } from '../../src/contract/document.js';
import { listObjects } from './rules/walk.js';

/** A schema of a copy of the document, to be rewritten. */
type Schema = Record<string, unknown>;

/** The schemas of the fields that are described for a value. */
type Fields = ReadonlyMap<string, unknown>;

const choices = ['anyOf', 'oneOf'] as const;

/**
 * Rewrites the schemas of a document so that the generator of types reads them as they are meant. Keywords beside each
 * other all hold, but it takes `anyOf` for one more choice beside the keywords around it, `type: object` alone for an
 * object without fields, and `required` only where `properties` has the name.
 *
 * @param document - a copy, which is changed
 */
export function withIntersections(document: unknown): unknown {
  const schemas = listObjects(document).flatMap(({ kind, value }) =>
    kind === 'schema' && typeof value.$ref !== 'string' ? [value as Schema] : [],
  );
  const around = new Map<Schema, Fields>();
  for (const schema of schemas) describeRequired(schema);
  for (const schema of schemas) separate(schema);
  return document;

  /** Describes the required fields that other schemas for the same value describe. */
  function describeRequired(schema: Schema): void {
    const fields = new Map([...(around.get(schema) ?? []), ...fieldsOf(schema)]);
    const demanded = namesIn(schema.required).filter((name) => !fields.has(name));
    for (const keyword of demanded.length === 0 ? [] : choices) {
      const branches = schema[keyword];
      if (Array.isArray(branches)) schema[keyword] = branches.map((one) => demand(one, demanded));
    }
    for (const part of ['allOf', ...choices].flatMap((keyword) => partsOf(schema, keyword))) {
      around.set(part, fields);
    }
    const missing = namesIn(schema.required).filter(
      (name) => fields.has(name) && !isRead(schema, name),
    );
    if (missing.length === 0) return;
    const described = missing.map((name) => [name, fields.get(name)]);
    schema.properties = { ...(schema.properties as Json), ...Object.fromEntries(described) };
  }

  /** A branch of a choice that requires what the schema around it requires, as far as the branch describes it. */
  function demand(branch: unknown, demanded: readonly string[]): unknown {
    const fields = fieldsOf(branch);
    const own = namesIn(targetOf(branch).required);
    const further = demanded.filter((name) => fields.has(name) && !own.includes(name));
    if (!isObject(branch) || further.length === 0) return branch;
    if (typeof branch.$ref !== 'string') {
      return Object.assign(branch, { required: [...own, ...further] });
    }
    const whole = { allOf: [branch], required: further };
    describeRequired(whole);
    return whole;
  }

  /** Whether the generator sees the field where it reads that the field is required. */
  function isRead(schema: Schema, name: string): boolean {
    const parts = Array.isArray(schema.allOf) ? schema.allOf : [];
    return [schema, ...parts.map(targetOf)].some(
      ({ properties }) => isObject(properties) && Object.hasOwn(properties, name),
    );
  }

  /** The fields that a schema describes, by itself and by the parts that all hold. */
  function fieldsOf(schema: unknown, seen = new Set<unknown>()): Fields {
    const target = targetOf(schema);
    if (seen.has(target)) return new Map();
    seen.add(target);
    const parts = Array.isArray(target.allOf) ? target.allOf : [];
    return new Map([
      ...parts.flatMap((part) => [...fieldsOf(part, seen)]),
      ...Object.entries(isObject(target.properties) ? target.properties : {}),
    ]);
  }

  function targetOf(schema: unknown): Json {
    const { value } =
      isObject(schema) && typeof schema.$ref === 'string'
        ? resolve(document, schema.$ref.slice(1))
        : { value: schema };
    return isObject(value) ? value : {};
  }
}

function separate(schema: Schema): void {
  const isOfFields = hasFields(schema) || Array.isArray(schema.allOf);
  const shaped = partsOf(schema, 'allOf').filter(isShaped);
  for (const part of partsOf(schema, 'allOf')) {
    if (isBareObject(part) && (hasFields(schema) || shaped.length > 1)) delete part.type;
  }
  for (const keyword of choices) {
    const branches = partsOf(schema, keyword);
    if (isOfFields) for (const part of branches) if (isBareObject(part)) delete part.type;
    // A branch that any value of the type fits.
    if ((isOfFields || schema.type !== undefined) && branches.some((part) => !isShaped(part))) {
      delete schema[keyword];
    }
  }
  const isOfOthers = [schema.type]
    .flat()
    .some((type) => type !== undefined && !ofObjects.has(type));
  // The generator reads `oneOf` rightly beside one type, of objects.
  const isRead = { anyOf: !isOfFields, oneOf: !isOfFields || !Array.isArray(schema.type) };
  const apart = choices.filter(
    (keyword) => schema[keyword] !== undefined && (isOfOthers || !isRead[keyword]),
  );
  if (apart.length === 0) return;
  const parts = apart.map((keyword) => ({ [keyword]: schema[keyword] }));
  schema.allOf = [...(Array.isArray(schema.allOf) ? schema.allOf : []), ...parts];
  for (const keyword of apart) delete schema[keyword];
}

const ofObjects = new Set<unknown>(['object', 'null']);

/** Whether a schema is for objects and says nothing of their fields: they may be any. */
export function isBareObject({ type, ...others }: Json): boolean {
  return type === 'object' && others.maxProperties !== 0 && !isShaped(others);
}

const shaping = [
  '$ref',
  'type',
  'items',
  'additionalProperties',
  'enum',
  'const',
  'allOf',
  ...choices,
];

/** Whether a schema has a type to write. */
function isShaped(schema: Json): boolean {
  return hasFields(schema) || shaping.some((keyword) => schema[keyword] !== undefined);
}

function hasFields({ properties, additionalProperties }: Json): boolean {
  const isNamed = isObject(properties) && Object.keys(properties).length > 0;
  return isNamed || (additionalProperties !== undefined && additionalProperties !== false);
}

function partsOf(schema: Json, keyword: string): Schema[] {
  const parts = schema[keyword];
  return Array.isArray(parts) ? parts.filter((part): part is Schema => isObject(part)) : [];
}

function namesIn(required: unknown): string[] {
  return Array.isArray(required) ? required.map(String) : [];
}
