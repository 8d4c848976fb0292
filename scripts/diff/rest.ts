import type { Note } from './change.js';
import { isSame, type Node } from './nodes.js';

/** Keywords that change no message; `editorial.ts` tells where they differ. */
export const annotations: ReadonlySet<string> = new Set([
  ...['title', 'summary', 'description', 'example', 'examples', 'externalDocs', '$comment'],
  ...['tags', 'info', 'links', 'bearerFormat', 'openapi'],
]);

/** Notes every difference in a keyword that nothing else looks at, so that none goes unseen. */
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
    if (keyword.startsWith('x-')) note.editorial(at, `${keyword} differs.`);
    else note.breaking(at, `${keyword} differs, which this comparison cannot judge.`);
  }
}
