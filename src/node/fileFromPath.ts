import { open, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { UploadError } from '../errors/index.js';
import type { FileSource } from '../resources/uploadSource.js';
import { pathOf } from './path.js';
import { reasonOf } from './reason.js';

/**
 * A file of any size, as an image of a call or for `uploads.uploadFile`. It is read part by part when a call
 * needs it, so keep it in place until the call has ended. Several calls can use it, also at the same time.
 *
 * @param path - the path of the file, or a `file:` URL
 * @throws ConfigurationError when it is neither
 * @throws UploadError when the file cannot be read
 * @example
 * await client.uploads.uploadFile(await fileFromPath('large.png'));
 */
export async function fileFromPath(path: string | URL): Promise<FileSource> {
  const file = resolve(pathOf(path, 'fileFromPath'));
  const refuse = (error: unknown): never => {
    const message = `The file ${file} cannot be read: ${reasonOf(error)}.`;
    throw new UploadError(message, { cause: error });
  };
  const size = await sizeOf(file).catch(refuse);
  // Nothing stays open between the reads: a call may end before its first, and Node ends a process that
  // leaves a file to the garbage collector.
  return {
    size,
    name: basename(file),
    read: (start, end) => readRange(file, start, end).catch(refuse),
    version: () => versionOf(file).catch(refuse),
  };
}

/** The size of a file that can be read. */
async function sizeOf(path: string): Promise<number> {
  const stats = await stat(path);
  if (stats.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  if (!stats.isFile()) throw new Error('it is not a file');
  // Deno answers `access` only with `--allow-sys`, and ends the program without it.
  await (await open(path)).close();
  return stats.size;
}

async function readRange(path: string, start: number, end: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const bytes = new Uint8Array(end - start);
    let filled = 0;
    while (filled < bytes.byteLength) {
      const wanted = bytes.byteLength - filled;
      const { bytesRead } = await file.read(bytes, filled, wanted, start + filled);
      // The file became shorter: the caller notices by the length.
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.subarray(0, filled);
  } finally {
    await file.close();
  }
}

async function versionOf(path: string): Promise<string> {
  const { dev, ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true });
  return [dev, ino, size, mtimeNs, ctimeNs].join();
}
