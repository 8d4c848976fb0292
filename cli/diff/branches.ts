import type { Alternative, Type } from './alternative.js';
import type { Note } from './change.js';
import { isNamed } from './nodes.js';

type Compare = (older: Alternative, newer: Alternative, note: Note) => void;

/** Pairs the alternatives of one type in two schemas, and reports those without a partner. */
export function compareAlternatives(
  older: readonly Alternative[],
  newer: readonly Alternative[],
  note: Note,
  compare: Compare,
): void {
  const areSame = (one: Alternative, other: Alternative): boolean =>
    note.findsNothing('by-name', (trial) => compare(one, other, trial));
  const left = distinct(older, areSame);
  const unpaired: Alternative[] = [];
  const pairs: [Alternative, Alternative][] = [];
  for (const alternative of inOrder(distinct(newer, areSame))) {
    const [partner] = left.splice(findPartner(alternative, left, areSame), 1);
    if (partner === undefined) unpaired.push(alternative);
    else pairs.push([partner, alternative]);
  }
  // The remaining alternatives are treated as changed versions of each other.
  const [one, other] = [left[0], unpaired[0]];
  if (one !== undefined && other !== undefined && left.length + unpaired.length === 2) {
    pairs.push([one, other]);
  } else {
    for (const each of unpaired) {
      note.wider('alternative', each.pointer, `It may now also be ${nameOf(each)}.`);
    }
    for (const each of left) {
      note.narrower('alternative', each.pointer, `It can no longer be ${nameOf(each)}.`);
    }
  }
  for (const [before, after] of pairs) compare(before, after, note);
}

type AreSame = (one: Alternative, other: Alternative) => boolean;

/** Removes duplicate alternatives. */
function distinct(list: readonly Alternative[], areSame: AreSame): Alternative[] {
  return list.filter(
    (each, index) => !list.slice(0, index).some((earlier) => areSame(earlier, each)),
  );
}

/** Named alternatives are paired first: their names identify them. */
function inOrder(alternatives: readonly Alternative[]): Alternative[] {
  return [...alternatives].sort(
    (one, other) => Number(isNamed(other.pointer)) - Number(isNamed(one.pointer)),
  );
}

/** The position of the alternative that matches another one; past the end if none matches. */
function findPartner(
  alternative: Alternative,
  candidates: readonly Alternative[],
  areSame: AreSame,
): number {
  const { pointer } = alternative;
  const sameName = candidates.findIndex((each) => each.pointer === pointer && isNamed(pointer));
  if (sameName >= 0) return sameName;
  const equal = candidates.findIndex((each) => areSame(each, alternative));
  return equal >= 0 ? equal : candidates.length;
}

function nameOf({ pointer, type, integer }: Alternative): string {
  if (isNamed(pointer)) return pointer.split('/').at(-1) ?? '';
  const name: Type | 'integer' = integer ? 'integer' : type;
  return name;
}
