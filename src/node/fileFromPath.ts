import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { UploadError } from '../errors/index.js';
import type { FileSource } from '../resources/uploadSource.js';
import { reasonOf } from './reason.js';

/**
 * Opens a file for `uploads.uploadFile`, which reads it part by part and closes it.
 *
 * @throws UploadError when the file cannot be read
 * @example
 * await client.uploads.uploadFile(await fileFromPath('large.png'));
 */
export async function fileFromPath(path: string): Promise<FileSource> {
  const { file, size } = await openFile(path).catch((error: unknown) => {
    throw new UploadError(`The file ${path} cannot be read: ${reasonOf(error)}.`, { cause: error });
  });
  return {
    size,
    name: basename(path),
    async read(start, end) {
      const bytes = new Uint8Array(end - start);
      let filled = 0;
      while (filled < bytes.byteLength) {
        const { bytesRead } = await file.read(
          bytes,
          filled,
          bytes.byteLength - filled,
          start + filled,
        );
        // The file became shorter: the caller notices by the length.
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return bytes.subarray(0, filled);
    },
    async version() {
      const { size, mtimeNs, ctimeNs } = await file.stat({ bigint: true });
      return [size, mtimeNs, ctimeNs].join();
    },
    close: () => file.close(),
  };
}

async function openFile(path: string): Promise<{ file: FileHandle; size: number }> {
  const file = await open(path, 'r');
  const stats = await file.stat();
  if (stats.isFile()) return { file, size: stats.size };
  await file.close();
  throw new Error('it is not a file');
}
