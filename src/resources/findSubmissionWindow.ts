import type { Evidence } from './findSubmissionEvidence.js';

/** Where a job's creation lies, seen from the submission. */
export type Placement = 'long-before' | 'before' | 'within' | 'unknown';

/** A job created longer ago than this before the submission is its job only if all else says so. */
const LONG_MS = 3_600_000;

/** The time in which the job of a submission was created, by the clock of the service. */
export interface SubmissionWindow {
  /** Takes the service's clock from the `Date` of an answer that came just now. */
  observe(date: string | null): void;
  /** Whether the service's clock is known. Without it, this machine's is trusted. */
  readonly isCertain: boolean;
  place(createdAt: number): Placement;
  /** Whether a job is so old that nothing of the window can follow it in a list that is newest first. */
  isPast(createdAt: number): boolean;
}

/**
 * The window has no upper end: a job may be created long after its request. Its lower end is the sending,
 * told twice (by how long ago it was, and by the clock on the wall), as one of the clocks may have been
 * set, or stood still while the machine slept; the earlier one counts.
 */
export function openWindow({ from, sentAtMs }: Evidence, clockSkewMs: number): SubmissionWindow {
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

/** Follows the order of a list, to tell when nothing newer can follow. */
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
    /** Whether the list was seen to be newest first. */
    isKnown: () => isNewestFirst && steps >= ENOUGH_STEPS,
  };
}
