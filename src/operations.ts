import { operations } from '../generated/operations.js';

export { operations };

/** The `operationId` of an operation in the document. */
export type OperationId = keyof typeof operations;

/** The operations that are charged for. */
export type SubmittingOperation = {
  [Id in OperationId]: (typeof operations)[Id]['effect'] extends 'submits' ? Id : never;
}[OperationId];

/** The origin of a call: an operation of the document, or `client.request`. */
export type Callee = OperationId | 'request';

/** The purpose of a request: a call, or a transfer to a signed URL. */
export type Purpose = Callee | 'assetDownload' | 'uploadPart';

/**
 * How a call may be repeated.
 *
 * - `safe`: repeating it costs and changes nothing.
 * - `estimate`: a dry run. It becomes a submission if a proxy drops its query, so it is not repeated when it
 *   may have been taken as one.
 * - `paid`: every submission the service takes is charged.
 * - `careful`: a repeat is not charged, but may leave a second record or act twice.
 *
 * All but `safe` calls are repeated only when the service provably did not take them.
 */
export type RequestClass = 'safe' | 'estimate' | 'paid' | 'careful';

const classes = { reads: 'safe', writes: 'careful', submits: 'paid' } as const;

/** The class of an operation, from its effect in the document. */
export function requestClassOf(operation: OperationId): RequestClass {
  return classes[operations[operation].effect];
}

/** Whether the call is charged for. */
export function submits(callee: Callee): boolean {
  return callee !== 'request' && operations[callee].effect === 'submits';
}
