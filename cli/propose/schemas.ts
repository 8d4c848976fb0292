import type { Shape } from '../../src/contract/shape.js';

/** A schema in the form of a file of the document. */
type Schema = { readonly [keyword: string]: unknown };

/** A property's schema, and the schemas that need their own name and file. */
export interface ProposedSchema {
  readonly schema: Schema;
  readonly named: readonly { readonly name: string; readonly schema: Schema }[];
}

/**
 * Proposes a schema for values of a shape. An object with fields gets a name, as everywhere in the
 * document; values without a common shape are left unconstrained.
 *
 * @param freeName Turns the desired name of a schema into an unused one.
 */
export function proposeSchema(
  shape: Shape,
  name: string,
  description: string,
  freeName: (name: string) => string,
): ProposedSchema {
  const types = shape.types.filter((type) => type !== 'null');
  const nullable = types.length < shape.types.length;
  const [type, ...others] = types;
  const free = { schema: { description }, named: [] };
  if (type === undefined) return free;
  if (type === 'object' && others.length === 0) {
    if (shape.values !== undefined) {
      const values = proposeSchema(shape.values, `${name}Value`, description, freeName);
      return {
        schema: {
          type: nullable ? [type, 'null'] : type,
          description,
          additionalProperties: values.schema,
        },
        named: values.named,
      };
    }
    if (shape.properties === undefined) return free;
    const own = freeName(name);
    const inner = Object.entries(shape.properties).map(([field, each]) => ({
      field,
      ...proposeSchema(each, own + toPascalCase(field), description, freeName),
    }));
    const properties = Object.fromEntries(inner.map(({ field, schema }) => [field, schema]));
    const reference = { $ref: `./${own}.yaml` };
    return {
      schema: nullable
        ? { description, anyOf: [reference, { type: 'null', description: 'No value.' }] }
        : reference,
      named: [
        {
          name: own,
          schema: { type, description, ...(inner.length === 0 ? {} : { properties }) },
        },
        ...inner.flatMap(({ named }) => named),
      ],
    };
  }
  if (type === 'array' && others.length === 0) {
    const items =
      shape.items === undefined
        ? { schema: { description: 'Never seen with an item.' }, named: [] }
        : proposeSchema(shape.items, `${name}Item`, description, freeName);
    return {
      schema: { type: nullable ? [type, 'null'] : type, description, items: items.schema },
      named: items.named,
    };
  }
  if (others.length > 0 && types.some((each) => each === 'object' || each === 'array')) return free;
  return {
    schema: {
      type: shape.types.length === 1 ? type : [...types, ...(nullable ? ['null'] : [])],
      description,
      ...(shape.format === undefined ? {} : { format: shape.format }),
    },
    named: [],
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
