import { addDecimals, compareDecimals, isDecimal, negateDecimal } from '../decimal.js';
import { ConfigurationError } from '../errors/index.js';

/** The most that one user may spend. */
export interface Spending {
  /** In creative units; a text keeps digits that a number cannot. */
  readonly creativeUnits: number | string;
  /** An hour or a day of UTC, by this machine's clock. */
  readonly per: 'hour' | 'day';
}

/** What users have spent in the window that runs, in the memory of this process. */
export interface SpendingGuard {
  /** Reserves a price; `undefined` when it is above what is left. */
  reserve(user: string, price: string): Reservation | undefined;
}

/** Money that is set aside until it is known what was charged. */
export interface Reservation {
  /** Replaces the reserved price with what was charged. */
  settle(charged: string): void;
}

const WINDOW_MS = { hour: 3_600_000, day: 86_400_000 } as const;

/** @throws ConfigurationError when the limit is none */
export function spendingGuard({ creativeUnits, per }: Spending, now = Date.now): SpendingGuard {
  const limit = String(creativeUnits);
  if (!isDecimal(limit) || compareDecimals(limit, '0') < 0) {
    throw new ConfigurationError('spending.creativeUnits must be a number of at least 0.');
  }
  if (!Object.hasOwn(WINDOW_MS, per)) {
    throw new ConfigurationError("spending.per must be 'hour' or 'day'.");
  }
  let spent = new Map<string, string>();
  let current = Number.NaN;
  return {
    reserve(user, price) {
      const window = Math.floor(now() / WINDOW_MS[per]);
      if (window !== current) spent = new Map();
      current = window;
      const account = spent;
      const add = (amount: string) => {
        account.set(user, addDecimals(account.get(user) ?? '0', amount));
      };
      const total = addDecimals(account.get(user) ?? '0', price);
      if (compareDecimals(total, limit) > 0) return undefined;
      add(price);
      return { settle: (charged) => add(addDecimals(charged, negateDecimal(price))) };
    },
  };
}
