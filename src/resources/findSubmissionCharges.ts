import type { Job, Usages } from '../../generated/schema.js';
import { ScenarioError } from '../errors/index.js';
import { isRecord, numberAt, textAt } from '../foreign.js';
import type { CallOptions } from '../options/index.js';
import type { Evidence } from './findSubmissionEvidence.js';
import { type SubmissionWindow, timeOf } from './findSubmissionWindow.js';
import type { UsageParams } from './usages.js';

/** A charge that the service tells of, for a job. */
export interface JobCharge {
  readonly jobId: string;
  /** What was charged for, such as `patch`. */
  readonly action: string;
  readonly creativeUnitsCost: number;
  /** When, by the service. */
  readonly time: string;
}

/** What GET /usages says about charges, by job. */
export type Charges = ReadonlyMap<string, JobCharge>;

/** Reads what was used. */
export type ReadUsages = (params: UsageParams, options: CallOptions) => Promise<Usages>;

const DAY_MS = 86_400_000;
/** The service tells of no longer range. */
const LONGEST_MS = 118 * DAY_MS;
const MOST_PAGES = 5;

/**
 * Reads the charges since a submission; `undefined` where the key may not, or the answer does not tell. It
 * is a second witness: without it the job list stands alone. It is asked first, so that a job that is
 * charged meanwhile is not taken for one that the list lacks.
 */
export async function readCharges(
  readUsages: ReadUsages,
  { from }: Evidence,
  options: CallOptions,
): Promise<Charges | undefined> {
  const now = Date.now();
  if (now - from > LONGEST_MS) return undefined;
  const params = {
    type: ['activity'],
    startDate: new Date(Math.min(from, now) - DAY_MS).toISOString(),
    endDate: new Date(now + DAY_MS).toISOString(),
  } as const;
  const byJob = new Map<string, JobCharge>();
  try {
    let read = 0;
    for (let page = 0; page < MOST_PAGES; page++) {
      const offset = read === 0 ? {} : { activityOffset: read };
      const { activity } = await readUsages(
        { ...params, ...offset },
        { ...options, maxRetries: 0 },
      );
      if (!Array.isArray(activity)) return page === 0 ? undefined : byJob;
      const known = byJob.size;
      for (const entry of activity as readonly unknown[]) {
        const charge = chargeOf(entry);
        if (charge) byJob.set(charge.jobId, charge);
      }
      read += activity.length;
      if (activity.length === 0 || byJob.size === known) break;
    }
    return byJob;
  } catch (error) {
    // An abort is the caller's; whatever else is wrong with the witness, the list is there.
    if (!(error instanceof ScenarioError) || error.kind === 'aborted') throw error;
    return undefined;
  }
}

function chargeOf(entry: unknown): JobCharge | undefined {
  if (!isRecord(entry)) return undefined;
  const jobId = textAt(entry, 'data', 'jobId');
  const cost = numberAt(entry, 'creativeUnitsCost');
  const time = textAt(entry, 'time');
  if (jobId === undefined || cost === undefined || time === undefined) return undefined;
  return { jobId, action: textAt(entry, 'action') ?? '', creativeUnitsCost: cost, time };
}

/** The charges since a submission whose job is not known. */
export function unlistedCharges(
  charges: Charges | undefined,
  window: SubmissionWindow,
  isKnown: (jobId: string) => boolean,
): JobCharge[] | undefined {
  return (
    charges &&
    [...charges.values()].filter(
      ({ jobId, time }) => !isKnown(jobId) && window.place(timeOf(time)) === 'within',
    )
  );
}

/** What the charges say of a job, as a reason. */
export function tellCharge({ jobId }: Job, charges: Charges | undefined): string[] {
  if (charges === undefined) return [];
  const charge = charges.get(jobId);
  return [
    charge === undefined
      ? 'GET /usages tells of no charge for it'
      : `GET /usages tells of ${charge.creativeUnitsCost} creative units charged for it`,
  ];
}
