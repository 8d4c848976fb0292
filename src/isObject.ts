declare const undocumented: unique symbol;

/** In place of a record, marks a value that the document does not describe: any path compiles. */
export interface Undocumented {
  readonly [undocumented]: never;
}

/** The names of a record's fields, without those that stand for any name; of a union, those of all its members. */
export type FieldOf<Known> = Known extends object
  ? keyof { [Name in keyof Known as string extends Name ? never : Name]: never } & string
  : never;

/** A record that may break the promises of the document: its names are known, and its values are not. */
export type Unsure<Known> = [Known] extends [Undocumented]
  ? Record<string, unknown>
  : { readonly [Name in FieldOf<Known>]?: unknown };

/** Whether a value is an object with fields, and not a list; `isObject<Job>` has the names of that record alone. */
export function isObject<Known = Undocumented>(value: unknown): value is Unsure<Known> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
