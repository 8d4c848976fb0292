import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, parse } from 'node:path';
import { addDecimals } from '../../src/decimal.js';
import {
  type AnyScenarioError,
  isScenarioError,
  type Job,
  JobFailedError,
  KeyConflictError,
  type ScenarioClient,
  type ScenarioErrorKind,
} from '../../src/index.js';
import { usedBy } from '../../src/ledger/budget.js';
import type { Ledger, LedgerEntry } from '../../src/ledger/index.js';
import type { KeyedSubmission } from '../../src/ledger/keyed.js';
import { makeFolders } from '../../src/node/makeFolders.js';
import { reasonOf } from '../../src/node/reason.js';
import { downloadToFile } from '../../src/node.js';
import { canonicalJson } from '../../src/transport/fingerprint.js';
import { CommandError } from '../commandLine.js';
import type { ImageArgument } from '../images.js';
import { factsOf } from '../jobs.js';
import { toPatchParams } from '../patchParams.js';
import { proveWritable } from '../writable.js';
import type { ManifestRow } from './manifest.js';
import type { OutputOf } from './outputs.js';

/**
 * How a row ended: `done`, with its files; `failed`, a job that failed; `refused`, by the service, a limit
 * or a file, and not charged; `uncertain`, may have been charged; `unfinished`, submitted, but its job or
 * files are not finished; `left`, not begun.
 */
export const rowStates = ['done', 'failed', 'refused', 'uncertain', 'unfinished', 'left'] as const;

export type RowState = (typeof rowStates)[number];

/** The outcome of a row. */
export interface RowOutcome {
  readonly line: number;
  readonly key?: string | undefined;
  readonly state: RowState;
  readonly image: string;
  readonly patch?: string | undefined;
  readonly jobId?: string | undefined;
  /** Its cost in the ledger, in creative units. */
  readonly cost: string;
  readonly files: readonly string[];
  /** Whether an earlier run submitted it. */
  readonly replayed: boolean;
  /** The line of an earlier row that asks for the same, and has the cost of both: they have one job. */
  readonly repeats?: number | undefined;
  readonly reason?: string | undefined;
  /** The kind of the error that ended it. */
  readonly kind?: ScenarioErrorKind | undefined;
}

/** The input of a batch. */
export interface BatchOptions {
  /** A client with `ledger`. */
  readonly client: ScenarioClient;
  readonly ledger: Ledger;
  readonly projectId?: string | undefined;
  readonly readImage: (name: string) => Promise<ImageArgument>;
  /** Identifies an image: the digest of a file, or the ID of an asset. */
  readonly digestImage: (name: string) => Promise<string>;
  /** Whether an image is a file that exists, or an asset. */
  readonly isThere: (name: string) => boolean;
  /** The path for the file of a row. */
  readonly outputOf: OutputOf;
  /** How many rows are worked on at a time. */
  readonly concurrency: number;
  /** The most that a row may cost, in creative units. */
  readonly maxCreativeUnits?: string | undefined;
  /** Milliseconds to wait for a job. */
  readonly waitTimeoutMs: number;
  /** On abort no further row starts, and running rows are stopped. */
  readonly signal?: AbortSignal | undefined;
  /** What happened, for a person. Default: the message of the error. */
  readonly describe?: ((error: AnyScenarioError) => string) | undefined;
  readonly onOutcome?: ((outcome: RowOutcome) => void) | undefined;
}

/** Errors that every other row would meet as well. */
const HOPELESS: ReadonlySet<ScenarioErrorKind> = new Set<ScenarioErrorKind>([
  'aborted',
  'authentication',
  'budget',
  'configuration',
  'dry-run-not-honoured',
  'ledger',
  'payment-required',
  'quota-exceeded',
]);

/**
 * Patches each row under its key, and downloads what it made. Work of earlier runs is not repeated: run it
 * until every row is done.
 *
 * @returns the outcome of each row, in their order
 */
export async function runBatch(
  rows: readonly ManifestRow[],
  options: BatchOptions,
): Promise<RowOutcome[]> {
  const outcomes: RowOutcome[] = [];
  let next = 0;
  let hopeless: string | undefined;

  async function work(): Promise<void> {
    while (next < rows.length) {
      const index = next++;
      const row = rows[index] as ManifestRow;
      const { signal } = options;
      const reason = signal?.aborted ? 'it was stopped' : hopeless;
      const outcome =
        reason === undefined ? await runRow(row, index, options) : leftRow(row, reason);
      const { kind } = outcome;
      if (kind !== undefined && HOPELESS.has(kind)) hopeless ??= outcome.reason;
      outcomes[index] = outcome;
      options.onOutcome?.(outcome);
    }
  }

  await Promise.all(Array.from({ length: Math.min(options.concurrency, rows.length) }, work));
  return countedOnce(outcomes);
}

/** Counts what several rows without a key ask for in the first of them: it has one key, and one charge. */
function countedOnce(outcomes: readonly RowOutcome[]): RowOutcome[] {
  // Whichever of them was first submitted it for all.
  const submitted = new Set(outcomes.flatMap(({ key, replayed }) => (replayed ? [] : (key ?? []))));
  const lines = new Map<string, number>();
  return outcomes.map((outcome) => {
    const { key, line } = outcome;
    if (key === undefined) return outcome;
    const replayed = !submitted.has(key);
    const repeats = lines.get(key);
    if (repeats === undefined) {
      lines.set(key, line);
      return { ...outcome, replayed };
    }
    const reason = outcome.reason ?? `the same request as line ${repeats}`;
    return { ...outcome, replayed, reason, cost: '0', repeats };
  });
}

type Facts = { -readonly [Name in keyof RowOutcome]: RowOutcome[Name] };

function leftRow({ line, key, image, patch }: ManifestRow, reason: string): RowOutcome {
  return {
    ...{ line, key, image, patch, reason },
    ...{ state: 'left', cost: '0', files: [], replayed: false },
  };
}

async function runRow(row: ManifestRow, index: number, options: BatchOptions): Promise<RowOutcome> {
  const { line, image, patch } = row;
  const facts: Facts = {
    ...{ line, key: row.key, image, patch },
    ...{ state: 'refused', cost: '0', files: [], replayed: false },
  };
  let known: LedgerEntry | undefined;
  try {
    facts.key ??= await keyOf(row, options);
    known = await options.ledger.entry(facts.key, { projectId: options.projectId });
    await patchRow(row, index, options, facts, known);
  } catch (error) {
    const { state, kind, jobId } = endedBy(error, facts, known);
    facts.state = state;
    facts.kind = kind;
    facts.jobId ??= jobId;
    const shown = isScenarioError(error) ? options.describe?.(error) : undefined;
    facts.reason = shown ?? (error instanceof Error ? error.message : String(error));
    if (error instanceof JobFailedError) await settle(options, error.job as Job);
  }
  // The key of a row that is not charged may have an entry all the same: that of another request.
  if (facts.state === 'refused' || facts.state === 'left') return facts;
  const entry = await entryOf(options, facts.key);
  if (entry === undefined) return facts;
  facts.cost = usedBy(entry);
  facts.replayed ||= entry.attempts === known?.attempts;
  return facts;
}

async function patchRow(
  row: ManifestRow,
  index: number,
  options: BatchOptions,
  facts: Facts,
  known: LedgerEntry | undefined,
): Promise<void> {
  const { client, outputOf, signal } = options;
  const { key = '' } = facts;
  const path = outputOf(row, index, key);
  if (existsSync(path)) {
    // Files appear only when complete, and after their job: nothing is left to do.
    if (known?.state !== 'submitted') {
      throw new Error(
        `${path} exists, but the ledger does not have a job for it: name the ledger of the run that made it, or move the file away, and the row is charged.`,
      );
    }
    if (row.key !== undefined && (await hasChanged(row, known, options))) {
      throw new KeyConflictError(
        key,
        `belongs to another request: ${path} is there, but the row has changed since it was paid for. Use a new key. Nothing was submitted.`,
      );
    }
    Object.assign(facts, { state: 'done', jobId: known.jobId, replayed: true, files: [path] });
    return;
  }
  await makeFolder(dirname(path));
  const { job, assetIds, replayed } = await client.generate.patchAndWait(
    await toPatchParams(row, options.readImage),
    {
      key,
      signal,
      maxCreativeUnits: options.maxCreativeUnits,
      waitTimeoutMs: options.waitTimeoutMs,
      onSubmitted: (submitted) => {
        Object.assign(facts, {
          state: 'unfinished',
          jobId: submitted.jobId,
          replayed: submitted.replayed ?? false,
        });
      },
    },
  );
  Object.assign(facts, { state: 'unfinished', jobId: job.jobId, replayed: replayed ?? false });
  await settle(options, job);
  if (assetIds.length === 0)
    throw new Error(`Job ${job.jobId} does not name an asset to download.`);
  const files: string[] = [];
  // The first file marks the row as done, and so it is written last.
  for (const [at, assetId] of [...assetIds.entries()].reverse()) {
    const own = numbered(path, at);
    await downloadToFile(client, assetId, own, { overwrite: true, signal });
    files.unshift(own);
  }
  Object.assign(facts, { state: 'done', files });
}

/** Before the row is charged: its file must have a place. */
async function makeFolder(path: string): Promise<void> {
  try {
    await makeFolders(path);
    await proveWritable(path);
  } catch (error) {
    const why = reasonOf(error);
    throw new CommandError(`The folder ${path} cannot be used: ${why}.`, { cause: error });
  }
}

/** Whether a row asks for another patch than the entry of its key. Nothing is sent. */
async function hasChanged(
  row: ManifestRow,
  entry: LedgerEntry,
  { client, readImage, isThere }: BatchOptions,
): Promise<boolean> {
  // Without an image the request cannot be compared, and its file is there.
  if (![row.image, row.patch ?? row.image].every(isThere)) return false;
  const params = await toPatchParams(row, readImage);
  let asked: string | undefined;
  // Only the client knows how it writes a request: it gives it to this ledger, which sends nothing.
  const ledger = {
    readBudget: () => [],
    once: async ({ fingerprint }: KeyedSubmission<unknown>) => {
      asked = fingerprint;
      return { answer: {}, replayed: true };
    },
  } as unknown as Ledger;
  await client.withOptions({ ledger, budget: undefined }).generate.patch(params, { key: row.key });
  return asked !== entry.fingerprint;
}

/** The key of a row without one: equal requests have equal keys, wherever their files are and however they are spelled. */
async function keyOf(row: ManifestRow, { digestImage }: BatchOptions): Promise<string> {
  const request = canonicalJson(await toPatchParams(row, digestImage));
  return `row-${createHash('sha256').update(request).digest('hex').slice(0, 40)}`;
}

/** The outcome and the charge of a row after an error. */
function endedBy(
  error: unknown,
  facts: Pick<RowOutcome, 'state'>,
  known: LedgerEntry | undefined,
): { state: RowState; kind?: ScenarioErrorKind; jobId?: string } {
  if (!isScenarioError(error)) return { state: facts.state };
  const { kind } = error;
  const jobId = 'jobId' in error && typeof error.jobId === 'string' ? error.jobId : undefined;
  if (kind === 'job-failed') return { state: 'failed', kind };
  if (kind === 'uncertain-submission' || kind === 'dry-run-not-honoured') {
    return { state: 'uncertain', kind, ...(jobId && { jobId }) };
  }
  if (jobId !== undefined) return { state: 'unfinished', kind, jobId };
  // An earlier run submitted it, and its job cannot be read now.
  if (known?.jobId !== undefined && error.operation === 'jobsRetrieve') {
    return { state: 'unfinished', kind, jobId: known.jobId };
  }
  if (kind === 'aborted' && facts.state === 'refused') return { state: 'left', kind };
  return { state: facts.state, kind };
}

/** Waits until the ledger has the cost of the job, so that the summary adds up. */
async function settle({ ledger }: BatchOptions, job: Job): Promise<void> {
  const { cost, refund } = factsOf(job);
  if (cost === undefined) return;
  await ledger.observe(job.jobId, refund === undefined ? cost : addDecimals(cost, `-${refund}`));
}

async function entryOf(
  { ledger, projectId }: BatchOptions,
  key: string | undefined,
): Promise<LedgerEntry | undefined> {
  return key === undefined ? undefined : ledger.entry(key, { projectId }).catch(() => undefined);
}

/** `result.png`, `result-2.png`, `result-3.png`. */
function numbered(path: string, index: number): string {
  if (index === 0) return path;
  const { dir, name, ext } = parse(path);
  return `${dir}/${name}-${index + 1}${ext}`;
}
