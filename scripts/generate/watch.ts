import { once } from 'node:events';
import { watch } from 'chokidar';

export interface Watch {
  close(): Promise<void>;
}

/**
 * Calls `onChange` after every change in a folder or below it, one call at a time; changes that
 * arrive meanwhile lead to one more call.
 *
 * chokidar watches, since the recursive watcher of Node 20 on Linux loses a file once an editor has
 * replaced it by renaming. Its version 6 asks for Node 22.
 */
export async function watchFolder(root: string, onChange: () => Promise<void>): Promise<Watch> {
  let changed = false;
  let busy = false;
  const watcher = watch(root, { ignoreInitial: true });
  watcher.on('all', async () => {
    changed = true;
    if (busy) return;
    busy = true;
    while (changed && !watcher.closed) {
      changed = false;
      await onChange();
    }
    busy = false;
  });
  await once(watcher, 'ready');
  return watcher;
}
