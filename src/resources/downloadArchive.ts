import type {
  AssetArchive,
  AssetArchiveJob,
  AssetArchiveRequest,
  Job,
} from '../../generated/schema.js';
import type { NamesOf } from '../arguments/names.js';
import { typeName } from '../bytes.js';
import { tell } from '../callbacks.js';
import { ConfigurationError, UnexpectedResponseError } from '../errors/index.js';
import { nameJob } from '../errors/nameJob.js';
import { textAt } from '../foreign.js';
import { givenId, idProblem } from '../ids.js';
import { withRest } from '../limit.js';
import { callOptionNames } from '../options/call.js';
import type { CallOptions, OperationOptions, Settings } from '../options/index.js';
import type { Priority } from '../transport/rateLimit.js';
import { checkWait, type WaitOptions, waitForJob } from './waitForJob.js';
import { type JobPolls, pauseByAge, pollAlone } from './waitForJobPolls.js';

/** How long to wait for an archive. `timeoutMs` bounds the whole wait. */
export type ArchiveWaitOptions = Pick<
  WaitOptions,
  'call' | 'pollIntervalMs' | 'signal' | 'timeoutMs'
>;

/** Options of `assets.archive`. */
export interface ArchiveOptions extends ArchiveWaitOptions {
  /**
   * The names of the files in the archive, without extensions: `<seed>`, `<num>`, `<prompt>` and
   * `<generator>` are replaced by the values of each asset. Default `<generator>-<seed>-<num>`.
   */
  readonly fileNameTemplate?: string | undefined;
  /** Whether the files are side by side instead of in folders. Default: decided by the service. */
  readonly flat?: boolean | undefined;
  /**
   * Called with the ID of the job that makes the archive, as soon as it is known: with it
   * `assets.waitForArchive` continues after the end of a process. Its errors and rejections are ignored. Default
   * none.
   */
  readonly onRequested?: ((jobId: string) => void) | undefined;
}

/** A finished archive. The download methods accept it like an asset. */
export interface FinishedArchive {
  /** The job that made it. */
  readonly jobId: string;
  /** The signed URL of its file, until it expires. */
  readonly url: string;
}

/** The contents of an archive: IDs of assets, or the assets. */
export type ArchiveSource = readonly (string | { readonly id: string })[];

/** Asks the service for an archive. */
export interface ArchiveCalls {
  downloadRequestBatch(
    params: AssetArchiveRequest,
    options: OperationOptions,
  ): Promise<AssetArchiveJob>;
  readArchive(jobId: string, options: CallOptions, priority: Priority): Promise<AssetArchive>;
}

/** The service packs at most this many assets into one archive. */
const MAX_ASSETS = 1000;

const DEFAULT_TEMPLATE = '<generator>-<seed>-<num>';

const waitNames: NamesOf<ArchiveWaitOptions> = {
  pollIntervalMs: 'a number of at least 0',
  timeoutMs: 'a number of at least 1',
  signal: 'an AbortSignal',
  call: callOptionNames,
};

export const archiveOptionNames: NamesOf<ArchiveOptions> = {
  ...waitNames,
  fileNameTemplate: 'text',
  flat: 'true or false',
  onRequested: 'a function',
};

const WAIT_MS = 600_000;

/** Asks for archives, and waits for them. */
export function createArchives(settings: Settings, calls: ArchiveCalls) {
  return {
    /** @param given - the IDs of the assets, as far as they are IDs */
    async archive(given: unknown, options: ArchiveOptions = {}): Promise<FinishedArchive> {
      // Invalid options of the wait are reported before the archive is requested.
      checkWait('assets.archive', options, archiveOptionNames);
      const { fileNameTemplate = DEFAULT_TEMPLATE, flat, onRequested, ...wait } = options;
      const assetIds = ownIds(given);
      const startedAt = performance.now();
      const { call, signal, timeoutMs = WAIT_MS } = wait;
      const deadlineMs = call?.deadlineMs ?? settings.deadlineMs;
      const asked = { ...call, deadlineMs, signal };
      const bounded =
        timeoutMs < deadlineMs ? withRest(asked, timeoutMs, ['timeoutMs', timeoutMs]) : asked;
      const params = {
        options: { fileNameTemplate, ...(flat !== undefined && { flat }) },
        query: { assetIds, inferenceIds: [], modelIds: [] },
      };
      const { jobId } = await calls.downloadRequestBatch(params, bounded);
      givenId('jobId', jobId, 'assetsDownloadRequestBatch');
      tell(onRequested, jobId);
      return finished(jobId, wait, startedAt);
    },

    async wait(jobId: string, options: ArchiveWaitOptions = {}): Promise<FinishedArchive> {
      checkWait('assets.waitForArchive', options, waitNames);
      return finished(jobId, options);
    },
  };

  /** @param since - when the wait began, by `performance.now()` */
  async function finished(
    jobId: string,
    options: ArchiveWaitOptions,
    since?: number,
  ): Promise<FinishedArchive> {
    let url: string | undefined;
    const polls: JobPolls = {
      operation: 'assetsDownloadGetStatus',
      join: (call) => ({
        pauseMs: pauseByAge,
        next: pollAlone(async (id, signal) => {
          const answer = await calls.readArchive(id, { ...call, signal }, 'background');
          url = textAt<AssetArchive>(answer, 'downloadUrl');
          // The part of the job that this answer contains.
          return { jobId: answer.jobId, status: answer.jobStatus } as Job;
        }),
        leave() {},
      }),
    };
    try {
      await waitForJob(polls, settings.redact, jobId, options, since);
      if (url !== undefined) return { jobId, url };
      throw new UnexpectedResponseError(
        `Archive ${jobId} is finished, but the service does not return its URL. assets.waitForArchive may find it later.`,
        { operation: polls.operation },
      );
    } catch (error) {
      throw nameJob(error, jobId);
    }
  }
}

function ownIds(ids: unknown): string[] {
  if (!Array.isArray(ids)) {
    throw new ConfigurationError(
      `assets.archive needs a list of asset IDs, or of assets, not ${typeName(ids)}. Nothing was sent.`,
    );
  }
  for (const id of ids) {
    const problem = idProblem(id);
    if (problem === undefined) continue;
    throw new ConfigurationError(`An asset ID ${problem}. Nothing was sent.`);
  }
  const own = [...new Set<string>(ids)];
  if (own.length === 0)
    throw new ConfigurationError('The list of assets is empty. Nothing was sent.');
  if (own.length <= MAX_ASSETS) return own;
  throw new ConfigurationError(
    `An archive can contain at most ${MAX_ASSETS} assets, not ${own.length}: make several. Nothing was sent.`,
  );
}
