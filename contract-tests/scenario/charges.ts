import type { UsageActivity, UsageActivityData, Usages } from '../../generated/schema.js';
import { isObject } from '../../src/contract/document.js';
import { noConnection } from '../engine/interrupts.js';

/** One charge in the usage record of an account. */
export interface Charge {
  readonly action: string;
  readonly creativeUnits: number;
  readonly jobId: string | undefined;
}

/** Reads the charges of an account, if its key may. */
export interface ChargeReader {
  /** Remembers the current charges; does not try again if they cannot be read. */
  remember(): Promise<void>;
  /** The charges that are new since the last call of `remember`. */
  added(): Promise<readonly Charge[]>;
}

const query = 'type=activity&timeRange=last-hour';

export function chargeReader(
  send: typeof globalThis.fetch,
  baseUrl: string,
  headers: Readonly<Record<string, string>>,
): ChargeReader {
  let isReadable = true;
  let known: Map<string, number> | undefined;

  const read = async (): Promise<readonly unknown[] | undefined> => {
    if (!isReadable) return undefined;
    const { activity, status } = await readActivity(send, baseUrl, headers);
    // Some keys may never read it; a failure may be temporary.
    if (activity === undefined && status < 500) isReadable = false;
    return activity;
  };

  return {
    async remember() {
      const activity = await read();
      known = activity === undefined ? undefined : counted(activity);
    },
    async added() {
      if (known === undefined) return [];
      const activity = (await read()) ?? [];
      const left = new Map(known);
      return activity.filter((entry) => takeOne(left, entry)).flatMap(toCharge);
    },
  };
}

/** The charges of the last hour; undefined if they cannot be read. */
export async function readRecentCharges(
  send: typeof globalThis.fetch,
  baseUrl: string,
  headers: Readonly<Record<string, string>>,
): Promise<readonly Charge[] | 'left out' | undefined> {
  const { activity, status } = await readActivity(send, baseUrl, headers);
  if (status !== 200) return undefined;
  return activity?.flatMap(toCharge) ?? 'left out';
}

async function readActivity(
  send: typeof globalThis.fetch,
  baseUrl: string,
  headers: Readonly<Record<string, string>>,
): Promise<{ readonly activity: readonly unknown[] | undefined; readonly status: number }> {
  const response = await send(`${baseUrl}/usages?${query}`, {
    headers,
    redirect: 'manual',
  }).catch(noConnection);
  const body: unknown = await response?.json().catch(() => undefined);
  const isAnswered =
    response?.status === 200 && isObject<Usages>(body) && Array.isArray(body.activity);
  // A failure below HTTP may be temporary, like a 5xx.
  const status = response?.status ?? 599;
  return { activity: isAnswered ? (body.activity as readonly unknown[]) : undefined, status };
}

/** Entries have no ID, and two may be equal. */
function counted(activity: readonly unknown[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of activity.map((each) => JSON.stringify(each))) {
    counts.set(entry, (counts.get(entry) ?? 0) + 1);
  }
  return counts;
}

/** Removes an entry from the remembered ones; returns whether it was not among them. */
function takeOne(left: Map<string, number>, entry: unknown): boolean {
  const key = JSON.stringify(entry);
  const count = left.get(key) ?? 0;
  left.set(key, count - 1);
  return count <= 0;
}

function toCharge(entry: unknown): Charge[] {
  if (!isObject<UsageActivity>(entry)) return [];
  const { action, creativeUnitsCost: creativeUnits, data } = entry;
  if (typeof creativeUnits !== 'number' || creativeUnits <= 0) return [];
  const jobId =
    isObject<UsageActivityData>(data) && data.jobId !== undefined ? String(data.jobId) : undefined;
  return [{ action: String(action), creativeUnits, jobId }];
}
