import { identify, ScenarioError, type ScenarioErrorFacts } from './base.js';

/** The ledger's store cannot be read or written. Every submission so far is recorded in it. */
export class LedgerError extends ScenarioError {
  static {
    identify(this, 'ledger');
  }

  declare readonly kind: 'ledger';
  /** The job that was submitted before the store failed, if any. */
  declare readonly jobId?: string;

  constructor(message: string, facts?: ScenarioErrorFacts, jobId?: string) {
    super(message, facts, { jobId });
  }

  /** The error for an exception of a database. */
  static from(cause: unknown, doing: 'read' | 'written'): LedgerError {
    if (cause instanceof LedgerError) return cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    return new LedgerError(`The ledger cannot be ${doing}: ${why}.`, { cause });
  }

  /** Refuses tables that a newer version of this package wrote. */
  static checkVersion(found: number, known: number): void {
    if (found <= known) return;
    throw new LedgerError(
      `The ledger has tables of version ${found}, and this version of scenario-patch supports them up to version ${known}. Update scenario-patch.`,
    );
  }
}

/** A key was used before for another request. Nothing was sent. */
export class KeyConflictError extends ScenarioError {
  static {
    identify(this, 'key-conflict');
  }

  declare readonly kind: 'key-conflict';
  declare readonly key: string;

  constructor(
    key: string,
    facts?: ScenarioErrorFacts,
    why = 'belongs to another request. Use a new key, or the same parameters. Nothing was submitted.',
  ) {
    super(`The key ${JSON.stringify(key)} ${why}`, facts, { key });
  }
}

/** A submission would exceed the budget. Nothing was sent. */
export class BudgetError extends ScenarioError {
  static {
    identify(this, 'budget');
  }

  declare readonly kind: 'budget';
  /** The budget in creative units. */
  declare readonly budget: string;
  /** The use in the budget's period, in creative units: charged, or reserved for submissions on their way. */
  declare readonly used: string;
  /** The estimate of the submission, in creative units. */
  declare readonly price: string;
  /** The period of the budget. */
  declare readonly per: BudgetPeriod;

  constructor(
    {
      budget,
      used,
      price,
      per,
    }: { budget: string; used: string; price: string; per: BudgetPeriod },
    facts?: ScenarioErrorFacts,
  ) {
    const so = per === 'call' ? '' : ` and ${used} are used`;
    super(
      `The estimate is ${price} creative units, the budget ${WORDS[per]} is ${budget}${so}. Nothing was submitted.`,
      facts,
      { budget, used, price, per },
    );
  }
}

/** The period of a budget: one call, a day or a calendar month (UTC), or the whole ledger. */
export type BudgetPeriod = 'call' | 'day' | 'month' | 'all';

const WORDS: Record<BudgetPeriod, string> = {
  call: 'of a call',
  day: 'of the day',
  month: 'of the month',
  all: 'in all',
};
