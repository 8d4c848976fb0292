import { type FSWatcher, watch } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

export interface Watcher {
  close(): Promise<void>;
}

/**
 * Calls `onChange` after every change in a folder or below it, one call at a time; changes that
 * arrive meanwhile lead to one more call.
 *
 * Watches folders, never files: a file that an editor replaces stays watched, and no change is left
 * out for coming soon after another. chokidar leaves out what follows a change within 5 ms, such as
 * the text of a file that was just emptied.
 */
export async function watchFolder(root: string, onChange: () => Promise<void>): Promise<Watcher> {
  const watchers = new Map<string, FSWatcher>();
  let changed = false;
  let busy = false;
  let closed = false;

  async function call(): Promise<void> {
    changed = true;
    if (busy) return;
    busy = true;
    while (changed && !closed) {
      changed = false;
      await onChange();
    }
    busy = false;
  }

  function leave(folder: string): void {
    for (const [path, watcher] of watchers) {
      if (path !== folder && !path.startsWith(folder + sep)) continue;
      watcher.close();
      watchers.delete(path);
    }
  }

  async function enter(folder: string): Promise<void> {
    // Watched before it is read: what appears in between is seen twice instead of never.
    if (closed || !(watchers.has(folder) || start(folder))) return;
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    const below = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const fresh = below.map((name) => join(folder, name)).filter((path) => !watchers.has(path));
    await Promise.all(fresh.map(enter));
  }

  /** @returns Whether it is watched; a folder may be gone before it could be. */
  function start(folder: string): boolean {
    try {
      const watcher = watch(folder);
      watchers.set(folder, watcher);
      watcher.on('error', () => leave(folder));
      watcher.on('change', async (event, name) => {
        // What has this name now may be another folder, which nobody watches yet.
        if (event === 'rename' && name !== null) leave(join(folder, String(name)));
        await enter(folder);
        await call();
      });
      return true;
    } catch {
      return false;
    }
  }

  await enter(root);
  return {
    async close() {
      closed = true;
      leave(root);
    },
  };
}
