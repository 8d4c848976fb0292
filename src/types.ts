import type { operations as DocumentOperations } from '../generated/schema.js';
import type { OperationId } from './operations.js';

/** The body of an operation's successful answer. */
export type AnswerOf<Op extends OperationId> =
  DocumentOperations[Op]['responses'][200]['content']['application/json'];

/**
 * `Given` as callers may pass it: optional fields may also be `undefined`, and lists may be readonly.
 */
export type Lenient<Given> = Given extends readonly (infer Item)[]
  ? readonly Lenient<Item>[]
  : Given extends object
    ? {
        readonly [Name in keyof Given]: Partial<Pick<Given, Name>> extends Pick<Given, Name>
          ? Lenient<Given[Name]> | undefined
          : Lenient<Given[Name]>;
      }
    : Given;

/** The query parameters of an operation, except the project, which is an option. */
export type QueryOf<Op extends OperationId> = Lenient<
  Omit<NonNullable<DocumentOperations[Op]['parameters']['query']>, 'projectId'>
>;

/** `Given` without the names of `Other`: a value with one of them does not compile. */
export type Without<Given, Other> = Given & {
  readonly [Name in Exclude<keyof Other, keyof Given>]?: never;
};

/** `Given` without names that `Wanted` lacks: a misspelled name does not compile, even in a variable. */
export type Exactly<Wanted, Given extends Wanted> = Given &
  ([Exclude<keyof Given, keyof Wanted>] extends [never]
    ? // An empty object here would accept every value whose names are all unknown, and texts and numbers.
      unknown
    : { readonly [Name in Exclude<keyof Given, keyof Wanted>]: never });
