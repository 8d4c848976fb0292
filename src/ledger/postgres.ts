import { type NamesOf, readOptions } from '../arguments/names.js';
import { usedBy } from './budget.js';
import { escapeText } from './escape.js';
import { checkVersion, codeOf, failureOf, messageOf } from './failures.js';
import { amountQuery, pageQuery } from './pageQuery.js';
import { pause } from './pause.js';
import type { LedgerEntry, LedgerStore, StoreState } from './store.js';

/** Sends a statement with its values, and returns the rows. */
type Query = (
  text: string,
  values?: readonly unknown[],
) => Promise<readonly Record<string, unknown>[]>;

/** The part of a `pg` pool that a ledger uses. */
export interface PgPool {
  connect(): Promise<{
    query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
    release(destroy?: boolean): void;
    on(event: 'error', listener: (error: Error) => void): unknown;
    removeListener(event: 'error', listener: (error: Error) => void): unknown;
  }>;
  end(): Promise<unknown>;
}

/** The part of a `postgres` connection that a ledger uses. */
export interface PostgresSql {
  begin<Result>(
    options: string,
    work: (sql: {
      unsafe(text: string, values?: unknown[]): PromiseLike<Iterable<Record<string, unknown>>>;
    }) => Promise<Result>,
  ): Promise<unknown>;
  end(): Promise<unknown>;
}

/** Options of `postgresStore`. */
export interface PostgresStoreOptions {
  /** Milliseconds for which a transaction is tried again while the database cannot be reached. Default 10,000. */
  readonly retryMs?: number | undefined;
  /**
   * Milliseconds that one try of a transaction may take, waits for other processes included; then it is
   * rolled back, here and by the server, so that a disconnected process does not block others. Default 4,000.
   */
  readonly transactionMs?: number | undefined;
  /** Whether `close` ends the pool. Default false: the caller made it. */
  readonly ownsHandle?: boolean | undefined;
}

/** The names of `PostgresStoreOptions`. */
export const postgresOptionNames: NamesOf<PostgresStoreOptions> = {
  retryMs: 'a number of at least 0',
  transactionMs: 'a number of at least 1',
  ownsHandle: 'true or false',
};

/** The version of the tables that this code writes. */
const SCHEMA_VERSION = 2;

/** The steps from each version to the next, starting with an empty database. */
const MIGRATIONS: readonly (readonly (string | ((query: Query) => Promise<void>))[])[] = [
  [
    `CREATE TABLE scenario_ledger_projects (project_id TEXT PRIMARY KEY)`,
    `CREATE TABLE scenario_ledger_entries (
       project_id TEXT NOT NULL,
       key TEXT COLLATE "C" NOT NULL,
       state TEXT NOT NULL,
       job_id TEXT,
       created_at BIGINT NOT NULL,
       entry TEXT NOT NULL,
       PRIMARY KEY (project_id, key)
     )`,
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
     )`,
  ],
  [
    `ALTER TABLE scenario_ledger_entries
       ADD COLUMN amount TEXT COLLATE "C" NOT NULL DEFAULT '0',
       ADD COLUMN sent_at BIGINT NOT NULL DEFAULT 0`,
    writeAmounts,
    // It has everything for sums, so that the long entries need not be read.
    `CREATE INDEX scenario_ledger_by_amount
       ON scenario_ledger_entries (amount, sent_at, project_id)`,
  ],
];

/** Serialises the migrations of all processes; any fixed number works. */
const MIGRATION_LOCK = 7_263_440_131;

/** Milliseconds that a migration may take: tables with a million entries take a while. */
const MIGRATION_MS = 600_000;

/**
 * A store in PostgreSQL, for any number of machines. The transactions of a project follow one another
 * by a row lock, and only the database's clock is used.
 *
 * @throws ConfigurationError when it lacks an option, or one is not what it must be
 * @throws LedgerError when the database cannot be used, or has tables of a newer version
 */
export async function postgresStore(
  handle: PgPool | PostgresSql,
  options: PostgresStoreOptions = {},
): Promise<LedgerStore> {
  const read = readOptions('postgresStore', options, postgresOptionNames);
  const { retryMs = 10_000, transactionMs = 4_000, ownsHandle = false } = read;
  const begin = transactions(handle);

  /**
   * Runs a transaction, and repeats it if the database aborted it or could not be reached. After a lost
   * answer it is not known whether a commit took place; every transaction of a ledger may be repeated.
   */
  async function transaction<Result>(
    doing: 'read' | 'written',
    work: (query: Query) => Promise<Result>,
    limitMs = transactionMs,
  ): Promise<Result> {
    const endsAt = performance.now() + retryMs;
    for (let tries = 0; ; tries++) {
      try {
        return await begin(limitMs, work);
      } catch (error) {
        if (error instanceof Objection) throw error.reason;
        if (!isPassing(error) || performance.now() > endsAt) throw failureOf(error, doing);
        await pause(Math.min(500, 10 * 2 ** tries) * (0.5 + Math.random()));
      }
    }
  }

  // Only a migration may take its time: a database that does not answer is no migration.
  if ((await transaction('written', versionOf)) !== SCHEMA_VERSION) {
    await transaction('written', migrate, Math.max(transactionMs, MIGRATION_MS));
  }

  return {
    update({ projectId, key, records: names = [], durable = true }, decide) {
      return transaction('written', async (query) => {
        await query(
          'INSERT INTO scenario_ledger_projects (project_id) VALUES ($1) ON CONFLICT DO NOTHING',
          [projectId],
        );
        await query('SELECT 1 FROM scenario_ledger_projects WHERE project_id = $1 FOR UPDATE', [
          projectId,
        ]);
        const [row] = await query(
          `SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::text AS now,
             (SELECT max(version) FROM scenario_ledger_version) AS version,
             (SELECT entry FROM scenario_ledger_entries WHERE project_id = $1 AND key = $2) AS entry`,
          [projectId, key ?? null],
        );
        // A newer program may have changed the tables since they were opened.
        checkVersion(Number(row?.version), SCHEMA_VERSION);
        const held =
          names.length === 0
            ? []
            : await query(
                `SELECT name, value FROM scenario_ledger_records
                 WHERE project_id = $1 AND name = ANY($2::text[])`,
                [projectId, [...names]],
              );
        const values = new Map(held.map(({ name, value }) => [String(name), String(value)]));
        const state: StoreState = {
          entry: typeof row?.entry === 'string' ? JSON.parse(row.entry) : undefined,
          records: names.map((name) => values.get(name)),
          now: Number(row?.now),
        };
        const { entry, records = {}, result } = Objection.of(() => decide(state));
        if (!durable) await query('SET LOCAL synchronous_commit = off');
        if (entry !== undefined) {
          await query(
            `INSERT INTO scenario_ledger_entries
               (project_id, key, state, job_id, created_at, entry, amount, sent_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
             ON CONFLICT (project_id, key) DO UPDATE SET
               state = excluded.state, job_id = excluded.job_id, entry = excluded.entry,
               amount = excluded.amount, sent_at = excluded.sent_at`,
            [
              entry.projectId,
              entry.key,
              entry.state,
              entry.jobId === undefined ? null : escapeText(entry.jobId),
              entry.createdAt,
              JSON.stringify(entry),
              usedBy(entry),
              entry.window.from,
            ],
          );
        }
        for (const [name, value] of Object.entries(records)) {
          await (value === null
            ? query('DELETE FROM scenario_ledger_records WHERE project_id = $1 AND name = $2', [
                projectId,
                name,
              ])
            : query(
                `INSERT INTO scenario_ledger_records (project_id, name, value) VALUES ($1, $2, $3)
                 ON CONFLICT (project_id, name) DO UPDATE SET value = excluded.value`,
                [projectId, name, value],
              ));
        }
        return result;
      });
    },

    async entries(page) {
      const values: (string | number)[] = [];
      const text = pageQuery(page, (value) => `$${values.push(value)}`);
      const rows = await transaction('read', (query) => query(text, values));
      return rows.map(({ entry }): LedgerEntry => JSON.parse(String(entry)));
    },

    async amounts(filter) {
      const values: (string | number)[] = [];
      const text = amountQuery(filter, (value) => `$${values.push(value)}`);
      const rows = await transaction('read', (query) => query(text, values));
      return rows.map(({ amount, entries }) => ({
        amount: String(amount),
        entries: Number(entries),
      }));
    },

    async close() {
      if (ownsHandle) await handle.end();
    },
  };
}

/** The version of the tables; `undefined` if there are none. */
async function versionOf(query: Query): Promise<number | undefined> {
  // Not by to_regclass, which may remember that there were none before this process waited for the lock.
  const [found] = await query(
    `SELECT 1 FROM pg_class WHERE relname = 'scenario_ledger_version' AND pg_table_is_visible(oid)`,
  );
  if (found === undefined) return undefined;
  const [row] = await query('SELECT max(version) AS version FROM scenario_ledger_version');
  const version = Number(row?.version ?? 0);
  checkVersion(version, SCHEMA_VERSION);
  return version;
}

async function migrate(query: Query): Promise<void> {
  await query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
  const version = await versionOf(query);
  if (version === SCHEMA_VERSION) return;
  // IF NOT EXISTS looks into the first schema alone: a schema that the role was given later would hide every key.
  if (version === undefined) {
    await query('CREATE TABLE scenario_ledger_version (version INTEGER NOT NULL PRIMARY KEY)');
  }
  for (const step of MIGRATIONS.slice(version).flat()) {
    await (typeof step === 'string' ? query(step) : step(query));
  }
  await query('DELETE FROM scenario_ledger_version');
  await query('INSERT INTO scenario_ledger_version (version) VALUES ($1)', [SCHEMA_VERSION]);
}

/** Writes the use of each entry next to it. */
async function writeAmounts(query: Query): Promise<void> {
  let last: readonly [string, string] = ['', ''];
  for (;;) {
    const rows = await query(
      `SELECT entry FROM scenario_ledger_entries WHERE (project_id, key) > ($1, $2)
       ORDER BY project_id, key LIMIT 1000`,
      last,
    );
    if (rows.length === 0) return;
    const entries = rows.map(({ entry }): LedgerEntry => JSON.parse(String(entry)));
    await query(
      `UPDATE scenario_ledger_entries AS entries SET amount = fresh.amount, sent_at = fresh.sent_at
       FROM unnest($1::text[], $2::text[], $3::text[], $4::bigint[])
         AS fresh (project_id, key, amount, sent_at)
       WHERE entries.project_id = fresh.project_id AND entries.key = fresh.key`,
      [
        entries.map(({ projectId }) => projectId),
        entries.map(({ key }) => key),
        entries.map(usedBy),
        entries.map(({ window }) => window.from),
      ],
    );
    const { projectId, key } = entries.at(-1) as LedgerEntry;
    last = [projectId, key];
  }
}

/** An error of the caller's decision, distinguished from errors of the database. */
class Objection extends Error {
  constructor(readonly reason: unknown) {
    super('The decision threw.');
  }

  static of<Result>(decide: () => Result): Result {
    try {
      return decide();
    } catch (reason) {
      throw new Objection(reason);
    }
  }
}

type Begin = <Result>(limitMs: number, work: (query: Query) => Promise<Result>) => Promise<Result>;

/** Independent of the database's defaults: each statement sees everything that was committed before it. */
const MODE = 'ISOLATION LEVEL READ COMMITTED READ WRITE';

/** Also ends long transactions on the server, and makes commits durable. */
function settings(limitMs: number): string {
  return `SET LOCAL statement_timeout = ${Math.ceil(limitMs)};
    SET LOCAL idle_in_transaction_session_timeout = ${Math.ceil(limitMs)};
    SELECT set_config('synchronous_commit', 'on', true)
      WHERE current_setting('synchronous_commit') = 'off'`;
}

function transactions(handle: PgPool | PostgresSql): Begin {
  return 'begin' in handle ? transactionsOfPostgres(handle) : transactionsOfPg(handle);
}

function transactionsOfPostgres(handle: PostgresSql): Begin {
  return (limitMs, work) => {
    const limit = new TimeLimit(limitMs);
    const done = handle.begin(MODE, async (sql) => {
      const query: Query = async (text, values = []) => {
        // An abandoned transaction may resume later; it must not be committed then.
        limit.check();
        return [...(await sql.unsafe(text, [...values]))];
      };
      await query(settings(limitMs));
      const result = await work(query);
      limit.check();
      return { result };
    }) as Promise<{ result: Awaited<ReturnType<typeof work>> }>;
    return limit
      .race(done)
      .then(({ result }) => result)
      .finally(() => limit.end());
  };
}

function transactionsOfPg(handle: PgPool): Begin {
  return async (limitMs, work) => {
    const limit = new TimeLimit(limitMs);
    const connecting = handle.connect();
    const connection = await limit.race(connecting).catch((error) => {
      limit.end();
      connecting.then((late) => late.release()).catch(() => {});
      throw error;
    });
    // A connection that breaks while it is used reports it twice: by its queries, and by an event that
    // would end the process.
    const ignore = (): void => {};
    connection.on('error', ignore);
    const query: Query = async (text, values = []) =>
      (await limit.race(connection.query(text, [...values]))).rows;
    let isSound = true;
    try {
      await query(`BEGIN ${MODE}; ${settings(limitMs)}`);
      const result = await work(query);
      await query('COMMIT');
      return result;
    } catch (error) {
      // A connection that cannot roll back must not be reused.
      isSound = await query('ROLLBACK').then(
        () => true,
        () => false,
      );
      throw error;
    } finally {
      limit.end();
      if (isSound) connection.removeListener('error', ignore);
      connection.release(!isSound);
    }
  };
}

/** The time limit of a transaction. */
class TimeLimit {
  readonly #over: Promise<never>;
  #error: Error | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(milliseconds: number) {
    this.#over = new Promise((_resolve, reject) => {
      this.#timer = setTimeout(() => {
        const message = `the database did not answer within ${milliseconds} ms`;
        this.#error = Object.assign(new Error(message), { code: 'ETIMEDOUT' });
        reject(this.#error);
      }, milliseconds);
    });
    this.#over.catch(() => {});
  }

  race<Result>(work: Promise<Result>): Promise<Result> {
    return Promise.race([work, this.#over]);
  }

  check(): void {
    if (this.#error !== undefined) throw this.#error;
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}

/**
 * Lost and refused connections, a database that restarts, a deadlock, a transaction that took too long, too
 * many connections.
 */
function isPassing(error: unknown): boolean {
  // Errors of the database carry a code of five characters, those of the network a code in words.
  const passing =
    /^(?:08\w{3}|25P03|40001|40P01|57014|57P0[123]|53300|ECONN\w+|EPIPE|ETIMEDOUT|CONNECTION_\w+|CONNECT_TIMEOUT)$/;
  return passing.test(codeOf(error)) || /connection (?:terminated|error)/i.test(messageOf(error));
}
