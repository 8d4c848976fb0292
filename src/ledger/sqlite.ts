import { type NamesOf, readOptions } from '../arguments/names.js';
import { LedgerError } from '../errors/index.js';
import { patiently } from './attempts.js';
import { codeOf, failureOf, messageOf } from './failures.js';
import { refuseLostFile, watchFile, watchLog } from './sqliteFile.js';
import type { LedgerStore } from './store.js';
import {
  amountsOf,
  type Dialect,
  entriesOf,
  migrate,
  type Row,
  update,
  type Work,
} from './tables.js';

/** The part of a synchronous SQLite handle (`node:sqlite`, `better-sqlite3`, `libsql`, `bun:sqlite`) that a ledger uses. */
export interface SqliteHandle {
  exec(sql: string): unknown;
  prepare(sql: string): {
    run(...values: (string | number | null)[]): unknown;
    get(...values: (string | number | null)[]): unknown;
    all(...values: (string | number | null)[]): unknown[];
  };
  close(): unknown;
}

/** Options of `sqliteStore`. */
export interface SqliteStoreOptions {
  /** Milliseconds to wait while another process writes. Default 10,000. */
  readonly busyTimeoutMs?: number | undefined;
  /** Whether `close` closes the handle. Default false: the caller opened it. */
  readonly ownsHandle?: boolean | undefined;
}

/** The names of `SqliteStoreOptions`. */
export const sqliteOptionNames: NamesOf<SqliteStoreOptions> = {
  busyTimeoutMs: 'a number of at least 0',
  ownsHandle: 'true or false',
};

const dialect: Dialect = {
  findVersion: "SELECT 1 FROM sqlite_master WHERE name = 'scenario_ledger_version'",
  byBytes: '',
  afterTable: ' WITHOUT ROWID',
  furtherTables: [],
  clock: '',
  // SQLite would rather read all entries of a project.
  forAmounts: ' INDEXED BY scenario_ledger_by_amount',
};

/** Characters of the longest statement that is kept prepared. */
const KEPT_LENGTH = 2_000;

/**
 * A store in one SQLite file, for any number of processes on one machine. Sets the file to WAL with
 * `synchronous=FULL`: written data survives a crash of the process and of the machine. When the file is
 * deleted, moved or replaced, no key is claimed any more.
 *
 * @throws ConfigurationError when it lacks an option, or one is not what it must be
 * @throws LedgerError when the file cannot be used, was written by a newer version, or may have lost keys
 */
export function sqliteStore(
  handle: SqliteHandle,
  options?: SqliteStoreOptions,
): Promise<LedgerStore> {
  return sqliteStoreAt(undefined, handle, readOptions('sqliteStore', options, sqliteOptionNames));
}

/** The same, also watching the path that the caller gave, which may be a link to the file. */
export async function sqliteStoreAt(
  given: string | undefined,
  handle: SqliteHandle,
  { busyTimeoutMs = 10_000, ownsHandle = false }: SqliteStoreOptions = {},
): Promise<LedgerStore> {
  const file = fileOf(handle);
  refuseLostFile(file);
  const prepared = new Map<string, ReturnType<SqliteHandle['prepare']>>();

  function run<Result>(work: Work<Result>): Result {
    let step = work.next([]);
    while (!step.done) {
      const [text, ...values] = step.value;
      const statement = prepared.get(text) ?? handle.prepare(text);
      // One with hundreds of values seldom comes again with as many.
      if (text.length < KEPT_LENGTH) prepared.set(text, statement);
      const returnsRows = text.startsWith('SELECT');
      if (!returnsRows) statement.run(...values);
      step = work.next(returnsRows ? (statement.all(...values) as Row[]) : []);
    }
    return step.value;
  }

  /** Repeats `work` while another process has the file. */
  function attempt<Result>(doing: 'read' | 'written', work: () => Result): Promise<Result> {
    return patiently(work, {
      ...{ isPassing: isBusy, forMs: busyTimeoutMs, firstMs: 1, mostMs: 50 },
      failure: (error) => failureOf(error, doing, file),
    });
  }

  /** Runs work in a transaction that excludes every other writer. */
  function transaction<Result>(work: () => Work<Result>, durable = true): Promise<Result> {
    return attempt('written', () => {
      // Waiting in the handle itself would block the whole process.
      const patienceMs = ownsHandle ? 0 : Number(pragma(handle, 'busy_timeout'));
      if (patienceMs > 0) handle.exec('PRAGMA busy_timeout = 0');
      // It cannot be set inside a transaction.
      if (!durable) handle.exec('PRAGMA synchronous = NORMAL');
      try {
        handle.exec('BEGIN IMMEDIATE');
        return commit(work());
      } finally {
        if (!durable) handle.exec('PRAGMA synchronous = FULL');
        if (patienceMs > 0) handle.exec(`PRAGMA busy_timeout = ${patienceMs}`);
      }
    });
  }

  function commit<Result>(work: Work<Result>): Result {
    try {
      const result = run(work);
      handle.exec('COMMIT');
      return result;
    } catch (error) {
      rollBack(handle);
      throw error;
    }
  }

  await transaction(() => migrate(dialect));
  await attempt('written', () => {
    if (ownsHandle) handle.exec('PRAGMA busy_timeout = 0');
    handle.exec('PRAGMA synchronous = FULL');
    setWal(handle);
    // The first reading creates the `-wal`.
    pragma(handle, 'schema_version');
  });
  const checkFile = watchFile([file, given].flatMap((path) => path || []));
  const checkLog = file === '' ? () => {} : watchLog(file);

  return {
    update: (reads, decide) =>
      transaction(
        () =>
          update(dialect, reads, (state) => {
            const writes = decide(state);
            // The outcome of what was sent is written all the same: a moved file keeps it.
            if (writes.entry?.state === 'intent') checkFile();
            if (writes.entry ?? writes.records) checkLog();
            return writes;
          }),
        reads.durable,
      ),
    entries: (page) => attempt('read', () => run(entriesOf(page))),
    amounts: (filter) => attempt('read', () => run(amountsOf(dialect, filter))),
    async close() {
      if (ownsHandle) handle.close();
    },
  };
}

/** WAL is a property of the file; the switch needs exclusive access, which another process may prevent. */
function setWal(handle: SqliteHandle): void {
  const mode = String(pragma(handle, 'journal_mode = WAL')).toLowerCase();
  // A file in memory has no journal; everything else must have this one.
  if (mode === 'wal' || mode === 'memory') return;
  throw new LedgerError(`The ledger's file cannot be set to WAL: its journal stays ${mode}.`);
}

/** The file of a handle, absolute and without links; empty in memory. */
function fileOf(handle: SqliteHandle): string {
  const databases = handle.prepare('PRAGMA database_list').all() as {
    name: string;
    file?: string;
  }[];
  return databases.find(({ name }) => name === 'main')?.file ?? '';
}

function pragma(handle: SqliteHandle, text: string): unknown {
  return Object.values(handle.prepare(`PRAGMA ${text}`).get() as object)[0];
}

function rollBack(handle: SqliteHandle): void {
  try {
    handle.exec('ROLLBACK');
  } catch {
    // SQLite has rolled back by itself, as it does when the disk is full.
  }
}

function isBusy(error: unknown): boolean {
  const code = codeOf(error).replaceAll('_', ' ');
  return /\b(?:busy|locked)\b/i.test(`${messageOf(error)} ${code}`);
}
