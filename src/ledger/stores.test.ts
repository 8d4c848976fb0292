import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import pg from 'pg';
import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LedgerError } from '../errors/index.js';
import { type PostgresServer, postgresPrograms, startPostgres } from '../testing/postgresServer.js';
import { openTcpGate } from '../testing/tcpGate.js';
import {
  checkLedgerStore,
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
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scenario-patch-ledger-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the store in SQLite', () => {
  const openStore = () => sqliteStore(open(join(folder, 'ledger.db')), { ownsHandle: true });
  for (const { name, run } of checkLedgerStore(openStore)) it(name, run);

  it('is durable: WAL, and every commit synced', async () => {
    const handle = open(join(folder, 'ledger.db'));
    const store = await sqliteStore(handle, { ownsHandle: true });
    const pragma = (name: string): unknown =>
      Object.values(handle.prepare(`PRAGMA ${name}`).get() as object)[0];
    expect([pragma('journal_mode'), pragma('synchronous')]).toEqual(['wal', 2]);
    await store.close();
  });

  it('spares the sync of what need not survive a power cut, and of nothing else', async () => {
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

  it("leaves a caller's handle as patient as it was", async () => {
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
      /tables of version 99, .* up to version 1\. Update scenario-patch/,
    );
    handle.close();
  });

  it.each([
    [
      'that is not a database',
      (file: string) => writeFileSync(file, 'x'.repeat(5_000)),
      /not a database/,
    ],
    ['in a folder that is missing', () => rmSync(folder, { recursive: true }), /cannot be opened/],
  ])('%s says so', async (_what, prepare, message) => {
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

  it('says when its file became read-only', async () => {
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

  it('says when the disk is full, and keeps what was there', async () => {
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
    afterAll(() => handle.end());
    const openStore = () => postgresStore(handle as unknown as PostgresSql);
    for (const { name, run } of checkLedgerStore(openStore)) it(name, run);

    it('opens a ledger, and goes on when the database was restarted', async () => {
      const ledger = await openLedger(handle as unknown as PostgresSql);
      await ledger.rememberAsset('p', 'digest', 'asset_1');
      await server.restart();
      expect(await ledger.asset('p', 'digest')).toBe('asset_1');
    });
  });

  it('keeps its promises whatever the defaults of the database are', async () => {
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

  it('holds nobody up when it is cut off in a transaction, and says so', async () => {
    const gate = await openTcpGate(Number(new URL(server.url).port));
    const through = new pg.Pool({
      connectionString: server.url.replace(/:\d+\//, `:${gate.port}/`),
      connectionTimeoutMillis: 400,
    });
    through.on('error', () => {});
    const cut = await postgresStore(through, { transactionMs: 400, retryMs: 500 });
    const whole = await postgresStore(openPool(), { transactionMs: 400 });
    const count = (store: LedgerStore, then = (): void => {}): Promise<number> =>
      store.update({ projectId: 'cut', records: ['n'] }, ({ records: [n = '0'] }) => {
        then();
        return { records: { n: String(Number(n) + 1) }, result: Number(n) };
      });
    await count(cut);
    // It has the project's lock by now, and can neither commit nor roll back.
    const lost = count(cut, () => gate.shut());
    const [, held] = await Promise.all([
      expect(lost).rejects.toThrow(/cannot be written: the database did not answer within 400 ms/),
      count(whole),
    ]);
    expect(held).toBe(1);
    gate.open();
    expect(await count(cut)).toBe(2);
    await through.end();
    await gate.close();
  });

  it('of a newer version is refused', async () => {
    const pool = openPool();
    await pool.query('UPDATE scenario_ledger_version SET version = 99');
    await expect(postgresStore(pool)).rejects.toThrow(/tables of version 99/);
    await pool.query('UPDATE scenario_ledger_version SET version = 1');
  });

  it('is migrated once by many that open it at a time', async () => {
    const pool = openPool();
    await pool.query(
      'DROP TABLE scenario_ledger_version, scenario_ledger_projects, scenario_ledger_entries, scenario_ledger_records',
    );
    await Promise.all(Array.from({ length: 8 }, () => postgresStore(openPool())));
    const { rows } = await pool.query('SELECT version FROM scenario_ledger_version');
    expect(rows).toEqual([{ version: 1 }]);
  });

  it('goes on when the database was restarted', async () => {
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
