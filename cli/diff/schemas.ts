import { toPointer } from '../../src/contract/pointer.js';
import type { Alternative, Fact, SchemaFact, SchemaPlace, Schemas } from './alternative.js';
import { isLower } from './bounds.js';
import { compareAlternatives } from './branches.js';
import type { Note } from './change.js';
import { compareNames, isSame, showValue } from './nodes.js';
import { isHidden } from './parts.js';
import type { SchemaMeaning } from './shape.js';
import { compareTypes, compareValues } from './values.js';

/**
 * Reports the differences between two schemas for the sender (request) or reader (response) of their
 * values. It compares their meaning, not their form.
 */
export function compareSchemas(older: Schemas, newer: Schemas, note: Note): void {
  if (note.shapes.areAlike(older, newer)) return;
  const [before, after] = [note.shapes.of(older), note.shapes.of(newer)];
  note.once(before, after, () => compareMeanings(before, after, note));
}

function compareMeanings(before: SchemaMeaning, after: SchemaMeaning, note: Note): void {
  compareAsWhole(before, after, note);
  const [olds, news] = [before.alternatives, after.alternatives];
  if (!compareTypes(olds, news, `${after.pointer}/type`, note)) return;
  for (const type of new Set(news.map((each) => each.type))) {
    const ofType = (list: readonly Alternative[]) => list.filter((each) => each.type === type);
    const [left, right] = [ofType(olds), ofType(news)];
    // A type that was added or removed is already reported.
    if (left.length > 0) compareAlternatives(left, right, note, compareOne);
  }
}

/** Constraints on all values. */
function compareAsWhole(older: SchemaMeaning, newer: SchemaMeaning, note: Note): void {
  if (newer.exclusive !== undefined && older.exclusive === undefined) {
    const message = 'A value that matches more than one alternative is now refused.';
    note.narrower('exclusive-choice', newer.exclusive, message);
  } else if (older.exclusive !== undefined && newer.exclusive === undefined) {
    const message = 'A value that matches more than one alternative is no longer refused.';
    note.wider('exclusive-choice', newer.pointer, message);
  }
  compareDefaults(older, newer, note);
  compareExcluded(older.excluded, newer.excluded, newer.pointer, note);
  for (const keyword of new Set([...older.rest.keys(), ...newer.rest.keys()])) {
    const [before = [], after = []] = [older, newer].map(({ rest }) => rest.get(keyword) ?? []);
    if (note.shapes.haveSame(keyword, before, after)) continue;
    const at = (after[0] ?? before[0])?.pointer ?? newer.pointer;
    if (keyword.startsWith('x-')) note.editorial('extension', at, `${keyword} differs.`);
    else note.breaking('not-judged', at, `${keyword} differs, which this comparison cannot judge.`);
  }
}

function compareExcluded(
  older: readonly SchemaPlace[],
  newer: readonly SchemaPlace[],
  pointer: string,
  note: Note,
): void {
  const isSameAs = (one: SchemaPlace) => (other: SchemaPlace) =>
    note.findsNothing('whole', (trial) => compareSchemas([one], [other], trial));
  const added = newer.filter((each) => !older.some((other) => isSameAs(other)(each)));
  const removed = older.filter((each) => !newer.some(isSameAs(each)));
  const at = (added[0] ?? removed[0])?.pointer ?? pointer;
  if (added.length > 0 && removed.length > 0) {
    note.breaking('restriction', at, 'Other values are now excluded.');
  } else if (added.length > 0) note.narrower('restriction', at, 'Some values are now excluded.');
  else if (removed.length > 0) {
    note.wider('restriction', at, 'Some values are no longer excluded.');
  }
}

function compareOne(older: Alternative, newer: Alternative, note: Note): void {
  compareValues(older, newer, note);
  compareBounds(older, newer, note);
  compareRestrictions(older, newer, note);
  compareProperties(older, newer, note);
  compareItems(older, newer, note);
  compareAdditional(older, newer, note);
}

function compareBounds(older: Alternative, newer: Alternative, note: Note): void {
  const [before, after] = [limitsOf(older), limitsOf(newer)];
  for (const bound of new Set([...before.keys(), ...after.keys()])) {
    const [one, other] = [before.get(bound), after.get(bound)];
    const keyword = other?.keyword ?? one?.keyword ?? bound;
    if (one?.value === other?.value && one?.keyword === other?.keyword) continue;
    const at = (other ?? one)?.pointer ?? newer.pointer;
    const was = one !== undefined && one.keyword !== keyword ? `${one.keyword} ` : '';
    const from = `${keyword} is ${other?.value ?? 'not stated'} instead of ${was}${one?.value ?? 'not stated'}`;
    if (isStricter(one, other)) note.narrower('bound', at, `${from}: less is allowed.`);
    else note.wider('bound', at, `${from}: more is allowed.`);
  }
}

interface Limit extends Fact<number> {
  readonly keyword: string;
}

/** The bounds by what they limit: a value may be excluded itself, or only those beyond it. */
function limitsOf({ bounds }: Alternative): Map<string, Limit> {
  return new Map(
    [...bounds].map(([keyword, fact]) => [
      keyword.replace(/^exclusiveM/, 'm'),
      { ...fact, keyword },
    ]),
  );
}

function isStricter(before: Limit | undefined, after: Limit | undefined): boolean {
  if (before === undefined || after === undefined) return before === undefined;
  if (before.value === after.value) return after.keyword.startsWith('exclusive');
  return isLower(after.keyword) ? after.value > before.value : after.value < before.value;
}

function compareRestrictions(older: Alternative, newer: Alternative, note: Note): void {
  for (const keyword of new Set([...older.restrictions.keys(), ...newer.restrictions.keys()])) {
    const [before, after] = [older, newer].map((each) => each.restrictions.get(keyword) ?? []);
    const lacks = (list: readonly Fact[] = [], { value }: Fact): boolean =>
      !list.some((each) => implies(keyword, each.value, value));
    const added = (after ?? []).filter((fact) => lacks(before, fact));
    const removed = (before ?? []).filter((fact) => lacks(after, fact));
    const at = (added[0] ?? removed[0])?.pointer ?? newer.pointer;
    const show = (facts: readonly Fact[]): string =>
      facts.map(({ value }) => showValue(value)).join(', ');
    if (added.length > 0 && removed.length > 0) {
      const message = `${keyword} is ${show(added)} instead of ${show(removed)}.`;
      note.breaking('restriction', at, message);
    } else if (added.length > 0) {
      note.narrower('restriction', at, `${keyword} ${show(added)} is now required.`);
    } else if (removed.length > 0) {
      note.wider('restriction', at, `${keyword} ${show(removed)} is no longer required.`);
    }
  }
}

/** Whether every value that satisfies one setting of a keyword satisfies another. */
function implies(keyword: string, one: unknown, other: unknown): boolean {
  if (keyword === 'multipleOf' && typeof one === 'number' && typeof other === 'number') {
    const ratio = one / other;
    return Math.abs(ratio - Math.round(ratio)) < 1e-9 * Math.max(1, Math.abs(ratio));
  }
  if (keyword === 'format' && one === 'int32' && other === 'int64') return true;
  return isSame(one, other);
}

/** The fields of an object that this side sends. */
function fieldsOf({ properties, required }: Alternative, side: Note['side']) {
  const isHere = (name: string): boolean =>
    side === 'document' || !isHidden(properties.get(name) ?? [], side);
  return {
    properties: new Map([...properties].filter(([name]) => isHere(name))),
    required: new Map([...required].filter(([name]) => isHere(name))),
  };
}

function compareProperties(one: Alternative, other: Alternative, note: Note): void {
  const older = { ...one, ...fieldsOf(one, note.side) };
  const newer = { ...other, ...fieldsOf(other, note.side) };
  const [before, after] = [older.properties, newer.properties];
  const { added, removed, kept } = compareNames([...before.keys()], [...after.keys()]);
  const at = (name: string): string =>
    after.get(name)?.[0]?.pointer ?? newer.pointer + toPointer('properties', name);
  for (const name of added) {
    const required = newer.required.has(name);
    const message = `${required ? 'The required field' : 'The field'} ${name} is new.`;
    if (required && note.side === 'request') note.breaking('field', at(name), message);
    else note.additive('field', at(name), message);
  }
  for (const name of removed) {
    const pointer = before.get(name)?.[0]?.pointer ?? '';
    note.breaking('field', pointer, `The field ${name} was removed.`);
  }
  for (const name of kept) {
    compareSchemas(before.get(name) ?? [], after.get(name) ?? [], note);
  }
  const demands = compareNames([...older.required.keys()], [...newer.required.keys()]);
  for (const name of demands.added.filter((each) => !added.includes(each))) {
    note.narrower('required', at(name), `The field ${name} is now required.`);
  }
  for (const name of demands.removed.filter((each) => !removed.includes(each))) {
    note.wider('required', at(name), `The field ${name} is now optional.`);
  }
}

function compareItems(older: Alternative, newer: Alternative, note: Note): void {
  const [before, after] = [older.items, newer.items];
  const at = (after[0] ?? before[0])?.pointer ?? newer.pointer;
  if (before.length === 0 && after.length === 0) return;
  if (before.length === 0) note.narrower('items', at, 'The schema of the items is now stated.');
  else if (after.length === 0)
    note.wider('items', at, 'The schema of the items is no longer stated.');
  else compareSchemas(before, after, note);
}

/** A reader accepts undeclared fields in any case; a sender must still be able to send them. */
function compareAdditional(older: Alternative, newer: Alternative, note: Note): void {
  const rule = 'additional-fields';
  const [before, after] = [older.additional, newer.additional];
  const at = (after[0] ?? before[0])?.pointer ?? newer.pointer;
  const isFree = (facts: readonly SchemaFact[]): boolean =>
    facts.length > 0 && facts.every(({ value }) => value !== false);
  const isRefused = (facts: readonly SchemaFact[]): boolean =>
    facts.some(({ value }) => value === false);
  if (isFree(before) && isFree(after)) compareSchemas(schemasOf(before), schemasOf(after), note);
  else if (isFree(after)) note.additive(rule, at, 'Fields of any name are now allowed.');
  else if (isFree(before)) note.breaking(rule, at, 'Fields of any name are no longer stated.');
  else if (isRefused(before) === isRefused(after)) return;
  else if (note.side === 'response')
    note.editorial(rule, at, 'Undeclared fields are now mentioned.');
  else if (isRefused(after)) note.breaking(rule, at, 'Undeclared fields are now refused.');
  else note.additive(rule, at, 'Undeclared fields are no longer refused.');
}

function schemasOf(facts: readonly SchemaFact[]): Schemas {
  return facts.map(({ document, pointer }) => ({ document, pointer }));
}

function compareDefaults(older: SchemaMeaning, newer: SchemaMeaning, note: Note): void {
  const [before, after] = [older.default, newer.default];
  if (!isSame(before?.value, after?.value)) {
    const at = (after ?? before)?.pointer ?? newer.pointer;
    const message = `The default is ${showValue(after?.value)} instead of ${showValue(before?.value)}.`;
    const moves = before !== undefined && after !== undefined && note.side === 'request';
    // Callers who omit the field get another value than before.
    if (moves) note.breaking('default', at, message);
    else note.editorial('default', at, message);
  }
  if (older.deprecated !== newer.deprecated) {
    const state = newer.deprecated ? 'deprecated' : 'no longer deprecated';
    note.additive('deprecated', `${newer.pointer}/deprecated`, `It is ${state}.`);
  }
}
