import { type FSWatcher, watch } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

export interface Watch {
  close(): void;
}

/**
 * Calls `onChange` after every change in a folder or below it, one call at a time; changes that
 * arrive meanwhile lead to one more call.
 *
 * Each folder is watched by itself: the recursive watcher of Node 20 on Linux loses a file once an
 * editor has replaced it by renaming.
 */
export async function watchFolder(root: string, onChange: () => Promise<void>): Promise<Watch> {
  const watchers = new Map<string, FSWatcher>();
  let closed = false;
  let changed = false;
  let busy = false;

  async function watchNewFolders(): Promise<void> {
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    const below = entries.filter((entry) => entry.isDirectory());
    const folders = [root, ...below.map((entry) => join(entry.parentPath, entry.name))];
    for (const folder of folders) {
      if (closed || watchers.has(folder)) continue;
      const watcher = watch(folder, handleChange);
      watcher.on('error', () => forget(folder));
      watchers.set(folder, watcher);
    }
    for (const folder of watchers.keys()) if (!folders.includes(folder)) forget(folder);
  }

  function forget(folder: string): void {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  }

  async function handleChange(): Promise<void> {
    changed = true;
    if (busy) return;
    busy = true;
    while (changed && !closed) {
      changed = false;
      await watchNewFolders();
      await onChange();
    }
    busy = false;
  }

  await watchNewFolders();
  return {
    close() {
      closed = true;
      for (const folder of [...watchers.keys()]) forget(folder);
    },
  };
}
