import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that exists from `make` to `remove`. */
export function temporaryFolder() {
  let folder: string | undefined;
  return {
    async make(): Promise<string> {
      folder = await mkdtemp(join(tmpdir(), 'scenario-patch-'));
      return folder;
    },
    async remove(): Promise<void> {
      if (folder !== undefined) await rm(folder, { recursive: true });
    },
  };
}
