import { type NamesOf, readOptions } from '../arguments/names.js';
import { patiently } from './attempts.js';
import { codeOf, failureOf, messageOf } from './failures.js';
import type { LedgerStore } from './store.js';
import {
  amountsOf,
  type Dialect,
  entriesOf,
  migrate,
  type Row,
  TABLES_VERSION,
  update,
  versionOf,
  type Work,
} from './tables.js';

/** Sends a statement with its values, and returns the rows. */
type Query = (text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;

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

const dialect: Dialect = {
  // Not by to_regclass, which may remember that there were none before this process waited for the lock; and IF NOT
  // EXISTS looks into the first schema alone: a schema that the role was given later would hide every key.
  findVersion: `SELECT 1 FROM pg_class
    WHERE relname = 'scenario_ledger_version' AND pg_table_is_visible(oid)`,
  byBytes: ' COLLATE "C"',
  afterTable: '',
  furtherTables: ['CREATE TABLE scenario_ledger_projects (project_id TEXT PRIMARY KEY)'],
  clock: ', floor(extract(epoch FROM clock_timestamp()) * 1000)::text AS now',
  forAmounts: '',
};

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
  const begin = 'begin' in handle ? transactionsOfPostgres(handle) : transactionsOfPg(handle);

  /**
   * Runs work in a transaction, and repeats it if the database aborted it or could not be reached. After a lost
   * answer it is not known whether a commit took place; every transaction of a ledger may be repeated.
   */
  function transaction<Result>(
    doing: 'read' | 'written',
    work: () => Work<Result>,
    limitMs = transactionMs,
  ): Promise<Result> {
    return patiently(() => begin(limitMs, (query) => run(work(), query)), {
      ...{ isPassing, forMs: retryMs, firstMs: 10, mostMs: 500 },
      failure: (error) => failureOf(error, doing),
    });
  }

  // Only a migration may take its time: a database that does not answer is no migration.
  if ((await transaction('written', () => versionOf(dialect))) !== TABLES_VERSION) {
    await transaction('written', migrateAlone, Math.max(transactionMs, MIGRATION_MS));
  }

  return {
    update: (reads, decide) =>
      transaction('written', function* () {
        const { projectId, durable = true } = reads;
        yield [
          'INSERT INTO scenario_ledger_projects (project_id) VALUES (?) ON CONFLICT DO NOTHING',
          projectId,
        ];
        yield ['SELECT 1 FROM scenario_ledger_projects WHERE project_id = ? FOR UPDATE', projectId];
        if (!durable) yield ['SET LOCAL synchronous_commit = off'];
        return yield* update(dialect, reads, decide);
      }),
    entries: (page) => transaction('read', () => entriesOf(page)),
    amounts: (filter) => transaction('read', () => amountsOf(dialect, filter)),
    async close() {
      if (ownsHandle) await handle.end();
    },
  };
}

function* migrateAlone(): Work<void> {
  yield ['SELECT pg_advisory_xact_lock(?)', MIGRATION_LOCK];
  yield* migrate(dialect);
}

async function run<Result>(work: Work<Result>, query: Query): Promise<Result> {
  let step = work.next([]);
  while (!step.done) {
    const [text, ...values] = step.value;
    let count = 0;
    const numbered = text.replaceAll('?', () => `$${++count}`);
    step = work.next(await query(numbered, values));
  }
  return step.value;
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

function transactionsOfPostgres(handle: PostgresSql): Begin {
  return (limitMs, work) =>
    within(limitMs, (limit) => {
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
      return limit.race(done.then(({ result }) => result));
    });
}

function transactionsOfPg(handle: PgPool): Begin {
  return (limitMs, work) =>
    within(limitMs, async (limit) => {
      const connecting = handle.connect();
      const connection = await limit.race(connecting).catch((error) => {
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
        await query('ROLLBACK').catch(() => {
          isSound = false;
        });
        throw error;
      } finally {
        if (isSound) connection.removeListener('error', ignore);
        connection.release(!isSound);
      }
    });
}

/** The time limit of a transaction. */
interface TimeLimit {
  /** Waits for a step, up to the limit. */
  race<Result>(step: Promise<Result>): Promise<Result>;
  /** Throws when it is over. */
  check(): void;
}

/** Runs work within a time limit, whose timer ends with the work, also when that throws at once. */
async function within<Result>(
  limitMs: number,
  work: (limit: TimeLimit) => Promise<Result>,
): Promise<Result> {
  let error: Error | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const message = `the database did not answer within ${limitMs} ms`;
      error = Object.assign(new Error(message), { code: 'ETIMEDOUT' });
      reject(error);
    }, limitMs);
  });
  over.catch(() => {});
  const check = (): void => {
    if (error !== undefined) throw error;
  };
  try {
    return await work({ race: (step) => Promise.race([step, over]), check });
  } finally {
    clearTimeout(timer);
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
