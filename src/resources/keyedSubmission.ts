import type { Asset, Job, PatchResult } from '../../generated/schema.js';
import type { Bytes } from '../bytes.js';
import { ConfigurationError, InvalidRequestError, NotFoundError } from '../errors/index.js';
import { textAt } from '../foreign.js';
import type { BudgetLimit } from '../ledger/budget.js';
import type { JobOutcome, KeyedSubmission, PriceOutcome, Search } from '../ledger/keyed.js';
import type { Ledger } from '../ledger/ledger.js';
import type { LedgerEntry } from '../ledger/store.js';
import type { SubmittingOperation } from '../operations.js';
import { costOf } from '../prices/costOf.js';
import { feeOf } from '../prices/feeOf.js';
import type { Redact } from '../redact.js';
import { sha256 } from '../sha256.js';
import { untilAborted } from '../transport/abort.js';
import { askedFor, fingerprint, shownRequest } from '../transport/fingerprint.js';
import type { Preparation } from '../transport/scope.js';
import { valueAt } from '../valueAt.js';

/** The target of a submission: an operation, and the IDs in its path. */
export interface SubmissionPlace {
  readonly operation: SubmittingOperation;
  readonly path?: Readonly<Record<string, string>>;
}

/** The common part of answers to submissions. */
export interface StartedJob {
  readonly job: Job;
}

/** The parts of a keyed submission, with images that have not been uploaded yet. */
export interface UnsentSubmission extends SubmissionPlace {
  readonly projectId: string;
  readonly key: string;
  /** The JSON body, with `sha256:…` in place of image data. */
  readonly body: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly budgets: readonly BudgetLimit[];
  readonly redact: Redact;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds for the rest of the call. */
  readonly deadlineMs: number;
  /** Milliseconds for the whole call, as the caller gave them. */
  readonly givenMs: number;
  /** The service and the account, without a secret: an asset of one does not exist in another. */
  readonly account: string;
}

/** Images that have not been uploaded yet. */
export interface UnsentImages {
  /** The data behind each `sha256:…`, in private copies. */
  readonly files: ReadonlyMap<string, Bytes>;
  upload(bytes: Bytes, name: string, signal: AbortSignal): Promise<Asset>;
}

/** The calls that a keyed submission makes. */
export interface SubmissionCalls<Result> {
  /** Bounds an upload by the limits of the call. */
  readonly prepare: Preparation;
  price(body: string): Promise<PriceOutcome>;
  submit(body: string, fence: () => Promise<void>): Promise<Result>;
  retrieve(jobId: string): Promise<Result>;
  find(entry: LedgerEntry): Promise<Search>;
}

const NO_IMAGES: UnsentImages = {
  files: new Map(),
  upload: () => Promise.reject(new Error('The image to upload is missing.')),
};

/** Prepares a keyed submission: images are uploaded once for each project, and remembered. */
export async function keyedSubmission<Result extends StartedJob>(
  ledger: Ledger,
  { operation, path, body, query, redact, account, ...unsent }: UnsentSubmission,
  { files, upload }: UnsentImages = NO_IMAGES,
  calls: SubmissionCalls<Result>,
): Promise<KeyedSubmission<Result>> {
  const print = await fingerprint(operation, { body: askedFor(body, path), query });
  if (print === undefined) {
    throw new ConfigurationError('A key needs Web Crypto, which a page without https lacks.');
  }
  /** The body with asset IDs, once the images are uploaded, and the form of it that is stored. */
  let sent: string | undefined;
  let request: unknown;

  async function withAssets(isRemembered: boolean): Promise<string> {
    const ids = new Map<string, string>();
    for (const [reference, bytes] of files) {
      const place = { projectId: unsent.projectId, account, reference };
      const id = calls.prepare((signal) =>
        assetOf(ledger, place, (end) => upload(bytes, fileName(reference), end), {
          isRemembered,
          signal,
        }),
      );
      ids.set(reference, await id);
    }
    const withId = (name: string, value: unknown) =>
      name === 'image' ? (ids.get(value as string) ?? value) : value;
    sent = files.size === 0 ? body : JSON.stringify(JSON.parse(body, withId));
    // Further fields from the caller can also contain images and signed URLs.
    request = await shownRequest(askedFor(sent, path), redact, DEEPEST);
    return sent;
  }

  return {
    ...unsent,
    operation,
    fingerprint: print,
    get request() {
      return request;
    },
    async price() {
      try {
        return await calls.price(await withAssets(true));
      } catch (error) {
        const isAboutTheRequest =
          error instanceof NotFoundError || error instanceof InvalidRequestError;
        if (!isAboutTheRequest || files.size === 0) throw error;
        // An asset that was remembered may have been deleted since.
        return calls.price(await withAssets(false));
      }
    },
    submit: (fence) => calls.submit(sent ?? body, fence),
    jobOf: (answer) => jobIn(answer.job.jobId, answer),
    jobOfError: (error) => {
      const { jobId, chargedCost: price, answer, result = answer } = Object(error);
      return typeof jobId === 'string' ? { ...jobIn(jobId, result), price } : undefined;
    },
    retrieve: calls.retrieve,
    find: calls.find,
  };
}

/** The job of an answer, and its cost, as far as the answer tells. */
function jobIn(jobId: string, answer: unknown): JobOutcome {
  const job = valueAt<PatchResult>(answer, 'job') ?? {};
  const ownerId = textAt<Job>(job, 'ownerId');
  return { jobId, charged: costOf(job), ownerId, fee: feeOf(answer) };
}

/** The levels of a request that are stored. */
const DEEPEST = 32;

/** The placeholder for image data in the body of an unsent submission. */
export async function imageName(bytes: Bytes): Promise<string> {
  return `sha256:${await sha256(bytes)}`;
}

/** The name of the uploaded file. */
function fileName(reference: string): string {
  return reference.slice('sha256:'.length);
}

/** An image in a project of an account. */
interface ImagePlace {
  readonly projectId: string;
  readonly account: string;
  /** `sha256:…` of its bytes. */
  readonly reference: string;
}

/** An upload that calls wait for; it ends when none is left. */
interface PendingUpload {
  readonly id: Promise<string>;
  readonly end: AbortController;
  waiting: number;
}

/** Pending uploads, by ledger: many patches with one logo upload it once. */
const uploads = new WeakMap<Ledger, Map<string, PendingUpload>>();

/** The asset of an image, uploaded at most once; each call waits until its own `signal` aborts. */
async function assetOf(
  ledger: Ledger,
  { projectId, account, reference }: ImagePlace,
  send: (end: AbortSignal) => Promise<Asset>,
  { isRemembered, signal }: { isRemembered: boolean; signal: AbortSignal },
): Promise<string> {
  const name = await imageName(new TextEncoder().encode(JSON.stringify([account, reference])));
  const known = isRemembered
    ? await untilAborted(ledger.asset(projectId, name), signal)
    : undefined;
  if (known !== undefined) return known;
  const pending = uploads.get(ledger) ?? new Map<string, PendingUpload>();
  uploads.set(ledger, pending);
  const place = JSON.stringify([projectId, name]);
  const upload = pending.get(place) ?? start();
  upload.waiting++;
  try {
    return await untilAborted(upload.id, signal);
  } finally {
    upload.waiting--;
    if (upload.waiting === 0) upload.end.abort();
    if (upload.waiting === 0 && pending.get(place) === upload) pending.delete(place);
  }

  function start(): PendingUpload {
    const end = new AbortController();
    const id = send(end.signal).then(async (asset) => {
      await ledger.rememberAsset(projectId, name, asset.id);
      return asset.id;
    });
    const started = { id, end, waiting: 0 };
    pending.set(place, started);
    return started;
  }
}
