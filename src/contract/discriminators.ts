import { isObject, type Json, resolve } from './document.js';
import { partsOf, toPointer, valueAtPointer } from './pointer.js';

/** A document whose discriminators are held by its schemas. */
export interface Discriminated {
  readonly document: unknown;
  /** By the pointer of each statement that was added: that of the discriminator that says so. */
  readonly origins: ReadonlyMap<string, string>;
}

/**
 * Writes into each branch of a choice which values its discriminator may have there: those that `mapping` leads to
 * the branch with, the name of its schema, and those that the schema itself asks for, unless they lead elsewhere.
 *
 * @param options `replaced` leaves out a discriminator that every branch of its schema now states. Default: false.
 */
export function withDiscriminators(
  document: unknown,
  { replaced = false }: { readonly replaced?: boolean } = {},
): Discriminated {
  const origins = new Map<string, string>();
  if (!JSON.stringify(document).includes('"discriminator":')) return { document, origins };
  return { document: rewrite(document, ''), origins };

  function rewrite(value: unknown, at: string): unknown {
    if (Array.isArray(value)) return value.map((item, index) => rewrite(item, `${at}/${index}`));
    if (!isObject(value)) return value;
    const copy: Record<string, unknown> = Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        dataKeywords.has(key) ? inner : rewrite(inner, at + toPointer(key)),
      ]),
    );
    const { discriminator } = value;
    if (!isObject(discriminator) || typeof discriminator.propertyName !== 'string') return copy;
    for (const keyword of ['oneOf', 'anyOf'] as const) {
      const branches = value[keyword];
      if (!Array.isArray(branches)) continue;
      const allowed = valuesOf(document, branches, discriminator);
      if (replaced && allowed.every((each) => each !== undefined)) delete copy.discriminator;
      copy[keyword] = branches.map((branch, index) => {
        const values = allowed[index];
        return values === undefined
          ? rewrite(branch, `${at}/${keyword}/${index}`)
          : pinned(branch, String(discriminator.propertyName), values, {
              branch: `${at}/${keyword}/${index}`,
              discriminator: `${at}/discriminator`,
            });
      });
    }
    return copy;
  }

  function pinned(
    branch: Json,
    name: string,
    values: readonly unknown[],
    at: { readonly branch: string; readonly discriminator: string },
  ): Json {
    const pointer = at.branch + toPointer('properties', name, 'enum');
    origins.set(pointer, at.discriminator);
    return { ...branch, properties: { [name]: { enum: values } } };
  }
}

/** Keywords with values, in which no schema is meant. */
const dataKeywords = new Set(['default', 'const', 'enum', 'example', 'examples', 'value']);

/** For each branch, the values of the discriminator; `undefined` if its schema has no name, or says more itself. */
function valuesOf(
  document: unknown,
  branches: readonly unknown[],
  { mapping, propertyName }: Json,
): (readonly unknown[] | undefined)[] {
  const named = branches.map((branch) => schemasOf(document, branch));
  const keys = Object.entries(isObject(mapping) ? mapping : {});
  const leads = (target: string, names: ReadonlySet<string>): boolean =>
    names.has(target.startsWith('#') ? target : `#${toPointer('components', 'schemas', target)}`);
  // A key that leads to another document may mean any of them.
  const unknown = keys.filter(([, target]) => !named.some((each) => leads(String(target), each)));
  return branches.map((branch, index) => {
    const own = named[index] ?? new Set();
    if (own.size === 0 || !isObject(branch) || branch.properties !== undefined) return undefined;
    const elsewhere = (value: unknown): boolean =>
      keys.some(([key, target]) => key === value && !leads(String(target), own)) &&
      !unknown.some(([key]) => key === value);
    const values = [
      ...keys.filter(([, target]) => leads(String(target), own)).map(([key]) => key),
      ...unknown.map(([key]) => key),
      ...[...own].flatMap((reference) => partsOf(reference.slice(1)).slice(-1)),
      ...pinsOf(document, branch, String(propertyName)),
    ];
    const kept = [...new Set(values)].filter((value) => !elsewhere(value));
    return kept.length === 0 ? undefined : kept;
  });
}

/** The named schemas that a branch is, or chooses among. */
function schemasOf(document: unknown, branch: unknown, found = new Set<string>()): Set<string> {
  if (!isObject(branch)) return found;
  const { $ref } = branch;
  if (typeof $ref === 'string') {
    if (found.has($ref)) return found;
    found.add($ref);
    return schemasOf(document, valueAtPointer(document, $ref.slice(1)), found);
  }
  // Only a schema with a name is known to a discriminator.
  if (found.size === 0) return found;
  for (const inner of [branch.oneOf, branch.anyOf].flat()) schemasOf(document, inner, found);
  return found;
}

/** The values that a schema, or a part of it, asks of a field. */
function pinsOf(
  document: unknown,
  schema: unknown,
  name: string,
  seen = new Set<unknown>(),
): unknown[] {
  if (!isObject(schema) || seen.has(schema)) return [];
  seen.add(schema);
  const { $ref, allOf, oneOf, anyOf, properties } = schema;
  const target = typeof $ref === 'string' ? referred(document, $ref) : undefined;
  const property = isObject(properties) ? propertyAt(document, properties[name]) : {};
  const own = [
    ...(Array.isArray(property.enum) ? property.enum : []),
    ...('const' in property ? [property.const] : []),
  ];
  const parts = [target, allOf, oneOf, anyOf].flat();
  return [...own, ...parts.flatMap((part) => pinsOf(document, part, name, seen))];
}

function propertyAt(document: unknown, property: unknown): Json {
  const { $ref } = isObject(property) ? property : {};
  const value = typeof $ref === 'string' ? referred(document, $ref) : property;
  return isObject(value) ? value : {};
}

function referred(document: unknown, reference: string): unknown {
  return resolve(document, reference.slice(1)).value;
}
