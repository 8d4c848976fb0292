import { toPointer, valueAtPointer } from '../../src/contract/pointer.js';
import { saySame } from './alike.js';
import type { Alternative, Fact, SchemaFact, SchemaPlace, Schemas } from './alternative.js';
import { annotations } from './annotations.js';
import { meet } from './meet.js';
import { isSame } from './nodes.js';
import { allTypes, ownAlternatives, plain, understood } from './ownAlternatives.js';
import { doubleNot, expand, meantBy, type Part } from './parts.js';
import { settled } from './settle.js';
import { Verdicts } from './verdicts.js';

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
  readonly rest: ReadonlyMap<string, readonly SchemaFact[]>;
}

/** The most combinations of nested choices that are distinguished. */
const maxAlternatives = 200;

/** A schema of which nothing is known yet: within a choice, it adds nothing to itself. */
const unknown: SchemaMeaning = {
  ...{ pointer: '', alternatives: [], excluded: [], deprecated: false, rest: new Map() },
};

/** The shapes of two versions of a document, each computed once. */
export class Shapes {
  readonly #known = new Map<unknown, Map<string, SchemaMeaning>>();
  readonly #written = new Verdicts();

  of(schemas: Schemas): SchemaMeaning {
    const { document } = schemas[0] ?? { document: undefined };
    const places = schemas.map((place) => meantBy(withValue(place)));
    const key = places.map(({ pointer }) => pointer).join(' ');
    const shapes = this.#known.get(document) ?? new Map<string, SchemaMeaning>();
    this.#known.set(document, shapes);
    const known = shapes.get(key);
    if (known !== undefined) return known;
    shapes.set(key, unknown);
    const shape = shapeOf(places, this);
    shapes.set(key, shape);
    return shape;
  }

  /** Whether two schemas are identical except for words, order and references. */
  areAlike(ones: Schemas, others: Schemas): boolean {
    return (
      ones.length === others.length &&
      ones.every((one, index) => {
        const other = others[index] as SchemaPlace;
        return saySame(withValue(one), withValue(other), this.#written);
      })
    );
  }

  /** Whether keywords of two schemas say the same, in any order. */
  haveSame(keyword: string, ones: readonly SchemaFact[], others: readonly SchemaFact[]): boolean {
    const isIn = (list: readonly SchemaFact[]) => (one: SchemaFact) =>
      list.some((other) => {
        const under = ({ document, value }: SchemaFact) => ({
          document,
          value: { [keyword]: value },
        });
        return saySame(under(one), under(other), this.#written);
      });
    return ones.every(isIn(others)) && others.every(isIn(ones));
  }
}

function withValue({ document, pointer }: SchemaPlace): SchemaFact {
  return { document, pointer, value: valueAtPointer(document, pointer) };
}

/** The combined meaning of schemas. */
function shapeOf(schemas: Schemas, shapes: Shapes): SchemaMeaning {
  const parts = schemas.flatMap((schema) => expand(schema));
  const rest = new Map<string, SchemaFact[]>();
  const keep = (keyword: string, ...facts: readonly SchemaFact[]): void => {
    rest.set(keyword, [...(rest.get(keyword) ?? []), ...facts]);
  };
  const excluded: SchemaPlace[] = [];
  let exclusive: string | undefined;
  let alternatives: readonly Alternative[] = allTypes.map((type) => plain(type, ''));
  for (const part of parts) {
    alternatives = meet(alternatives, ownAlternatives(part));
    for (const keyword of ['anyOf', 'oneOf']) {
      const branches = branchesOf(part, keyword, shapes);
      if (branches === undefined) continue;
      if (keyword === 'oneOf' && overlap(branches, shapes)) exclusive ??= `${part.pointer}/oneOf`;
      const met = meet(
        alternatives,
        branches.flatMap((branch) => branch.alternatives),
      );
      // Deeply nested choices are only compared for equality.
      if (met.length > maxAlternatives) {
        const { document, value, pointer } = part;
        keep(keyword, { document, value: value[keyword], pointer });
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
      const { document, pointer } = part;
      keep(keyword, { document, value, pointer: pointer + toPointer(keyword) });
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
    excluded: excluded.filter(
      (each) => !areApart(shapes.of([each]).alternatives, alternatives, shapes, 0),
    ),
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
  shapes: Shapes,
): SchemaMeaning[] | undefined {
  const list = value[keyword];
  if (!Array.isArray(list)) return undefined;
  return list.map((_branch, index) => {
    const shape = shapes.of([{ document, pointer: `${pointer}/${keyword}/${index}` }]);
    const alternatives = shape.alternatives.map((each) => ({ ...each, pointer: shape.pointer }));
    return { ...shape, alternatives };
  });
}

/** Whether a value could fit two of the shapes. */
function overlap(branches: readonly SchemaMeaning[], shapes: Shapes): boolean {
  return branches.some((one, index) =>
    branches
      .slice(index + 1)
      .some((other) => !areApart(one.alternatives, other.alternatives, shapes, 0)),
  );
}

function areApart(
  ones: readonly Alternative[],
  others: readonly Alternative[],
  shapes: Shapes,
  depth: number,
): boolean {
  return ones.every((one) => others.every((other) => isApart(one, other, shapes, depth)));
}

function isApart(one: Alternative, other: Alternative, shapes: Shapes, depth: number): boolean {
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
      return areApart(
        shapes.of(mine).alternatives,
        shapes.of(theirs).alternatives,
        shapes,
        depth + 1,
      );
    })
  );
}
