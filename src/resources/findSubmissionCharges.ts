import type { Job, UsageActivity, Usages } from '../../generated/schema.js';
import { ScenarioError } from '../errors/index.js';
import { numberAt, textAt } from '../foreign.js';
import type { CallOptions } from '../options/index.js';
import type { SubmissionEvidence } from './findSubmissionEvidence.js';
import { type SubmissionWindow, timeOf } from './findSubmissionWindow.js';
import type { UsageParams } from './usages.js';

/** A charge that the service reports for a job. */
export interface JobCharge {
  readonly jobId: string;
  /** The purpose of the charge, such as `patch`. */
  readonly action: string;
  readonly creativeUnitsCost: number;
  /** The time, by the clock of the service. */
  readonly time: string;
}

/** The charges of GET /usages, by job. */
export type Charges = ReadonlyMap<string, JobCharge>;

/** Reads the usages. */
export type ReadUsages = (params: UsageParams, options: CallOptions) => Promise<Usages>;

const DAY_MS = 86_400_000;
/** The longest range that the service reports. */
const LONGEST_MS = 118 * DAY_MS;
const MOST_PAGES = 5;

/**
 * Reads the charges since a submission; `undefined` if the key may not, or the answer does not say. They are a
 * second source of evidence: without them the search relies on the job list alone. They are read first, so
 * that a job that is charged meanwhile does not seem to be missing from the list.
 */
export async function readCharges(
  readUsages: ReadUsages,
  { from }: SubmissionEvidence,
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
    let known = -1;
    // A page without another job is the last.
    for (let page = 0; page < MOST_PAGES && byJob.size > known; page++) {
      known = byJob.size;
      const offset = read === 0 ? {} : { activityOffset: read };
      const { activity } = await readUsages(
        { ...params, ...offset },
        { ...options, maxRetries: 0 },
      );
      if (!Array.isArray(activity)) return page === 0 ? undefined : byJob;
      for (const entry of activity as readonly unknown[]) {
        const charge = chargeOf(entry);
        if (charge) byJob.set(charge.jobId, charge);
      }
      read += activity.length;
    }
    return byJob;
  } catch (error) {
    // An abort comes from the caller; after any other failure the list is still available.
    if (!(error instanceof ScenarioError) || error.kind === 'aborted') throw error;
    return undefined;
  }
}

function chargeOf(entry: unknown): JobCharge | undefined {
  const jobId = textAt<UsageActivity>(entry, 'data', 'jobId');
  const cost = numberAt<UsageActivity>(entry, 'creativeUnitsCost');
  const time = textAt<UsageActivity>(entry, 'time');
  if (jobId === undefined || cost === undefined || time === undefined) return undefined;
  const action = textAt<UsageActivity>(entry, 'action') ?? '';
  return { jobId, action, creativeUnitsCost: cost, time };
}

/** The charges since a submission for unknown jobs. */
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

/** The charges of a job, as a reason. */
export function tellCharge({ jobId }: Job, charges: Charges | undefined): string[] {
  if (charges === undefined) return [];
  const charge = charges.get(jobId);
  return [
    charge === undefined
      ? 'GET /usages does not list a charge for it'
      : `GET /usages lists ${charge.creativeUnitsCost} creative units charged for it`,
  ];
}
