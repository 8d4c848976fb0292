import type { Effect } from '../../src/contract/document.js';

export type { Effect };

/** What a check needs from a target, besides answers. */
export type Need =
  /** It answers with the documented response that the request names in `Prefer`. */
  | 'chosen-responses'
  /** It distinguishes credentials that it issued from others. */
  | 'known-credentials'
  /** It distinguishes existing IDs from others. */
  | 'stored-records'
  /** It allows deleting what the run made. */
  | 'deletions'
  /** It has no methods besides the documented ones. */
  | 'no-other-methods';

/** What a check does to a target and needs from it; this follows from what the check sends. */
export interface Demands {
  readonly effect: Effect;
  /** Whether it gets an estimate before it submits, and respects the target's limit. */
  readonly keepsToLimit?: boolean;
  readonly needs: readonly Need[];
  /** Parameters whose value must exist on the target. */
  readonly parameters: readonly string[];
  /** Kinds of records that its body names, and that must exist on the target. */
  readonly records: readonly string[];
  /** Security schemes whose credentials must be known. */
  readonly credentials: readonly string[];
}
