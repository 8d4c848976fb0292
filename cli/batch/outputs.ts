import { parse } from 'node:path';
import { nearest } from '../../src/arguments/closedList.js';
import { fileName, noDevice, sameName } from '../../src/fileName.js';
import { typeOfName } from '../../src/mediaTypes.js';
import { CommandError, UsageError } from '../commandLine.js';
import { formats } from '../patchParams.js';
import type { ManifestRow } from './manifest.js';

/** The placeholders of a template for the values of a row. */
const PLACEHOLDERS = ['key', 'name', 'row', 'ext'] as const;

/** The most bytes of UTF-8 for all texts in one name of a file or folder. */
const MOST_BYTES = 200;

/** The path for the file of a row. */
export type OutputOf = (row: ManifestRow, index: number, key: string) => string;

/**
 * Reads a template such as `results/{key}.{ext}`.
 *
 * @throws {UsageError} when it has an unknown placeholder, or none that distinguishes rows.
 */
export function readTemplate(template: string): OutputOf {
  for (const [whole, name = ''] of template.matchAll(/\{([^{}]*)\}/g)) {
    if ((PLACEHOLDERS as readonly string[]).includes(name)) continue;
    const near = nearest(name, PLACEHOLDERS)?.replaceAll(/'(\w+)'/g, '{$1}');
    throw new UsageError(
      `--out has the unknown placeholder ${whole}; use ${PLACEHOLDERS.map((each) => `{${each}}`).join(', ')}.${near === undefined ? '' : ` ${near}`}`,
    );
  }
  if (!/\{(?:key|name|row)\}/.test(template)) {
    throw new UsageError('--out needs {key}, {name} or {row}, so that no file replaces another.');
  }
  return (row, index, key) => {
    const values: Record<string, string> = {
      key,
      name: parse(row.image).name,
      row: String(index + 1),
      ext: row.format === 'jpeg' ? 'jpg' : 'png',
    };
    return template.replace(/[^/\\]*\{[^/\\]*/g, (segment) => {
      const texts = segment.match(/\{(?:key|name)\}/g)?.length ?? 1;
      const most = Math.floor(MOST_BYTES / texts);
      return noDevice(
        segment.replace(/\{(\w+)\}/g, (_, name: string) => fileName(values[name] ?? '', most)),
      );
    });
  };
}

/** Refuses rows with the same file, as far as their keys are known, and files with the name of another format. */
export function checkOutputs(rows: readonly ManifestRow[], outputOf: OutputOf): void {
  const lines = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    const path = outputOf(row, index, row.key ?? `line ${row.line}`);
    refuseMisnamed(row, path);
    const before = lines.get(sameName(path));
    if (before !== undefined) {
      throw new CommandError(
        `The manifest's lines ${before} and ${row.line} would be written to the same file: use {row} in --out, or other keys.`,
      );
    }
    lines.set(sameName(path), row.line);
  }
}

function refuseMisnamed({ line, format = 'png' }: ManifestRow, path: string): void {
  const named = typeOfName(path);
  if (named === undefined || named === `image/${format}`) return;
  const other = formats.find((each) => `image/${each}` === named);
  throw new CommandError(
    `Line ${line} of the manifest would write a ${format.toUpperCase()} as ${path}: use {ext} in --out${other === undefined ? '' : `, or give the row the format ${other}`}.`,
  );
}
