import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inject } from 'vitest';

/**
 * Makes something for all tests of a run, whichever of them asks first, and in whichever thread.
 *
 * @param make - gets a folder of its own, which is removed after the last test; its result is kept as JSON
 * @throws what `make` threw, to everyone who asks
 */
export async function oncePerRun<Result>(
  name: string,
  make: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = join(inject('runFolder'), encodeURIComponent(name));
  const done = `${folder}.json`;
  const isFirst = await mkdir(folder).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
      return false;
    },
  );
  if (isFirst) {
    const told = await make(folder).then(
      (result) => ({ result }),
      (error) => ({ error: String(error) }),
    );
    // A half-written file must not be read.
    await writeFile(`${done}.new`, JSON.stringify(told));
    await rename(`${done}.new`, done);
  }
  while (!existsSync(done)) await sleep(50);
  const told = JSON.parse(await readFile(done, 'utf8'));
  if (told.error !== undefined) throw new Error(told.error);
  return told.result;
}
