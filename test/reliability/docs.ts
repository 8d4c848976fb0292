import { readFile } from 'node:fs/promises';
import { withMarked } from '../../src/testing/markdown.js';
import { renderMatrix } from './docsTable.js';
import { matrix } from './matrix.js';
import type { PeerFigures } from './peer.js';

/** The page with the matrix as it is now. */
export async function renderDocs(page: string): Promise<string> {
  const peer = await readFile(new URL('./peer.json', import.meta.url), 'utf8');
  return withMarked(page, 'matrix', renderMatrix(matrix, JSON.parse(peer) as PeerFigures));
}
