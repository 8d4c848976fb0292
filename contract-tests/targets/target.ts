import type { Check } from '../engine/check.js';

/** What the suite runs against. */
export interface Target {
  /** `mock`, or `live` for anything reached by URL. */
  readonly name: 'mock' | 'live';
  /** Without a slash at the end. */
  readonly baseUrl: string;
  readonly credentials: { readonly apiKey: string; readonly apiSecret: string };
  /** Whether a submission must be sent as a dry run, because a real one would cost money. */
  readonly estimatesOnly: boolean;
  /** The dearest submission that may be made, in creative units. Default: any, where it costs nothing. */
  readonly maxCreativeUnits?: string | undefined;
  /** Milliseconds between two readings of a job that goes on. */
  readonly pollIntervalMs: number;
  /** Values that exist on the target, for requests that name something. */
  readonly fixtures: Fixtures;
  /** Why the check cannot run here, or nothing where it can. */
  notApplicable(check: Check): string | undefined;
  /** Sends a request under the target's rules, which never allow what could be charged for. */
  readonly fetch: typeof globalThis.fetch;
  /** Sends a submission; for checks that have asked for the price and kept to `maxCreativeUnits`. */
  readonly submit: typeof globalThis.fetch;
}

export interface Fixtures {
  /** By parameter name, for example `jobId`; what is missing takes the document's example. */
  readonly parameters: Readonly<Record<string, string>>;
  /** An image that stands in for every asset ID in a request body, where the document's own do not exist. */
  readonly assetId?: string;
}
