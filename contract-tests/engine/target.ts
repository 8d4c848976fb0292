import type { Finding } from '../../src/contract/findings.js';
import type { Demands } from './demands.js';

/** What the suite runs against. */
export interface Target {
  /** Whether it answers from the document or keeps its own records. */
  readonly name: 'mock' | 'live';
  /** Without a slash at the end. */
  readonly baseUrl: string;
  /** By security scheme name; a missing one is unknown. */
  readonly credentials: Readonly<Record<string, Credential>>;
  /** Whether submissions must be sent as estimates, because real ones cost money. */
  readonly estimatesOnly: boolean;
  /** Whether what it tolerates beyond the document is a violation. Default: it is lenience. */
  readonly strict?: boolean;
  /** Statuses expected of checks, instead of the documented ones. Default: none. */
  readonly expect?: readonly StatusRule[];
  /** The highest price of a submission that may be made, as a decimal. Default: no limit, for a free target. */
  readonly maxCost?: string | undefined;
  /**
   * How many checks it takes at a time; only for a target whose answers do not depend on earlier requests.
   * Default: 1.
   */
  readonly concurrency?: number;
  /** Milliseconds between two readings of a changing record. */
  readonly pollIntervalMs: number;
  /** Records that exist on the target, for requests that name one. */
  readonly fixtures: Fixtures;
  /** Why the target cannot meet the demands of a check; undefined if it can. */
  notApplicable(demands: Demands): string | undefined;
  /** Sends a request under the target's rules, which never allow a request that could be charged. */
  readonly fetch: typeof globalThis.fetch;
  /** What a person should know before the run. Default: nothing. */
  readonly notices?: readonly string[];
  /** Takes the notes on answers since the last call: drift that no check looks for. */
  readonly takeNotes?: () => Finding[];
  /** How often a request was sent again after a failure so far, when it may have been carried out. Default: never. */
  readonly repeats?: () => number;
  /** What the run has made and not deleted, by parameter, oldest first. */
  readonly left?: () => Left;
  /** Sends a submission; for checks that got an estimate and respect `maxCost`. */
  readonly submit: typeof globalThis.fetch;
}

/** IDs of records that a run made, by parameter. */
export type Left = Readonly<Record<string, readonly string[]>>;

/** The statuses expected of the checks with a name, instead of the documented ones. */
export interface StatusRule {
  readonly check: string;
  /** Each is a status, or a range such as `4XX`. */
  readonly statuses: readonly string[];
}

/** The records that checks use in requests. */
export interface Fixtures {
  /** By parameter name, for example `jobId`; a missing one defaults to the document's example. */
  readonly parameters: Readonly<Record<string, string>>;
  /**
   * What the run itself has made so far, by parameter name: all that a check may change. Default: anything, on
   * a target that stores nothing.
   */
  readonly made?: Readonly<Record<string, string>>;
  /** Records made by the run, by kind, for the bodies of writes. */
  readonly madeRecords?: () => Readonly<Record<string, string>>;
  /** By kind, to replace the records that a request body names; see `Profile.recordsIn`. */
  readonly records?: Readonly<Record<string, string>>;
}

/** Credentials for a security scheme: where they are sent, and how a person repeats the request. */
export interface Credential {
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** `curl` arguments that read them from the environment. */
  readonly curl: string;
  /** Secret texts. */
  readonly secrets: readonly string[];
}
