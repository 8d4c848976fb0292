import { httpError } from './answers.js';

/**
 * Returns what is wrong with the value at a place, if anything; what passes is a `T`.
 *
 * These are written by hand because the stand-in runs with nothing installed and is part of the command
 * line: they take 1.7 kB there, and the same checks of valibot 6.2 kB.
 */
export interface Check<T = unknown> {
  (value: unknown, at: string): string | undefined;
  /** Seen by the compiler only. */
  readonly taken?: T;
}

type Checks = Readonly<Record<string, Check>>;
/** What a check lets pass. */
export type Taken<C> = C extends Check<infer T> ? T : never;

export const text: Check<string> = (value, at) =>
  typeof value === 'string' ? undefined : `${at} must be a string`;

export const flag: Check<boolean> = (value, at) =>
  typeof value === 'boolean' ? undefined : `${at} must be a boolean`;

export const number: Check<number> = (value, at) =>
  typeof value === 'number' && Number.isFinite(value) ? undefined : `${at} must be a number`;

export function integer(min: number, max: number): Check<number> {
  return (value, at) =>
    Number.isInteger(value) && (value as number) >= min && (value as number) <= max
      ? undefined
      : `${at} must be an integer from ${min} to ${max}`;
}

export function oneOf<const Value extends string>(values: readonly Value[]): Check<Value> {
  return (value, at) =>
    values.some((each) => each === value)
      ? undefined
      : `${at} must be one of: ${values.join(', ')}`;
}

export function matching(pattern: RegExp, wanted: string): Check<string> {
  return (value, at) =>
    typeof value === 'string' && pattern.test(value) ? undefined : `${at} must be ${wanted}`;
}

export function listOf<T>(item: Check<T>, max = Number.POSITIVE_INFINITY): Check<T[]> {
  return (value, at) => {
    if (!Array.isArray(value)) return `${at} must be an array`;
    if (value.length > max) return `${at} must have at most ${max} items`;
    for (const [index, entry] of value.entries()) {
      const problem = item(entry, `${at}/${index}`);
      if (problem) return problem;
    }
    return undefined;
  };
}

export function record<Required extends Checks, Optional extends Checks = Record<never, Check>>(
  required: Required,
  optional?: Optional,
): Check<
  { readonly [Name in keyof Required]: Taken<Required[Name]> } & {
    readonly [Name in keyof Optional]?: Taken<Optional[Name]>;
  }
> {
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return `${at || 'body'} must be an object`;
    }
    const fields = value as Record<string, unknown>;
    for (const name of Object.keys(required)) {
      if (!Object.hasOwn(fields, name)) return `${at}/${name} is required`;
    }
    for (const [name, check] of Object.entries({ ...required, ...optional })) {
      if (!Object.hasOwn(fields, name)) continue;
      const problem = check(fields[name], `${at}/${name}`);
      if (problem) return problem;
    }
    return undefined;
  };
}

/** Returns the body as `T` if the check passes, or answers 400. */
export function bodyAs<T>(check: Check<T>, body: unknown): T {
  const problem = check(body, '');
  if (problem) throw httpError(400, problem);
  return body as T;
}

/** Returns the declared query parameters if every check passes; ignores others. */
export function queryAs<All extends Checks>(
  checks: All,
  query: URLSearchParams,
): { readonly [Name in keyof All]?: Taken<All[Name]> } {
  const taken: Record<string, string> = {};
  for (const [name, check] of Object.entries(checks)) {
    const value = query.get(name);
    if (value === null) continue;
    const problem = check(value, `query parameter ${name}`);
    if (problem) throw httpError(400, problem);
    taken[name] = value;
  }
  return taken as { readonly [Name in keyof All]?: Taken<All[Name]> };
}

export const queryFlag = oneOf(['true', 'false']);

/** Values separated by commas. */
export function queryList(item: Check): Check<string> {
  return (value, at) => {
    for (const each of String(value).split(',')) {
      const problem = item(each, at);
      if (problem) return problem;
    }
    return undefined;
  };
}

export function queryInteger(min: number, max: number): Check<string> {
  const inRange = integer(min, max);
  return (value, at) =>
    inRange(typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value, at);
}
