import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isExact, marked, unmarkDigits } from '../../contract-tests/engine/digits.js';
import { toPointer } from '../../src/contract/pointer.js';
import { type TemporaryFile, temporaryFile } from '../../src/node/temporaryFile.js';
import { bundleDocument, type DocumentSource } from './bundleDocument.js';
import { generateOperations } from './operations.js';
import type { SourceMap } from './sourceMap.js';
import { generateTypes } from './types.js';
import { generateValidators } from './validators.js';

const notice = '// Written by `npm run generate` from openapi/openapi.yaml. Do not edit.';

/** Generated files: name and content. */
export type Outputs = ReadonlyMap<string, string>;

/**
 * Renders every generated file in memory and writes none, so that a broken document leaves existing files
 * unchanged.
 * @throws {BrokenDocumentError} if the document must not be generated from.
 */
export async function renderOutputs(source: DocumentSource): Promise<Outputs> {
  const { document: bundle, placeOf } = await bundleDocument(source);
  const validators = await generateValidators(bundle);
  return new Map([
    ['openapi.json', writeExactly(bundle, placeOf)],
    ['operations.ts', `${notice}\n\n${generateOperations(bundle)}`],
    ['schema.ts', `${notice}\n\n${await generateTypes(bundle)}`],
    ['validators.js', `${notice}\n\n${validators.code}`],
    ['validators.d.ts', `${notice}\n\n${validators.types}`],
  ]);
}

/** Writes the bundle with the original digits where a double would round them. */
function writeExactly(bundle: object, placeOf: SourceMap): string {
  const rewrite = (value: unknown, pointer: string): unknown => {
    if (typeof value === 'number') {
      const { digits } = placeOf(pointer);
      const isRounded = digits !== undefined && number.test(digits) && !isExact(digits);
      return isRounded ? marked(digits) : value;
    }
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, inner]) => [
      key,
      rewrite(inner, pointer + toPointer(key)),
    ]);
    return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
  };
  return `${unmarkDigits(JSON.stringify(rewrite(bundle, ''), null, 2))}\n`;
}

/** A number as JSON writes it. */
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** How the files of a folder differ from what is generated. */
export interface Differences {
  /** Missing, or with other content. */
  readonly stale: readonly string[];
  readonly unchanged: readonly string[];
  /** Written by an earlier version, which generated them. */
  readonly left: readonly string[];
}

/** Compares a folder with the generated files. */
export async function compareOutputs(folder: string, outputs: Outputs): Promise<Differences> {
  const stale: string[] = [];
  for (const [name, content] of outputs) {
    if ((await textOf(folder, name)) !== content) stale.push(name);
  }
  const present = await readdir(folder).catch(() => []);
  const others = present.filter((name) => !outputs.has(name)).sort();
  const left: string[] = [];
  for (const name of others) {
    // Anything else in the folder is not ours, and a hidden file may be the draft of another process.
    if (!name.startsWith('.') && (await textOf(folder, name))?.startsWith(notice)) left.push(name);
  }
  return { stale, left, unchanged: [...outputs.keys()].filter((name) => !stale.includes(name)) };
}

/**
 * Writes the stale files, and removes those that are not generated any more; does not touch the others. Each file
 * appears in one step, and only when all of them are on the disk: a full disk, or a stop while they are written, leaves
 * the files as they were.
 */
export async function writeOutputs(folder: string, outputs: Outputs): Promise<Differences> {
  const found = await compareOutputs(folder, outputs);
  await mkdir(folder, { recursive: true });
  const drafts: [name: string, draft: TemporaryFile][] = [];
  try {
    for (const name of found.stale) {
      const draft = await temporaryFile(folder);
      drafts.push([name, draft]);
      await draft.fill(outputs.get(name) ?? '');
    }
    for (const [name, draft] of drafts) await draft.becomes(join(folder, name), true);
  } finally {
    for (const [, draft] of drafts) await draft.remove();
  }
  for (const name of found.left) await rm(join(folder, name), { force: true });
  return found;
}

function textOf(folder: string, name: string): Promise<string | undefined> {
  return readFile(join(folder, name), 'utf8').catch(() => undefined);
}
