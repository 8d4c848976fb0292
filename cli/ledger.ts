import { existsSync } from 'node:fs';
import { Option } from 'commander';
import type { Ledger, LedgerOptions } from '../src/ledger/index.js';
import { CommandError } from './commandLine.js';
import type { Context } from './context.js';

/** Where the ledger is, unless the command line or the environment says otherwise. */
const defaultLedger = 'scenario-patch.db';

/** The option of every command that keeps, or reads, what was submitted. */
export function ledgerOption(): Option {
  return new Option(
    '--ledger <location>',
    `where it is kept: a file, or postgres://… (default: SCENARIO_LEDGER, or ${defaultLedger})`,
  );
}

/** How a command opens the ledger. */
export interface CliLedgerOptions extends LedgerOptions {
  /** Whether a file that is not there is refused, instead of made. */
  readonly mustExist?: boolean;
}

/** Opens the ledger that the command line or the environment names; whoever opens it closes it. */
export async function openCliLedger(
  context: Context,
  location?: string,
  { mustExist = false, ...options }: CliLedgerOptions = {},
): Promise<Ledger> {
  const named = location ?? (context.env().SCENARIO_LEDGER || defaultLedger);
  const { openLedger } = await import('../src/ledger/index.js');
  if (/^postgres(?:ql)?:\/\//.test(named)) return openLedger(named, options);
  const path = context.path(named);
  if (mustExist && !existsSync(path)) {
    throw new CommandError(
      `There is no ledger ${named}: name one with --ledger, or SCENARIO_LEDGER.`,
    );
  }
  return openLedger(path, options);
}
