import type { SubmissionEvidence } from './findSubmissionEvidence.js';

/** The creation time of a job relative to the submission. */
export type Placement = 'long-before' | 'before' | 'within' | 'unknown';

/** A job that was created longer than this before the submission belongs to it only if everything else agrees. */
const LONG_MS = 3_600_000;

/** The time in which the job of a submission was created, by the clock of the service. */
export interface SubmissionWindow {
  /** Sets the service's clock from the `Date` of an answer that has just arrived. */
  observe(date: string | null): void;
  /** Whether the service's clock is known. Otherwise this machine's clock is used. */
  readonly isCertain: boolean;
  place(createdAt: number): Placement;
  /** Whether a job is so old that no job of the window can follow it in a list that is newest first. */
  isPast(createdAt: number): boolean;
}

/**
 * The window has no upper end: a job may be created long after its request. Its lower end is the time of
 * sending, by elapsed time and by the wall clock, since one of the clocks may have been set, or have stopped
 * while the machine slept; the earlier one counts.
 */
export function openWindow(
  { from, sentAtMs }: SubmissionEvidence,
  clockSkewMs: number,
): SubmissionWindow {
  let notBefore = Number.POSITIVE_INFINITY;
  let isCertain = false;
  const include = (serviceNow: number) => {
    const skew = serviceNow - Date.now();
    const sentAgoMs = sentAtMs === undefined ? 0 : performance.now() - sentAtMs;
    notBefore = Math.min(notBefore, from + skew, serviceNow - sentAgoMs);
  };
  return {
    observe(date) {
      const serviceNow = Date.parse(date ?? '');
      if (Number.isNaN(serviceNow)) {
        if (!isCertain) include(Date.now());
      } else {
        if (!isCertain) notBefore = Number.POSITIVE_INFINITY;
        isCertain = true;
        include(serviceNow);
      }
    },
    get isCertain() {
      return isCertain;
    },
    isPast: (createdAt) => createdAt < notBefore - 2 * clockSkewMs,
    place(createdAt) {
      if (Number.isNaN(createdAt)) return 'unknown';
      if (createdAt >= notBefore - clockSkewMs) return 'within';
      return createdAt >= notBefore - clockSkewMs - LONG_MS ? 'before' : 'long-before';
    },
  };
}

/** The time that a record names; one without a zone is in UTC. */
export function timeOf(text: unknown): number {
  if (typeof text !== 'string') return Number.NaN;
  const hasZone = /(Z|[+-]\d\d:?\d\d)$/i.test(text);
  return Date.parse(/^\d{4}-\d\d-\d\dT[\d:.]+$/.test(text) && !hasZone ? `${text}Z` : text);
}

/** How many steps from one job to an older one prove that a list is newest first. */
const ENOUGH_STEPS = 20;

/** Follows the order of a list, to determine when no newer job can follow. */
export function followOrder(toleranceMs: number) {
  let previous = Number.NaN;
  let oldest = Number.POSITIVE_INFINITY;
  let steps = 0;
  let isNewestFirst = true;
  return {
    next(createdAt: number): void {
      if (Number.isNaN(createdAt)) return;
      if (createdAt < previous) steps++;
      if (createdAt > oldest + toleranceMs) isNewestFirst = false;
      oldest = Math.min(oldest, createdAt);
      previous = createdAt;
    },
    /** Whether the list is known to be newest first. */
    isKnown: () => isNewestFirst && steps >= ENOUGH_STEPS,
  };
}
