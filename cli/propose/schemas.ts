import type { Shape } from '../../src/contract/shape.js';

/** A schema in the form of a file of the document. */
type Schema = { readonly [keyword: string]: unknown };

/** A property's schema, and the schemas that need their own name and file. */
export interface ProposedSchema {
  readonly schema: Schema;
  readonly named: readonly { readonly name: string; readonly schema: Schema }[];
}

/** Which names schemas have, and may get. */
export interface SchemaNames {
  /** Whether a schema with a name is there and describes values of a shape. */
  describes(name: string, shape: Shape): boolean;
  /** Turns the desired name of a schema into an unused one. */
  free(name: string): string;
}

/**
 * Proposes a schema for values of a shape. An object with fields gets a name, as everywhere in the
 * document; values without a common shape are left unconstrained.
 */
export function proposeSchema(
  shape: Shape,
  name: string,
  description: string,
  names: SchemaNames,
): ProposedSchema {
  const types = shape.types.filter((type) => type !== 'null');
  const isNullable = types.length < shape.types.length;
  const [type, ...others] = types;
  const isMixed = others.length > 0 && types.some((each) => each === 'object' || each === 'array');
  if (type === undefined || isMixed) return { schema: { description }, named: [] };
  const typed = { type: isNullable ? [...types, 'null'] : others.length > 0 ? types : type };
  const inner = (within: Shape, suffix: string): ProposedSchema =>
    proposeSchema(within, name + suffix, description, names);
  if (type === 'array') {
    const { schema: items, named } =
      shape.items === undefined
        ? { schema: { description: 'Never seen with an item.' }, named: [] }
        : inner(shape.items, 'Item');
    return { schema: { ...typed, description, items }, named };
  }
  if (shape.values !== undefined) {
    const { schema: additionalProperties, named } = inner(shape.values, 'Value');
    return { schema: { ...typed, description, additionalProperties }, named };
  }
  if (shape.properties !== undefined) {
    const { reference, named } = namedSchema({ ...shape, types }, name, description, names);
    const schema = isNullable
      ? { description, anyOf: [reference, { type: 'null', description: 'No value.' }] }
      : reference;
    return { schema, named };
  }
  if (type === 'object') return { schema: { description }, named: [] };
  const format = shape.format === undefined ? {} : { format: shape.format };
  return { schema: { ...typed, description, ...format }, named: [] };
}

/** A reference to the schema of an object with fields: one that the document has, or a new one. */
function namedSchema(
  shape: Shape,
  name: string,
  description: string,
  names: SchemaNames,
): { reference: Schema; named: ProposedSchema['named'] } {
  if (names.describes(name, shape)) return { reference: { $ref: `./${name}.yaml` }, named: [] };
  const own = names.free(name);
  const inner = Object.entries(shape.properties ?? {}).map(([field, each]) => ({
    field,
    ...proposeSchema(each, own + toPascalCase(field), description, names),
  }));
  const properties = Object.fromEntries(inner.map(({ field, schema }) => [field, schema]));
  const schema = { type: 'object', description, ...(inner.length === 0 ? {} : { properties }) };
  return {
    reference: { $ref: `./${own}.yaml` },
    named: [{ name: own, schema }, ...inner.flatMap(({ named }) => named)],
  };
}

/** Names of files consist of several of these, and have at most 255 bytes. */
const longestPart = 32;

/** `ipDetection` becomes `IpDetection`, as the document names its schemas. */
export function toPascalCase(field: string): string {
  const words = field.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return name.slice(0, longestPart) || 'Field';
}
