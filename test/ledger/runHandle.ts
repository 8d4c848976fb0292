import { join } from 'node:path';
import {
  checkLedgerStore,
  openLedger,
  type SqliteHandle,
  sqliteStore,
} from '../../src/ledger/index.js';

/**
 * Checks a SQLite library against the contract of every store, on any runtime; prints the result of each check.
 */
const [, , module = '', className = '', folder = ''] = process.argv;
const Sqlite = (await import(module))[className] as new (path: string) => SqliteHandle;
const checks = checkLedgerStore(() =>
  sqliteStore(new Sqlite(join(folder, 'checked.db')), { ownsHandle: true }),
);
for (const { name, run } of checks) {
  const error = await run().then(
    () => null,
    (thrown) => String(thrown),
  );
  console.log(JSON.stringify({ name, error }));
}
const ledger = await openLedger(join(folder, 'opened.db'));
console.log(JSON.stringify({ name: 'opens a path', error: null, spent: await ledger.spent() }));
await ledger.close();
