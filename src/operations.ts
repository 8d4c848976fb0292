import { operations } from '../generated/operations.js';
import type { Effect } from './contract/document.js';

export type { Effect };
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

/** The effect that the document gives an operation. */
export function effectOf(operation: OperationId): Effect {
  return operations[operation].effect;
}

/** Whether the call is charged for. */
export function submits(callee: Callee): boolean {
  return callee !== 'request' && operations[callee].effect === 'submits';
}
