import { LedgerError } from '../errors/index.js';
import { Objection } from './attempts.js';
import { usedBy } from './budget.js';
import { escapeText } from './escape.js';
import type {
  AmountCount,
  AmountFilter,
  EntryPage,
  LedgerEntry,
  StoreReads,
  StoreState,
  StoreWrites,
} from './store.js';

type Value = string | number | null;
export type Row = Readonly<Record<string, unknown>>;

/** A statement and the values for each `?` in it, which it has for nothing else. */
type Statement = readonly [text: string, ...values: Value[]];

/** Work on the tables, the same in every database: yields statements, and receives the rows of each. */
export type Work<Result> = Generator<Statement, Result, readonly Row[]>;

/** Where the databases differ. */
export interface Dialect {
  /** Returns a row if there is a table for the version. */
  readonly findVersion: string;
  /** Follows the type of a text that is ordered by its bytes. */
  readonly byBytes: string;
  /** Follows the columns of a new table. */
  readonly afterTable: string;
  /** Makes further tables of an empty database. */
  readonly furtherTables: readonly string[];
  /** A column `now` in milliseconds since 1970; empty if the clock is that of the machine. */
  readonly clock: string;
  /** Follows the table from which amounts are added up. */
  readonly forAmounts: string;
}

/** The version of the tables that this code writes. */
export const TABLES_VERSION = 2;

/** The steps from each version to the next, starting with an empty database. */
function stepsOf(dialect: Dialect): readonly (readonly (string | (() => Work<void>))[])[] {
  const { byBytes, afterTable, furtherTables } = dialect;
  return [
    [
      'CREATE TABLE scenario_ledger_version (version INTEGER NOT NULL PRIMARY KEY)',
      ...furtherTables,
      `CREATE TABLE scenario_ledger_entries (
         project_id TEXT NOT NULL,
         key TEXT${byBytes} NOT NULL,
         state TEXT NOT NULL,
         job_id TEXT,
         created_at BIGINT NOT NULL,
         entry TEXT NOT NULL,
         PRIMARY KEY (project_id, key)
       )${afterTable}`,
      `CREATE INDEX scenario_ledger_by_time
         ON scenario_ledger_entries (created_at, project_id, key)`,
      `CREATE INDEX scenario_ledger_by_job ON scenario_ledger_entries (job_id)
         WHERE job_id IS NOT NULL`,
      `CREATE INDEX scenario_ledger_by_state
         ON scenario_ledger_entries (state, created_at, project_id, key)`,
      `CREATE TABLE scenario_ledger_records (
         project_id TEXT NOT NULL,
         name TEXT NOT NULL,
         value TEXT NOT NULL,
         PRIMARY KEY (project_id, name)
       )${afterTable}`,
    ],
    [
      `ALTER TABLE scenario_ledger_entries ADD COLUMN amount TEXT${byBytes} NOT NULL DEFAULT '0'`,
      'ALTER TABLE scenario_ledger_entries ADD COLUMN sent_at BIGINT NOT NULL DEFAULT 0',
      writeAmounts,
      // It has everything for sums, so that the long entries need not be read.
      `CREATE INDEX scenario_ledger_by_amount
         ON scenario_ledger_entries (amount, sent_at, project_id)`,
    ],
  ];
}

/** The version of the tables; 0 if there are none. */
export function* versionOf({ findVersion }: Dialect): Work<number> {
  const [found] = yield [findVersion];
  if (found === undefined) return 0;
  const [row] = yield ['SELECT max(version) AS version FROM scenario_ledger_version'];
  return checkVersion(row);
}

/** Makes the tables, or changes those of an older version. */
export function* migrate(dialect: Dialect): Work<void> {
  const version = yield* versionOf(dialect);
  if (version === TABLES_VERSION) return;
  for (const step of stepsOf(dialect).slice(version).flat()) {
    if (typeof step === 'string') yield [step];
    else yield* step();
  }
  yield ['DELETE FROM scenario_ledger_version'];
  yield ['INSERT INTO scenario_ledger_version (version) VALUES (?)', TABLES_VERSION];
}

/** Writes the use of each entry next to it. */
function* writeAmounts(): Work<void> {
  let last: readonly [string, string] = ['', ''];
  for (;;) {
    const rows = yield [
      `SELECT entry FROM scenario_ledger_entries WHERE (project_id, key) > (?, ?)
       ORDER BY project_id, key LIMIT 1000`,
      ...last,
    ];
    if (rows.length === 0) return;
    const entries = rows.map(toEntry);
    yield [
      `UPDATE scenario_ledger_entries AS entries
       SET amount = fresh.column3, sent_at = CAST(fresh.column4 AS BIGINT)
       FROM (VALUES ${entries.map(() => '(?, ?, ?, ?)').join()}) AS fresh
       WHERE entries.project_id = fresh.column1 AND entries.key = fresh.column2`,
      ...entries.flatMap((entry) => {
        const { projectId, key, window } = entry;
        return [projectId, key, usedBy(entry), String(window.from)];
      }),
    ];
    const { projectId, key } = entries.at(-1) as LedgerEntry;
    last = [projectId, key];
  }
}

/** The part of `LedgerStore.update` within its transaction. */
export function* update<Result>(
  { clock }: Dialect,
  { projectId, key, records: names = [] }: StoreReads,
  decide: (state: StoreState) => StoreWrites<Result>,
): Work<Result> {
  const [row] = yield [
    `SELECT (SELECT max(version) FROM scenario_ledger_version) AS version,
       (SELECT entry FROM scenario_ledger_entries WHERE project_id = ? AND key = ?) AS entry${clock}`,
    projectId,
    key ?? null,
  ];
  // A newer program may have changed the tables since they were opened.
  checkVersion(row);
  const held =
    names.length === 0
      ? []
      : yield [
          `SELECT name, value FROM scenario_ledger_records
           WHERE project_id = ? AND name IN (${marksFor(names)})`,
          projectId,
          ...names,
        ];
  const values = new Map(held.map(({ name, value }) => [String(name), String(value)]));
  const state: StoreState = {
    entry: row?.entry ? toEntry(row) : undefined,
    records: names.map((name) => values.get(name)),
    now: Number(row?.now ?? Date.now()),
  };
  let writes: StoreWrites<Result>;
  try {
    writes = decide(state);
  } catch (reason) {
    throw new Objection(reason);
  }
  const { entry, records = {}, result } = writes;
  if (entry !== undefined) {
    yield [
      `INSERT INTO scenario_ledger_entries
         (project_id, key, state, job_id, created_at, entry, amount, sent_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (project_id, key) DO UPDATE SET
         state = excluded.state, job_id = excluded.job_id, entry = excluded.entry,
         amount = excluded.amount, sent_at = excluded.sent_at`,
      ...[entry.projectId, entry.key, entry.state],
      entry.jobId === undefined ? null : escapeText(entry.jobId),
      ...[entry.createdAt, JSON.stringify(entry), usedBy(entry), entry.window.from],
    ];
  }
  yield* writeRecords(projectId, Object.entries(records));
  return result;
}

/** Removes records, and writes the others in one statement: each is a way to the database and back. */
function* writeRecords(
  projectId: string,
  records: readonly (readonly [name: string, value: string | null])[],
): Work<void> {
  const written = records.filter((each): each is readonly [string, string] => each[1] !== null);
  for (const [name, value] of records) {
    if (value !== null) continue;
    yield [
      'DELETE FROM scenario_ledger_records WHERE project_id = ? AND name = ?',
      projectId,
      name,
    ];
  }
  if (written.length > 0) {
    yield [
      `INSERT INTO scenario_ledger_records (project_id, name, value)
       VALUES ${written.map(() => '(?, ?, ?)').join()}
       ON CONFLICT (project_id, name) DO UPDATE SET value = excluded.value`,
      ...written.flatMap(([name, value]) => [projectId, name, value]),
    ];
  }
}

/** Reads a page of entries: `LedgerStore.entries`. */
export function* entriesOf(page: EntryPage): Work<LedgerEntry[]> {
  const { projectId, states, jobId, since, until, after, limit } = page;
  const [where, ...values] = whereOf(
    ['project_id = ?', projectId],
    // Not every database has an empty list.
    [states?.length === 0 ? '1 = 0' : `state IN (${marksFor(states)})`, ...(states ?? [undefined])],
    ['job_id = ?', jobId && escapeText(jobId)],
    ['created_at >= ?', wholeTime(since)],
    ['created_at < ?', wholeTime(until)],
    ['(created_at, project_id, key) > (?, ?, ?)', after?.createdAt, after?.projectId, after?.key],
  );
  const rows = yield [
    `SELECT entry FROM scenario_ledger_entries ${where}
     ORDER BY created_at, project_id, key LIMIT ?`,
    ...values,
    limit,
  ];
  return rows.map(toEntry);
}

/** Counts entries by their use: `LedgerStore.amounts`. */
export function* amountsOf({ forAmounts }: Dialect, filter: AmountFilter): Work<AmountCount[]> {
  const [where, ...values] = whereOf(
    ['project_id = ?', filter.projectId],
    ['sent_at >= ?', wholeTime(filter.since)],
    ['sent_at < ?', wholeTime(filter.until)],
  );
  const rows = yield [
    `SELECT amount, count(*) AS entries FROM scenario_ledger_entries${forAmounts} ${where}
     GROUP BY amount`,
    ...values,
  ];
  return rows.map(({ amount, entries }) => ({ amount: String(amount), entries: Number(entries) }));
}

/** The conditions of which all values are given, with these values. */
function whereOf(...conditions: (readonly [string, ...(Value | undefined)[]])[]): Statement {
  const given = conditions.filter((each): each is Statement => !each.includes(undefined));
  const texts = given.map(([text]) => text).join(' AND ');
  return [texts && `WHERE ${texts}`, ...given.flatMap(([, ...values]) => values)];
}

/** A bound for the times in the tables, which are whole numbers; `undefined` without an end. */
function wholeTime(bound: number | undefined): number | undefined {
  return Number.isFinite(bound) ? Math.ceil(bound as number) : undefined;
}

function marksFor(values: readonly unknown[] = []): string {
  return values.map(() => '?').join();
}

function toEntry({ entry }: Row): LedgerEntry {
  return JSON.parse(String(entry));
}

/** Refuses tables that a newer version of this package wrote. */
function checkVersion(row: Row | undefined): number {
  const version = Number(row?.version);
  if (version <= TABLES_VERSION) return version;
  throw new LedgerError(
    `The ledger has tables of version ${version}, and this version of scenario-patch supports them up to version ${TABLES_VERSION}. Update scenario-patch.`,
  );
}
