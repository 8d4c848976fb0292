import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Served, startPrism } from '../targets/prism.js';

/** Serves a document with Prism, from a file that goes when it is closed. */
export async function serveDocument(document: unknown): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'scenario-patch-served-'));
  const file = join(folder, 'openapi.json');
  await writeFile(file, JSON.stringify(document));
  const prism = await startPrism(file);
  return {
    url: prism.url,
    async close() {
      await prism.close();
      await rm(folder, { recursive: true });
    },
  };
}
