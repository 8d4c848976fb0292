import type { Job, JobPage } from '../../generated/schema.js';
import { checkOptions, type NamesOf } from '../arguments/names.js';
import { typeName } from '../bytes.js';
import { ConfigurationError, UnexpectedResponseError } from '../errors/index.js';
import { textAt } from '../foreign.js';
import { isUsableId } from '../ids.js';
import { callOptionNames } from '../options/call.js';
import type { CallOptions } from '../options/index.js';
import { withDigests } from '../transport/fingerprint.js';
import { preparation, restOfDeadline } from '../transport/scope.js';
import { type CompareStoredImage, compareInput } from './compareInput.js';
import {
  type JobCharge,
  type ReadUsages,
  readCharges,
  tellCharge,
  unlistedCharges,
} from './findSubmissionCharges.js';
import {
  type LostRequest,
  readEvidence,
  type SubmissionEvidence,
} from './findSubmissionEvidence.js';
import {
  type AssetReader,
  compareStoredImages,
  type StoredImage,
  unread,
} from './findSubmissionImages.js';
import { followOrder, openWindow, type Placement, timeOf } from './findSubmissionWindow.js';
import { type JobListParams, jobPages } from './jobList.js';
import { followPages } from './pages.js';

/** Options of `jobs.findSubmission`. */
export interface FindSubmissionOptions extends CallOptions {
  /**
   * How far the times of the service's records may differ from its clock, which is read from its answers, in
   * milliseconds. Default 120,000.
   */
  readonly clockSkewMs?: number | undefined;
  /** The most pages of 200 jobs to read. Default 10. */
  readonly maxPages?: number | undefined;
  /** IDs of jobs that belong to others, such as jobs of other calls. Default none. */
  readonly exclude?: Iterable<string> | undefined;
}

const findOptionNames: NamesOf<FindSubmissionOptions> = {
  ...callOptionNames,
  clockSkewMs: 'a number of at least 0',
  maxPages: 'a whole number of at least 1',
  exclude: true,
};

/** A job that may belong to the submission. */
export interface SubmissionCandidate {
  readonly job: Job;
  /**
   * - `exact`: the job echoes the whole request, and was created since.
   * - `partial`: a part of the request cannot be compared.
   * - `unlikely`: the echo, the time of creation or the type of the job contradicts.
   */
  readonly match: 'exact' | 'partial' | 'unlikely';
  /** Why it is a candidate, which fields could not be compared, and which contradict. */
  readonly reasons: readonly string[];
}

/** What `jobs.findSubmission` found. */
export interface SubmissionSearch {
  /** The candidates; exact matches first, unlikely ones last, each newest first. */
  readonly candidates: readonly SubmissionCandidate[];
  /**
   * Whether all jobs since the submission were read, by the clock of the service, so that every possible job
   * is a candidate. If not, there may be more.
   */
  readonly complete: boolean;
  /**
   * Charges since the submission, from GET /usages, with jobs that are not in the list: one of them may be the
   * submission's, so the search is not complete. Absent if the key may not read them, or the answer does not say.
   */
  readonly unlisted?: readonly JobCharge[];
}

/** Reads jobs: one, or a page of them with the `Date` of the answer. */
export interface SubmissionReaders {
  readJob(jobId: string, options: CallOptions): Promise<Job>;
  readPage(
    params: JobListParams,
    options: CallOptions,
  ): Promise<{ readonly page: JobPage; readonly date: string | null }>;
  /** The second source of evidence. */
  readonly readUsages: ReadUsages;
  /** Milliseconds for reading the images of a record, by default. */
  readonly deadlineMs: number;
}

/** Searches the job list for the job of a submission with a lost answer. */
export async function findSubmission(
  { readJob, readPage, readUsages, deadlineMs }: SubmissionReaders,
  assets: AssetReader,
  lost: LostRequest,
  options: FindSubmissionOptions = {},
): Promise<SubmissionSearch> {
  checkOptions('jobs.findSubmission', options, findOptionNames);
  const { clockSkewMs = 120_000, maxPages = 10, exclude = [], ...callOptions } = options;
  if (typeof exclude === 'string' || !(Symbol.iterator in Object(exclude))) {
    throw new ConfigurationError(
      `exclude must be a list of job IDs, not ${typeof exclude === 'string' ? 'one of them' : typeName(exclude)}.`,
    );
  }
  const timed = restOfDeadline(callOptions, deadlineMs, 'jobsList');
  const evidence = await readEvidence(lost, preparation(timed, 'jobsList', 'an image'));
  const call = { ...callOptions, projectId: callOptions.projectId ?? evidence.projectId };
  if (evidence.jobId !== undefined) {
    const job = await readJob(evidence.jobId, call);
    const reasons = ['the answer to the submission named it'];
    return { candidates: [{ job, match: 'exact', reasons }], complete: true };
  }
  const charges = await readCharges(readUsages, evidence, call);
  const window = openWindow(evidence, clockSkewMs);
  const jobs = new Map<string, Job>();
  const isWhole = await readJobs();
  const others = new Set(exclude);
  const suspects: Suspect[] = [];
  for (const job of jobs.values()) {
    if (others.has(job.jobId)) continue;
    const echo = await withDigests(job.metadata?.input);
    suspects.push({ job, echo, placement: window.place(timeOf(job.createdAt)) });
  }
  const all = await findCandidates(suspects, evidence, assets, call);
  const candidates = all.map(({ reasons, ...candidate }) => ({
    ...candidate,
    reasons: [
      ...reasons,
      ...(evidence.mentionedJobs.includes(candidate.job.jobId)
        ? ['the answer to the submission mentions it']
        : []),
      ...tellCharge(candidate.job, charges),
    ],
  }));
  const isKnown = (jobId: string) => jobs.has(jobId) || others.has(jobId);
  const unlisted = unlistedCharges(charges, window, isKnown);
  const isCertain = window.isCertain || candidates.some(({ match }) => match === 'exact');
  return {
    candidates,
    complete: isWhole && isCertain && (unlisted ?? []).length === 0,
    ...(unlisted && { unlisted }),
  };

  /** Reads the jobs since the submission, and tells whether all of them were read. */
  async function readJobs(): Promise<boolean> {
    const order = followOrder(clockSkewMs);
    let areUsable = true;
    let pages = 0;
    const read = async (params: JobListParams) => {
      const { page, date } = await readPage(params, call);
      window.observe(date);
      return page;
    };
    try {
      // The type filter of the list is not documented for patches, so jobs are filtered here.
      for await (const page of followPages(jobPages, { pageSize: 200 }, read)) {
        pages++;
        let isOver = page.jobs.length > 0;
        for (const job of page.jobs) {
          const isUsable = isUsableId(job?.jobId);
          const time = isUsable ? timeOf(job.createdAt) : Number.NaN;
          areUsable &&= isUsable;
          // If the list grows meanwhile, a job can appear on two pages.
          if (isUsable && !jobs.has(job.jobId)) jobs.set(job.jobId, job);
          order.next(time);
          isOver &&= window.isPast(time);
        }
        if (isOver && order.isKnown()) break;
        if (pages >= maxPages && page.nextPaginationToken) return false;
      }
      return areUsable;
    } catch (error) {
      // A list that ends early has been read as far as possible.
      if (pages === 0 || !(error instanceof UnexpectedResponseError)) throw error;
      return false;
    }
  }
}

/** A job of the list, compared with the submission. */
interface Suspect {
  readonly job: Job;
  /** The request that the job echoes, images by their digests. */
  readonly echo: unknown;
  readonly placement: Placement;
}

async function findCandidates(
  suspects: readonly Suspect[],
  evidence: SubmissionEvidence,
  assets: AssetReader,
  options: CallOptions,
): Promise<SubmissionCandidate[]> {
  const images: StoredImage[] = [];
  const ask: CompareStoredImage = (sent, assetId) => {
    images.push({ sent, assetId });
    return unread(sent, assetId);
  };
  for (const suspect of suspects) {
    const asked = images.length;
    const isWorthReading = toCandidate(suspect, evidence, ask)?.match === 'partial';
    if (!isWorthReading) images.length = asked;
  }
  const compareStored =
    images.length === 0 ? unread : await compareStoredImages(images, assets, options);
  const candidates = suspects.flatMap(
    (suspect) => toCandidate(suspect, evidence, compareStored) ?? [],
  );
  return (['exact', 'partial', 'unlikely'] as const).flatMap((match) =>
    candidates.filter((candidate) => candidate.match === match),
  );
}

/** How a job relates to the submission; `undefined` if it does not. */
function toCandidate(
  { job, echo, placement }: Suspect,
  { operation, body, jobType, to }: SubmissionEvidence,
  compareStored: CompareStoredImage,
): SubmissionCandidate | undefined {
  const input = compareInput(operation, body, echo, compareStored);
  const type = textAt<Job>(job, 'jobType');
  const isOfType = jobType === undefined || type === jobType;
  const isOther = !isOfType && type !== undefined;
  const isEarly = placement === 'before' || placement === 'long-before';
  const facts = [
    { contradicts: isEarly, reasons: [describeTime(job, placement, to)] },
    {
      contradicts: isOther,
      reasons: isOfType ? [] : [`its type is ${type ?? 'not a text'}, not ${jobType}`],
    },
    { contradicts: input.match === 'contradicts', reasons: input.reasons },
  ];
  const against = facts.filter(({ contradicts }) => contradicts);
  // One contradiction may be an error in the record; with two, the job is another's.
  if (against.length > 1) return undefined;
  const isExact = input.match === 'exact';
  if ((isOther || placement === 'long-before') && !isExact) return undefined;
  const rest = facts.filter(({ contradicts }) => !contradicts);
  const reasons = [...against, ...rest].flatMap((fact) => fact.reasons);
  if (against.length > 0) return { job, match: 'unlikely', reasons };
  const isSame = isExact && placement === 'within' && isOfType;
  return { job, match: isSame ? 'exact' : 'partial', reasons };
}

function describeTime(job: Job, placement: Placement, to: number | undefined): string {
  if (placement === 'unknown') return 'its creation time cannot be read';
  if (placement !== 'within') return `created at ${job.createdAt}, before the request was sent`;
  const lateMs = to === undefined ? 0 : timeOf(job.createdAt) - to;
  const late =
    lateMs > 60_000 ? `, ${Math.round(lateMs / 60_000)} min after its answer was lost` : '';
  return `created at ${job.createdAt}, within the window${late}`;
}
