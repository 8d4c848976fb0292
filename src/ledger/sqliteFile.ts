import { ConfigurationError, LedgerError } from '../errors/index.js';

/** What is read of a file: when times are equal, nothing was written after it was created. */
interface Stats {
  readonly dev: bigint;
  readonly ino: bigint;
  readonly nlink: bigint;
  readonly size: bigint;
  readonly mtimeMs: bigint;
  readonly birthtimeMs: bigint;
  isDirectory(): boolean;
}

type ReadStats = (path: string, options: { bigint: true }) => Stats;

/** How much later than its creation a new file may be written: SQLite creates it, then locks it. */
const CREATION_MS = 2_000n;

/**
 * Refuses text that is no path. A `file:` text would be another place for each SQLite, a file in memory among
 * them, and a NUL ends the process of one.
 *
 * @throws ConfigurationError with what to pass instead
 */
export function checkPath(path: string): void {
  if (/^file:/i.test(path)) {
    throw new ConfigurationError(
      "openLedger: the ledger's location is the text of a file: URL. Pass new URL(text), or a path.",
    );
  }
  if (path.includes('\0')) {
    throw new ConfigurationError("openLedger: the ledger's path contains a NUL character.");
  }
}

/** Why SQLite cannot open a file, and what to do: by itself it says that it is unable. */
export function whyNotOpened(path: string): string | undefined {
  const found = statsOf(path);
  if (found?.isDirectory()) return 'it is a folder. Name a file in it';
  if (found !== null) return undefined;
  const folder = globalThis.process.getBuiltinModule('node:path').dirname(path);
  return statsOf(folder) === null ? `create the folder ${folder} first` : undefined;
}

/**
 * Refuses a file that may have lost its keys, each of which would be charged again, and one whose keys other
 * programs would not see.
 *
 * @param path - where SQLite opened it; empty in memory
 * @throws LedgerError with what to do
 */
export function refuseLostFile(path: string): void {
  const found = path === '' ? undefined : statsOf(path);
  // Not known, for instance in a runtime without files.
  if (!found) return;
  const { size, nlink, mtimeMs, birthtimeMs } = found;
  if (nlink > 1n) {
    throw new LedgerError(
      `The ledger's file ${path} has ${nlink} names (hard links), and programs that use another one would not see new keys. Keep one, and make the others symbolic links.`,
    );
  }
  if (size > 0n) return;
  const wal = `${path}-wal`;
  if ((statsOf(wal)?.size ?? 0n) > 0n) {
    throw new LedgerError(
      `The ledger's file ${path} is missing or empty, but ${wal} holds data of it: its keys would be lost, and could be charged again. Restore both from a backup; to start a new ledger, delete both.`,
    );
  }
  // Without a time of creation, a file system gives 0 or the time of the last change.
  if (birthtimeMs > 0n && mtimeMs - birthtimeMs > CREATION_MS) {
    throw new LedgerError(
      `The ledger's file ${path} is empty, but was written after it was created: its keys may be lost, and could be charged again. Restore it from a backup; if it never held a key, delete it.`,
    );
  }
}

/**
 * Remembers which files are at these paths.
 *
 * @returns a function that throws LedgerError when one was deleted, moved or replaced since
 */
export function watchFile(paths: readonly string[]): () => void {
  const opened = paths.map((path) => [path, remember(path)] as const);
  return () => {
    for (const [path, isGone] of opened) {
      if (isGone()) throw gone(path, 'Put it back, and open the ledger again');
    }
  };
}

/**
 * Remembers the `-wal` beside a file, in which its last changes are. A process that reads the files of its own ledger
 * in any other way, as a copy of the folder does, loses its locks on them; the next program that closes the file then
 * takes itself for the last one, and deletes the `-wal`.
 *
 * @returns a function that throws LedgerError when it is not there any more, although the file still is: what is
 *   written then would be lost, and could overwrite what others have written
 */
export function watchLog(file: string): () => void {
  const wal = `${file}-wal`;
  const isGone = remember(file);
  const isLost = remember(wal);
  return () => {
    if (isLost() && !isGone()) throw gone(wal, 'Close the ledger, and start the program again');
  };
}

/** Remembers which file is at a path; returns whether it is not there any more. */
function remember(path: string): () => boolean {
  const before = statsOf(path);
  return () => {
    const now = before ? statsOf(path) : undefined;
    return now !== undefined && (now?.ino !== before?.ino || now?.dev !== before?.dev);
  };
}

function gone(path: string, advice: string): LedgerError {
  return new LedgerError(
    `The ledger's file ${path} was deleted, moved or replaced while it was open: other programs would not see a key that is written now. ${advice}.`,
  );
}

/** What a path leads to: `null` when that is nothing, `undefined` when it cannot be known. */
function statsOf(path: string): Stats | null | undefined {
  const read = globalThis.process?.getBuiltinModule?.('node:fs')?.statSync as ReadStats | undefined;
  try {
    return read?.(path, { bigint: true });
  } catch (error) {
    return /^(?:ENOENT|ENOTDIR)$/.test(String((error as { code?: unknown }).code))
      ? null
      : undefined;
  }
}

/** The absolute path of a file, which stays right when the process changes its folder. */
export function absolute(path: string): string {
  return globalThis.process?.getBuiltinModule?.('node:path')?.resolve(path) ?? path;
}
