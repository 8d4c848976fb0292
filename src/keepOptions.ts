import { copyOptions, type NamesOf } from './arguments/names.js';
import { ConfigurationError } from './errors/configuration.js';
import { keep } from './keep.js';
import { callOptionNames, operationOptionNames } from './options/call.js';
import type { RequestOptions } from './request.js';
import type { DownloadOptions } from './resources/download.js';
import type { ArchiveOptions } from './resources/downloadArchive.js';
import type { FindSubmissionOptions } from './resources/findSubmission.js';
import type { PatchAndWaitOptions } from './resources/generate.js';
import type { UploadFileOptions } from './resources/uploadFile.js';
import type { WaitOptions } from './resources/waitForJob.js';

type AnyOption =
  | keyof PatchAndWaitOptions
  | keyof WaitOptions
  | keyof FindSubmissionOptions
  | keyof ArchiveOptions
  | keyof DownloadOptions
  | keyof UploadFileOptions
  | keyof RequestOptions;

/** The options of all methods. A method refuses those of others once it is loaded, which has its own names. */
export const anyOption: NamesOf<Record<AnyOption, unknown>> = {
  ...operationOptionNames,
  assetOptions: true,
  beforeSubmission: true,
  body: true,
  call: callOptionNames,
  cancelOnAbort: true,
  clockSkewMs: true,
  concurrency: true,
  contentType: true,
  exclude: true,
  fileName: true,
  fileNameTemplate: true,
  flat: true,
  format: true,
  key: false,
  kind: true,
  largeImages: true,
  maxBytes: true,
  maxCreativeUnits: true,
  maxPages: true,
  onProgress: true,
  onRequested: true,
  onSubmitted: true,
  partSize: true,
  pollIntervalMs: true,
  query: true,
  resume: true,
  size: true,
  throwOnFailure: true,
  waitTimeoutMs: true,
};

/**
 * The options of a call as they are now, for all of its requests: read once, inherited ones and getters like own
 * ones, and copied.
 *
 * @param behind - its distance from the place of the options, behind which a method takes no argument
 * @throws ConfigurationError when one cannot be read, or is behind the options
 */
export function keepOptions(method: string, given: unknown, behind: number): unknown {
  // A limit there would be ignored. `map` passes an index and a list.
  if (behind > 0 && given !== undefined) {
    throw new ConfigurationError(
      `The options of ${method} must be last; map passes more. Nothing was sent.`,
    );
  }
  return copyOptions(method, given, anyOption, keep);
}
