import Libsql from 'libsql';
import { type LedgerStore, type SqliteHandle, sqliteStore } from '../../src/ledger/index.js';

/** Opens a file with a SQLite library that every supported Node can load. */
export function openSqliteFile(
  path: string,
  onStatement = (_sql: string): void => {},
  busyTimeoutMs?: number,
): Promise<LedgerStore> {
  const handle = new Libsql(path) as unknown as SqliteHandle;
  const watched: SqliteHandle = {
    exec(sql) {
      onStatement(sql);
      return handle.exec(sql);
    },
    prepare(sql) {
      onStatement(sql);
      return handle.prepare(sql);
    },
    close: () => handle.close(),
  };
  return sqliteStore(watched, { ownsHandle: true, busyTimeoutMs });
}
