import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { BrokenDocumentError } from '../../src/contract/compile/brokenDocument.js';
import { bundleDocument } from './bundleDocument.js';

const packageRoot = join(import.meta.dirname, '../..');

/** A document in its own folder, to be broken. */
export interface DocumentCopy {
  readonly folder: string;
  readonly root: string;
  readonly config: string;
  /** Replaces the first occurrence of a text in one file; the text must be there. */
  edit(file: string, from: string, to: string): Promise<void>;
  remove(): Promise<void>;
}

/** A copy of the project's document. */
export async function copyDocument(): Promise<DocumentCopy> {
  return makeDocument((folder) =>
    cp(join(packageRoot, 'openapi'), join(folder, 'openapi'), { recursive: true }),
  );
}

/** A document of the given files, by their paths in `openapi/`. */
export async function writeDocument(
  files: Readonly<Record<string, string>>,
): Promise<DocumentCopy> {
  return makeDocument(async (folder) => {
    for (const [name, text] of Object.entries(files)) {
      const path = join(folder, 'openapi', name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    }
  });
}

async function makeDocument(fill: (folder: string) => Promise<void>): Promise<DocumentCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'scenario-patch-document-'));
  await fill(folder);
  await cp(join(packageRoot, 'redocly.yaml'), join(folder, 'redocly.yaml'));
  return {
    folder,
    root: join(folder, 'openapi/openapi.yaml'),
    config: join(folder, 'redocly.yaml'),
    async edit(file, from, to) {
      const path = join(folder, file);
      const text = await readFile(path, 'utf8');
      if (!text.includes(from)) throw new Error(`${file} has no ${JSON.stringify(from)}`);
      await writeFile(
        path,
        text.replace(from, () => to),
      );
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

/** The outcome for a document: `taken`, or the message of its refusal. */
export async function outcomeOf(copy: DocumentCopy): Promise<string> {
  try {
    await bundleDocument(copy);
    return 'taken';
  } catch (error) {
    if (!(error instanceof BrokenDocumentError)) throw error;
    return error.message
      .replaceAll(`${copy.folder}/`, '')
      .replace(/(?:\.\.\/)+\S*?openapi\//g, 'openapi/');
  }
}

/** Each reason why a document is refused, with the file and the text of the reported line. */
export async function reasonsOf(copy: DocumentCopy): Promise<[line: string, reason: string][]> {
  const message = await outcomeOf(copy);
  if (/^\s+at .*\.[jt]s:\d+/m.test(message))
    throw new Error(`A stack trace was reported: ${message}`);
  const problems = [...message.matchAll(/^ {2}openapi\/(\S+?):(\d+):\d+ (.{10,})$/gm)];
  const noted = problems.map(
    async ([, file = '', line, reason = '']): Promise<[string, string]> => {
      const text = await readFile(join(copy.folder, 'openapi', file), 'utf8');
      return [`${file}: ${text.split('\n')[Number(line) - 1]?.trim()}`, reason];
    },
  );
  return Promise.all(noted);
}
