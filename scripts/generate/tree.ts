import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join, parse, relative, resolve, sep } from 'node:path';
import { suggestion } from '../../src/arguments/names.js';
import { BrokenDocumentError } from '../../src/contract/compile/brokenDocument.js';
import { isObject } from '../../src/contract/document.js';
import { toPointer, valueAtPointer } from '../../src/contract/pointer.js';
import { type DocumentFile, parseFile } from './file.js';
import { whyUnsafe } from './patterns.js';
import { describeProblem, refuseProblems } from './problem.js';

/** The target of a reference. */
export interface ReferenceTarget {
  readonly file: string;
  readonly pointer: string;
}

/** All files of a document, by absolute path. */
export interface Tree {
  readonly root: string;
  readonly files: ReadonlyMap<string, DocumentFile>;
  /** Problems of unreferenced files, often caused by a mistyped reference. */
  readonly orphans: readonly string[];
}

/**
 * Reads a document's root file and every file that a `$ref` or `externalValue` refers to.
 * @throws {BrokenDocumentError} where a file does not parse, a reference leads out of the root's folder or in a
 * circle, or a pattern can take exponential time.
 */
export async function readTree(root: string): Promise<Tree> {
  const start = resolve(root);
  const folder = dirname(start);
  const files = new Map<string, DocumentFile>();
  const problems: string[] = [];
  const read = new Set<string>();
  const queue = [{ path: start, isBody: false }];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { path, isBody } = next;
    const file = files.get(path) ?? parseFile(path, readText(path));
    files.set(path, file);
    // The same file may be a body and a part of the document.
    const key = JSON.stringify(next);
    if (read.has(key)) continue;
    read.add(key);
    for (const pointer of isBody ? listReferences(file.value) : listDataReferences(file.value)) {
      problems.push(describeProblem(file.locate(pointer), followedAnyway, `#${pointer}`));
    }
    // A body may have a field called `pattern`.
    if (isBody) continue;
    for (const pointer of listOddReferences(file.value)) {
      const reason =
        '$ref must be a string: a relative path to a file in the folder of the document.';
      problems.push(describeProblem(file.locate(pointer), reason, `#${pointer}`));
    }
    for (const [pointer, keyword] of listMisplaced(file.value)) {
      const reason = `OpenAPI has no $ref in the place of ${keyword}: write here what it refers to.`;
      problems.push(describeProblem(file.locate(pointer), reason, `#${pointer}`));
    }
    for (const { keyword, text, pointer } of listTexts(file.value)) {
      const isPattern = keyword === 'pattern';
      const reason = isPattern ? whyUnsafe(text) : whyRefused(text, keyword, path, folder);
      if (reason !== undefined) {
        problems.push(describeProblem(file.locate(pointer), reason, `#${pointer}`));
      } else if (!isPattern) {
        queue.push({ path: targetOf(path, text).file, isBody: keyword === 'externalValue' });
      }
    }
  }
  refuseProblems([...problems, ...checkRoot(files.get(start)), ...listCircles(files)]);
  return { root: start, files, orphans: await listOrphans(files, folder) };
}

/** Resolves a reference in a file. */
export function targetOf(from: string, reference: string): ReferenceTarget {
  const [path = '', fragment = ''] = reference.split('#');
  return { file: path === '' ? from : resolve(dirname(from), path), pointer: decode(fragment) };
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function checkRoot(file: DocumentFile | undefined): string[] {
  const version = isObject(file?.value) ? file.value.openapi : undefined;
  if (file === undefined || /^3\.1\.\d+$/.test(String(version))) return [];
  const reason = isObject(file.value)
    ? `openapi is ${JSON.stringify(version) ?? 'missing'}: it must be a version 3.1, for example 3.1.0.`
    : 'The root of the document must be an object with `openapi`, `info` and `paths`.';
  return [describeProblem(file.locate('/openapi'), reason)];
}

/**
 * The text of a file, without the mark that some editors put before UTF-8.
 * @throws {BrokenDocumentError} if the file cannot be read, or is not UTF-8.
 */
export function readText(path: string): string {
  const bytes = readBytes(path);
  const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
  if (isUtf8(bytes) && !text.includes('\0')) return text;
  const lines = bytes.toString('latin1').split('\n');
  const at = lines.findIndex((line) => line.includes('\0') || !isUtf8(Buffer.from(line, 'latin1')));
  const place = { file: relative('.', path), line: at + 1, column: 1 };
  refuseProblems([describeProblem(place, 'The line is not UTF-8 text: save the file as UTF-8.')]);
  return text;
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BrokenDocumentError(`${relative('.', path)} cannot be read: ${reason}`);
  }
}

interface Found {
  readonly keyword: string;
  readonly text: string;
  readonly pointer: string;
}

/** Parts of the document that later readers follow or run: references and patterns. */
const watched = new Set(['$ref', 'externalValue', 'pattern']);

/** An entry of an object: a keyword, or a name that the document gives, such as that of a property. */
interface Entry {
  readonly key: string;
  readonly value: unknown;
  readonly pointer: string;
  readonly isName: boolean;
}

/** Lists the entries of all objects in a part of the document; of data, which may have any field, only its own. */
function listEntries(value: unknown, at = '', areNames = false): Entry[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): Entry[] => {
    const isName = areNames || Array.isArray(value);
    const entry = { key, value: inner, pointer: at + toPointer(key), isName };
    if (isData(entry)) return [entry];
    const holdsNames = !isName && maps.includes(key) && !Array.isArray(inner);
    return [entry, ...listEntries(inner, entry.pointer, holdsNames)];
  });
}

function isData({ key, value, isName }: Entry): boolean {
  const isList = Array.isArray(value) && (key === 'enum' || key === 'examples');
  return !isName && (isList || data.has(key));
}

function listTexts(value: unknown): Found[] {
  return listEntries(value).flatMap(({ key: keyword, value: text, pointer, isName }) =>
    !isName && watched.has(keyword) && typeof text === 'string' ? [{ keyword, text, pointer }] : [],
  );
}

/** References that are not strings. */
function listOddReferences(value: unknown): string[] {
  return listEntries(value).flatMap(({ key, value: reference, pointer, isName }) =>
    key === '$ref' && !isName && typeof reference !== 'string' ? [pointer] : [],
  );
}

/** The fields of data that look like a reference. */
function listDataReferences(value: unknown): string[] {
  return listEntries(value).flatMap((entry) =>
    isData(entry) ? listReferences(entry.value, entry.pointer) : [],
  );
}

function listReferences(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const pointer = at + toPointer(key);
    return key === '$ref' ? [pointer] : listReferences(inner, pointer);
  });
}

const followedAnyway =
  'A value cannot have a field $ref: tools that read the document follow it as a reference. Leave the field out.';

/** Keywords whose values are lists, texts or maps of named parts, for which OpenAPI has no references. */
const lists = [
  ...['allOf', 'anyOf', 'oneOf', 'enum', 'required', 'type'],
  ...['tags', 'security', 'servers', 'parameters', 'description', 'summary', 'title'],
];
const maps = [
  ...['properties', 'content', 'headers', 'links', 'examples', 'responses', 'paths', 'schemas'],
  ...['securitySchemes', 'requestBodies', 'parameters'],
];
const withoutReference = new Set([...lists, ...maps]);

/** References in the place of a list, a map or a text: readers of the document follow some of them, and fail at others. */
function listMisplaced(
  value: unknown,
  at = '',
  areNames = false,
): [pointer: string, keyword: string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): [string, string][] => {
    const isKeyword = !areNames && !Array.isArray(value);
    if (isKeyword && (/^x-/.test(key) || data.has(key))) return [];
    const pointer = at + toPointer(key);
    const isMisplaced =
      isKeyword && withoutReference.has(key) && isObject(inner) && typeof inner.$ref === 'string';
    if (isMisplaced) return [[`${pointer}/$ref`, key]];
    const holdsNames = isKeyword && maps.includes(key) && !Array.isArray(inner);
    return listMisplaced(inner, pointer, holdsNames);
  });
}

/** Keywords whose values are data. */
const data = new Set(['value', 'default', 'const', 'example']);

function whyRefused(
  reference: string,
  keyword: string,
  from: string,
  folder: string,
): string | undefined {
  const quoted = JSON.stringify(reference);
  const advice = `${keyword} must be a relative path to a file in the folder of the document.`;
  const [path = ''] = reference.split('#');
  if (/^[a-z][a-z\d+.-]*:/i.test(path) || path.startsWith('//')) {
    return `${quoted} is a URL: ${advice}`;
  }
  if (path.startsWith('/')) return `${quoted} is an absolute path: ${advice}`;
  if (!/^[\w./-]*$/.test(path)) return `${quoted} is not a plain path: ${advice}`;
  const [, fragment = ''] = reference.split('#');
  if (fragment !== '' && !fragment.startsWith('/')) {
    return `${quoted} is not valid: after # comes a JSON Pointer, for example #/properties.`;
  }
  if (path === '' && fragment === '') return `${quoted} does not name a file: ${advice}`;
  const { file } = targetOf(from, reference);
  if (!file.startsWith(folder + sep)) return `${quoted} is outside the folder: ${advice}`;
  const real = realFile(file);
  if (real === undefined) return `${quoted} is not a file.${meantFile(file, from, folder)}`;
  if (!real.startsWith(realpathSync(folder) + sep)) {
    return `${quoted} is a symbolic link out of the folder: ${advice}`;
  }
  return undefined;
}

/** The file that was meant by a missing one: it has its name, or one like it, if possible in the same folder. */
function meantFile(missing: string, from: string, folder: string): string {
  const { dir, base, name, ext } = parse(missing);
  const files = readdirSync(folder, { encoding: 'utf8', recursive: true })
    .sort()
    .map((each) => parse(join(folder, each)));
  const like = files.filter(
    (each) => each.ext === ext && suggestion(name, [each.name]) !== undefined,
  );
  const meant =
    files.find((each) => each.base === base) ?? like.find((each) => each.dir === dir) ?? like[0];
  return meant === undefined
    ? ''
    : ` Did you mean ${referenceTo(join(meant.dir, meant.base), from)}?`;
}

/** A reference to a file, as it is written in another one. */
function referenceTo(file: string, from: string): string {
  const path = relative(dirname(from), file).replaceAll(sep, '/');
  return path.startsWith('.') ? path : `./${path}`;
}

/** The file at a path, with links resolved, if it exists. */
function realFile(path: string): string | undefined {
  try {
    const real = realpathSync(path);
    return statSync(real).isFile() ? real : undefined;
  } catch {
    return undefined;
  }
}

/** References that refer to each other in a circle. */
function listCircles(files: Tree['files']): string[] {
  return [...files.values()].flatMap((file) =>
    listTexts(file.value).flatMap(({ pointer, text, keyword }) => {
      if (keyword !== '$ref') return [];
      const seen = new Set([`${file.path}#${pointer.slice(0, -'/$ref'.length)}`]);
      for (let at = targetOf(file.path, text); ; ) {
        const key = `${at.file}#${at.pointer}`;
        if (seen.has(key)) {
          return [
            describeProblem(
              file.locate(pointer),
              `${JSON.stringify(text)} refers back to itself and never to a value.`,
              `#${pointer}`,
            ),
          ];
        }
        seen.add(key);
        const value = valueAtPointer(files.get(at.file)?.value, at.pointer);
        if (!isObject(value) || typeof value.$ref !== 'string') return [];
        at = targetOf(at.file, value.$ref);
      }
    }),
  );
}

/** The root folder may contain anything; its subfolders with parts of the document may contain nothing else. */
async function listOrphans(files: Tree['files'], folder: string): Promise<string[]> {
  const parts = [...files.keys()].map((path) => relative(folder, path).split(sep));
  const rooms = new Set(parts.filter((part) => part.length > 1).map(([first = '']) => first));
  const found = [...rooms].map(async (room) => {
    const entries = await readdir(join(folder, room), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !files.has(path));
  });
  const orphans = (await Promise.all(found)).flat().sort();
  return orphans.map((path) =>
    describeProblem(
      { file: relative('.', path), line: 1, column: 1 },
      'Nothing refers to this file: refer to it, or delete it.',
    ),
  );
}
