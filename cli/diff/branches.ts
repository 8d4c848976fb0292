import type { Alternative, Type } from './alternative.js';
import type { Note } from './change.js';

type Compare = (older: Alternative, newer: Alternative, note: Note) => void;

/** Pairs the alternatives of one type that two schemas offer, and notes those without a partner. */
export function compareAlternatives(
  older: readonly Alternative[],
  newer: readonly Alternative[],
  note: Note,
  compare: Compare,
): void {
  const differences = (one: Alternative, other: Alternative): number => {
    const attempt = note.attempt();
    compare(one, other, attempt.note);
    return attempt.count();
  };
  const left = distinct(older, differences);
  const unpaired: Alternative[] = [];
  const pairs: [Alternative, Alternative][] = [];
  for (const alternative of inOrder(distinct(newer, differences))) {
    const [partner] = left.splice(findPartner(alternative, left, differences), 1);
    if (partner === undefined) unpaired.push(alternative);
    else pairs.push([partner, alternative]);
  }
  // What has no likeness left is taken for the same alternative, changed.
  const [one, other] = [left[0], unpaired[0]];
  if (one !== undefined && other !== undefined && left.length + unpaired.length === 2) {
    pairs.push([one, other]);
  } else {
    for (const each of unpaired) {
      note.wider('alternative', each.pointer, `It may also be ${nameOf(each)}.`);
    }
    for (const each of left) {
      note.narrower('alternative', each.pointer, `It is never ${nameOf(each)} now.`);
    }
  }
  for (const [before, after] of pairs) compare(before, after, note);
}

type Differences = (one: Alternative, other: Alternative) => number;

/** An alternative that is there twice says nothing more. */
function distinct(list: readonly Alternative[], differences: Differences): Alternative[] {
  return list.filter(
    (each, index) => !list.slice(0, index).some((earlier) => differences(earlier, each) === 0),
  );
}

/** Named alternatives choose first: their names tell them apart. */
function inOrder(alternatives: readonly Alternative[]): Alternative[] {
  return [...alternatives].sort(
    (one, other) => Number(isNamed(other.pointer)) - Number(isNamed(one.pointer)),
  );
}

/** The position of the alternative that is meant by another one; past the end where there is none. */
function findPartner(
  alternative: Alternative,
  candidates: readonly Alternative[],
  differences: Differences,
): number {
  const { pointer } = alternative;
  const sameName = candidates.findIndex((each) => each.pointer === pointer && isNamed(pointer));
  if (sameName >= 0) return sameName;
  const equal = candidates.findIndex((each) => differences(each, alternative) === 0);
  return equal >= 0 ? equal : candidates.length;
}

function isNamed(pointer: string): boolean {
  return /^\/components\/schemas\/[^/]+$/.test(pointer);
}

function nameOf({ pointer, type, integer }: Alternative): string {
  if (isNamed(pointer)) return pointer.split('/').at(-1) ?? '';
  const name: Type | 'integer' = integer ? 'integer' : type;
  return name;
}
