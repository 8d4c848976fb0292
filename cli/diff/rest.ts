import { annotations } from './annotations.js';
import type { Note } from './change.js';
import { isSame, type Node } from './nodes.js';

/** Reports every difference in a keyword that no rule covers, so that none is missed. */
export function compareRest(
  older: Node,
  newer: Node,
  judged: ReadonlySet<string>,
  note: Note,
): void {
  for (const keyword of new Set([...Object.keys(older.value), ...Object.keys(newer.value)])) {
    if (judged.has(keyword) || annotations.has(keyword)) continue;
    if (isSame(older.value[keyword], newer.value[keyword])) continue;
    const at = `${newer.pointer}/${keyword}`;
    if (keyword.startsWith('x-')) note.editorial('extension', at, `${keyword} differs.`);
    else note.breaking('not-judged', at, `${keyword} differs, which this comparison cannot judge.`);
  }
}
