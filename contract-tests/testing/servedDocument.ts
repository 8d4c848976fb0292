import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../../src/testing/makeFolder.js';
import { type Served, startPrism } from '../targets/prism.js';

/** Serves a document with Prism. */
export async function serveDocument(document: unknown): Promise<Served> {
  const file = join(await makeFolder(), 'openapi.json');
  await writeFile(file, JSON.stringify(document));
  return startPrism(file);
}
