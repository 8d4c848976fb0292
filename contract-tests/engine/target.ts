import type { Finding } from '../../src/contract/findings.js';
import type { Demands } from './demands.js';

/** What the suite runs against. */
export interface Target {
  /** Whether it answers from the document, or keeps records of its own. */
  readonly name: 'mock' | 'live';
  /** Without a slash at the end. */
  readonly baseUrl: string;
  /** By name of the security scheme; what is missing is not known. */
  readonly credentials: Readonly<Record<string, Credential>>;
  /** Whether a submission must be sent as an estimate, because a real one would cost money. */
  readonly estimatesOnly: boolean;
  /** Whether what it tolerates beyond the document is a violation. Default: it is lenience. */
  readonly strict?: boolean;
  /** Statuses that are expected of checks, in place of what the document has. Default: none. */
  readonly expect?: readonly StatusRule[];
  /** The dearest submission that may be made, as a decimal. Default: any, where it costs nothing. */
  readonly maxCost?: string | undefined;
  /** Milliseconds between two readings of a record that changes. */
  readonly pollIntervalMs: number;
  /** What exists on the target, for requests that name something. */
  readonly fixtures: Fixtures;
  /** Why the target lacks what a check demands; nothing where it has it. */
  notApplicable(demands: Demands): string | undefined;
  /** Sends a request under the target's rules, which never allow what could be charged for. */
  readonly fetch: typeof globalThis.fetch;
  /** Takes what was noted of answers since it was last asked: drift that no check looks for. */
  readonly takeNotes?: () => Finding[];
  /** What the run made so far and has not deleted again, by parameter, oldest first. */
  readonly left?: () => Left;
  /** Sends a submission; for checks that have asked for the price and kept to `maxCost`. */
  readonly submit: typeof globalThis.fetch;
}

/** IDs of records that a run made, by parameter. */
export type Left = Readonly<Record<string, readonly string[]>>;

/** The statuses that are expected of the checks of a name, in place of what the document has. */
export interface StatusRule {
  readonly check: string;
  /** Each a status, or a range such as `4XX`. */
  readonly statuses: readonly string[];
}

/** The records that checks call a target with. */
export interface Fixtures {
  /** By parameter name, for example `jobId`; what is missing takes the document's example. */
  readonly parameters: Readonly<Record<string, string>>;
  /**
   * What the run has made itself so far, by parameter name: all that a check may change. Default: anything,
   * where nothing is kept.
   */
  readonly made?: Readonly<Record<string, string>>;
  /** Records of each kind that the run made, which bodies of writes name. */
  readonly madeRecords?: () => Readonly<Record<string, string>>;
  /** By kind, in place of records that a request body names; see `Profile.recordsIn`. */
  readonly records?: Readonly<Record<string, string>>;
}

/** What a security scheme takes: where it travels, and how a person repeats it. */
export interface Credential {
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** Arguments of `curl` that read it from the environment. */
  readonly curl: string;
  /** Texts that nobody may be told. */
  readonly secrets: readonly string[];
}
