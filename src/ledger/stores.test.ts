import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LedgerError } from '../errors/index.js';
import { type PostgresServer, postgresPrograms, startPostgres } from '../testing/postgresServer.js';
import {
  checkLedgerStore,
  openLedger,
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
