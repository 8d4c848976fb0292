import type { IncomingHttpHeaders } from 'node:http';
import type { Answer } from '../answers.js';
import type { OperationId } from '../routes.js';
import type { Operation } from '../service.js';

/** What a judge of the service must say about a deviation. */
export type Expectation =
  /** The document allows the answer, however unusual: nothing may be reported. */
  | {
      readonly kind: 'none';
      /** What does not fit the other answers any more, for a judge that holds them against each other. */
      readonly besides?: readonly string[];
    }
  | {
      /** A promise broken, something new, or more taken than the document says. */
      readonly kind: 'violation' | 'drift' | 'lenient';
      /**
       * What is broken: a JSON Schema keyword, the name of a check, or `undeclared`, `null`, `status`,
       * `content-type`, `body`, `server-error`, `history`, `progress`, `updated-at`, `final`, `echo`,
       * `pagination`.
       */
      readonly keyword: string;
      /** Further keywords under which a judge may report the same deviation. */
      readonly consequences?: readonly string[];
      /** Fits the JSON Pointer into the body, where there is one. */
      readonly pointer?: RegExp;
      /**
       * What it takes to see it: one answer to a valid call, the answer to an invalid call, or
       * several answers held against each other. Default `answer`.
       */
      readonly visibleIn?: 'answer' | 'refusal' | 'sequence';
    };

export interface DeviationContext {
  readonly operationId: OperationId;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** The body as it came, as text. */
  readonly raw: string;
  /** How many earlier answers to `jobsRetrieve` showed this job in a final status. */
  readonly finalReads: number;
}

/** One departure from the documented behaviour, as a pure change of an outgoing answer. */
export interface Departure {
  readonly name: string;
  readonly description: string;
  /** Where it may show; whether it does depends on the records that are answered. */
  readonly operations: readonly OperationId[];
  apply(answer: Answer, context: DeviationContext): Answer;
}

/** A departure, and what a judge of the service must say about it. */
export interface Deviation extends Departure {
  readonly expect: Expectation;
}

/** A departure in what the service does, which no single answer shows. */
export interface BehaviourDeviation extends Deviation {
  /** What must be reported, and by which check it is where that is one alone; see docs/checks.md. */
  readonly expect: Extract<Expectation, { kind: 'violation' | 'drift' | 'lenient' }>;
  /** Stands in place of an operation of its list. */
  around(run: Operation, operation: OperationId): Operation;
}
