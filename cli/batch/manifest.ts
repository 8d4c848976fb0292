import { unlisted } from '../../src/arguments/closedList.js';
import { CommandError } from '../commandLine.js';
import {
  adviceIfUnchanged,
  type Crop,
  cropIn,
  formats,
  modes,
  needsPatch,
  type PatchFields,
  pixelsIn,
} from '../patchParams.js';
import { readCsv } from './csv.js';

/** One row of a manifest: a patch to make. */
export interface ManifestRow extends PatchFields {
  /** The line of the manifest on which it begins. */
  readonly line: number;
  /** The key of the submission; without one, the digest of the request. */
  readonly key?: string | undefined;
  /** A file, relative to the manifest's folder, or the ID of an asset. */
  readonly image: string;
  readonly patch?: string | undefined;
}

type Field = Exclude<keyof ManifestRow, 'line'>;

/** The readers of fields; their errors say what a value must be. */
const FIELDS: Readonly<Record<Field, (value: unknown) => unknown>> = {
  key: text,
  image: text,
  patch: text,
  mode: oneOf(modes),
  x: number,
  y: number,
  crop,
  background: text,
  format: oneOf(formats),
  allowOverflow: boolean,
};

/**
 * Reads a manifest: JSON Lines (an object on each line) or CSV (with a heading), by its first character.
 *
 * @throws {CommandError} with the line, when a row is invalid, or two rows have the same key.
 */
export function readManifest(source: string): ManifestRow[] {
  const text = source.replace(/^\uFEFF/, '');
  if (/^\s*\[/.test(text)) {
    throw new CommandError(
      'The manifest is a JSON array: write JSON Lines, with one object on each line and no brackets or commas around it, or CSV.',
    );
  }
  const rows = /^\s*\{/.test(text) ? readJsonLines(text) : readTable(text);
  if (rows.length === 0) throw new CommandError('The manifest does not contain any rows.');
  const lines = new Map<string, number>();
  for (const { key, line } of rows) {
    if (key === undefined) continue;
    const before = lines.get(key);
    if (before !== undefined) {
      throw new CommandError(
        `The manifest's lines ${before} and ${line} have the same key, ${JSON.stringify(key)}: a key is charged once.`,
      );
    }
    lines.set(key, line);
  }
  return rows;
}

function readJsonLines(text: string): ManifestRow[] {
  return text.split('\n').flatMap((source, index) => {
    if (source.trim() === '') return [];
    const line = index + 1;
    let value: unknown;
    try {
      value = JSON.parse(source);
    } catch {
      throw wrong(line, 'it is not a JSON object on one line');
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw wrong(line, 'it is not a JSON object');
    }
    return [readRow(line, Object.entries(value))];
  });
}

function readTable(text: string): ManifestRow[] {
  checkSeparator(text);
  const [heading, ...others] = located(() => readCsv(text)).map(({ line, cells }) => ({
    line,
    cells: cells.map((cell) => cell.trim()),
  }));
  const names = heading?.cells ?? [];
  if (!names.includes('image')) {
    throw new CommandError(
      'The manifest lacks the column "image": write JSON Lines, or CSV with a heading such as key,image,patch,x,y.',
    );
  }
  const twice = names.find((name, index) => {
    const first = names.findIndex((each) => fieldOf(each) === fieldOf(name));
    return name !== '' && first < index;
  });
  if (twice !== undefined) {
    throw new CommandError(`The manifest has two columns ${JSON.stringify(twice)}: remove one.`);
  }
  return others.map(({ line, cells }) => {
    if (cells.length > names.length) {
      throw wrong(line, `it has ${cells.length} cells, but the heading has ${names.length}`);
    }
    const given = cells.flatMap((cell, index) =>
      cell === '' ? [] : [[names[index] ?? '', cell] as const],
    );
    return readRow(line, given);
  });
}

/** The names of separators that are not commas. */
const SEPARATORS: Readonly<Record<string, string>> = {
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'vertical bars',
};

/** Before the table is read: a quoted cell before another separator looks like a misplaced quote. */
function checkSeparator(text: string): void {
  const [heading = ''] = text.trimStart().split(/[\r\n]/, 1);
  const hasImage = (separator: string): boolean =>
    heading.split(separator).some((cell) => cell.trim().replace(/^"(.*)"$/, '$1') === 'image');
  if (hasImage(',')) return;
  for (const [separator, name] of Object.entries(SEPARATORS)) {
    if (heading.includes(separator) && hasImage(separator)) {
      throw new CommandError(
        `The manifest's columns are separated by ${name}: separate them by commas.`,
      );
    }
  }
}

function readRow(line: number, given: Iterable<readonly [string, unknown]>): ManifestRow {
  const row = new Map<string, unknown>([['line', line]]);
  for (const [name, value] of given) {
    const field = fieldOf(name);
    if (!Object.hasOwn(FIELDS, field)) {
      const known = Object.keys(FIELDS);
      throw wrong(line, unlisted(name, known, `a field must be one of ${known.join(', ')}`) ?? '');
    }
    if (value === null) continue;
    if (row.has(field)) throw wrong(line, `${name} is given twice`);
    try {
      row.set(field, FIELDS[field as Field](value));
    } catch (error) {
      throw wrong(line, `${name} ${(error as Error).message}`);
    }
  }
  if (!row.has('image')) throw wrong(line, 'it does not name an image');
  const read = Object.fromEntries(row) as unknown as ManifestRow;
  if (read.patch === undefined) refuseUseless(read);
  return read;
}

/** The field of a name, which may also be spelled like an option: `allow-overflow`. */
function fieldOf(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Before anything is sent: such a row would be charged, and would change nothing. */
function refuseUseless(row: ManifestRow): void {
  const about = needsPatch(row);
  if (about !== undefined) {
    throw wrong(row.line, `${about} needs a patch, but the row does not name one`);
  }
  const advice = adviceIfUnchanged(row);
  if (advice === undefined) return;
  const name = row.key === undefined ? 'it' : `the row with key ${JSON.stringify(row.key)}`;
  throw wrong(row.line, `${name} would not change ${row.image}: ${advice}`);
}

function located<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw new CommandError(`The manifest cannot be read: ${(error as Error).message}.`);
  }
}

function wrong(line: number, what: string): CommandError {
  const end = /[.?]$/.test(what) ? '' : '.';
  return new CommandError(`Line ${line} of the manifest is invalid: ${what}${end}`);
}

function text(value: unknown): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new Error('must be a text');
}

function oneOf(values: readonly string[]): (value: unknown) => string {
  return (value) => {
    const must = `must be ${values.join(' or ')}`;
    if (typeof value !== 'string') throw new Error(must);
    const problem = unlisted(value, values, must);
    if (problem === undefined) return value;
    throw new Error(problem);
  };
}

function number(value: unknown): number {
  const read = typeof value === 'string' ? pixelsIn(value) : value;
  if (typeof read === 'number' && Number.isFinite(read)) return read;
  throw new Error('must be a number of pixels');
}

function boolean(value: unknown): boolean {
  if (value === true || value === 'true') return true;
  if (value === false || value === 'false') return false;
  throw new Error('must be true or false');
}

function crop(value: unknown): Crop {
  const read = typeof value === 'string' ? cropIn(value) : cropOf(value);
  if (read !== undefined) return read;
  throw new Error('must be WIDTHxHEIGHT+LEFT+TOP, or an object with left, top, width and height');
}

function cropOf(value: unknown): Crop | undefined {
  const names = ['left', 'top', 'width', 'height'] as const;
  const area = Object(value) as Record<string, unknown>;
  if (!names.every((name) => typeof area[name] === 'number')) return undefined;
  const { left, top, width, height } = area as unknown as Crop;
  return width > 0 && height > 0 ? { left, top, width, height } : undefined;
}
