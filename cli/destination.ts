import { access, constants, lstat, mkdir } from 'node:fs/promises';
import { dirname, parse, sep } from 'node:path';
import type { ScenarioClient } from '../src/index.js';
import { CommandError, UsageError } from './commandLine.js';
import type { Context } from './context.js';
import { systemReason } from './reason.js';

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
}

/**
 * Reads `--out`: a file, a folder (an existing one, or a name that ends with a slash), or `-` for standard
 * output. Checks before anything is charged that it can be written.
 *
 * @throws {CommandError} when it cannot, or an existing file must not be replaced.
 */
export async function readTarget(
  context: Context,
  out: string,
  overwrite = false,
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
      await mkdir(path, { recursive: true });
      await access(path, constants.W_OK);
      return { kind: 'folder', path, overwrite };
    }
    if (found instanceof Error && found.code !== 'ENOENT') throw found;
    await access(dirname(path), constants.W_OK);
  } catch (error) {
    throw new CommandError(`${out} cannot be written: ${systemReason(error)}.`);
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
    const receipts = await downloadAll(client, assetIds, path, {
      overwrite,
      signal,
      onFile: (receipt) => context.tell(`downloaded ${context.shownPath(receipt.path)}`),
    });
    return receipts.map(({ assetId, path, size, sha256 }) => ({ assetId, path, size, sha256 }));
  }
  const written: WrittenFile[] = [];
  for (const [index, assetId] of assetIds.entries()) {
    const own = numbered(path, index);
    const { size, sha256 } = await downloadToFile(client, assetId, own, { overwrite, signal });
    written.push({ assetId, path: own, size, sha256 });
  }
  return written;
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
