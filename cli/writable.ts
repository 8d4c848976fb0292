import { access, constants, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { reasonOf } from '../src/node/reason.js';
import { temporaryFile } from '../src/node/temporaryFile.js';
import { CommandError } from './commandLine.js';

/** Why a file cannot be written, for a person: if something is missing, it is the folder. */
export function writeReason(error: unknown): string {
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'its folder does not exist';
  return code === 'EEXIST' ? 'it exists' : reasonOf(error);
}

/** The error for a file that cannot be written. */
export function unwritable(name: string, error: unknown): CommandError {
  return new CommandError(`${name} cannot be written: ${writeReason(error)}.`, { cause: error });
}

/**
 * Checks before anything is charged that a file can be created or replaced.
 *
 * @param name - what the error calls it
 * @throws {CommandError} when its folder does not exist, it is a folder or a device, or permission is denied.
 */
export async function checkWritable(name: string, path: string): Promise<void> {
  try {
    const found = await stat(path).catch(() => undefined);
    if (found?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    // A device, a pipe or a socket would be lost.
    if (found?.isFile() === false)
      throw new CommandError(`${name} cannot be written: it is not a file.`);
    const folder = await stat(dirname(path));
    if (!folder.isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' });
    if (found === undefined) await proveWritable(dirname(path));
    else await access(path, constants.W_OK);
  } catch (error) {
    throw error instanceof CommandError ? error : unwritable(name, error);
  }
}

/**
 * Creates a file in a folder, and removes it: a permission alone does not prove that something can be written, since
 * some file systems refuse it in spite of it. If the process is killed in between, the next one removes it.
 */
export async function proveWritable(folder: string): Promise<void> {
  const probe = await temporaryFile(folder);
  try {
    await (await probe.open()).abort();
  } finally {
    await probe.remove();
  }
}
