import type { Asset, PatchResult } from '../../generated/schema.js';
import { sha256 } from '../bytes.js';
import { ConfigurationError, InvalidRequestError, NotFoundError } from '../errors/index.js';
import type { BudgetLimit } from '../ledger/budget.js';
import type { KeyedSubmission, PriceOutcome, Search } from '../ledger/keyed.js';
import type { Ledger } from '../ledger/ledger.js';
import type { LedgerEntry } from '../ledger/store.js';
import { costOf } from '../prices/costOf.js';
import { feeOf } from '../prices/feeOf.js';
import { type Redact, redactJson } from '../redact.js';
import { fingerprint, withDigests } from '../transport/fingerprint.js';

/** What a keyed patch is made of, with images that have not been uploaded yet. */
export interface UnsentPatch {
  readonly projectId: string;
  readonly key: string;
  /** The JSON body, with `sha256:…` in the place of each image that is data. */
  readonly body: string;
  readonly query: Readonly<Record<string, unknown>>;
  /** The data behind each `sha256:…`. */
  readonly images: ReadonlyMap<string, Uint8Array>;
  readonly budgets: readonly BudgetLimit[];
  readonly redact: Redact;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds for the whole call. */
  readonly deadlineMs: number;
}

/** How to make the calls that a keyed patch needs. */
export interface PatchCalls {
  upload(bytes: Uint8Array, name: string): Promise<Asset>;
  price(body: string): Promise<PriceOutcome>;
  submit(body: string, fence: () => Promise<void>): Promise<PatchResult>;
  retrieve(jobId: string): Promise<PatchResult>;
  find(entry: LedgerEntry): Promise<Search>;
}

/** Prepares a keyed patch: its images are uploaded once for each project, and remembered. */
export async function keyedPatch(
  ledger: Ledger,
  { body, query, images, redact, ...unsent }: UnsentPatch,
  calls: PatchCalls,
): Promise<KeyedSubmission<PatchResult>> {
  const print = await fingerprint('generatePatch', { body: JSON.parse(body), query });
  if (print === undefined) {
    throw new ConfigurationError('A key needs Web Crypto, which a page without https lacks.');
  }
  /** The body with asset IDs, once the images are there. */
  let sent: string | undefined;
  let request = await written(body, redact);

  async function withAssets(isRemembered: boolean): Promise<string> {
    const ids = new Map<string, string>();
    for (const [reference, bytes] of images) {
      ids.set(
        reference,
        await assetOf(ledger, unsent.projectId, reference, bytes, calls, isRemembered),
      );
    }
    const replaced = (value: unknown): unknown =>
      typeof value === 'string' ? (ids.get(value) ?? value) : value;
    sent = JSON.stringify(
      JSON.parse(body, (name, value) => (name === 'image' ? replaced(value) : value)),
    );
    request = await written(sent, redact);
    return sent;
  }

  return {
    ...unsent,
    operation: 'generatePatch',
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
        if (!isAboutTheRequest || images.size === 0) throw error;
        // An asset that was remembered may have been deleted since.
        return calls.price(await withAssets(false));
      }
    },
    submit: (fence) => calls.submit(sent ?? body, fence),
    jobOf: (answer) => ({
      jobId: answer.job.jobId,
      charged: costOf(answer.job),
      fee: feeOf(answer),
    }),
    jobOfError: (error) => {
      const jobId = (error as { jobId?: unknown } | undefined)?.jobId;
      return typeof jobId === 'string' ? { jobId } : undefined;
    },
    retrieve: calls.retrieve,
    find: calls.find,
  };
}

/** What may be written down of a body: further fields that a caller adds can hold images and signed URLs too. */
async function written(body: string, redact: Redact): Promise<unknown> {
  return redactJson(await withDigests(JSON.parse(body)), redact, DEEPEST);
}

/** Levels of a request that are written down. */
const DEEPEST = 32;

/** The name that stands for image data in the body of an unsent patch. */
export async function imageName(bytes: Uint8Array): Promise<string> {
  return `sha256:${await sha256(new Uint8Array(bytes))}`;
}

/** Uploads that are under way, by ledger: many patches of one logo upload it once. */
const uploads = new WeakMap<Ledger, Map<string, Promise<string>>>();

async function assetOf(
  ledger: Ledger,
  projectId: string,
  reference: string,
  bytes: Uint8Array,
  calls: PatchCalls,
  isRemembered: boolean,
): Promise<string> {
  const known = isRemembered ? await ledger.asset(projectId, reference) : undefined;
  if (known !== undefined) return known;
  const underWay = uploads.get(ledger) ?? new Map<string, Promise<string>>();
  uploads.set(ledger, underWay);
  const name = JSON.stringify([projectId, reference]);
  const upload =
    underWay.get(name) ??
    calls
      .upload(bytes, reference.slice('sha256:'.length))
      .then(async ({ id }) => {
        await ledger.rememberAsset(projectId, reference, id);
        return id;
      })
      .finally(() => underWay.delete(name));
  underWay.set(name, upload);
  return upload;
}
