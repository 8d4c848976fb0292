import type { Asset, Job, PatchResult } from '../../generated/schema.js';
import type { Bytes } from '../bytes.js';
import { textAt } from '../foreign.js';
import type { JobOutcome } from '../ledger/keyed.js';
import type { Ledger } from '../ledger/ledger.js';
import type { SubmittingOperation } from '../operations.js';
import { costOf } from '../prices/costOf.js';
import { feeOf } from '../prices/feeOf.js';
import { sha256 } from '../sha256.js';
import { untilAborted } from '../transport/abort.js';
import type { Preparation } from '../transport/scope.js';
import type { PathOf } from '../types.js';
import { valueAt } from '../valueAt.js';

/** The target of a submission: an operation, and the IDs in its path. */
export type SubmissionPlace = {
  readonly [Op in SubmittingOperation]: { readonly operation: Op } & PathOf<Op>;
}[SubmittingOperation];

/** The common part of answers to submissions. */
export interface StartedJob {
  readonly job: Job;
}

/** Images that have not been uploaded yet. */
export interface UnsentImages {
  /** The data behind each `sha256:…`, in private copies. */
  readonly files: ReadonlyMap<string, Bytes>;
  upload(bytes: Bytes, name: string, signal: AbortSignal): Promise<Asset>;
}

/** Where a keyed submission goes: an asset of one account or project does not exist in another. */
export interface KeyedPlace {
  readonly projectId: string;
  /** The service and the account, without a secret. */
  readonly account: string;
}

/** The assets of images, by their `sha256:…`: each is uploaded once for each project, and remembered. */
export async function storedImages(
  ledger: Ledger,
  place: KeyedPlace,
  { files, upload }: UnsentImages,
  { prepare, isRemembered }: { readonly prepare: Preparation; readonly isRemembered: boolean },
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const [reference, bytes] of files) {
    const send = (end: AbortSignal) => upload(bytes, reference.slice('sha256:'.length), end);
    const id = prepare((signal) =>
      assetOf(ledger, { ...place, reference }, send, { isRemembered, signal }),
    );
    ids.set(reference, await id);
  }
  return ids;
}

/** A request with the assets of its images. */
export function withAssets(body: string, ids: ReadonlyMap<string, string>): string {
  if (ids.size === 0) return body;
  const withId = (name: string, value: unknown) =>
    name === 'image' ? (ids.get(value as string) ?? value) : value;
  return JSON.stringify(JSON.parse(body, withId));
}

/** The job of an answer, and its cost, as far as the answer tells. */
export function jobIn(jobId: string, answer: unknown): JobOutcome {
  const job = valueAt<PatchResult>(answer, 'job') ?? {};
  const ownerId = textAt<Job>(job, 'ownerId');
  return { jobId, charged: costOf(job), ownerId, fee: feeOf(answer) };
}

/** The same of an error that has the answer. */
export function jobInError(error: unknown): JobOutcome | undefined {
  const { jobId, chargedCost: price, answer, result = answer } = Object(error);
  return typeof jobId === 'string' ? { ...jobIn(jobId, result), price } : undefined;
}

/** The placeholder for image data in the body of an unsent submission. */
export async function imageName(bytes: Bytes): Promise<string> {
  return `sha256:${await sha256(bytes)}`;
}

/** An image in a project of an account. */
interface ImagePlace extends KeyedPlace {
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
