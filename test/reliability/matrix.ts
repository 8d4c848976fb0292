import type { ScenarioErrorKind } from '../../src/errors/index.js';
import type { FaultName } from './faults.js';
import type { Persistence } from './stage.js';

/** Every class of request that the client makes. */
export const callClasses = {
  read: 'GET /jobs/{jobId}',
  estimate: 'POST /generate/patch, dry run',
  getBulk: 'POST /assets/get-bulk',
  patch: 'POST /generate/patch',
  assetUpload: 'POST /assets',
  uploadCreate: 'POST /uploads',
  jobAction: 'POST /jobs/{jobId}/action',
  uploadAction: 'POST /uploads/{uploadId}/action',
  uploadPart: 'PUT of a part to its signed URL',
  download: 'GET of an asset from its signed URL',
} as const;

export type CallClass = keyof typeof callClasses;

export const callClassNames = Object.keys(callClasses) as CallClass[];

/** The behaviour of one call under one fault, with the client's default options. */
export interface Cell {
  /** Requests, and connections lost before one could be read. */
  readonly attempts: number;
  /** Submissions that the server received completely and did not refuse. */
  readonly submissions: number;
  /** `undetected`: the call succeeds with a result that is not what the server has. */
  readonly outcome: 'success' | 'undetected' | ScenarioErrorKind;
  /** The longest duration of the call, with maximum jitter, in milliseconds. */
  readonly maxMs: number;
}

export type Plan = Readonly<Record<Persistence, Cell>>;

export type Matrix = Readonly<Record<FaultName, Readonly<Record<CallClass, Plan>>>>;

/** The wait requested by the Retry-After faults. */
export const RETRY_AFTER_SECONDS = 3;

const ATTEMPTS = 4;
const TIMEOUT_MS = 60_000;
/** A part, or an image in one request, is megabytes: its attempts get longer. */
const PART_TIMEOUT_MS = 300_000;
const BACKOFF_MS: readonly number[] = [500, 1_000, 2_000];
const RETRY_AFTER_MS = BACKOFF_MS.map(() => RETRY_AFTER_SECONDS * 1_000);
/** An HTTP date has whole seconds, so the server's is up to one later. */
const RETRY_AFTER_DATE_MS = RETRY_AFTER_MS.map((milliseconds) => milliseconds + 1_000);
/** The time for the asset's 70 bytes if each is late, and for the bytes that show that there are more. */
const TRICKLE_MS = 72 * 15_000;

interface Timing {
  /** How long each attempt takes. */
  readonly attemptMs?: number;
  /** The waits between attempts. */
  readonly waitsMs?: readonly number[];
}

function total(milliseconds: readonly number[]): number {
  return milliseconds.reduce((sum, each) => sum + each, 0);
}

/** The same for both persistences. */
function lasting(cell: Cell): Plan {
  return { once: cell, always: cell };
}

function succeeds(submissions: number): Plan {
  return lasting({ attempts: 1, submissions, outcome: 'success', maxMs: 0 });
}

function fails(outcome: ScenarioErrorKind, submissions = 0, maxMs = 0): Plan {
  return lasting({ attempts: 1, submissions, outcome, maxMs });
}

/** Repeated until it succeeds or no attempts are left. */
function repeats(
  outcome: ScenarioErrorKind,
  { attemptMs = 0, waitsMs = BACKOFF_MS }: Timing = {},
  submissions = 0,
): Plan {
  return {
    once: {
      attempts: 2,
      submissions,
      outcome: 'success',
      maxMs: attemptMs + total(waitsMs.slice(0, 1)),
    },
    always: {
      attempts: ATTEMPTS,
      submissions: 0,
      outcome,
      maxMs: ATTEMPTS * attemptMs + total(waitsMs),
    },
  };
}

/** Sent once, with a lost answer. */
function lost(submissions: number, maxMs = 0): Plan {
  return fails('uncertain-submission', submissions, maxMs);
}

/** A multipart upload keeps its parts: any error allows resuming. */
function resumable(plan: Plan): Plan {
  const cell = (each: Cell): Cell =>
    each.outcome === 'success' ? each : { ...each, outcome: 'upload' };
  return { once: cell(plan.once), always: cell(plan.always) };
}

/**
 * A dry run is a submission if its query is dropped: if it may have been accepted, it is not sent again. Its
 * loss is not uncertain, since by the document it is free.
 */
function dryRun(safe: Plan, submission: Plan): Plan {
  const cell = (persistence: Persistence): Cell => {
    const { outcome, maxMs } = submission[persistence];
    if (outcome !== 'uncertain-submission') return safe[persistence];
    return { attempts: 1, submissions: 0, outcome: safe.always.outcome, maxMs };
  };
  return { once: cell('once'), always: cell('always') };
}

/** A row: reads and submissions as groups, and the classes that differ from their group. */
function row(
  safe: Plan,
  submission: Plan,
  different: Partial<Record<CallClass, Plan>> = {},
): Record<CallClass, Plan> {
  return {
    read: safe,
    estimate: dryRun(safe, submission),
    getBulk: safe,
    patch: submission,
    assetUpload: submission,
    uploadCreate: submission,
    jobAction: submission,
    uploadAction: submission,
    uploadPart: resumable(safe),
    download: safe,
    ...different,
  };
}

const healthy = row(succeeds(0), succeeds(1));

/** No connection, so nothing was accepted: everything is repeated. */
const unconnected = row(repeats('connection'), repeats('connection', {}, 1));

/** The connection broke; `submissions` says whether the request had arrived. */
function broken(submissions: number): Record<CallClass, Plan> {
  return row(repeats('connection'), lost(submissions));
}

/** A record in an unusual form, but valid; a storage would not send an image like that. */
const tolerated = row(succeeds(0), succeeds(1), { download: fails('download') });

/** The same, and longer than a storage's answer about a part. */
const toleratedAndLarge = { ...tolerated, uploadPart: fails('upload') };

/** Refused, like an expired URL: a new one is requested once. */
function freshAddress(outcome: ScenarioErrorKind): Plan {
  return {
    once: { attempts: 2, submissions: 0, outcome: 'success', maxMs: 0 },
    always: { attempts: 2, submissions: 0, outcome, maxMs: 0 },
  };
}

const freshAddresses = { uploadPart: freshAddress('upload'), download: freshAddress('download') };

const hung = row(repeats('timeout', { attemptMs: TIMEOUT_MS }), lost(1, TIMEOUT_MS), {
  assetUpload: lost(1, PART_TIMEOUT_MS),
  uploadPart: resumable(repeats('timeout', { attemptMs: PART_TIMEOUT_MS })),
});

const rateLimited = (waitsMs: readonly number[]): Record<CallClass, Plan> =>
  row(repeats('rate-limit', { waitsMs }), repeats('rate-limit', { waitsMs }, 1));

const serverError = (waitsMs: readonly number[]): Record<CallClass, Plan> =>
  row(repeats('server', { waitsMs }), lost(1));

const requestTimeout = (waitsMs: readonly number[]): Record<CallClass, Plan> =>
  row(repeats('unexpected-status', { waitsMs }), lost(1), {
    download: repeats('download', { waitsMs }),
  });

const conflict = row(fails('conflict'), fails('conflict', 1), { download: fails('download') });

const tooEarly = row(fails('unexpected-status'), fails('unexpected-status', 1), {
  download: fails('download'),
});

/** 200 with something other than the record. */
const unreadable = row(fails('unexpected-response'), lost(1), {
  uploadPart: succeeds(0),
  download: fails('download'),
});

/** The token function is called once more, and the request repeated immediately. */
function freshToken(submissions: number): Plan {
  return {
    once: { attempts: 2, submissions, outcome: 'success', maxMs: 0 },
    always: { attempts: 2, submissions: 0, outcome: 'permission', maxMs: 0 },
  };
}

/** The matrix: the behaviour of every class of request under every fault. */
export const matrix: Matrix = {
  'dns-failure': unconnected,
  refused: unconnected,
  'tls-failure': row(lasting(repeats('connection').always), lasting(repeats('connection').always)),
  'accept-and-close': broken(0),
  'reset-before-reading': broken(0),
  'drop-idle-connection': healthy,
  'drop-reused-connection': row(lasting(repeats('connection').once), lost(0), {
    estimate: fails('connection'),
  }),
  'reset-after-reading': broken(1),
  'close-after-reading': broken(1),
  'hang-before-headers': hung,
  'hang-mid-body': hung,
  trickle: healthy,
  'trickle-forever': {
    ...hung,
    // More bytes arrive than the asset has, each in time.
    download: fails('download', 0, TRICKLE_MS),
  },
  truncate: broken(1),
  'truncate-chunked': broken(1),
  'reset-mid-body': broken(1),
  'length-too-long': hung,
  'length-too-short': {
    ...unreadable,
    download: repeats('connection'),
  },
  'status-408': requestTimeout(BACKOFF_MS),
  'status-408-retry-after-seconds': requestTimeout(RETRY_AFTER_MS),
  'status-408-retry-after-date': requestTimeout(RETRY_AFTER_DATE_MS),
  'status-409': conflict,
  'status-409-retry-after-seconds': conflict,
  'status-409-retry-after-date': conflict,
  'status-425': tooEarly,
  'status-425-retry-after-seconds': tooEarly,
  'status-425-retry-after-date': tooEarly,
  'status-429': rateLimited(BACKOFF_MS),
  'status-429-retry-after-seconds': rateLimited(RETRY_AFTER_MS),
  'status-429-retry-after-date': rateLimited(RETRY_AFTER_DATE_MS),
  'status-500': serverError(BACKOFF_MS),
  'status-502': serverError(BACKOFF_MS),
  'status-503': serverError(BACKOFF_MS),
  'status-503-retry-after-seconds': serverError(RETRY_AFTER_MS),
  'status-504': serverError(BACKOFF_MS),
  html: unreadable,
  'html-502': serverError(BACKOFF_MS),
  empty: unreadable,
  'invalid-json': unreadable,
  'wrong-content-type': tolerated,
  'invalid-utf8': unreadable,
  'wrong-gzip': {
    ...unreadable,
    uploadPart: fails('upload'),
    download: fails('unexpected-response'),
  },
  'large-json': toleratedAndLarge,
  'deep-json': toleratedAndLarge,
  'redirect-foreign': row(fails('redirect'), fails('redirect', 1), {
    // A download carries no credentials, and storages do redirect.
    download: succeeds(0),
  }),
  'gateway-403': row(freshToken(0), freshToken(1), freshAddresses),
  'expired-signature': row(fails('permission'), fails('permission'), freshAddresses),
  'early-100': broken(1),
  'early-103': healthy,
  'http-1.0': healthy,
};
