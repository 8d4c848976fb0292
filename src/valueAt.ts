import { type FieldOf, isObject, type Undocumented } from './isObject.js';

/** The object in a field; a list ends a path. */
type Inner<Known, Name extends string> = Known extends { readonly [Key in Name]?: infer Value }
  ? Exclude<NonNullable<Value>, readonly unknown[]>
  : never;

/** The names that lead from a record to a field of its own, or of an object in it, two levels down. */
type Path<Known> = {
  [Name in FieldOf<Known>]: readonly [Name, ...Further<Inner<Known, Name>>];
}[FieldOf<Known>];

type Further<Known> =
  | []
  | { [Name in FieldOf<Known>]: [Name, ...Last<Inner<Known, Name>>] }[FieldOf<Known>];

type Last<Known> = [] | [FieldOf<Known>];

/** The paths of field names that the document has in a record. */
export type PathIn<Known> = [Known] extends [Undocumented]
  ? [Known] extends [never]
    ? readonly [never]
    : readonly string[]
  : Extract<Path<Known>, readonly string[]>;

/** The value at a path of field names. */
export function valueAt<Known = never>(record: unknown, ...path: PathIn<Known>): unknown {
  let value = record;
  for (const name of path) {
    if (!isObject(value)) return undefined;
    value = value[name];
  }
  return value;
}
