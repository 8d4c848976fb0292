import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { Option } from 'commander';
import type { Ledger, LedgerOptions } from '../src/ledger/index.js';
import { CommandError, UsageError } from './commandLine.js';
import type { Context } from './context.js';
import { checkWritable } from './writable.js';

/** The default location of the ledger. */
const defaultLedger = 'scenario-patch.db';

/** The option of every command that uses the ledger. */
export function ledgerOption(): Option {
  return new Option(
    '--ledger <location>',
    `the ledger: a file, which on Node 20 needs \`npm install libsql\`, or postgres://… (default: SCENARIO_LEDGER, or ${defaultLedger})`,
  );
}

/** How a command opens the ledger. */
export interface CliLedgerOptions extends LedgerOptions {
  /** Whether a missing file is refused instead of created. */
  readonly mustExist?: boolean;
}

/** Opens the ledger that the command line or the environment names; the caller closes it. */
export async function openCliLedger(
  context: Context,
  location?: string,
  { mustExist = false, ...options }: CliLedgerOptions = {},
): Promise<Ledger> {
  const named = location ?? (context.env().SCENARIO_LEDGER || defaultLedger);
  const { openLedger } = await import('../src/ledger/index.js');
  if (/^postgres(?:ql)?:\/\//.test(named)) return openLedger(named, options);
  if (/^file:/i.test(named)) {
    throw new UsageError(`The ledger ${named} is the address of a file: give its path.`);
  }
  // An address with a slip is no path, and has a password.
  if (named === '' || /^\s*(?:\w\w+:\/\/|postgres(?:ql)?(?::|\/\/))/i.test(named)) {
    throw new UsageError(
      `${context.settingOf('SCENARIO_LEDGER')} must be a file, or postgres://….`,
    );
  }
  const path = context.path(named);
  if (mustExist && !existsSync(path)) {
    throw new CommandError(
      `The ledger ${named} does not exist: name one with --ledger, or SCENARIO_LEDGER.`,
    );
  }
  // SQLite only says that it is unable to open the file.
  await checkWritable(`The ledger ${named}`, path);
  if (!(await mayBeDatabase(path))) {
    throw new CommandError(
      `${named} is not a ledger, but another file: name a ledger with --ledger, or SCENARIO_LEDGER.`,
    );
  }
  const isNew = !existsSync(path);
  const ledger = await openLedger(path, options);
  if (isNew) context.note(`The ledger ${named} is new: it knows no submission of an earlier run.`);
  return ledger;
}

const firstBytes = 'SQLite format 3\0';

/** Whether a file is missing, empty, or a database of SQLite, by its first bytes. */
async function mayBeDatabase(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return true;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(firstBytes.length), 0);
    return bytesRead === 0 || buffer.toString('latin1') === firstBytes;
  } finally {
    await file.close();
  }
}
