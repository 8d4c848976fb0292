import { isScenarioError, LedgerError } from '../errors/index.js';

/**
 * The error for an exception of a store; one of this package stays as it is.
 *
 * @param file - the database's file, if it has one: a program may have several ledgers
 */
export function failureOf(cause: unknown, doing: 'read' | 'written', file = ''): Error {
  if (isScenarioError(cause)) return cause;
  const what = file === '' ? 'ledger' : `ledger's file ${file}`;
  return new LedgerError(`The ${what} cannot be ${doing}: ${messageOf(cause)}.`, { cause });
}

/** The message of an error of any realm: under Jest, a database and the loader throw those of another one. */
export function messageOf(error: unknown): string {
  return String(Object(error).message ?? error);
}

/** The code of an error of any realm; empty if it has none. */
export function codeOf(error: unknown): string {
  return String(Object(error).code ?? '');
}

/** Whether an error says that a module is not installed. Node and Deno use a code, bundlers, Bun and Jest a message. */
export function isMissing(error: unknown): boolean {
  return (
    /^ERR_(?:MODULE_NOT_FOUND|UNSUPPORTED_ESM_URL_SCHEME)$|^MODULE_NOT_FOUND$/.test(
      codeOf(error),
    ) || /cannot find (?:package|module)|(?:could not|failed to) resolve/i.test(messageOf(error))
  );
}
