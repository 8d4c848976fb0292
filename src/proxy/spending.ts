import { checkOptions, type NamesOf, quote } from '../arguments/names.js';
import { addDecimals, isAmount } from '../decimal.js';
import { compareDecimals, negateDecimal } from '../decimalOperations.js';
import { ConfigurationError } from '../errors/index.js';

/** The most that one user may spend. */
export interface Spending {
  /** In creative units; a string keeps digits that a number cannot. */
  readonly creativeUnits: number | string;
  /** An hour or a day of UTC, by this machine's clock. */
  readonly per: 'hour' | 'day';
}

export const spendingNames: NamesOf<Spending> = { creativeUnits: true, per: true };

/** The spending of users in the current window, in the memory of this process. */
export interface SpendingGuard {
  /** Reserves a price; `undefined` if it exceeds the rest of the limit. */
  reserve(user: string, price: string): Reservation | undefined;
  /** Counts a charge that was not reserved; an unknown one as more than the limit, which ends this user's window. */
  charge(user: string, amount: string | undefined): void;
  /** Whether the charges are above the limit. */
  isExceeded(user: string): boolean;
}

/** An amount that is reserved until the charge is known. */
export interface Reservation {
  /** Replaces the reserved price with the charge. */
  settle(charged: string): void;
}

const WINDOW_MS = { hour: 3_600_000, day: 86_400_000 } as const;

/** @throws ConfigurationError when the limit is invalid */
export function spendingGuard(spending: Spending, now = Date.now): SpendingGuard {
  checkOptions('createProxy (spending)', spending, spendingNames);
  const { creativeUnits, per } = spending;
  const limit = String(creativeUnits);
  if (!isAmount(limit)) {
    throw new ConfigurationError('spending.creativeUnits must be a number of at least 0.');
  }
  if (!Object.hasOwn(WINDOW_MS, per)) {
    throw new ConfigurationError(
      `spending.per must be 'hour' or 'day', not ${quote(String(per))}.`,
    );
  }
  let spent = new Map<string, string>();
  let current = Number.NaN;
  const accountOf = (user: string) => {
    const window = Math.floor(now() / WINDOW_MS[per]);
    if (window !== current) spent = new Map();
    current = window;
    const account = spent;
    return {
      with: (amount: string) => addDecimals(account.get(user) ?? '0', amount),
      add(amount: string) {
        account.set(user, this.with(amount));
      },
    };
  };
  return {
    reserve(user, price) {
      const account = accountOf(user);
      if (compareDecimals(account.with(price), limit) > 0) return undefined;
      account.add(price);
      return { settle: (charged) => account.add(addDecimals(charged, negateDecimal(price))) };
    },
    charge: (user, amount = addDecimals(limit, '1')) => accountOf(user).add(amount),
    isExceeded: (user) => compareDecimals(accountOf(user).with('0'), limit) > 0,
  };
}
