import type { operations as DocumentOperations } from '../generated/schema.js';
import type { OperationId } from './operations.js';

/** The body of an operation's successful answer. */
export type AnswerOf<Op extends OperationId> = SuccessOf<DocumentOperations[Op]['responses']>;

/** The JSON of the statuses that a call is answered with; others, such as 269, answer another question. */
type SuccessOf<Responses> = Responses[keyof Responses &
  (200 | 201 | 202 | 203 | 206 | '2XX')] extends { content: { 'application/json': infer Body } }
  ? Body
  : never;

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

/** The values of the parameters in an operation's path, as `path`. */
export type PathOf<Op extends OperationId> = Readonly<
  Pick<DocumentOperations[Op]['parameters'], 'path'>
>;

/** `Given` without the names of `Other`: a value with one of them does not compile. */
export type Without<Given, Other> = Given & {
  readonly [Name in Exclude<keyof Other, keyof Given>]?: never;
};

// `any`, because an interface is no record of anything else.
// biome-ignore lint/suspicious/noExplicitAny: see above.
type Fields = { readonly [name: string]: any };

/** The names of a type; of a union, those of all its members. */
type NamesIn<Given> = Given extends unknown ? keyof Given & string : never;

/** The names in `Given` that `Wanted` lacks; those inside of `Nested`, as `rateLimit.name`. */
type Slips<Wanted, Given, Nested extends keyof Wanted & string> =
  | Exclude<NamesIn<Given>, keyof Wanted>
  | {
      [Name in Nested]-?: Name extends keyof Given
        ? `${Name}.${Exclude<NamesIn<ItemOf<Given[Name]>>, NamesIn<ItemOf<Wanted[Name]>>>}`
        : never;
    }[Nested];

/** The objects of an option that takes one, or several in a list. */
type ItemOf<Given> = Given extends readonly (infer Item)[] ? Item : Extract<Given, object>;

/** A type without values: `Given` lacks fields of these names. A type parameter `Given` is nevertheless assignable. */
type Refusal<Given extends Fields, Names extends string> = {
  readonly [Name in Names]: Given[Name];
};

/**
 * `Wanted`, for an argument of the type `Given`: a misspelled name does not compile, even in a variable, nor does one
 * inside of an option among `Nested`. A type parameter that extends `Wanted` compiles.
 */
export type Exactly<
  Wanted extends Fields,
  Given extends Wanted,
  Nested extends keyof Wanted & string = never,
> = WithoutSlips<Wanted, Given, Slips<Wanted, Given, Nested>>;

type WithoutSlips<Wanted extends Fields, Given extends Wanted, Names extends string> = [
  Names,
] extends [never]
  ? Wanted
  : // Never chosen: the compiler infers `Given` from it, and so compares literals with `Wanted` alone.
    [Names] extends [never]
    ? Given
    : Wanted & Refusal<Given, `${Names} is not an option`>;
