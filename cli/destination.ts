import { lstat, open, rmdir, stat } from 'node:fs/promises';
import { dirname, extname, parse, sep } from 'node:path';
import type { ScenarioClient } from '../src/index.js';
import { refineType, typeOfName } from '../src/mediaTypes.js';
import { makeFolders } from '../src/node/makeFolders.js';
import { reasonOf } from '../src/node/reason.js';
import { HEAD_BYTES, sniffMediaType } from '../src/sniff.js';
import { CommandError, UsageError } from './commandLine.js';
import type { Context } from './context.js';
import { proveWritable } from './writable.js';

/** The destination of files. */
export type Destination =
  | { readonly kind: 'file' | 'folder'; readonly path: string; readonly overwrite: boolean }
  | { readonly kind: 'stdout' };

/** A file that was written. */
export interface WrittenFile {
  readonly assetId: string;
  readonly path?: string;
  readonly size: number;
  readonly sha256?: string;
  /** Set if the file was there before, with the same content. */
  readonly wasThere?: true;
}

/**
 * Reads `--out`: a file, a folder (an existing one, or a name that ends with a slash), or `-` for standard
 * output. Checks before anything is charged that it can be written, and creates nothing.
 *
 * @param options.mayBeBare - whether a new file may have a name without an extension; by default it is refused,
 * because it is usually meant as a folder
 * @throws {CommandError} when it cannot be written, or an existing file must not be replaced.
 */
export async function readTarget(
  context: Context,
  out: string,
  {
    overwrite = false,
    mayBeBare = false,
  }: { overwrite?: boolean | undefined; mayBeBare?: boolean | undefined } = {},
): Promise<Destination> {
  if (out === '') throw new UsageError('--out must be a file, a folder or -.');
  if (out === '-') {
    if (context.json) throw new UsageError('--json and --out - both need standard output.');
    if (context.io.stdout.isTTY) {
      throw new UsageError(
        '--out - writes a file to standard output: send it to a file or a pipe.',
      );
    }
    return { kind: 'stdout' };
  }
  const path = context.path(out);
  const found = await lstat(path).catch((error: NodeJS.ErrnoException) => error);
  try {
    if (/[/\\]$/.test(out) || (!(found instanceof Error) && found.isDirectory())) {
      await checkFolder(path);
      return { kind: 'folder', path, overwrite };
    }
    if (found instanceof Error && found.code !== 'ENOENT') throw found;
    if (await isMissing(dirname(path))) {
      throw new CommandError(
        `${out} cannot be written: create the folder ${context.shownPath(dirname(path))} first.`,
      );
    }
    await proveWritable(dirname(path));
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(`${out} cannot be written: ${reasonOf(error)}.`);
  }
  if (found instanceof Error && !mayBeBare && extname(path) === '') {
    throw new UsageError(`${out} would be a file: for a folder write ${out}/.`);
  }
  if (!(found instanceof Error)) {
    if (!found.isFile()) throw new CommandError(`${out} is not a file that can be replaced.`);
    if (!overwrite) {
      throw new CommandError(
        `${out} exists: give --overwrite to replace it, or choose another --out.`,
      );
    }
  }
  return { kind: 'file', path, overwrite };
}

/** A missing folder is created only with its first file: a command that fails leaves none behind. */
async function checkFolder(path: string): Promise<void> {
  let near = path;
  while (await isMissing(near)) near = dirname(near);
  if (!(await stat(near)).isDirectory()) {
    throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
  }
  await proveWritable(near);
}

async function isMissing(path: string): Promise<boolean> {
  const found = await lstat(path).catch((error: NodeJS.ErrnoException) => error);
  if (!(found instanceof Error)) return false;
  if (found.code !== 'ENOENT') throw found;
  return true;
}

/** Downloads assets to their destination. */
export async function deliver(
  context: Context,
  client: ScenarioClient,
  assetIds: readonly string[],
  target: Destination,
): Promise<WrittenFile[]> {
  const { signal } = context;
  if (target.kind === 'stdout') return deliverToStdout(context, client, assetIds);
  const { overwrite, path } = target;
  const { downloadAll, downloadToFile } = await import('../src/node.js');
  if (target.kind === 'folder') {
    // `downloadAll` says why, if it cannot be created.
    const created = await makeFolders(path).catch(() => undefined);
    const receipts = await downloadAll(client, assetIds, path, {
      overwrite,
      signal,
      onFile: ({ path, wasThere }) =>
        context.tell(
          wasThere
            ? `${context.shownPath(path)} was there`
            : `downloaded ${context.shownPath(path)}`,
        ),
    }).catch(async (error: unknown) => {
      if (created !== undefined) await removeEmpty(path, created);
      throw error;
    });
    return receipts.map(({ contentType: _, ...receipt }) => receipt);
  }
  const written: WrittenFile[] = [];
  for (const [index, assetId] of assetIds.entries()) {
    const own = numbered(path, index);
    const { size, sha256 } = await downloadToFile(client, assetId, own, { overwrite, signal });
    await compareName(context, own);
    written.push({ assetId, path: own, size, sha256 });
  }
  return written;
}

/** Removes the folders from `path` up to `first`, as far as they are empty. */
async function removeEmpty(path: string, first: string): Promise<void> {
  try {
    for (let each = path; each.length >= first.length; each = dirname(each)) await rmdir(each);
  } catch {
    // It holds files, which stay.
  }
}

/** Tells a person if a file holds something other than its name says. */
async function compareName(context: Context, path: string): Promise<void> {
  const named = typeOfName(path);
  if (named === undefined) return;
  // The file is complete: a note about it must not fail the command.
  const head = await readHead(path).catch(() => undefined);
  if (head === undefined) return;
  const held = refineType(sniffMediaType(head), [named]);
  if (held === named) return;
  context.note(`${context.shownPath(path)} holds ${held}, but its name says ${named}.`);
}

async function readHead(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: new Uint8Array(HEAD_BYTES) });
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function deliverToStdout(
  { io, signal }: Context,
  client: ScenarioClient,
  assetIds: readonly string[],
): Promise<WrittenFile[]> {
  const written: WrittenFile[] = [];
  for (const assetId of assetIds) {
    const { bytes } = await client.assets.download(assetId, { signal });
    io.stdout.write(bytes);
    written.push({ assetId, size: bytes.byteLength });
  }
  return written;
}

/** `result.png`, `result-2.png`, `result-3.png`. */
function numbered(path: string, index: number): string {
  if (index === 0) return path;
  const { dir, name, ext } = parse(path);
  return `${dir}${dir.endsWith(sep) ? '' : sep}${name}-${index + 1}${ext}`;
}
