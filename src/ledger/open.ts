import { checkOptions, type Names, type NamesOf, readOptions } from '../arguments/names.js';
import { ConfigurationError } from '../errors/index.js';
import { Bounds, milliseconds } from './bounds.js';
import { checkedStore } from './checkedStore.js';
import { isMissing, messageOf } from './failures.js';
import { Ledger, type LedgerOptions, ledgerOptionNames } from './ledger.js';
import {
  type PgPool,
  type PostgresSql,
  type PostgresStoreOptions,
  postgresOptionNames,
  postgresStore,
} from './postgres.js';
import { listOlderUses } from './sameProject.js';
import {
  type SqliteHandle,
  type SqliteStoreOptions,
  sqliteOptionNames,
  sqliteStore,
  sqliteStoreAt,
} from './sqlite.js';
import { absolute, checkPath, whyNotOpened } from './sqliteFile.js';
import type { LedgerStore } from './store.js';

/** The location of a ledger: a file (its path, or a `file:` URL), a `postgres://` address, an open handle, or your own store. */
export type LedgerLocation = string | URL | SqliteHandle | PgPool | PostgresSql | LedgerStore;

/** Options of `openLedger`. */
export interface OpenLedgerOptions extends LedgerOptions, SqliteStoreOptions, PostgresStoreOptions {
  /** Ends the opening. Default none. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the opening, a migration of tables included. Default 900,000, a quarter of an hour. */
  readonly deadlineMs?: number | undefined;
}

const commonNames = {
  ...ledgerOptionNames,
  signal: 'an AbortSignal',
  deadlineMs: 'a number of at least 1',
} as const;

const optionNames: NamesOf<OpenLedgerOptions> = {
  ...commonNames,
  ...sqliteOptionNames,
  ...postgresOptionNames,
};

/**
 * Opens a ledger.
 *
 * A path is opened with the available SQLite: Node's own (22.13 and newer), Bun's, or `better-sqlite3` or
 * `libsql` if installed. A `postgres://` address is opened with `pg`.
 *
 * @param location - a path or a `file:` URL, a `postgres://` address, a handle of SQLite or PostgreSQL, or a store
 * @param options - options of the ledger and of its store
 * @throws ConfigurationError when no installed package can open it, or an option has no effect on its store
 * @throws LedgerError when it cannot be read and written, a newer version wrote it, or it may have lost keys
 * @throws AbortedError when `signal` aborts, or TimeoutError when `deadlineMs` is over, before the store answers
 */
export async function openLedger(
  location: LedgerLocation,
  options: OpenLedgerOptions = {},
): Promise<Ledger> {
  options = readOptions('openLedger', options, optionNames);
  const { signal } = options;
  const deadlineMs = milliseconds('deadlineMs', options.deadlineMs ?? 900_000);
  const bounds = new Bounds({ signal, deadlineMs });
  const about = 'The ledger was not opened.';
  bounds.check(about);
  const opening = opened(location, options);
  try {
    return (await bounds.keep(opening, about)).ledger;
  } catch (error) {
    // Nobody would close one that is opened after all.
    opening.then(({ close }) => close()).catch(() => {});
    throw error;
  }
}

/** A ledger, and what closes it; a store of the caller's stays open. */
async function opened(
  location: LedgerLocation,
  options: OpenLedgerOptions,
): Promise<{ readonly ledger: Ledger; readonly close: Close }> {
  const { leaseMs, settlingMs, decide, signal: _, deadlineMs: __, ...ofStore } = options;
  let close: Close = async () => {};
  try {
    const store = await storeAt(location, ofStore, (own) => {
      close = own;
    });
    if (store !== location) close = () => store.close();
    const ledger = new Ledger(store, { leaseMs, settlingMs, decide });
    await listOlderUses(checkedStore(store));
    return { ledger, close };
  } catch (error) {
    await close().catch(() => {});
    throw error;
  }
}

type Close = () => Promise<unknown>;
type StoreOptions = SqliteStoreOptions & PostgresStoreOptions;

/** @param owns - is told how to close a handle that is opened for the store */
async function storeAt(
  location: LedgerLocation,
  options: StoreOptions,
  owns: (close: Close) => void,
): Promise<LedgerStore> {
  // An option of another store would be ignored silently.
  const check = (what: string, names: Names): void =>
    checkOptions(`openLedger of ${what}`, options, { ...commonNames, ...names });
  if (typeof location !== 'string') {
    const handle: object = Object(location);
    if ('href' in handle) return storeAt(await addressOf(location as URL), options, owns);
    if ('update' in handle) {
      check('a store', {});
      return location as LedgerStore;
    }
    if ('prepare' in handle) {
      check('a handle of SQLite', sqliteOptionNames);
      return sqliteStore(location as SqliteHandle, options);
    }
    if ('begin' in handle || 'connect' in handle) {
      check('a handle of PostgreSQL', postgresOptionNames);
      return postgresStore(location as PgPool | PostgresSql, options);
    }
    throw notALocation();
  }
  if (/^postgres(?:ql)?:\/\//.test(location)) {
    const { ownsHandle: _, ...names } = postgresOptionNames;
    check('an address of PostgreSQL', names);
    const pool = await openPostgres(location);
    owns(() => pool.end());
    return postgresStore(pool, { ...options, ownsHandle: true });
  }
  checkPath(location);
  // An address with a slip is no path: a file would be named after its password.
  if (location === '' || /^\s*(?:\w\w+:\/\/|postgres(?:ql)?:)/i.test(location))
    throw notALocation();
  const { ownsHandle: _, ...names } = sqliteOptionNames;
  check('a path', names);
  const path = location === ':memory:' ? undefined : absolute(location);
  const handle = await openSqlite(location);
  owns(async () => handle.close());
  return sqliteStoreAt(path, handle, { ...options, ownsHandle: true });
}

function notALocation(cause?: unknown): ConfigurationError {
  return new ConfigurationError(
    'openLedger needs a path, a file: URL, a postgres:// address, or a handle of SQLite, pg or postgres.',
    { cause },
  );
}

async function addressOf({ protocol, href }: URL): Promise<string> {
  if (protocol !== 'file:') return href;
  const node = await installed<{ fileURLToPath(url: string): string }>('node:url');
  try {
    return node?.fileURLToPath(href) ?? '';
  } catch (error) {
    throw notALocation(error);
  }
}

type Constructor<Instance> = new (path: string) => Instance;

/** The SQLite modules that are tried, in order, and how each names its class. */
const SQLITE_MODULES: readonly (readonly [module: string, name: string])[] = [
  ['bun:sqlite', 'Database'],
  ['better-sqlite3', 'default'],
  ['libsql', 'default'],
];

async function openSqlite(path: string): Promise<SqliteHandle> {
  // Not imported by name: Node 20 lacks the module, and a bundler would look for it.
  const own = globalThis.process?.getBuiltinModule?.('node:sqlite' as 'node:fs') as
    | { DatabaseSync?: Constructor<SqliteHandle> }
    | undefined;
  let Sqlite = own?.DatabaseSync;
  for (const [module, name] of SQLITE_MODULES) {
    Sqlite ??= (await installed<Record<string, Constructor<SqliteHandle>>>(module))?.[name];
  }
  if (Sqlite === undefined) {
    throw new ConfigurationError(
      'SQLite is not available to open the ledger: use Node 22.13 or newer, or npm install libsql (or better-sqlite3).',
    );
  }
  try {
    return new Sqlite(path);
  } catch (error) {
    const why = whyNotOpened(path) ?? messageOf(error);
    throw new ConfigurationError(`The ledger's file ${path} cannot be opened: ${why}.`, {
      cause: error,
    });
  }
}

/** Milliseconds for a connection to a database. */
const CONNECT_MS = 4_000;

async function openPostgres(address: string): Promise<PgPool> {
  const pg = await installed<{ default: { Pool: new (options: object) => PgPool } }>('pg');
  if (pg === undefined) {
    throw new ConfigurationError(
      'A ledger in PostgreSQL needs pg, which is not installed: npm install pg.',
    );
  }
  const pool = new pg.default.Pool({
    connectionString: address,
    connectionTimeoutMillis: CONNECT_MS,
  });
  // A connection that breaks while it is idle must not end the process; a new one is made later.
  (pool as unknown as { on(event: 'error', listener: () => void): void }).on('error', () => {});
  return pool;
}

/** A module, if it is installed. The error of a broken module is passed on. */
async function installed<Module>(name: string): Promise<Module | undefined> {
  try {
    return await import(/* @vite-ignore */ /* webpackIgnore: true */ name);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
