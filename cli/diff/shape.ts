import { toPointer, valueAtPointer } from '../../src/contract/pointer.js';
import type { Alternative, Fact, SchemaPlace, Schemas } from './alternative.js';
import { annotations } from './annotations.js';
import { meaningOf } from './meaning.js';
import { meet } from './meet.js';
import { isSame } from './nodes.js';
import { allTypes, ownAlternatives, plain, understood } from './ownAlternatives.js';
import { doubleNot, expand, type Part } from './parts.js';
import { settled } from './settle.js';

/** The meaning of a schema, independent of its form. */
export interface SchemaMeaning {
  /** Its place, references followed. */
  readonly pointer: string;
  /** Values that fit any of these fit the schema. */
  readonly alternatives: readonly Alternative[];
  /** What a value must not fit. */
  readonly excluded: readonly SchemaPlace[];
  /** Whether a value that fits two alternatives of a oneOf is refused. */
  readonly exclusive?: string;
  readonly default?: Fact;
  readonly deprecated: boolean;
  /** Unsupported keywords, and extensions. */
  readonly rest: ReadonlyMap<string, readonly Fact[]>;
}

/** The most combinations of nested choices that are distinguished. */
const maxAlternatives = 200;

/** The shapes of two versions of a document, each computed once. */
export class Shapes {
  readonly #known = new Map<unknown, Map<string, SchemaMeaning>>();
  readonly #meanings = new Map<unknown, Map<string, string>>();

  of(schemas: Schemas): SchemaMeaning {
    const { document } = schemas[0] ?? { document: undefined };
    const key = schemas.map(({ pointer }) => pointer).join(' ');
    return remember(this.#known, document, key, () => shapeOf(schemas));
  }

  /** Whether two schemas are identical except for words, order and references. */
  areAlike(one: Schemas, other: Schemas): boolean {
    return this.#textOf(one) === this.#textOf(other);
  }

  #textOf(schemas: Schemas): string {
    const texts = schemas.map(({ document, pointer }) =>
      remember(this.#meanings, document, pointer, () =>
        JSON.stringify(meaningOf(document, valueAtPointer(document, pointer))),
      ),
    );
    return texts.join();
  }
}

function remember<T>(
  all: Map<unknown, Map<string, T>>,
  document: unknown,
  key: string,
  make: () => T,
): T {
  const known = all.get(document) ?? new Map<string, T>();
  all.set(document, known);
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

/** The combined meaning of schemas. */
function shapeOf(schemas: Schemas): SchemaMeaning {
  const parts = schemas.flatMap((schema) => expand(schema));
  const rest = new Map<string, Fact[]>();
  const keep = (keyword: string, ...facts: readonly Fact[]): void => {
    rest.set(keyword, [...(rest.get(keyword) ?? []), ...facts]);
  };
  const excluded: SchemaPlace[] = [];
  let exclusive: string | undefined;
  let alternatives: readonly Alternative[] = allTypes.map((type) => plain(type, ''));
  for (const part of parts) {
    alternatives = meet(alternatives, ownAlternatives(part));
    for (const keyword of ['anyOf', 'oneOf']) {
      const branches = branchesOf(part, keyword);
      if (branches === undefined) continue;
      if (keyword === 'oneOf' && overlap(branches)) exclusive ??= `${part.pointer}/oneOf`;
      const met = meet(
        alternatives,
        branches.flatMap((branch) => branch.alternatives),
      );
      // Deeply nested choices are only compared for equality.
      if (met.length > maxAlternatives) {
        keep(keyword, { value: meaningOf(part.document, part.value), pointer: part.pointer });
      } else alternatives = met;
      for (const branch of branches) {
        exclusive ??= branch.exclusive;
        excluded.push(...branch.excluded);
        for (const [name, facts] of branch.rest) keep(name, ...facts);
      }
    }
    for (const [keyword, value] of Object.entries(part.value)) {
      if (understood.has(keyword) || annotations.has(keyword)) continue;
      // A switch that is off says what its absence says; a schema that is false refuses every value.
      if (value === false && !keyword.startsWith('unevaluated')) continue;
      keep(keyword, { value, pointer: part.pointer + toPointer(keyword) });
    }
    if (part.value.not !== undefined && doubleNot(part.value) === undefined) {
      excluded.push({ document: part.document, pointer: `${part.pointer}/not` });
    }
  }
  alternatives = settled(alternatives);
  const stated = parts.find(({ value }) => value.default !== undefined);
  return {
    pointer: parts[0]?.pointer ?? schemas[0]?.pointer ?? '',
    alternatives,
    // Values that are impossible anyway need not be excluded.
    excluded: excluded.filter((each) => !areApart(shapeOf([each]).alternatives, alternatives, 0)),
    ...(exclusive !== undefined && { exclusive }),
    ...(stated && {
      default: { value: stated.value.default, pointer: `${stated.pointer}/default` },
    }),
    deprecated: parts.some(({ value }) => value.deprecated === true),
    rest,
  };
}

function branchesOf(
  { document, value, pointer }: Part,
  keyword: string,
): SchemaMeaning[] | undefined {
  const list = value[keyword];
  if (!Array.isArray(list)) return undefined;
  return list.map((_branch, index) => {
    const shape = shapeOf([{ document, pointer: `${pointer}/${keyword}/${index}` }]);
    const alternatives = shape.alternatives.map((each) => ({ ...each, pointer: shape.pointer }));
    return { ...shape, alternatives };
  });
}

/** Whether a value could fit two of the shapes. */
function overlap(shapes: readonly SchemaMeaning[]): boolean {
  return shapes.some((one, index) =>
    shapes.slice(index + 1).some((other) => !areApart(one.alternatives, other.alternatives, 0)),
  );
}

function areApart(
  ones: readonly Alternative[],
  others: readonly Alternative[],
  depth: number,
): boolean {
  return ones.every((one) => others.every((other) => isApart(one, other, depth)));
}

function isApart(one: Alternative, other: Alternative, depth: number): boolean {
  if (one.type !== other.type) return true;
  if (one.values && other.values && !one.values.open && !other.values.open) {
    const { list } = other.values;
    if (one.values.list.every((value) => !list.some((each) => isSame(each, value)))) return true;
  }
  const excludes = (closed: Alternative, open: Alternative): boolean =>
    closed.additional.some(({ value }) => value === false) &&
    [...open.required.keys()].some((name) => !closed.properties.has(name));
  if (excludes(one, other) || excludes(other, one)) return true;
  return (
    depth < 3 &&
    [...one.required.keys()].some((name) => {
      const [mine, theirs] = [one.properties.get(name), other.properties.get(name)];
      if (!other.required.has(name) || mine === undefined || theirs === undefined) return false;
      return areApart(shapeOf(mine).alternatives, shapeOf(theirs).alternatives, depth + 1);
    })
  );
}
