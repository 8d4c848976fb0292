import type { IncomingHttpHeaders } from 'node:http';
import type { Answer } from '../answers.js';
import type { OperationId } from '../routes.js';
import type { Operation } from '../service.js';

/** What a judge of the service must report about a deviation. */
export type Expectation =
  /** The document allows the answer, even if unusual: nothing may be reported. */
  | {
      readonly kind: 'none';
      /** The contradiction with other answers, for a judge that compares them. */
      readonly besides?: readonly string[];
    }
  | {
      /** A broken promise, something new, or more accepted than the document says. */
      readonly kind: 'violation' | 'drift' | 'lenient';
      /**
       * What is broken: a JSON Schema keyword, the name of a check, or `undeclared`, `null`, `status`,
       * `content-type`, `body`, `server-error`, `history`, `progress`, `updated-at`, `final`, `echo`,
       * `pagination`.
       */
      readonly keyword: string;
      /** Further keywords under which a judge may report the same deviation. */
      readonly consequences?: readonly string[];
      /** Matches the JSON Pointer into the body, if there is one. */
      readonly pointer?: RegExp;
      /**
       * What reveals it: one answer to a valid call, the answer to an invalid call, or a comparison of several
       * answers. Default `answer`.
       */
      readonly visibleIn?: 'answer' | 'refusal' | 'sequence';
    };

export interface DeviationContext {
  readonly operationId: OperationId;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** The raw body as text. */
  readonly raw: string;
  /** How many earlier answers to `jobsRetrieve` showed this job in a final status. */
  readonly finalReads: number;
}

/** One departure from the documented behaviour, as a pure change of an outgoing answer. */
export interface Departure {
  readonly name: string;
  readonly description: string;
  /** Where it may show, depending on the answered records. */
  readonly operations: readonly OperationId[];
  apply(answer: Answer, context: DeviationContext): Answer;
}

/** A departure, and what a judge of the service must report about it. */
export interface Deviation extends Departure {
  readonly expect: Expectation;
}

/** A departure in behaviour, which no single answer shows. */
export interface BehaviourDeviation extends Deviation {
  /** What must be reported, and by which check if only one reports it; see docs/checks.md. */
  readonly expect: Extract<Expectation, { kind: 'violation' | 'drift' | 'lenient' }>;
  /** Replaces an operation of its list. */
  around(run: Operation, operation: OperationId): Operation;
}
