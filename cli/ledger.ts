import { Option } from 'commander';
import type { Ledger } from '../src/ledger/index.js';
import type { Context } from './context.js';

/** Where the ledger is, unless the command line or the environment says otherwise. */
export const defaultLedger = 'scenario-patch.db';

/** The option of every command that keeps, or reads, what was submitted. */
export function ledgerOption(): Option {
  return new Option(
    '--ledger <location>',
    `where it is kept: a file, or postgres://… (default: SCENARIO_LEDGER, or ${defaultLedger})`,
  );
}

/** Opens the ledger that the command line or the environment names; whoever opens it closes it. */
export async function openCliLedger(context: Context, location?: string): Promise<Ledger> {
  const named = location ?? (context.env().SCENARIO_LEDGER || defaultLedger);
  const { openLedger } = await import('../src/ledger/index.js');
  return openLedger(/^postgres(?:ql)?:\/\//.test(named) ? named : context.path(named));
}
