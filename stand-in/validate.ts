import { httpError } from './answers.js';

/** Returns what is wrong with the value at a place, if anything. */
export type Check = (value: unknown, at: string) => string | undefined;

export const text: Check = (value, at) =>
  typeof value === 'string' ? undefined : `${at} must be a string`;

export const flag: Check = (value, at) =>
  typeof value === 'boolean' ? undefined : `${at} must be a boolean`;

export const number: Check = (value, at) =>
  typeof value === 'number' && Number.isFinite(value) ? undefined : `${at} must be a number`;

export function integer(min: number, max: number): Check {
  return (value, at) =>
    Number.isInteger(value) && (value as number) >= min && (value as number) <= max
      ? undefined
      : `${at} must be an integer from ${min} to ${max}`;
}

export function oneOf(values: readonly string[]): Check {
  return (value, at) =>
    typeof value === 'string' && values.includes(value)
      ? undefined
      : `${at} must be one of: ${values.join(', ')}`;
}

export function matching(pattern: RegExp, wanted: string): Check {
  return (value, at) =>
    typeof value === 'string' && pattern.test(value) ? undefined : `${at} must be ${wanted}`;
}

export function listOf(item: Check, max = Number.POSITIVE_INFINITY): Check {
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

export function record(
  required: Readonly<Record<string, Check>>,
  optional: Readonly<Record<string, Check>> = {},
): Check {
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
export function bodyAs<T>(check: Check, body: unknown): T {
  const problem = check(body, '');
  if (problem) throw httpError(400, problem);
  return body as T;
}

/** Returns the declared query parameters if every check passes; ignores others. */
export function queryAs<Name extends string>(
  checks: Readonly<Record<Name, Check>>,
  query: URLSearchParams,
): { readonly [N in Name]?: string } {
  const taken: { [N in Name]?: string } = {};
  for (const [name, check] of Object.entries(checks) as [Name, Check][]) {
    const value = query.get(name);
    if (value === null) continue;
    const problem = check(value, `query parameter ${name}`);
    if (problem) throw httpError(400, problem);
    taken[name] = value;
  }
  return taken;
}

export const queryFlag = oneOf(['true', 'false']);

/** Values separated by commas. */
export function queryList(item: Check): Check {
  return (value, at) => {
    for (const each of String(value).split(',')) {
      const problem = item(each, at);
      if (problem) return problem;
    }
    return undefined;
  };
}

export function queryInteger(min: number, max: number): Check {
  const inRange = integer(min, max);
  return (value, at) =>
    inRange(typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value, at);
}
