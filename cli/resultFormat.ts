import { extname } from 'node:path';
import { typeOfName } from '../src/mediaTypes.js';
import { UsageError } from './commandLine.js';
import type { Context } from './context.js';
import type { Destination } from './destination.js';
import { formats, type PatchFields } from './patchParams.js';

/** The options that decide the format of a result. */
interface Options extends Pick<PatchFields, 'format' | 'background'> {
  readonly out?: string | undefined;
}

/**
 * The format to ask for: that of `--format`, otherwise that of the name of the file; `undefined` for the
 * service's default, PNG.
 *
 * @throws {UsageError} when the file would hold something other than its name says.
 */
export function readFormat(
  context: Context,
  target: Destination | undefined,
  { out = '', format, background }: Options,
): PatchFields['format'] {
  const named = target?.kind === 'file' ? typeOfName(out) : undefined;
  if (named === undefined) return format;
  const fitting = formats.find((each) => `image/${each}` === named);
  // JPEG has no transparency, so the service would refuse it.
  const isPossible = fitting === 'png' || background !== 'transparent';
  const result = format ?? (isPossible ? fitting : undefined) ?? 'png';
  if (`image/${result}` !== named) {
    const stem = out.slice(0, out.length - extname(out).length);
    const ending = result === 'jpeg' ? 'jpg' : result;
    const other = fitting !== undefined && isPossible ? `, or --format ${fitting}` : '';
    throw new UsageError(
      `${out} would hold a ${result.toUpperCase()}: choose ${stem}.${ending}${other}.`,
    );
  }
  if (format !== undefined || result === 'png') return format;
  context.note(`The result is a ${result.toUpperCase()}, because of the name ${out}.`);
  return result;
}
