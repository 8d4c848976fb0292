import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import pg from 'pg';
import postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { LedgerError } from '../errors/index.js';
import { makeFolder } from '../testing/makeFolder.js';
import { type PostgresServer, postgresPrograms, startPostgres } from '../testing/postgresServer.js';
import { playsAll } from '../testing/sample.js';
import { openTcpGate } from '../testing/tcpGate.js';
import {
  checkLedgerStore,
  type LedgerEntry,
  type LedgerStore,
  openLedger,
  type PostgresSql,
  postgresStore,
  type SqliteHandle,
  sqliteStore,
} from './index.js';
import { memoryStore } from './memory.js';

describe('the store in memory', () => {
  const store = memoryStore();
  for (const { name, run } of checkLedgerStore(async () => store)) it(name, run);
});

const open = (file: string): SqliteHandle => new Libsql(file) as unknown as SqliteHandle;

let folder: string;
beforeEach(async () => {
  folder = await makeFolder();
});

describe('the store in SQLite', () => {
  const openStore = () => sqliteStore(open(join(folder, 'ledger.db')), { ownsHandle: true });
  for (const { name, run } of checkLedgerStore(openStore)) it(name, run);

  it('is durable: WAL, with a sync for every commit', async () => {
    const handle = open(join(folder, 'ledger.db'));
    const store = await sqliteStore(handle, { ownsHandle: true });
    const pragma = (name: string): unknown =>
      Object.values(handle.prepare(`PRAGMA ${name}`).get() as object)[0];
    expect([pragma('journal_mode'), pragma('synchronous')]).toEqual(['wal', 2]);
    await store.close();
  });

  it('skips the sync only for writes that need not survive a power cut', async () => {
    const handle = open(join(folder, 'ledger.db'));
    const store = await sqliteStore(handle, { ownsHandle: true });
    const synchronous = () =>
      Object.values(handle.prepare('PRAGMA synchronous').get() as object)[0];
    const level = async (durable?: boolean): Promise<unknown> =>
      store.update({ projectId: '', durable }, () => ({
        result: synchronous(),
      }));
    expect([await level(), await level(false), await level(), await level(true)]).toEqual([
      2, 1, 2, 2,
    ]);
    const refused = store.update({ projectId: '', durable: false }, () => {
      throw new Error('no');
    });
    await expect(refused).rejects.toThrow('no');
    expect(synchronous()).toBe(2);
    await store.close();
  });

  it("does not change the busy_timeout of a caller's handle", async () => {
    const file = join(folder, 'ledger.db');
    const handle = open(file);
    handle.exec('PRAGMA busy_timeout = 1234');
    const store = await sqliteStore(handle, { busyTimeoutMs: 1 });
    const patience = () => Object.values(handle.prepare('PRAGMA busy_timeout').get() as object)[0];
    expect(patience()).toBe(1234);
    const other = open(file);
    other.exec('BEGIN IMMEDIATE');
    // Waiting in the handle itself would hold up the process, and the other writer with it.
    const update = store.update({ projectId: '' }, () => ({ result: undefined }));
    await expect(update).rejects.toThrow(/locked/);
    expect(patience()).toBe(1234);
    other.close();
    handle.close();
  });

  it('of a newer version is refused', async () => {
    const handle = open(join(folder, 'ledger.db'));
    await sqliteStore(handle);
    handle.exec('UPDATE scenario_ledger_version SET version = 99');
    await expect(sqliteStore(handle)).rejects.toThrow(
      /tables of version 99, .* up to version 2\. Update scenario-patch/,
    );
    handle.close();
  });

  it('is no longer written once a newer version has migrated it', async () => {
    const handle = open(join(folder, 'ledger.db'));
    const store = await sqliteStore(handle);
    handle.exec('UPDATE scenario_ledger_version SET version = 99');
    const update = store.update({ projectId: '' }, () => ({ result: undefined }));
    await expect(update).rejects.toThrow(/^The ledger has tables of version 99/);
    handle.close();
  });

  it('of version 1 is migrated in a transaction, and adds up its entries', async () => {
    const file = join(folder, 'ledger.db');
    const handle = open(file);
    handle.exec(
      `CREATE TABLE scenario_ledger_version (version INTEGER NOT NULL PRIMARY KEY);
       INSERT INTO scenario_ledger_version VALUES (1);
       CREATE TABLE scenario_ledger_entries (
         project_id TEXT NOT NULL,
         key TEXT NOT NULL,
         state TEXT NOT NULL,
         job_id TEXT,
         created_at INTEGER NOT NULL,
         entry TEXT NOT NULL,
         PRIMARY KEY (project_id, key)
       ) WITHOUT ROWID;
       CREATE TABLE scenario_ledger_records (
         project_id TEXT NOT NULL,
         name TEXT NOT NULL,
         value TEXT NOT NULL,
         PRIMARY KEY (project_id, name)
       ) WITHOUT ROWID;
       BEGIN;`,
    );
    const write = handle.prepare(
      `INSERT INTO scenario_ledger_entries (project_id, key, state, created_at, entry)
       VALUES (?, ?, ?, ?, ?)`,
    );
    for (const entry of oldEntries()) {
      const { projectId, key, state, createdAt } = entry;
      write.run(projectId, key, state, createdAt, JSON.stringify(entry));
    }
    handle.exec('COMMIT');
    const describe = () =>
      handle
        .prepare(
          "SELECT version, (SELECT count(*) FROM pragma_table_info('scenario_ledger_entries')) AS columns FROM scenario_ledger_version",
        )
        .get();
    // What stops it on its way leaves version 1 as it was.
    handle.exec('CREATE VIEW scenario_ledger_by_amount AS SELECT 1');
    await expect(sqliteStore(open(file))).rejects.toThrow(/scenario_ledger_by_amount/);
    expect(describe()).toMatchObject({ version: 1, columns: 6 });
    handle.exec('DROP VIEW scenario_ledger_by_amount');
    const ledger = await openLedger(file);
    expect(await ledger.spent({ projectId: 'a' })).toBe(OLD_SUM);
    expect(await ledger.spent({ projectId: 'a', since: 1_001 })).toBe('1498');
    expect(describe()).toMatchObject({ version: 2, columns: 8 });
    await ledger.close();
    handle.close();
  });

  it('adds up from an index alone, for entries of any length', async () => {
    const handle = open(join(folder, 'ledger.db'));
    const said: string[] = [];
    const watched: SqliteHandle = {
      exec: (sql) => handle.exec(sql),
      close: () => handle.close(),
      prepare(sql) {
        said.push(sql);
        return handle.prepare(sql);
      },
    };
    const ledger = await openLedger(watched);
    await ledger.spent({ projectId: 'a', since: 1, until: 2 });
    const plan = handle.prepare(`EXPLAIN QUERY PLAN ${said.at(-1)}`).all('a', 1, 2);
    expect(plan).toEqual([
      expect.objectContaining({
        detail: expect.stringContaining('USING COVERING INDEX scenario_ledger_by_amount'),
      }),
    ]);
    handle.close();
  });

  it.each([
    [
      'that is not a database',
      (file: string) => writeFileSync(file, 'x'.repeat(5_000)),
      /not a database/,
    ],
    ['in a folder that is missing', () => rmSync(folder, { recursive: true }), /cannot be opened/],
  ])('%s is reported', async (_what, prepare, message) => {
    prepare(join(folder, 'ledger.db'));
    await expect(openLedger(join(folder, 'ledger.db'))).rejects.toThrow(message);
  });

  it('waits for a writer, and gives up with a reason', async () => {
    const file = join(folder, 'ledger.db');
    const store = await sqliteStore(open(file), { busyTimeoutMs: 1, ownsHandle: true });
    const other = open(file);
    other.exec('BEGIN IMMEDIATE');
    const update = store.update({ projectId: '' }, () => ({ result: undefined }));
    await expect(update).rejects.toThrow(LedgerError);
    await expect(update).rejects.toThrow(/cannot be written: .*locked/);
    other.exec('COMMIT');
    await store.update({ projectId: '' }, () => ({ result: undefined }));
    other.close();
    await store.close();
  });

  it('reports a file that became read-only', async () => {
    const file = join(folder, 'ledger.db');
    const handle = open(file);
    const store = await sqliteStore(handle, { ownsHandle: true });
    handle.exec('PRAGMA query_only = ON');
    const update = store.update({ projectId: '' }, () => ({
      records: { a: '1' },
      result: undefined,
    }));
    await expect(update).rejects.toThrow(/cannot be written: .*readonly/);
    chmodSync(file, 0o600);
    await store.close();
  });

  it('reports a full disk, and keeps existing entries', async () => {
    const handle = open(join(folder, 'ledger.db'));
    const store = await sqliteStore(handle, { ownsHandle: true });
    const write = (value: string): Promise<void> =>
      store.update({ projectId: '', records: ['a'] }, () => ({
        records: { a: value },
        result: undefined,
      }));
    await write('kept');
    handle.exec('PRAGMA max_page_count = 1');
    await expect(write('x'.repeat(100_000))).rejects.toThrow(/cannot be written: .*full/);
    const read = await store.update({ projectId: '', records: ['a'] }, ({ records }) => ({
      result: records[0],
    }));
    expect(read).toBe('kept');
    await store.close();
  });
});

/** More than one step of a migration takes. */
function oldEntries(): LedgerEntry[] {
  return Array.from({ length: 2_500 }, (_, at) => ({
    projectId: at % 2 === 0 ? 'a' : 'b',
    key: `key ${at}`,
    operation: 'generatePatch',
    state: 'submitted',
    fingerprint: 'f',
    request: { text: '\u0000 ✓' },
    price: '9',
    charged: at < 1_000 ? '0.0000000000000000001' : '2',
    ...(at === 0 ? { fee: '0.5' } : {}),
    window: { from: at },
    attempts: 1,
    createdAt: at,
    updatedAt: at,
  }));
}

/** What the entries of the one project among them use. */
const OLD_SUM = '1500.50000000000000005';

const own = process.getBuiltinModule('node:sqlite' as 'node:fs') as unknown as
  | { DatabaseSync: new (path: string) => SqliteHandle }
  | undefined;

describe.skipIf(own === undefined)("the store in Node's own SQLite", () => {
  const openStore = async () => {
    const DatabaseSync = own?.DatabaseSync as new (path: string) => SqliteHandle;
    return sqliteStore(new DatabaseSync(join(folder, 'ledger.db')), { ownsHandle: true });
  };
  for (const { name, run } of checkLedgerStore(openStore)) it(name, run);
});

const programs = postgresPrograms();

const TABLES = ['version', 'projects', 'entries', 'records'].map(
  (name) => `scenario_ledger_${name}`,
);

describe.skipIf(programs === undefined)('the store in PostgreSQL', () => {
  let server: PostgresServer;
  const pools: pg.Pool[] = [];
  beforeAll(async () => {
    server = await startPostgres(programs ?? '');
  });
  afterAll(async () => {
    for (const pool of pools) await pool.end();
    await server.stop();
  });

  const openPool = (): pg.Pool => {
    const pool = new pg.Pool({ connectionString: server.url });
    pool.on('error', () => {});
    pools.push(pool);
    return pool;
  };

  for (const { name, run } of checkLedgerStore(() => postgresStore(openPool()))) it(name, run);

  describe('with a handle of the postgres package', () => {
    let handle: postgres.Sql;
    beforeAll(() => {
      handle = postgres(server.url, { onnotice: () => {}, max: 6 });
    });
    // A connection that broke with the database may never end by itself.
    afterAll(() => handle.end({ timeout: 1 }));
    const openStore = () => postgresStore(handle as unknown as PostgresSql);
    for (const { name, run } of checkLedgerStore(openStore)) it(name, run);

    it('opens a ledger, and continues after a restart of the database', async () => {
      const ledger = await openLedger(handle as unknown as PostgresSql);
      await ledger.rememberAsset('p', 'digest', 'asset_1');
      await server.restart();
      expect(await ledger.asset('p', 'digest')).toBe('asset_1');
    });
  });

  it('keeps its promises with any defaults of the database', async () => {
    const pool = openPool();
    const defaults = {
      default_transaction_isolation: "'repeatable read'",
      default_transaction_read_only: 'on',
      synchronous_commit: 'off',
    };
    for (const [name, value] of Object.entries(defaults)) {
      await pool.query(`ALTER ROLE ledger SET ${name} = ${value}`);
    }
    try {
      const said: string[] = [];
      const fresh = openPool();
      const watched = {
        end: () => fresh.end(),
        async connect() {
          const connection = await fresh.connect();
          return new Proxy(connection, {
            get: (target, name) =>
              name === 'query'
                ? async (text: string, values?: unknown[]) => {
                    if (text === 'COMMIT') {
                      const { rows } = await target.query('SHOW synchronous_commit');
                      said.push(rows[0].synchronous_commit);
                    }
                    return target.query(text, values);
                  }
                : Reflect.get(target, name)?.bind?.(target),
          });
        },
      };
      const store = await postgresStore(watched);
      said.length = 0;
      const add = (durable?: boolean): Promise<number> =>
        store.update({ projectId: 'd', records: ['n'], durable }, ({ records: [n = '0'] }) => ({
          records: { n: String(Number(n) + 1) },
          result: Number(n),
        }));
      const seen = await Promise.all(Array.from({ length: 20 }, () => add()));
      expect(seen.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => at));
      await add(false);
      expect(said).toEqual([...Array.from({ length: 20 }, () => 'on'), 'off']);
    } finally {
      for (const name of Object.keys(defaults)) {
        await pool.query(
          `SET default_transaction_read_only = off; ALTER ROLE ledger RESET ${name}`,
        );
      }
    }
  });

  it('does not block others when it is disconnected in a transaction, and reports that', async () => {
    const gate = await openTcpGate(Number(new URL(server.url).port));
    const through = new pg.Pool({
      connectionString: server.url.replace(/:\d+\//, `:${gate.port}/`),
    });
    through.on('error', () => {});
    const [patient, whole] = [await postgresStore(through), await postgresStore(openPool())];
    // On a busy machine a transaction may take longer than this, also one that is not cut off.
    const hasty = await vi.waitFor(
      () => postgresStore(through, { transactionMs: 400, retryMs: 1 }),
      { timeout: 60_000 },
    );
    const count = (store: LedgerStore, then = (): void => {}): Promise<number> =>
      store.update({ projectId: 'cut', records: ['n'] }, ({ records: [n = '0'] }) => {
        then();
        return { records: { n: String(Number(n) + 1) }, result: Number(n) };
      });
    await count(patient);
    let held: Promise<number> | undefined;
    while (held === undefined) {
      const lost = count(hasty, () => {
        // It has the project's lock by now, and can neither commit nor roll back.
        gate.shut();
        held = count(whole);
      });
      await expect(lost).rejects.toThrow(
        /cannot be written: the database did not answer within 400 ms/,
      );
    }
    expect(await held).toBe(1);
    gate.open();
    expect(await count(patient)).toBe(2);
    await through.end();
    await gate.close();
  });

  it('is not waited for longer than for a transaction when it is cut off while it is opened', async () => {
    const gate = await openTcpGate(Number(new URL(server.url).port));
    const through = new pg.Pool({
      connectionString: server.url.replace(/:\d+\//, `:${gate.port}/`),
    });
    through.on('error', () => {});
    // Once it is connected.
    through.on('connect', () => gate.shut());
    await expect(postgresStore(through, { transactionMs: 200, retryMs: 1 })).rejects.toThrow(
      /cannot be written: the database did not answer within 200 ms/,
    );
    await gate.close();
    await through.end();
  });

  it('stays the same when its role gets a schema of its own, where tables would be made', async () => {
    const write = async (pool: pg.Pool) => {
      const store = await postgresStore(pool);
      return store.update({ projectId: 'schema', records: ['name'] }, ({ records }) => ({
        records: { name: 'kept' },
        result: records,
      }));
    };
    const pool = openPool();
    expect(await write(pool)).toEqual([undefined]);
    await pool.query('CREATE SCHEMA ledger');
    expect(await write(openPool())).toEqual(['kept']);
    const { rows } = await pool.query(
      "SELECT schemaname FROM pg_tables WHERE tablename = 'scenario_ledger_version'",
    );
    expect(rows).toEqual([{ schemaname: 'public' }]);
    await pool.query('DROP SCHEMA ledger');
  });

  it('of a newer version is refused', async () => {
    const pool = openPool();
    await pool.query('UPDATE scenario_ledger_version SET version = 99');
    await expect(postgresStore(pool)).rejects.toThrow(/tables of version 99/);
    await pool.query('UPDATE scenario_ledger_version SET version = 2');
  });

  it('is no longer written once a newer version has migrated it', async () => {
    const pool = openPool();
    const store = await postgresStore(pool);
    await pool.query('UPDATE scenario_ledger_version SET version = 99');
    const update = store.update({ projectId: '' }, () => ({ result: undefined }));
    await expect(update).rejects.toThrow(/^The ledger has tables of version 99/);
    await pool.query('UPDATE scenario_ledger_version SET version = 2');
  });

  // In SQLite it is tested with every change.
  it.runIf(playsAll)(
    'of version 1 is migrated in a transaction, and adds up its entries',
    async () => {
      const pool = openPool();
      await pool.query(`DROP TABLE ${TABLES.join(', ')}`);
      await pool.query(
        `CREATE TABLE scenario_ledger_version (version INTEGER NOT NULL PRIMARY KEY);
       INSERT INTO scenario_ledger_version VALUES (1);
       CREATE TABLE scenario_ledger_projects (project_id TEXT PRIMARY KEY);
       CREATE TABLE scenario_ledger_entries (
         project_id TEXT NOT NULL,
         key TEXT COLLATE "C" NOT NULL,
         state TEXT NOT NULL,
         job_id TEXT,
         created_at BIGINT NOT NULL,
         entry TEXT NOT NULL,
         PRIMARY KEY (project_id, key)
       );
       CREATE TABLE scenario_ledger_records (
         project_id TEXT NOT NULL,
         name TEXT NOT NULL,
         value TEXT NOT NULL,
         PRIMARY KEY (project_id, name)
       );`,
      );
      const old = oldEntries();
      await pool.query(
        `INSERT INTO scenario_ledger_entries (project_id, key, state, created_at, entry)
       SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::text[])`,
        [
          old.map(({ projectId }) => projectId),
          old.map(({ key }) => key),
          old.map(({ state }) => state),
          old.map(({ createdAt }) => createdAt),
          old.map((entry) => JSON.stringify(entry)),
        ],
      );
      // What stops it on its way leaves version 1 as it was.
      await pool.query('CREATE VIEW scenario_ledger_by_amount AS SELECT 1');
      await expect(postgresStore(openPool())).rejects.toThrow(/scenario_ledger_by_amount/);
      const { rows } = await pool.query(
        `SELECT version, (SELECT count(*)::int FROM information_schema.columns
         WHERE table_name = 'scenario_ledger_entries') AS columns FROM scenario_ledger_version`,
      );
      expect(rows).toEqual([{ version: 1, columns: 6 }]);
      await pool.query('DROP VIEW scenario_ledger_by_amount');
      // The other package gets through.
      const handle = postgres(server.url, { onnotice: () => {} });
      const ledger = await openLedger(handle as unknown as PostgresSql);
      expect(await ledger.spent({ projectId: 'a' })).toBe(OLD_SUM);
      expect(await ledger.spent({ projectId: 'a', since: 1_001 })).toBe('1498');
      await handle.end();
    },
  );

  it('is migrated once by many concurrent processes', async () => {
    const pool = openPool();
    await pool.query(`DROP TABLE ${TABLES.join(', ')}`);
    await Promise.all(Array.from({ length: 8 }, () => postgresStore(openPool())));
    const { rows } = await pool.query('SELECT version FROM scenario_ledger_version');
    expect(rows).toEqual([{ version: 2 }]);
  });

  it('continues after a restart of the database', async () => {
    const store = await postgresStore(openPool());
    // A commit whose answer is lost is repeated: what is written must bear it, as all of a ledger does.
    const note = (name: string): Promise<string[]> =>
      store.update({ projectId: 'restart', records: ['notes'] }, ({ records: [held = '[]'] }) => {
        const notes = [...new Set([...JSON.parse(held), name])];
        return { records: { notes: JSON.stringify(notes) }, result: notes };
      });
    await note('before');
    await Promise.all([note('meanwhile'), server.restart().then(() => note('after')), note('too')]);
    expect((await note('last')).sort()).toEqual(['after', 'before', 'last', 'meanwhile', 'too']);
  });

  it('that cannot be reached says so', async () => {
    const pool = new pg.Pool({ connectionString: 'postgres://ledger@127.0.0.1:1/postgres' });
    await expect(postgresStore(pool, { retryMs: 1 })).rejects.toThrow(
      /cannot be written: .*ECONNREFUSED/,
    );
    await pool.end();
  });
});
