import { type NamesOf, readOptions } from '../arguments/names.js';
import { LedgerError } from '../errors/index.js';
import { usedBy } from './budget.js';
import { escapeText } from './escape.js';
import { checkVersion, codeOf, failureOf, messageOf } from './failures.js';
import { amountQuery, pageQuery } from './pageQuery.js';
import { pause } from './pause.js';
import { refuseLostFile, watchFile } from './sqliteFile.js';
import type { AmountCount, LedgerEntry, LedgerStore } from './store.js';

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

/** The version of the tables that this code writes. */
const SCHEMA_VERSION = 2;

/** The steps from each version to the next, starting with an empty file. */
const MIGRATIONS: readonly (readonly (string | ((handle: SqliteHandle) => void))[])[] = [
  [
    `CREATE TABLE scenario_ledger_entries (
       project_id TEXT NOT NULL,
       key TEXT NOT NULL,
       state TEXT NOT NULL,
       job_id TEXT,
       created_at INTEGER NOT NULL,
       entry TEXT NOT NULL,
       PRIMARY KEY (project_id, key)
     ) WITHOUT ROWID;
     CREATE INDEX scenario_ledger_by_time ON scenario_ledger_entries (created_at, project_id, key);
     CREATE INDEX scenario_ledger_by_job ON scenario_ledger_entries (job_id)
       WHERE job_id IS NOT NULL;
     CREATE INDEX scenario_ledger_by_state
       ON scenario_ledger_entries (state, created_at, project_id, key);
     CREATE TABLE scenario_ledger_records (
       project_id TEXT NOT NULL,
       name TEXT NOT NULL,
       value TEXT NOT NULL,
       PRIMARY KEY (project_id, name)
     ) WITHOUT ROWID;`,
  ],
  [
    `ALTER TABLE scenario_ledger_entries ADD COLUMN amount TEXT NOT NULL DEFAULT '0';
     ALTER TABLE scenario_ledger_entries ADD COLUMN sent_at INTEGER NOT NULL DEFAULT 0;`,
    writeAmounts,
    // It has everything for sums, so that the long entries need not be read.
    `CREATE INDEX scenario_ledger_by_amount
       ON scenario_ledger_entries (amount, sent_at, project_id);`,
  ],
];

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
  /** Runs `work` in a transaction that excludes every other writer, and tries again while another one is active. */
  async function write<T>(work: () => T, durable = true): Promise<T> {
    const endsAt = performance.now() + busyTimeoutMs;
    for (let tries = 0; ; tries++) {
      try {
        begin(durable);
      } catch (error) {
        if (!isBusy(error) || performance.now() > endsAt) throw failureOf(error, 'written', file);
        // Random, so that waiting processes do not collide again and again.
        await pause(Math.min(50, 2 ** tries) * (0.5 + Math.random()));
        continue;
      }
      try {
        const result = work();
        sql('written', () => handle.exec('COMMIT'));
        return result;
      } catch (error) {
        rollBack(handle);
        throw error;
      } finally {
        if (!durable) handle.exec('PRAGMA synchronous = FULL');
      }
    }
  }

  /** Begins without waiting for others, which would block the whole process: `write` waits for them. */
  function begin(durable: boolean): void {
    const patienceMs = ownsHandle ? 0 : Number(pragma(handle, 'busy_timeout'));
    if (patienceMs > 0) handle.exec('PRAGMA busy_timeout = 0');
    // It cannot be set inside a transaction.
    if (!durable) handle.exec('PRAGMA synchronous = NORMAL');
    try {
      handle.exec('BEGIN IMMEDIATE');
    } catch (error) {
      if (!durable) handle.exec('PRAGMA synchronous = FULL');
      throw error;
    } finally {
      if (patienceMs > 0) handle.exec(`PRAGMA busy_timeout = ${patienceMs}`);
    }
  }

  /** Distinguishes failures of SQLite from those of `decide`, which are passed on unchanged. */
  function sql<T>(doing: 'read' | 'written', work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw failureOf(error, doing, file);
    }
  }

  await write(() => sql('written', () => migrate(handle)));
  sql('written', () => {
    if (ownsHandle) handle.exec('PRAGMA busy_timeout = 0');
    handle.exec('PRAGMA synchronous = FULL');
  });
  await setWal(handle, file, busyTimeoutMs);
  const checkFile = watchFile(file === '' ? [] : [file, ...(given === undefined ? [] : [given])]);

  const readVersion = handle.prepare('SELECT version FROM scenario_ledger_version');
  const readEntry = handle.prepare(
    'SELECT entry FROM scenario_ledger_entries WHERE project_id = ? AND key = ?',
  );
  const writeEntry = handle.prepare(
    `INSERT INTO scenario_ledger_entries
       (project_id, key, state, job_id, created_at, entry, amount, sent_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (project_id, key) DO UPDATE SET
       state = excluded.state, job_id = excluded.job_id, entry = excluded.entry,
       amount = excluded.amount, sent_at = excluded.sent_at`,
  );
  const readRecord = handle.prepare(
    'SELECT value FROM scenario_ledger_records WHERE project_id = ? AND name = ?',
  );
  const writeRecord = handle.prepare(
    `INSERT INTO scenario_ledger_records (project_id, name, value) VALUES (?, ?, ?)
     ON CONFLICT (project_id, name) DO UPDATE SET value = excluded.value`,
  );
  const removeRecord = handle.prepare(
    'DELETE FROM scenario_ledger_records WHERE project_id = ? AND name = ?',
  );

  return {
    update({ projectId, key, records: names = [], durable }, decide) {
      return write(() => {
        // A newer program may have changed the tables since they were opened.
        const { version } = sql('read', () => readVersion.get()) as { version: number };
        checkVersion(Number(version), SCHEMA_VERSION);
        const state = sql('read', () => ({
          entry: key === undefined ? undefined : toEntry(readEntry.get(projectId, key)),
          records: names.map((name) => textOf(readRecord.get(projectId, name), 'value')),
          now: Date.now(),
        }));
        const { entry, records = {}, result } = decide(state);
        // The outcome of what was sent is written all the same: a moved file keeps it.
        if (entry?.state === 'intent') checkFile();
        sql('written', () => {
          if (entry !== undefined) {
            writeEntry.run(
              entry.projectId,
              entry.key,
              entry.state,
              entry.jobId === undefined ? null : escapeText(entry.jobId),
              entry.createdAt,
              JSON.stringify(entry),
              usedBy(entry),
              entry.window.from,
            );
          }
          for (const [name, value] of Object.entries(records)) {
            if (value === null) removeRecord.run(projectId, name);
            else writeRecord.run(projectId, name, value);
          }
        });
        return result;
      }, durable);
    },

    async entries(page) {
      const values: (string | number)[] = [];
      const text = pageQuery(page, (value) => {
        values.push(value);
        return '?';
      });
      return sql('read', () =>
        handle
          .prepare(text)
          .all(...values)
          .map((row) => toEntry(row) as LedgerEntry),
      );
    },

    async amounts(filter) {
      const values: (string | number)[] = [];
      // SQLite would rather read all entries of a project.
      const table = 'scenario_ledger_entries INDEXED BY scenario_ledger_by_amount';
      const place = (value: string | number): string => {
        values.push(value);
        return '?';
      };
      const text = amountQuery(filter, place, table);
      return sql('read', () => handle.prepare(text).all(...values) as AmountCount[]);
    },

    async close() {
      if (ownsHandle) handle.close();
    },
  };
}

function migrate(handle: SqliteHandle): void {
  handle.exec(
    'CREATE TABLE IF NOT EXISTS scenario_ledger_version (version INTEGER NOT NULL PRIMARY KEY)',
  );
  const row = handle.prepare('SELECT max(version) AS version FROM scenario_ledger_version').get();
  const version = Number((row as { version: number | bigint | null } | undefined)?.version ?? 0);
  checkVersion(version, SCHEMA_VERSION);
  if (version === SCHEMA_VERSION) return;
  for (const step of MIGRATIONS.slice(version).flat()) {
    if (typeof step === 'string') handle.exec(step);
    else step(handle);
  }
  handle.exec('DELETE FROM scenario_ledger_version');
  handle.prepare('INSERT INTO scenario_ledger_version (version) VALUES (?)').run(SCHEMA_VERSION);
}

/** Writes the use of each entry next to it. */
function writeAmounts(handle: SqliteHandle): void {
  const read = handle.prepare(
    `SELECT entry FROM scenario_ledger_entries WHERE (project_id, key) > (?, ?)
     ORDER BY project_id, key LIMIT 1000`,
  );
  const write = handle.prepare(
    'UPDATE scenario_ledger_entries SET amount = ?, sent_at = ? WHERE project_id = ? AND key = ?',
  );
  let last: readonly [string, string] = ['', ''];
  for (;;) {
    const entries = read.all(...last).map((row) => toEntry(row) as LedgerEntry);
    for (const entry of entries) {
      last = [entry.projectId, entry.key];
      write.run(usedBy(entry), entry.window.from, ...last);
    }
    if (entries.length === 0) return;
  }
}

/** WAL is a property of the file; the switch needs exclusive access, which another process may prevent. */
async function setWal(handle: SqliteHandle, file: string, busyTimeoutMs: number): Promise<void> {
  const endsAt = performance.now() + busyTimeoutMs;
  for (;;) {
    try {
      const mode = String(pragma(handle, 'journal_mode = WAL')).toLowerCase();
      // A file in memory has no journal; everything else must have this one.
      if (mode === 'wal' || mode === 'memory') return;
      throw new LedgerError(`The ledger's file cannot be set to WAL: its journal stays ${mode}.`);
    } catch (error) {
      if (!isBusy(error) || performance.now() > endsAt) throw failureOf(error, 'written', file);
      await pause(5);
    }
  }
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

function toEntry(row: unknown): LedgerEntry | undefined {
  const text = textOf(row, 'entry');
  return text === undefined ? undefined : JSON.parse(text);
}

function textOf(row: unknown, column: string): string | undefined {
  // `bun:sqlite` returns `null` for a missing row, the others `undefined`.
  return (row as Record<string, string> | null | undefined)?.[column];
}
