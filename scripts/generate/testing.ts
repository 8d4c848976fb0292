import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const packageRoot = join(import.meta.dirname, '../..');

/** A copy of the document in a folder of its own, to be broken. */
export interface DocumentCopy {
  readonly folder: string;
  readonly root: string;
  readonly config: string;
  /** Replaces the first occurrence of a text in one file; the text must be there. */
  edit(file: string, from: string, to: string): Promise<void>;
  remove(): Promise<void>;
}

export async function copyDocument(): Promise<DocumentCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'scenario-patch-document-'));
  await cp(join(packageRoot, 'openapi'), join(folder, 'openapi'), { recursive: true });
  await cp(join(packageRoot, 'redocly.yaml'), join(folder, 'redocly.yaml'));
  return {
    folder,
    root: join(folder, 'openapi/openapi.yaml'),
    config: join(folder, 'redocly.yaml'),
    async edit(file, from, to) {
      const path = join(folder, file);
      const text = await readFile(path, 'utf8');
      if (!text.includes(from)) throw new Error(`${file} has no ${JSON.stringify(from)}`);
      await writeFile(path, text.replace(from, to));
    },
    remove: () => rm(folder, { recursive: true }),
  };
}
