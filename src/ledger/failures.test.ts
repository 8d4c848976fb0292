import { runInNewContext } from 'node:vm';
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { failureOf, isMissing } from './failures.js';
import { type SqliteHandle, sqliteStore } from './index.js';

/** An error of another realm, as a module of Node throws it under Jest: no `instanceof` knows it. */
function foreignError(message: string, code?: string): unknown {
  return runInNewContext('Object.assign(new Error(message), { code })', { message, code });
}

describe('an error of another realm', () => {
  it.each([
    ["Cannot find module 'bun:sqlite' from 'ledger.js'", undefined],
    ['No such built-in module', 'ERR_MODULE_NOT_FOUND'],
    ['Only URLs with a scheme in: file', 'ERR_UNSUPPORTED_ESM_URL_SCHEME'],
  ])('says that a module is missing: %s', (message, code) => {
    expect(foreignError(message, code)).not.toBeInstanceOf(Error);
    expect(isMissing(foreignError(message, code))).toBe(true);
    expect(isMissing(Object.assign(new Error(message), { code }))).toBe(true);
  });

  it.each([foreignError('Unexpected token'), new Error('broken'), null, 'text', undefined])(
    'or another value says that a module is broken: %s',
    (error) => expect(isMissing(error)).toBe(false),
  );

  it('keeps its words', () => {
    const { message } = failureOf(foreignError('disk I/O error'), 'written');
    expect(message).toBe('The ledger cannot be written: disk I/O error.');
  });

  it.each([
    ['its message', foreignError('database is locked')],
    ['its code', foreignError('failed', 'SQLITE_BUSY')],
  ])('about a busy file is waited for, by %s', async (_, busy) => {
    const handle = new Libsql(':memory:') as unknown as SqliteHandle;
    let refusals = 3;
    const store = await sqliteStore({
      exec(sql) {
        if (sql === 'BEGIN IMMEDIATE' && refusals-- > 0) throw busy;
        return handle.exec(sql);
      },
      prepare: (sql) => handle.prepare(sql),
      close: () => handle.close(),
    });
    expect(await store.update({ projectId: '' }, () => ({ result: refusals }))).toBeLessThan(0);
  });
});
