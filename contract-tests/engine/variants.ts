import { isObject, type Json } from '../../src/contract/document.js';
import { toPointer, valueAtPointer } from '../../src/contract/pointer.js';
import { applicators } from './applicators.js';
import { assertions } from './assertions.js';
import type { ContractDocument, SchemaAt } from './contractDocument.js';
import type { Making, VariantKind } from './made.js';
import { withValue } from './pointers.js';
import { type Extent, isLeftOut, type MessageDirection, sample } from './samples.js';
import { type Choice, choiceOf, propertiesOf, requiredOf } from './schemas.js';
import type { Polarity } from './statements.js';
import { branchesOf, propertyOf, subschemaOf, type Whole, wholeOf } from './whole.js';

/** A body that differs from a valid one in one place, to exercise one statement of the document. */
export interface Variant {
  readonly polarity: Polarity;
  /** JSON Pointer into the document to the statement; see `listStatements`. */
  readonly statement: string;
  /** JSON Pointer into the body to the difference. */
  readonly pointer: string;
  /**
   * Where the error may be reported: the difference itself, or the object around it for a field missing from
   * one branch of a choice, since another branch may match equally well.
   */
  readonly told: string;
  /** What was changed. */
  readonly kind: VariantKind;
  /** A short description of the difference for people. */
  readonly title: string;
  readonly body: unknown;
}

/**
 * Makes every variant of a valid body. Positive: each optional field present and absent, each enum value, bound
 * and branch. Negative: each constraint of each field broken alone.
 */
export function makeVariants(
  document: ContractDocument,
  root: SchemaAt,
  base?: unknown,
  direction: MessageDirection = 'received',
): Variant[] {
  return [
    ...walk(
      { document, places: new Map(), direction, depth: 0, isMeant: () => true },
      root,
      base === undefined ? sample(document, root, 'all', direction) : base,
      '',
      [],
    ),
  ];
}

/** One traversal of a schema. */
interface Walking {
  readonly document: ContractDocument;
  /** How often each schema was visited. */
  readonly places: Map<string, number>;
  readonly direction: MessageDirection;
  /** How many walks this one is within: a schema under a condition is walked through to break it. */
  readonly depth: number;
  /** Whether what a schema says is to be exercised: of those that hold beside a condition, it is not. */
  readonly isMeant: (at: SchemaAt) => boolean;
}

/** A condition that lies deeper within conditions is not broken. */
const deepestWalk = 2;

/** A schema used in many places is exercised in the first one only, so the work stays linear. */
const mostPlaces = 24;

interface Change {
  readonly polarity: Polarity;
  readonly statement: string;
  readonly kind: VariantKind;
  readonly title: string;
  /** The new value; `undefined` removes the field. */
  readonly value: unknown;
}

/** One visit to a schema: where in the body its value is. */
interface Visit {
  readonly at: SchemaAt;
  /** The schema with what holds beside it. */
  readonly whole: Whole;
  /** What of it is to be exercised. */
  readonly parts: readonly SchemaAt[];
  readonly body: unknown;
  readonly pointer: string;
  readonly value: unknown;
  /** The schemas around it. */
  readonly ancestors: readonly string[];
  /** In a branch of a choice: its simplest value. */
  readonly barest: unknown;
}

function* walk(
  walking: Walking,
  at: SchemaAt,
  body: unknown,
  pointer: string,
  ancestors: readonly string[],
  barest?: unknown,
): Generator<Variant> {
  const { document, places, isMeant } = walking;
  const count = (places.get(at.pointer) ?? 0) + 1;
  if (count > mostPlaces) return;
  places.set(at.pointer, count);
  const whole = wholeOf(document, at);
  const parts = whole.parts.filter(isMeant);
  const value = valueAtPointer(body, pointer);
  const visit = { at, whole, parts, body, pointer, value, ancestors, barest };
  for (const part of parts) {
    for (const change of changesOf(walking, part, whole, value)) yield variantOf(visit, change);
  }
  const choice = choiceOf(whole.schema);
  if (choice !== undefined && isMeant(subschemaOf(document, whole, choice))) {
    yield* ofBranches(walking, visit, choice);
    if (whole.schema.properties === undefined) return;
  }
  if (ancestors.includes(at.pointer)) return;
  yield* ofPresence(walking, visit);
  yield* inside(walking, visit);
}

function variantOf(
  { body, pointer, barest }: Visit,
  change: Change,
  where = pointer,
  base = body,
): Variant {
  const { polarity, statement, kind, title, value } = change;
  const told = barest !== undefined && kind === 'missing' ? pointer : where;
  const changed = withValue(base, where, value);
  return { polarity, statement, kind, title, pointer: where, told, body: changed };
}

/** Each branch of a choice, and the variants of its value. */
function* ofBranches(walking: Walking, visit: Visit, choice: Choice): Generator<Variant> {
  const { document } = walking;
  const { whole, body, pointer, ancestors } = visit;
  const owner = subschemaOf(document, whole, choice).pointer;
  for (const [index, branch] of branchesOf(document, whole, choice).entries()) {
    const value = besideBranch(walking, whole, branch, 'all');
    const statement = `${owner}/${index}`;
    const title = `branch ${index} of ${choice}`;
    yield variantOf(visit, { polarity: 'positive', statement, kind: 'value', title, value });
    const barest = besideBranch(walking, whole, branch, 'required');
    yield* walk(walking, branch, withValue(body, pointer, value), pointer, ancestors, barest);
  }
}

/** Each field present, left out and missing. */
function* ofPresence({ document, direction }: Walking, visit: Visit): Generator<Variant> {
  const { whole, parts, body, pointer, value, barest } = visit;
  for (const part of parts) {
    for (const change of presenceChanges(part, whole.schema, value)) {
      if (isLeftOut(document, propertyOf(document, whole, change.name), direction)) continue;
      // The optional fields of one branch can make a value without a required field match another branch.
      const isBare = change.kind === 'missing' && barest !== undefined;
      const base = isBare ? withValue(body, pointer, barest) : body;
      yield variantOf(visit, change, pointer + toPointer(change.name), base);
    }
  }
}

/** The variants of the fields of an object, and of the first item of a list. */
function* inside(walking: Walking, visit: Visit): Generator<Variant> {
  const { document, direction, isMeant } = walking;
  const { at, whole, parts, body, pointer, value } = visit;
  const ancestors = [...visit.ancestors, at.pointer];
  const names = parts.flatMap(({ schema }) => Object.keys(propertiesOf(schema)));
  for (const name of new Set(names)) {
    const property = propertyOf(document, whole, name);
    const where = pointer + toPointer(name);
    if (isLeftOut(document, property, direction) || valueAtPointer(body, where) === undefined)
      continue;
    yield* walk(walking, property, body, where, ancestors);
  }
  if (Array.isArray(value) && value.length > 0 && whole.schema.items !== undefined) {
    const items = subschemaOf(document, whole, 'items');
    if (isMeant(items)) yield* walk(walking, items, body, `${pointer}/0`, ancestors);
  }
}

/** A value of a branch, with the fields that the surrounding schema requires. */
function besideBranch(
  { document, direction }: Walking,
  whole: Whole,
  branch: SchemaAt,
  extent: Extent,
): unknown {
  const value = sample(document, branch, extent, direction);
  const [own] = whole.parts;
  if (own === undefined || whole.schema.properties === undefined || !isObject(value)) return value;
  return { ...(sample(document, own, extent, direction) as Json), ...value };
}

/** A field of an object present, left out and missing, as far as one part of its schema declares it. */
function presenceChanges(
  { pointer, schema }: SchemaAt,
  whole: Json,
  body: unknown,
): (Change & { readonly name: string })[] {
  if (!isObject(body)) return [];
  const required = requiredOf(whole);
  const declared = Object.keys(propertiesOf(schema)).flatMap((name) => {
    const statement = pointer + toPointer('properties', name);
    const kept = { name, polarity: 'positive', statement, value: body[name] } as const;
    const there = { ...kept, kind: 'present', title: 'there' } as const;
    if (required.includes(name)) return [there];
    return [there, { ...kept, kind: 'absent', title: 'left out', value: undefined } as const];
  });
  const missing = requiredOf(schema).map(
    (name, index) =>
      ({
        name,
        polarity: 'negative',
        statement: `${pointer}/required/${index}`,
        kind: 'missing',
        title: 'missing',
        value: undefined,
      }) as const,
  );
  return [...declared, ...missing];
}

function* changesOf(
  walking: Walking,
  at: SchemaAt,
  whole: Whole,
  value: unknown,
): Generator<Change> {
  const { document, direction } = walking;
  const making = { document, at, whole, direction, broken: brokenWithin(walking) };
  for (const [keyword, argument] of Object.entries(at.schema)) {
    const statement = `${at.pointer}/${keyword}`;
    const made = (assertions[keyword] ?? applicators[keyword])?.(argument, value, making) ?? [];
    for (const [polarity, title, changed, { entry, kind = 'value' } = {}] of made) {
      yield {
        polarity,
        kind,
        title,
        value: changed,
        statement: entry === undefined ? statement : `${statement}/${entry}`,
      };
    }
  }
}

/** Breaks the statements of a schema in a value, and keeps those that hold of it beside them. */
function brokenWithin(walking: Walking): Making['broken'] {
  return (at, value, others = []) => {
    const depth = walking.depth + 1;
    if (depth > deepestWalk) return [];
    const own = wholeOf(walking.document, at).parts;
    const isWithin = (pointer: string, all: readonly SchemaAt[]): boolean =>
      all.some((each) => pointer === each.pointer || pointer.startsWith(`${each.pointer}/`));
    const isMeant = ({ pointer }: SchemaAt): boolean =>
      isWithin(pointer, own) || !isWithin(pointer, others);
    const inner = { ...walking, places: new Map<string, number>(), depth, isMeant };
    const variants = walk(
      inner,
      { ...at, beside: [...(at.beside ?? []), ...others] },
      value,
      '',
      [],
    );
    return [...variants]
      .filter(({ polarity, kind }) => polarity === 'negative' && kind !== 'undeclared')
      .map(({ body }) => body);
  };
}
