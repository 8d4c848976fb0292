import type { ContractDocument, SchemaAt } from './document.js';
import * as fc from './fastCheck.js';
import { choiceOf, propertiesOf, propertyAt, requiredOf, typesOf } from './samples.js';

/** How often a schema is inside itself before what is optional ends, and what is required. */
const deepest = 2;
const deepestRequired = 5;

/** Random values of a schema, any of them valid; they shrink towards the plainest. */
export function arbitraryOf(document: ContractDocument, root: SchemaAt): fc.Arbitrary<unknown> {
  const known = new Map<string, fc.Arbitrary<unknown>>();
  const build = (at: SchemaAt, ancestors: readonly string[]): fc.Arbitrary<unknown> => {
    const depth = ancestors.filter((pointer) => pointer === at.pointer).length;
    const key = `${at.pointer} ${depth}`;
    const made = known.get(key) ?? buildNew(at, [...ancestors, at.pointer], depth);
    known.set(key, made);
    return made;
  };
  const buildNew = (
    at: SchemaAt,
    ancestors: readonly string[],
    depth: number,
  ): fc.Arbitrary<unknown> => {
    const { schema, pointer } = at;
    if (depth > deepestRequired) return fc.constant(null);
    if (schema.const !== undefined) return fc.constant(schema.const);
    if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
    const choice = choiceOf(schema);
    if (choice !== undefined) {
      const branches = schema[choice] as readonly unknown[];
      return fc.oneof(
        ...branches.map((_branch, index) =>
          build(document.schemaAt(`${pointer}/${choice}/${index}`), ancestors),
        ),
      );
    }
    if (Array.isArray(schema.allOf)) {
      const parts = schema.allOf.map((_part, index) =>
        build(document.schemaAt(`${pointer}/allOf/${index}`), ancestors),
      );
      return fc
        .tuple(objects(at, ancestors, depth), ...parts)
        .map(([own, ...values]) => Object.assign({}, ...values, own) as unknown);
    }
    const types = typesOf(schema);
    if (types.length === 0) return fc.jsonValue({ maxDepth: 1 });
    return fc.oneof(
      ...types.map((type) => {
        if (type === 'object') return objects(at, ancestors, depth);
        if (type === 'array') return arrays(at, ancestors, depth);
        return scalars[type]?.(schema) ?? fc.constant(null);
      }),
    );
  };
  const objects = (
    at: SchemaAt,
    ancestors: readonly string[],
    depth: number,
  ): fc.Arbitrary<unknown> => {
    const { schema } = at;
    if (schema.additionalProperties === true) {
      return fc.dictionary(fc.stringMatching(/^[a-z]\w{0,8}$/), fc.jsonValue({ maxDepth: 1 }));
    }
    const required = requiredOf(schema);
    // A schema inside itself has to end somewhere.
    const names = Object.keys(propertiesOf(schema)).filter(
      (name) => depth < deepest || required.includes(name),
    );
    const model = Object.fromEntries(
      names.map((name) => [name, build(propertyAt(document, at, name), ancestors)]),
    );
    return fc.record<Record<string, unknown>>(model, {
      requiredKeys: [...required],
      noNullPrototype: true,
    });
  };
  const arrays = (
    { pointer, schema }: SchemaAt,
    ancestors: readonly string[],
    depth: number,
  ): fc.Arbitrary<unknown> => {
    const minLength = Number(schema.minItems ?? 0);
    const maxLength = Math.max(minLength, Math.min(Number(schema.maxItems ?? 3), depth ? 1 : 3));
    return fc.array(build(document.schemaAt(`${pointer}/items`), ancestors), {
      minLength,
      maxLength,
    });
  };
  return build(root, []);
}

const scalars: Readonly<Record<string, (schema: SchemaAt['schema']) => fc.Arbitrary<unknown>>> = {
  string: (schema) => {
    if (schema.format === 'date-time') return dateTimes;
    if (schema.format === 'uri') return urls;
    if (typeof schema.pattern === 'string') return matching(schema.pattern);
    return fc.string({ minLength: Number(schema.minLength ?? 0) });
  },
  number: (schema) => fc.double({ ...bounds(schema), noNaN: true, noDefaultInfinity: true }),
  integer: (schema) => fc.integer(bounds(schema)),
  boolean: () => fc.boolean(),
};

function matching(pattern: string): fc.Arbitrary<string> {
  try {
    return fc.stringMatching(new RegExp(pattern));
  } catch {
    // No text is made of what this language or its generator does not know.
    return fc.string();
  }
}

function bounds({ minimum, maximum }: SchemaAt['schema']): { min?: number; max?: number } {
  return {
    ...(typeof minimum === 'number' ? { min: minimum } : {}),
    ...(typeof maximum === 'number' ? { max: maximum } : {}),
  };
}

/** A service may fetch what a URL names: the host is one that nobody can have. */
const urls = fc
  .webUrl({ withQueryParameters: true })
  .map((url) => url.replace(/^(https?:\/\/)[^/?#]*/, '$1files.invalid'));

const dateTimes = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
