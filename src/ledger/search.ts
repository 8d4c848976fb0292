import type { OperationId } from '../operations.js';
import type { Search } from './keyed.js';
import type { LedgerEntry } from './store.js';

/** The part of a client's `jobs` that a ledger uses. */
export interface FindsSubmissions {
  findSubmission(
    lost: {
      readonly operation: OperationId;
      readonly params: Readonly<Record<string, unknown>>;
      readonly from: number;
      readonly to: number | undefined;
      readonly projectId: string | undefined;
    },
    options?: { readonly signal?: AbortSignal | undefined },
  ): Promise<{
    readonly candidates: readonly {
      readonly job: { readonly jobId: string };
      readonly match: Search['candidates'][number]['match'];
    }[];
    readonly complete: boolean;
  }>;
}

/** Looks for the job of an entry. */
export async function findEntry(
  jobs: FindsSubmissions,
  { operation, request, window: { from, to }, projectId }: LedgerEntry,
  options?: { readonly signal?: AbortSignal | undefined },
): Promise<Search> {
  const params = request as Readonly<Record<string, unknown>>;
  const project = projectId === '' ? undefined : projectId;
  const lost = { operation, params, from, to, projectId: project };
  const { candidates, complete } = await jobs.findSubmission(lost, options);
  return {
    candidates: candidates.map(({ job: { jobId }, match }) => ({ jobId, match })),
    complete,
  };
}
