import { type ErrorWith, identify, ScenarioError, type ScenarioErrorFacts } from './base.js';

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
}

/** A key was used before for another request. Nothing was sent. */
export class KeyConflictError extends ScenarioError {
  static {
    identify(this, 'key-conflict');
  }

  declare readonly kind: 'key-conflict';
  declare readonly key: string;

  /** @param why - the rest of the sentence after the key */
  constructor(key: string, why: string, facts?: ScenarioErrorFacts) {
    super(`The key ${JSON.stringify(key)} ${why}`, facts, { key });
  }
}

/** A submission would exceed the budget. Nothing was sent. */
export class BudgetError extends (ScenarioError as ErrorWith<{
  readonly budget: string;
  readonly used: string;
  readonly price: string;
  readonly per: BudgetPeriod;
}>) {
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
}

/** The period of a budget: one call, a day or a calendar month (UTC), or the whole ledger. */
export type BudgetPeriod = 'call' | 'day' | 'month' | 'all';
