import type { Note } from './change.js';
import { isSame, type Node, quote } from './nodes.js';

/** Notes which types are new or gone. Answers whether the rest of the schemas can be compared. */
export function compareTypes(older: Node, newer: Node, note: Note): boolean {
  const [before, after] = [typesOf(older), typesOf(newer)];
  const at = `${newer.pointer}/type`;
  const message = `The type is ${show(after)} instead of ${show(before)}.`;
  if (isSame(new Set(before), new Set(after))) return true;
  const widens = after === undefined || (before !== undefined && !covers(before, after));
  const narrows = before === undefined || (after !== undefined && !covers(after, before));
  if (widens && narrows) {
    note.breaking(at, message);
    return false;
  }
  if (widens) note.wider(at, message);
  else note.narrower(at, message);
  return true;
}

function typesOf({ value: { type } }: Node): string[] | undefined {
  if (Array.isArray(type)) return type.map(String);
  return typeof type === 'string' ? [type] : undefined;
}

/** Whether every value of `types` is one of `all`; each integer is a number. */
function covers(all: readonly string[], types: readonly string[]): boolean {
  return types.every(
    (type) => all.includes(type) || (type === 'integer' && all.includes('number')),
  );
}

function show(types: readonly string[] | undefined): string {
  return types === undefined ? 'not stated' : types.join(' or ');
}

/** Notes which values of an enum or constant are new or gone, and whether it is open. */
export function compareValues(older: Node, newer: Node, note: Note): void {
  const [before, after] = [valuesOf(older), valuesOf(newer)];
  const at = `${newer.pointer}/${newer.value.const === undefined ? 'enum' : 'const'}`;
  if (before === undefined && after === undefined) return;
  if (before === undefined || after === undefined) {
    const stated = after ?? before;
    const message = `The values ${(stated?.list ?? []).map(quote).join(', ')} are ${after === undefined ? 'no longer stated' : 'stated'}.`;
    if (stated?.open) note.additive(at, message);
    else if (after === undefined) note.wider(at, message);
    else note.narrower(at, message);
    return;
  }
  if (before.open !== after.open) {
    if (after.open) note.wider(at, 'Values that are not listed may come now.');
    else note.narrower(at, 'Only the listed values may come now.');
  }
  const open = before.open && after.open;
  for (const value of after.list.filter((each) => !contains(before.list, each))) {
    const message = `The value ${quote(value)} is new.`;
    if (open || before.open) note.additive(at, message);
    else note.wider(at, message);
  }
  for (const value of before.list.filter((each) => !contains(after.list, each))) {
    const message = `The value ${quote(value)} is gone.`;
    if (open || after.open) note.additive(at, message);
    else note.narrower(at, message);
  }
}

function valuesOf({ value }: Node): { list: readonly unknown[]; open: boolean } | undefined {
  const open = value['x-open-enum'] === true;
  if (Array.isArray(value.enum)) return { list: value.enum, open };
  return value.const === undefined ? undefined : { list: [value.const], open };
}

function contains(list: readonly unknown[], value: unknown): boolean {
  return list.some((each) => isSame(each, value));
}
