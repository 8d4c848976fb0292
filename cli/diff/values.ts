import type { Alternative, Values } from './alternative.js';
import type { Note } from './change.js';
import { compareNames, isSame, showValue } from './nodes.js';

/** Reports which values of an enum or constant were added or removed, and whether it is open. */
export function compareValues(older: Alternative, newer: Alternative, note: Note): void {
  const [before, after] = [older.values, newer.values];
  if (before === undefined && after === undefined) return;
  if (before === undefined || after === undefined) {
    const stated = (after ?? before) as Values;
    const message = `The values ${stated.list.map(showValue).join(', ')} are ${after === undefined ? 'no longer stated' : 'stated'}.`;
    if (stated.open) note.additive('values', stated.pointer, message);
    else if (after === undefined) note.wider('values', stated.pointer, message);
    else note.narrower('values', stated.pointer, message);
    return;
  }
  const at = after.pointer;
  if (before.open !== after.open) {
    if (after.open) note.wider('values', at, 'Unlisted values are now possible.');
    else note.narrower('values', at, 'Only the listed values are now possible.');
  }
  const { added, removed } = compareNames(before.list.map(showValue), after.list.map(showValue));
  for (const value of added) {
    const message = `The value ${value} is new.`;
    if (before.open) note.additive('values', at, message);
    else note.wider('values', at, message);
  }
  for (const value of removed) {
    const message = `The value ${value} was removed.`;
    if (after.open) note.additive('values', at, message);
    else note.narrower('values', at, message);
  }
}

/** Reports which types were added or removed. Returns whether the rest of the schemas can be compared. */
export function compareTypes(
  older: readonly Alternative[],
  newer: readonly Alternative[],
  pointer: string,
  note: Note,
): boolean {
  const [before, after] = [typesOf(older), typesOf(newer)];
  if (isSame(before, after)) return true;
  const message = `The type is ${show(after)} instead of ${show(before)}.`;
  const [widens, narrows] = [!covers(before, after), !covers(after, before)];
  if (widens && narrows) {
    note.breaking('type', pointer, message);
    return false;
  }
  if (widens) note.wider('type', pointer, message);
  else note.narrower('type', pointer, message);
  return true;
}

function typesOf(alternatives: readonly Alternative[]): string[] {
  const types = new Set(alternatives.map(({ type, integer }) => (integer ? 'integer' : type)));
  if (types.has('number')) types.delete('integer');
  return [...types].sort();
}

/** Whether `all` covers every type in `types`; each integer is a number. */
function covers(all: readonly string[], types: readonly string[]): boolean {
  return types.every(
    (type) => all.includes(type) || (type === 'integer' && all.includes('number')),
  );
}

const anyType = 6;

function show(types: readonly string[]): string {
  if (types.length === 0) return 'none';
  return types.length === anyType ? 'not stated' : types.join(' or ');
}
