import { HarError } from '../../contract-tests/recorded/har.js';
import { UnsafeReportError } from '../../contract-tests/report/files.js';
import { KnownError } from '../../contract-tests/report/known.js';
import { MergeError } from '../../contract-tests/report/merge.js';
import { UnreadableReportError } from '../../contract-tests/report/read.js';
import { LiveTargetError } from '../../contract-tests/scenario/options.js';

/** Errors in the input of a contract command: each says what is wrong, and what to do. */
export const contractFailures = [
  HarError,
  KnownError,
  LiveTargetError,
  MergeError,
  UnreadableReportError,
  UnsafeReportError,
] as const;
