import type { Inspection, ReceivedResponse } from '../../src/contract/inspect.js';
import type { Check } from './check.js';
import type { ContractDocument } from './contractDocument.js';
import type { Target } from './target.js';
import type { TargetResponse } from './targetResponse.js';

/** What a service is held to. */
export interface Contract {
  readonly document: ContractDocument;
  /** Compares a response of an operation with the document. */
  inspect(operation: string, response: ReceivedResponse): Inspection;
  /**
   * Whether a body satisfies everything that the document says about the operation's request; `undefined` if that
   * cannot be judged.
   */
  keeps(operation: string, body: unknown): boolean | undefined;
  /** JSON Pointer into the document to the first statement that a body of a request breaks, if any. */
  brokenBy(operation: string, body: unknown): string | undefined;
  readonly profile: Profile;
}

/** What is known about one service beyond its document; every hook is optional. */
export interface Profile {
  /** Query parameters that turn a submission into a dry run. */
  readonly estimateQuery?: Readonly<Record<string, string>>;
  /** Whether an answer without a 2xx status still counts as a success. */
  isAccepted?(response: TargetResponse): boolean;
  /** Why a refusal of valid data says nothing about the service, for example a limit of the account's plan. */
  tellsNothing?(operation: string, response: TargetResponse): string | undefined;
  /**
   * Says that a write keeps what it was sent, and where a record has a field under another name: by operation and
   * JSON Pointer into the request, JSON Pointers into the record, any of which may have it. Without it, a service
   * that keeps something else is lenient.
   */
  readonly kept?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /**
   * Says that an error whose body repeats an HTTP status repeats its own. Without it, a service that repeats another
   * is lenient, except in `application/problem+json`, whose standard demands it.
   */
  readonly repeatsStatus?: boolean;
  /** Kinds of records that a body names, as `fixtures.records` of a target has them. */
  recordsIn?(body: unknown): readonly string[];
  /** Replaces the records that the document's examples name with records that exist on the target. */
  withRecords?(body: unknown, target: Target): unknown;
  /** The names of the checks it adds; docs/checks.md has a section for each. */
  readonly checkNames?: readonly string[];
  /** Checks that cannot be derived from a document. */
  checks?(contract: Contract): readonly Check[];
}
