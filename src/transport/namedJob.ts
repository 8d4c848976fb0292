import type { AssetArchiveJob, PatchResult } from '../../generated/schema.js';
import { textAt } from '../foreign.js';

/** The ID of the job that an answer names, in any of its shapes: in the answer to a dry run it is empty or absent. */
export function namedJob(body: unknown): string | undefined {
  return (
    textAt<PatchResult>(body, 'job', 'jobId') ??
    textAt<AssetArchiveJob>(body, 'jobId') ??
    textAt<PatchResult>(body, 'job')
  );
}
