import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rejection } from '../testing/localServer.js';
import { makeFolder } from '../testing/makeFolder.js';
import {
  type LedgerLocation,
  type LedgerStore,
  memoryStore,
  type OpenLedgerOptions,
  openLedger,
  type PgPool,
  type PostgresSql,
  postgresStore,
  type SqliteHandle,
} from './index.js';

/** What a path is opened with. */
const own = process.getBuiltinModule?.('node:sqlite') as
  | { readonly DatabaseSync: { readonly prototype: { close(): void } } }
  | undefined;
const sqlite = own?.DatabaseSync.prototype ?? (Libsql.prototype as { close(): void });

const never = () => new Promise<never>(() => {});

/** A store that answers when `answer` is called, and says whether it was closed. */
function silentStore() {
  const store = memoryStore();
  let answer = () => {};
  const ready = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const silent: LedgerStore = {
    ...store,
    update: async (reads, decide) => {
      await ready;
      return store.update(reads, decide);
    },
    entries: (page) => store.entries(page),
    close: vi.fn(async () => {}),
  };
  return { silent, answer };
}

describe('openLedger of a store that never answers', () => {
  const store: LedgerStore = { update: never, entries: never, close: never };

  it('ends at its deadline', async () => {
    expect(await rejection(openLedger(store, { deadlineMs: 20 }))).toMatchObject({
      kind: 'timeout',
      limit: 'deadlineMs',
      sent: false,
      message: expect.stringContaining('(20 ms). Nothing was sent: it waited for the ledger.'),
    });
  });

  it('has a deadline by default', async () => {
    vi.useFakeTimers();
    const opening = rejection(openLedger(store));
    await vi.advanceTimersByTimeAsync(900_000);
    expect(await opening).toMatchObject({ kind: 'timeout' });
    vi.useRealTimers();
  });

  it('ends with its signal, before and during the wait', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const opening = rejection(openLedger(store, { signal }));
    await new Promise(setImmediate);
    controller.abort();
    for (const error of [await opening, await rejection(openLedger(store, { signal }))]) {
      expect(error).toMatchObject({
        kind: 'aborted',
        message: 'The call was aborted. The ledger was not opened.',
      });
    }
  });

  it.each([0, -1, Number.NaN, '5'])('refuses a deadline of %j', async (deadlineMs) => {
    const options = { deadlineMs: deadlineMs as number };
    expect(await rejection(openLedger(memoryStore(), options))).toMatchObject({
      kind: 'configuration',
      message: expect.stringContaining('deadlineMs'),
    });
  });

  it('leaves a store of the caller open', async () => {
    const { silent, answer } = silentStore();
    await rejection(openLedger(silent, { deadlineMs: 1 }));
    answer();
    await new Promise(setImmediate);
    expect(silent.close).not.toHaveBeenCalled();
    expect(await openLedger(silent)).toBeDefined();
  });
});

describe('a file that cannot be opened as a ledger', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await makeFolder();
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('is closed again', async () => {
    const file = join(folder, 'ledger.db');
    await (await openLedger(file)).close();
    const handle = new Libsql(file);
    handle.exec('DELETE FROM scenario_ledger_records');
    handle.exec(
      "INSERT INTO scenario_ledger_entries (project_id, key, state, created_at, entry) VALUES ('p', 'k', 'intent', 1, '{')",
    );
    handle.close();
    const close = vi.spyOn(sqlite, 'close');
    await expect(openLedger(file)).rejects.toThrow(`The ledger's file ${file} cannot be read: `);
    expect(close).toHaveBeenCalledOnce();
  });

  it('is named, among those of other ledgers', async () => {
    const file = join(folder, 'notes.txt');
    writeFileSync(file, 'Not a database, but long enough to be taken for one. '.repeat(20));
    await expect(openLedger(file)).rejects.toThrow(
      `The ledger's file ${file} cannot be written: file is not a database.`,
    );
  });

  it('is closed again when an option of the ledger is refused', async () => {
    const close = vi.spyOn(sqlite, 'close');
    await expect(openLedger(join(folder, 'ledger.db'), { leaseMs: 86_400_001 })).rejects.toThrow(
      'leaseMs',
    );
    expect(close).toHaveBeenCalledOnce();
  });
});

describe('openLedger refuses an option that has no effect on its ledger', () => {
  const address = () => 'postgres://127.0.0.1:1/x';
  const sqliteHandle = () => new Libsql(':memory:') as unknown as SqliteHandle;
  const pool = () => ({ connect: never, end: never });
  it.each<[string, string, () => LedgerLocation, OpenLedgerOptions]>([
    ['a path', 'retryMs', () => ':memory:', { retryMs: 1 }],
    ['a path', 'transactionMs', () => ':memory:', { transactionMs: 1 }],
    ['a path', 'ownsHandle', () => ':memory:', { ownsHandle: false }],
    ['a handle of SQLite', 'retryMs', sqliteHandle, { retryMs: 1 }],
    ['a handle of SQLite', 'transactionMs', sqliteHandle, { transactionMs: 1 }],
    ['an address of PostgreSQL', 'busyTimeoutMs', address, { busyTimeoutMs: 1 }],
    ['an address of PostgreSQL', 'ownsHandle', address, { ownsHandle: true }],
    ['a handle of PostgreSQL', 'busyTimeoutMs', pool, { busyTimeoutMs: 1 }],
    ['a store', 'busyTimeoutMs', memoryStore, { busyTimeoutMs: 1 }],
    ['a store', 'retryMs', memoryStore, { retryMs: 1 }],
    ['a store', 'ownsHandle', memoryStore, { ownsHandle: true }],
  ])('of %s: %s', async (what, name, locate, options) => {
    const error = await rejection(openLedger(locate(), options));
    expect(error).toMatchObject({ kind: 'configuration' });
    const start = `openLedger of ${what} does not have the option '${name}'. Its options: leaseMs, `;
    expect((error as Error).message.slice(0, start.length)).toBe(start);
  });

  it('before a file is made', async () => {
    const file = join(await makeFolder(), 'ledger.db');
    await expect(openLedger(file, { retryMs: 1 })).rejects.toThrow('retryMs');
    expect(existsSync(file)).toBe(false);
  });

  it('but not one that is undefined', async () => {
    const options = { retryMs: undefined, ownsHandle: undefined, busyTimeoutMs: 1 };
    await (await openLedger(':memory:', options)).close();
  });
});

it('closes its store once: a pool of PostgreSQL and a file refuse a second time', async () => {
  const close = vi.fn(async () => {});
  const ledger = await openLedger({ ...memoryStore(), close });
  await Promise.all([ledger.close(), ledger.close()]);
  await ledger.close();
  expect(close).toHaveBeenCalledOnce();
});

it.each<[string, PgPool | PostgresSql]>([
  ['postgres', { begin: away, end: away }],
  ['pg', { connect: away, end: away }],
])('leaves no timer when %s throws at once', async (_, handle) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    await expect(postgresStore(handle)).rejects.toThrow('away');
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

function away(): never {
  throw new Error('away');
}
