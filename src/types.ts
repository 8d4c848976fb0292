import type { operations as DocumentOperations } from '../generated/schema.js';
import type { OperationId } from './operations.js';

/** The body of an operation's successful answer. */
export type AnswerOf<Op extends OperationId> =
  DocumentOperations[Op]['responses'][200]['content']['application/json'];

/** The query parameters of an operation, but for the project, which is an option. */
export type QueryOf<Op extends OperationId> = Omit<
  NonNullable<DocumentOperations[Op]['parameters']['query']>,
  'projectId'
>;

/** The JSON body of an operation's request. */
export type BodyOf<Op extends OperationId> = DocumentOperations[Op] extends {
  requestBody: { content: { 'application/json': infer Body } };
}
  ? Body
  : never;
