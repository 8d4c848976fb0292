import { once } from 'node:events';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeFolder } from '../../src/testing/makeFolder.js';
import { type Watcher, watchFolder } from './watch.js';

let root: string;
let watching: Watcher | undefined;

beforeEach(async () => {
  root = await makeFolder();
});

afterEach(async () => {
  await watching?.close();
});

/** Watches, and writes a file and waits until a call has read it as it was written. */
async function watchFor(name: string): Promise<(text: string) => Promise<void>> {
  const file = join(root, name);
  const calls = new EventTarget();
  watching = await watchFolder(root, async () => {
    const text = await readFile(file, 'utf8').catch(() => undefined);
    calls.dispatchEvent(new Event(`read ${text}`));
  });
  return async (text) => {
    const read = once(calls, `read ${text}`);
    await writeFile(file, text);
    await read;
  };
}

it('the watcher sees files written deep below, in folders created meanwhile', async () => {
  const write = await watchFor('new/below/it/a.yaml');
  await mkdir(join(root, 'new/below/it'), { recursive: true });
  for (const text of ['first', 'second', 'third']) await write(text);
});

it('the watcher continues while folders come and go, as when another branch is checked out', async () => {
  const write = await watchFor('a.yaml');
  for (let round = 0; round < 3; round += 1) {
    const folders = Array.from({ length: 20 }, (_, index) => join(root, `folder${index}`));
    for (const folder of folders) {
      await mkdir(join(folder, 'below'), { recursive: true });
      await writeFile(join(folder, 'below/b.yaml'), 'b');
    }
    for (const folder of folders) await rm(folder, { recursive: true });
  }
  for (const text of ['first', 'second']) await write(text);
});

it('the watcher sees the last of two changes, however soon it follows the first', async () => {
  const write = await watchFor('a.yaml');
  for (let round = 0; round < 30; round += 1) {
    await writeFile(join(root, 'a.yaml'), `first ${round}`);
    await sleep(round % 10);
    await write(`second ${round}`);
  }
});

it('the watcher makes one call at a time, and one more for all changes meanwhile', async () => {
  const calls = new EventTarget();
  let made = 0;
  let running = 0;
  let most = 0;
  watching = await watchFolder(root, async () => {
    made += 1;
    most = Math.max(most, ++running);
    if (made === 1) {
      const goesOn = once(calls, 'go on');
      calls.dispatchEvent(new Event('entered'));
      await goesOn;
    }
    const text = await readFile(join(root, 'last.yaml'), 'utf8').catch(() => '');
    running -= 1;
    calls.dispatchEvent(new Event(`left ${text}`));
  });
  const entered = once(calls, 'entered');
  await writeFile(join(root, 'first.yaml'), '');
  await entered;
  for (const name of ['b', 'c', 'd', 'last']) await writeFile(join(root, `${name}.yaml`), 'whole');
  const last = once(calls, 'left whole');
  calls.dispatchEvent(new Event('go on'));
  await last;
  expect(most).toBe(1);
});
