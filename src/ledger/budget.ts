import { type NamesOf, readOptions } from '../arguments/names.js';
import { addDecimals, isAmount } from '../decimal.js';
import { compareDecimals, negateDecimal } from '../decimalOperations.js';
import {
  BudgetError,
  type BudgetPeriod,
  ConfigurationError,
  type ScenarioErrorFacts,
} from '../errors/index.js';
import type { LedgerEntry } from './store.js';

/** The most that may be spent. */
export interface Budget {
  /** In creative units; a string keeps digits that a number cannot. */
  readonly creativeUnits: number | string;
  /** Its period: each call, each day or calendar month (UTC), or the whole ledger. Default `all`. */
  readonly per?: BudgetPeriod | undefined;
}

/** A budget, checked. */
export interface BudgetLimit {
  readonly limit: string;
  readonly per: BudgetPeriod;
}

/** A budget that a submission would exceed, in creative units: see `BudgetError`. */
export interface PassedBudget {
  readonly budget: string;
  readonly used: string;
  readonly price: string;
  readonly per: BudgetPeriod;
}

/** The record with the use of a project. */
export const TOTALS = 'totals';

/** The use by period: `all`, a month as `2026-11`, a day as `2026-11-25`. */
type Totals = Record<string, string>;

const budgetNames: NamesOf<Budget> = { creativeUnits: true, per: true };

const PERIODS: readonly BudgetPeriod[] = ['call', 'day', 'month', 'all'];

/** Checks budgets; throws `ConfigurationError`. */
export function readBudgets(budget: Budget | readonly Budget[]): BudgetLimit[] {
  return [budget].flat().map((each) => {
    const { creativeUnits, per = 'all' } = readOptions('budget', each, budgetNames);
    const limit = String(creativeUnits);
    if (!isAmount(limit)) {
      throw new ConfigurationError(
        `budget.creativeUnits must be a number of creative units of at least 0, such as 10 or '7.25', not ${limit}.`,
      );
    }
    if (!PERIODS.includes(per)) {
      throw new ConfigurationError(
        `budget.per must be one of ${PERIODS.join(', ')}, not ${String(per)}.`,
      );
    }
    return { limit, per };
  });
}

/**
 * The first budget that a submission at `now` would exceed, and its use.
 *
 * @param records - the records of totals: its project's, and those of further projects that may be the same one
 */
export function passedBudget(
  budgets: readonly BudgetLimit[],
  records: readonly (string | undefined)[],
  price: string,
  now: number,
): PassedBudget | undefined {
  const totals: Totals = {};
  for (const [period, amount] of records.flatMap((record) => Object.entries(read(record)))) {
    add(totals, period, amount);
  }
  for (const { limit, per } of budgets) {
    const used = per === 'call' ? '0' : (totals[periodOf(per, now)] ?? '0');
    if (compareDecimals(addDecimals(used, price), limit) > 0) {
      return { budget: limit, used, price, per };
    }
  }
  return undefined;
}

const WORDS: Record<BudgetPeriod, string> = {
  call: 'of a call',
  day: 'of the day',
  month: 'of the month',
  all: 'in all',
};

/** The refusal of a submission that would exceed a budget. */
export function overBudget(passed: PassedBudget, facts: ScenarioErrorFacts): BudgetError {
  const { budget, used, price, per } = passed;
  const so = per === 'call' ? '' : ` and ${used} are used`;
  return new BudgetError(
    `The estimate is ${price} creative units, the budget ${WORDS[per]} is ${budget}${so}. Nothing was submitted.`,
    facts,
    passed,
  );
}

/** The totals after an entry has changed from `before` to `after`. */
export function totalsAfter(
  record: string | undefined,
  before: LedgerEntry | undefined,
  after: LedgerEntry,
): string {
  const totals = read(record);
  const count = (entry: LedgerEntry, amount: string): void => {
    for (const per of ['day', 'month', 'all'] as const) {
      add(totals, periodOf(per, entry.window.from), amount);
    }
  };
  if (before !== undefined) count(before, negateDecimal(usedBy(before)));
  count(after, usedBy(after));
  return JSON.stringify(recent(totals));
}

function add(totals: Totals, period: string, amount: string): void {
  totals[period] = addDecimals(totals[period] ?? '0', amount);
}

/** The use of an entry, in creative units: its charge, or its possible charge. */
export function usedBy(entry: LedgerEntry): string {
  const { state, price, charged, fee } = entry;
  if (state === 'refused') return '0';
  return charged === undefined ? (price ?? '0') : addDecimals(charged, fee ?? '0');
}

function read(record = '{}'): Totals {
  return JSON.parse(record);
}

function periodOf(per: Exclude<BudgetPeriod, 'call'>, time: number): string {
  if (per === 'all') return per;
  return new Date(time).toISOString().slice(0, per === 'day' ? 10 : 7);
}

/** The totals of a project are one record, which must not grow without bound. */
const MOST_PERIODS = 100;

/** The latest periods, and `all`, which comes before them. */
function recent(totals: Totals): Totals {
  const periods = Object.entries(totals).sort(([a], [b]) => (a < b ? 1 : -1));
  return Object.fromEntries(periods.slice(0, MOST_PERIODS));
}
