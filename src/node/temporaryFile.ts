import { createHash, randomBytes } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { type FileHandle, link, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { WritableStream } from 'node:stream/web';
import { threadId } from 'node:worker_threads';

/** An incomplete file, next to its final path. */
export interface TemporaryFile {
  /** Opens it, empty, for writing. */
  open(): Promise<WritableStream<Uint8Array>>;
  /** Fills it with a text. */
  fill(text: string): Promise<void>;
  /**
   * Gives it its final name, in one step.
   *
   * @throws an error with the code `EEXIST` when the name is taken, unless `overwrite` is set; another when what
   * has the name is not a file, such as a device, which would be lost
   */
  becomes(path: string, overwrite: boolean): Promise<void>;
  /** Removes it, if it still exists. */
  remove(): Promise<void>;
}

const PREFIX = '.scenario-patch-';
const NAME = /^\.scenario-patch-([\da-f]{8})-(\d+)-(\d+)-[\da-f]{8}\.part$/;

/** Files of other machines are kept until they have been unchanged for a day. */
const ABANDONED_MS = 86_400_000;

/** The temporary files of this process: shared by every copy of this package in it. */
const own: Set<string> = sharedSet(Symbol.for('scenario-patch.temporaryFiles'));

/**
 * Makes a temporary file in a folder. The length of its name does not depend on the final name; it contains
 * the number of its process, so that the next process can remove the files of a killed one.
 */
export async function temporaryFile(folder: string): Promise<TemporaryFile> {
  await removeLeftovers(folder);
  const owner = `${machine()}-${process.pid}-${threadId}`;
  const name = `${PREFIX}${owner}-${randomBytes(4).toString('hex')}.part`;
  const path = join(folder, name);
  own.add(name);
  return {
    open: () => openSink(path),
    async fill(text) {
      const bytes = new TextEncoder().encode(text);
      const writer = (await openSink(path)).getWriter();
      await writer.write(bytes);
      await writer.close();
    },
    async becomes(target, overwrite) {
      if (!overwrite) return renameUnlessTaken(path, target);
      const found = await stat(target).catch(() => undefined);
      if (found !== undefined && !found.isFile()) throw new Error('it is not a file');
      await rename(path, target);
    },
    async remove() {
      // The cause of this failure also made the writing fail, and that error says more.
      await rm(path, { force: true }).catch(() => {});
      own.delete(name);
    },
  };
}

async function openSink(path: string): Promise<WritableStream<Uint8Array>> {
  const file = await open(path, 'w');
  return new WritableStream<Uint8Array>({
    write: (chunk) => orClose(file, file.writeFile(chunk)),
    async close() {
      await orClose(file, flush(file));
      await file.close();
    },
    abort: () => file.close(),
  });
}

/**
 * Lasts until the bytes are on the disk, where a file can do that: Node's permission model forbids it, and the files of
 * Yarn's Plug'n'Play throw an error without a code.
 */
async function flush(file: FileHandle): Promise<void> {
  try {
    await file.sync();
  } catch (error) {
    const { code = 'ERR_ACCESS_DENIED' } = error as NodeJS.ErrnoException;
    if (code !== 'ERR_ACCESS_DENIED') throw error;
  }
}

/** A stream does not call a failed sink again: each step that fails must close the file. */
async function orClose(file: FileHandle, step: Promise<void>): Promise<void> {
  try {
    await step;
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function renameUnlessTaken(from: string, to: string): Promise<void> {
  try {
    // Unlike rename, link fails when the name is taken, in one step.
    await link(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    // Each file system without hard links (exFAT, SMB, many FUSE ones) has its own error code.
    await claimAndRename(from, to);
  }
}

/** Reserves the name with an empty file first, so that an existing file is never replaced. */
async function claimAndRename(from: string, to: string): Promise<void> {
  await (await open(to, 'wx')).close();
  try {
    const { size } = await stat(to);
    if (size > 0) throw Object.assign(new Error('the name was taken'), { code: 'EEXIST' });
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') await rm(to, { force: true });
    throw error;
  }
}

async function removeLeftovers(folder: string): Promise<void> {
  // A folder that cannot be listed may still be written to.
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const [, itsMachine, pid, thread] = NAME.exec(name) ?? [];
    if (itsMachine === undefined) continue;
    const path = join(folder, name);
    const isLeft =
      itsMachine === machine()
        ? !isAlive(name, Number(pid), Number(thread))
        : await isAbandoned(path);
    if (isLeft) await rm(path, { force: true }).catch(() => {});
  }
}

function isAlive(name: string, pid: number, thread: number): boolean {
  // A new process may have the number of the killed one, such as 1 in a container.
  if (pid === process.pid && thread === threadId) return own.has(name);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

async function isAbandoned(path: string): Promise<boolean> {
  const age = await stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );
  return age > ABANDONED_MS;
}

let known: string | undefined;

/** Identifies the scope of process numbers: a machine, or a container on it. */
function machine(): string {
  known ??= createHash('sha256')
    .update(`${hostName()} ${processSpace()}`)
    .digest('hex')
    .slice(0, 8);
  return known;
}

function hostName(): string {
  try {
    return hostname();
  } catch {
    // Deno tells it only with `--allow-sys`. Without it, this process cannot know which other ones are on its machine.
    return randomBytes(8).toString('hex');
  }
}

function processSpace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

function sharedSet(key: symbol): Set<string> {
  const shared = globalThis as { [key: symbol]: Set<string> | undefined };
  shared[key] ??= new Set();
  return shared[key];
}
