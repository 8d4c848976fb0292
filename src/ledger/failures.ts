import { LedgerError } from '../errors/index.js';

/** The error for an exception of a database. */
export function failureOf(cause: unknown, doing: 'read' | 'written'): LedgerError {
  if (cause instanceof LedgerError) return cause;
  const why = cause instanceof Error ? cause.message : String(cause);
  return new LedgerError(`The ledger cannot be ${doing}: ${why}.`, { cause });
}

/**
 * Refuses tables that a newer version of this package wrote.
 *
 * @throws LedgerError when `found` is above `known`
 */
export function checkVersion(found: number, known: number): void {
  if (found <= known) return;
  throw new LedgerError(
    `The ledger has tables of version ${found}, and this version of scenario-patch supports them up to version ${known}. Update scenario-patch.`,
  );
}
