import Libsql from 'libsql';
import { type LedgerStore, type SqliteHandle, sqliteStore } from '../../src/ledger/index.js';

/** Opens a file with a SQLite that every supported Node can load. */
export function openSqliteFile(path: string): Promise<LedgerStore> {
  return sqliteStore(new Libsql(path) as unknown as SqliteHandle, { ownsHandle: true });
}
