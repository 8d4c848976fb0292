import type { Inspection, ReceivedResponse } from '../../src/contract/inspect.js';
import type { Check } from './check.js';
import type { ContractDocument } from './document.js';
import type { Received } from './received.js';
import type { Target } from './target.js';

/** What a service is held to. */
export interface Contract {
  readonly document: ContractDocument;
  /** Compares a response of an operation with the document. */
  inspect(operation: string, response: ReceivedResponse): Inspection;
  /** Whether a body keeps to everything that the document says of the operation's request. */
  keeps(operation: string, body: unknown): boolean;
  /** JSON Pointer into the document to the first statement that a body of a request breaks, if any. */
  brokenBy(operation: string, body: unknown): string | undefined;
  readonly profile: Profile;
}

/** What is known of one service beyond its document; nothing, where a hook is left out. */
export interface Profile {
  /** Query parameters that turn a submission into a question for its price. */
  readonly estimateQuery?: Readonly<Record<string, string>>;
  /** Whether an answer without a 2xx status means yes all the same. */
  isAccepted?(response: Received): boolean;
  /** Why a refusal of sound data says nothing about the service, as one for the account's plan does. */
  tellsNothing?(operation: string, response: Received): string | undefined;
  /** Kinds of records that a body names, as `fixtures.records` of a target has them. */
  recordsIn?(body: unknown): readonly string[];
  /** Puts records that exist on the target in place of those that the document's examples name. */
  withRecords?(body: unknown, target: Target): unknown;
  /** The names of the checks that it adds; docs/checks.md has a section for each. */
  readonly checkNames?: readonly string[];
  /** Checks that no document calls for. */
  checks?(contract: Contract): readonly Check[];
}
