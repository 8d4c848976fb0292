import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and the missing ones above it, as `mkdir` with `recursive` does, which never ends in a folder such as
 * `/proc` that exists and in which the system says that a new one has no place.
 *
 * @param mode - of each folder that it makes
 * @returns the first folder that it made
 */
export async function makeFolders(path: string, mode?: number): Promise<string | undefined> {
  const all = () => mkdir(path, { recursive: true, mode });
  const above = dirname(path);
  try {
    await mkdir(path, { mode });
    return path;
  } catch (error) {
    if (!isMissing(error)) return all();
    if (above === path) throw error;
  }
  try {
    const first = await makeFolders(above, mode);
    await mkdir(path, { mode });
    return first ?? path;
  } catch (error) {
    if (isMissing(error)) throw error;
    // Another process made it, or a runtime permits this folder and none above it.
    return all();
  }
}

function isMissing(error: unknown): boolean {
  return Object(error).code === 'ENOENT';
}
