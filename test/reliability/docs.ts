import { readFile } from 'node:fs/promises';
import { renderMatrix } from './docsTable.js';
import { matrix } from './matrix.js';
import type { PeerFigures } from './peer.js';

const BEGIN = '<!-- matrix: begin -->';
const END = '<!-- matrix: end -->';

/** The page with the table between its markers regenerated. */
export async function renderDocs(document: string): Promise<string> {
  const begin = document.indexOf(BEGIN);
  const end = document.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`The document needs ${BEGIN} and ${END}.`);
  const peer = JSON.parse(
    await readFile(new URL('./peer.json', import.meta.url), 'utf8'),
  ) as PeerFigures;
  const table = renderMatrix(matrix, peer);
  return `${document.slice(0, begin)}${BEGIN}\n\n${table}\n\n${document.slice(end)}`;
}
