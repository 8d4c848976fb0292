import {
  holdsNames,
  isData,
  isObject,
  type Json,
  mapInside,
  resolve,
  resolveSchema,
  saysMore,
} from './document.js';
import { partsOf, toPointer, valueAtPointer } from './pointer.js';

/** A document whose discriminators are held by its schemas. */
export interface Discriminated {
  readonly document: unknown;
  /** By the pointer of each statement that was added: that of the discriminator that says so. */
  readonly origins: ReadonlyMap<string, string>;
}

/** How discriminators are written into a document. */
export interface DiscriminatorOptions {
  /** Leaves out a discriminator that every branch of its schema now states. Default: false. */
  readonly replaced?: boolean;
  /**
   * Holds the discriminator of a schema without a choice too, which chooses among the schemas that extend it by
   * `allOf`. What is received may also be the schema itself, or have a value that is not known yet; what is sent
   * is one of those that extend it.
   */
  readonly inherited: 'sent' | 'received';
}

/**
 * Writes into each branch of a choice which values its discriminator may have there: those that `mapping` leads to
 * the branch with, the name of its schema, and those that the schema itself asks for, unless they lead elsewhere.
 */
export function withDiscriminators(
  document: unknown,
  { replaced = false, inherited }: DiscriminatorOptions,
): Discriminated {
  const origins = new Map<string, string>();
  if (!JSON.stringify(document).includes('"discriminator":')) return { document, origins };
  const families = familiesOf(document);
  return { document: rewrite(document, ''), origins };

  function rewrite(value: unknown, at: string, isNames = false): unknown {
    const copy = mapInside(value, (inner, key) =>
      isData(key, isNames) ? inner : rewrite(inner, at + toPointer(key), holdsNames(key, isNames)),
    );
    if (!isObject(value) || !isObject(copy) || isNames) return copy;
    const { discriminator } = value;
    if (replaced && families.has(`#${at}`) && choosesAmongHeirs(value)) delete copy.discriminator;
    const family = typeof value.$ref === 'string' ? families.get(value.$ref) : undefined;
    if (family !== undefined && !isHeir(at)) return withChoice(copy, at, family);
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

  /** In place of a reference to a schema, the choice of the schemas that extend it. */
  function withChoice({ $ref, ...rest }: Json, at: string, family: Family): Json {
    const isBeside = rest.oneOf !== undefined || rest.anyOf !== undefined;
    const parts = Array.isArray(rest.allOf) ? rest.allOf : [];
    const place = isBeside ? `${at}/allOf/${parts.length}/anyOf` : `${at}/anyOf`;
    const { name, heirs, own, discriminator } = family;
    const branches: Json[] = heirs.map(({ reference, values }, index) =>
      pinned({ $ref: reference }, name, values, { branch: `${place}/${index}`, discriminator }),
    );
    if (inherited === 'received' || own.isNamed) branches.push(ownBranch($ref, place, family));
    const known = heirs.flatMap(({ values }) => values);
    const choice: Json = {
      anyOf: branches,
      ...(inherited === 'received' ? { [lastUnless]: { propertyName: name, enum: known } } : {}),
    };
    return isBeside ? { ...rest, allOf: [...parts, choice] } : { ...rest, ...choice };
  }

  function ownBranch($ref: unknown, place: string, family: Family): Json {
    const { name, heirs, own, discriminator } = family;
    const pointer = place + toPointer(String(heirs.length), 'properties', name);
    for (const keyword of ['not', 'enum']) origins.set(`${pointer}/${keyword}`, discriminator);
    const isKnown = own.values.length > 0;
    const property = {
      not: { enum: heirs.flatMap(({ values }) => values) },
      ...(isKnown ? { enum: own.values, 'x-open-enum': true } : {}),
    };
    return { $ref, properties: { [name]: property } };
  }
}

/**
 * Beside `anyOf`: a field, and the values of it that lead to all branches but the last. A reader takes an object with
 * another value for the last one, whatever its other fields are.
 */
export const lastUnless = 'x-last-unless';

/** A schema whose discriminator chooses among those that extend it. */
interface Family {
  /** The field that decides. */
  readonly name: string;
  /** JSON Pointer of the discriminator. */
  readonly discriminator: string;
  readonly heirs: readonly { readonly reference: string; readonly values: readonly unknown[] }[];
  /** The values that mean the schema itself. */
  readonly own: {
    readonly values: readonly unknown[];
    /** Whether the document names one. */
    readonly isNamed: boolean;
  };
}

const namedSchemas = '#/components/schemas/';

/** Whether a reference at a pointer is that of a schema to one that it extends. */
function isHeir(at: string): boolean {
  return /^\/components\/schemas\/[^/]+(?:\/allOf\/\d+)*$/.test(at);
}

/** By reference: each schema with a discriminator, its own or one that it extends, that others extend. */
function familiesOf(document: unknown): Map<string, Family> {
  const { value } = resolve(document, '/components/schemas');
  const schemas = new Map(
    Object.entries(isObject(value) ? value : {}).map(([name, schema]) => [
      `#${toPointer('components', 'schemas', name)}`,
      schema,
    ]),
  );
  const parents = new Map([...schemas].map(([name, schema]) => [name, parentsOf(schema)]));
  const lineOf = (name: string, line = new Set<string>()): Set<string> => {
    for (const parent of parents.get(name) ?? []) {
      if (!line.has(parent)) lineOf(parent, line.add(parent));
    }
    return line;
  };
  const families = new Map<string, Family>();
  for (const name of schemas.keys()) {
    const heirs = [...schemas.keys()].filter((each) => each !== name && lineOf(each).has(name));
    const base = [name, ...lineOf(name)].find((each) => choosesAmongHeirs(schemas.get(each)));
    const family = base === undefined ? undefined : familyOf(document, name, base, heirs);
    if (family !== undefined) families.set(name, family);
  }
  return families;
}

function choosesAmongHeirs(schema: unknown): boolean {
  if (!isObject(schema) || schema.oneOf !== undefined || schema.anyOf !== undefined) return false;
  const { discriminator } = schema;
  return isObject(discriminator) && typeof discriminator.propertyName === 'string';
}

/** The named schemas that a schema extends. */
function parentsOf(schema: unknown): string[] {
  if (!isObject(schema)) return [];
  const { $ref, allOf } = schema;
  const isExtending = typeof $ref === 'string' && $ref.startsWith(namedSchemas) && saysMore(schema);
  const parts = Array.isArray(allOf) ? allOf : [];
  return [
    ...(isExtending ? [$ref] : []),
    ...parts.flatMap((part) => {
      const reference = isObject(part) ? part.$ref : undefined;
      return typeof reference === 'string' ? [reference] : parentsOf(part);
    }),
  ];
}

function familyOf(
  document: unknown,
  reference: string,
  base: string,
  heirs: readonly string[],
): Family | undefined {
  const { discriminator } = referred(document, base) as Json;
  const { propertyName, mapping } = discriminator as Json;
  const keys = Object.entries(isObject(mapping) ? mapping : {}).map(([key, target]) => [
    key,
    referenceOf(String(target)),
  ]);
  const name = String(propertyName);
  const mapped = (to: string) => keys.flatMap(([key, target]) => (target === to ? [key] : []));
  const property = propertyAt(document, propertyNamed(document, base, name));
  const allowed = listedIn(property);
  const isAllowed = (value: unknown) => allowed.length === 0 || allowed.includes(value);
  const valuesFor = (to: string): unknown[] => {
    const said = pinsOf(document, referred(document, to), name, new Set(), base);
    const all = [...mapped(to), ...said, ...partsOf(to.slice(1)).slice(-1)].filter(isAllowed);
    return all.filter((value) => !keys.some(([key, target]) => key === value && target !== to));
  };
  const branches = heirs
    .map((each) => ({ reference: each, values: [...new Set(valuesFor(each))] }))
    .filter(({ values }) => values.length > 0);
  if (branches.length === 0) return undefined;
  const claimed = new Set(branches.flatMap(({ values }) => values));
  // What the field may be, and no other schema means, is the schema itself.
  const left = [...mapped(reference), ...allowed].filter((value) => !claimed.has(value));
  const isNamed = left.length > 0;
  const values = isNamed ? [...new Set(left)] : valuesFor(reference);
  return {
    ...{ name, discriminator: `${base.slice(1)}/discriminator`, heirs: branches },
    own: { values: values.filter((value) => !claimed.has(value)), isNamed },
  };
}

/** The target of a mapping: a reference, or the name of a schema. */
function referenceOf(target: string): string {
  return target.startsWith('#') ? target : `#${toPointer('components', 'schemas', target)}`;
}

/** The description of a field, in a schema or one that it extends. */
function propertyNamed(document: unknown, reference: string, name: string): unknown {
  const schema = referred(document, reference);
  return isObject(schema) && isObject(schema.properties) ? schema.properties[name] : undefined;
}

/** The values that a schema lists. */
function listedIn(schema: Json): unknown[] {
  return [
    ...(Array.isArray(schema.enum) ? schema.enum : []),
    ...('const' in schema ? [schema.const] : []),
  ];
}

/** For each branch, the values of the discriminator; `undefined` if its schema has no name, or says more itself. */
function valuesOf(
  document: unknown,
  branches: readonly unknown[],
  { mapping, propertyName }: Json,
): (readonly unknown[] | undefined)[] {
  const named = branches.map((branch) => schemasOf(document, branch));
  const keys = Object.entries(isObject(mapping) ? mapping : {});
  const leads = (target: string, names: ReadonlySet<string>): boolean =>
    names.has(referenceOf(target));
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

/**
 * The values that a schema, or a part of it, asks of a field.
 *
 * @param besides The reference of a part that is not looked at. Default: none.
 */
function pinsOf(
  document: unknown,
  schema: unknown,
  name: string,
  seen = new Set<unknown>(),
  besides?: string,
): unknown[] {
  if (!isObject(schema) || seen.has(schema)) return [];
  seen.add(schema);
  const { $ref, allOf, oneOf, anyOf, properties } = schema;
  const isFollowed = typeof $ref === 'string' && $ref !== besides;
  const target = isFollowed ? referred(document, $ref) : undefined;
  const property = isObject(properties) ? propertyAt(document, properties[name]) : {};
  const parts = [target, allOf, oneOf, anyOf].flat();
  return [
    ...listedIn(property),
    ...parts.flatMap((part) => pinsOf(document, part, name, seen, besides)),
  ];
}

function propertyAt(document: unknown, property: unknown): Json {
  const { $ref } = isObject(property) ? property : {};
  const value = typeof $ref === 'string' ? referred(document, $ref) : property;
  return isObject(value) ? value : {};
}

function referred(document: unknown, reference: string): unknown {
  return resolveSchema(document, reference.slice(1)).value;
}
