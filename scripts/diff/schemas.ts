import { toPointer } from '../../src/contract/pointer.js';
import { compareBranches, isChoice } from './branches.js';
import type { Note } from './change.js';
import { compareNames, inside, isSame, keysOf, type Node, quote } from './nodes.js';
import { compareRest } from './rest.js';
import { compareTypes, compareValues } from './values.js';

const lowerBounds = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'];
const upperBounds = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'];
/** Present, they exclude values; changed, they exclude others. */
const restrictions = ['pattern', 'format', 'multipleOf', 'not', 'contentEncoding', 'uniqueItems'];

const judged = new Set([
  ...['type', 'enum', 'const', 'x-open-enum', 'properties', 'required', 'items'],
  ...['additionalProperties', 'anyOf', 'oneOf', 'default', 'deprecated', '$ref'],
  ...[...lowerBounds, ...upperBounds, ...restrictions],
]);

/**
 * Notes what differs between two schemas for whoever sends (request) or reads (response) their values.
 *
 * @param seen Pairs that were compared already; a schema may contain itself.
 */
export function compareSchemas(older: Node, newer: Node, note: Note, seen: Set<string>): void {
  const pair = `${older.pointer} ${newer.pointer}`;
  if (seen.has(pair)) return;
  seen.add(pair);
  if (isChoice(older) || isChoice(newer)) {
    compareBranches(older, newer, note, (one, other) => compareSchemas(one, other, note, seen));
    // What stands beside the alternatives of one alone was compared with each of them.
    if (isChoice(older) !== isChoice(newer)) return;
  }
  if (!compareTypes(older, newer, note)) return;
  compareValues(older, newer, note);
  compareBounds(older, newer, note);
  compareRestrictions(older, newer, note);
  compareProperties(older, newer, note, seen);
  compareItems(older, newer, note, seen);
  compareAdditional(older, newer, note);
  compareDefaults(older, newer, note);
  compareRest(older, newer, judged, note);
}

function compareBounds(older: Node, newer: Node, note: Note): void {
  const bound = (node: Node, keyword: string, absent: number): number =>
    typeof node.value[keyword] === 'number' ? (node.value[keyword] as number) : absent;
  const judge = (keyword: string, stricter: number): void => {
    const before = bound(older, keyword, -Infinity * stricter);
    const after = bound(newer, keyword, -Infinity * stricter);
    if (before === after) return;
    const from = `${keyword} is ${quote(newer.value[keyword])} instead of ${quote(older.value[keyword])}`;
    const at = `${newer.pointer}/${keyword}`;
    if (Math.sign(after - before) === stricter) note.narrower(at, `${from}: less is allowed.`);
    else note.wider(at, `${from}: more is allowed.`);
  };
  for (const keyword of lowerBounds) judge(keyword, 1);
  for (const keyword of upperBounds) judge(keyword, -1);
}

function compareRestrictions(older: Node, newer: Node, note: Note): void {
  for (const keyword of restrictions) {
    const [before, after] = [older.value[keyword], newer.value[keyword]];
    if (isSame(before, after)) continue;
    const at = `${newer.pointer}/${keyword}`;
    if (before === undefined) note.narrower(at, `${keyword} ${quote(after)} is asked for.`);
    else if (after === undefined)
      note.wider(at, `${keyword} ${quote(before)} is no longer asked for.`);
    else note.breaking(at, `${keyword} is ${quote(after)} instead of ${quote(before)}.`);
  }
}

function compareProperties(older: Node, newer: Node, note: Note, seen: Set<string>): void {
  const { added, removed, kept } = compareNames(
    keysOf(older, 'properties'),
    keysOf(newer, 'properties'),
  );
  const at = (name: string): string => newer.pointer + toPointer('properties', name);
  for (const name of added) {
    const required = isRequired(newer, name);
    const message = `${required ? 'The required field' : 'The field'} ${name} is new.`;
    if (required && note.side === 'request') note.breaking(at(name), message);
    else note.additive(at(name), message);
  }
  for (const name of removed) {
    note.breaking(older.pointer + toPointer('properties', name), `The field ${name} is gone.`);
  }
  for (const name of kept) {
    compareSchemas(
      inside(older, 'properties', name),
      inside(newer, 'properties', name),
      note,
      seen,
    );
  }
  const demands = compareNames(requiredOf(older), requiredOf(newer));
  for (const name of demands.added.filter((each) => !added.includes(each))) {
    note.narrower(at(name), `The field ${name} is required now.`);
  }
  for (const name of demands.removed.filter((each) => !removed.includes(each))) {
    note.wider(at(name), `The field ${name} may be left out now.`);
  }
}

function requiredOf({ value }: Node): string[] {
  return Array.isArray(value.required) ? value.required.map(String) : [];
}

function isRequired(node: Node, name: string): boolean {
  return requiredOf(node).includes(name);
}

function compareItems(older: Node, newer: Node, note: Note, seen: Set<string>): void {
  const at = `${newer.pointer}/items`;
  const [before, after] = [older.value.items, newer.value.items];
  if (before === undefined && after === undefined) return;
  if (before === undefined) note.narrower(at, 'The form of the items is stated.');
  else if (after === undefined) note.wider(at, 'The form of the items is no longer stated.');
  else compareSchemas(inside(older, 'items'), inside(newer, 'items'), note, seen);
}

/** A reader takes undeclared fields in any case; what was free to be sent must stay so. */
function compareAdditional(older: Node, newer: Node, note: Note): void {
  const [before, after] = [older.value.additionalProperties, newer.value.additionalProperties];
  if (isSame(before, after)) return;
  const at = `${newer.pointer}/additionalProperties`;
  const isFree = (value: unknown): boolean => value !== undefined && value !== false;
  if (isFree(before) && isFree(after)) note.breaking(at, 'Fields of any name have another form.');
  else if (isFree(after)) note.additive(at, 'Fields of any name are allowed now.');
  else if (isFree(before)) note.breaking(at, 'Fields of any name are no longer stated.');
  else if (note.side === 'response') note.editorial(at, 'Undeclared fields are named as such.');
  else if (after === false) note.breaking(at, 'Undeclared fields are refused now.');
  else note.additive(at, 'Undeclared fields are no longer refused.');
}

function compareDefaults(older: Node, newer: Node, note: Note): void {
  const [before, after] = [older.value.default, newer.value.default];
  if (!isSame(before, after)) {
    const at = `${newer.pointer}/default`;
    const message = `The default is ${quote(after)} instead of ${quote(before)}.`;
    const moves = before !== undefined && after !== undefined && note.side === 'request';
    // Whoever leaves the field out gets something else than before.
    if (moves) note.breaking(at, message);
    else note.editorial(at, message);
  }
  if (older.value.deprecated !== newer.value.deprecated) {
    const state = newer.value.deprecated === true ? 'deprecated' : 'no longer deprecated';
    note.additive(`${newer.pointer}/deprecated`, `It is ${state}.`);
  }
}
