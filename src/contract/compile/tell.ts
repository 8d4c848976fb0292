import { fail, type KeywordError } from './fail.js';

// Helpers of compiled validators: each returns the deviations found so far, with those it finds.

type Failures = KeywordError[] | null;

interface Validator {
  (data: unknown, options: { readonly instancePath: string }): boolean;
  errors?: Failures;
}

/** Returns the number of deviations. */
export function count(failures: Failures): number {
  return failures === null ? 0 : failures.length;
}

/** Adds the deviations of a value from a referenced schema. */
export function part(
  failures: Failures,
  validate: Validator,
  data: unknown,
  instancePath: string,
): Failures {
  if (validate(data, { instancePath })) return failures;
  const own = validate.errors as KeywordError[];
  if (failures === null) return own;
  for (const failure of own) failures.push(failure);
  return failures;
}

/** Reports a required field that is missing. */
export function need(
  failures: Failures,
  instancePath: string,
  at: string,
  missingProperty: string,
): Failures {
  return fail(failures, instancePath, at, 'required', { missingProperty });
}

/** Reports a field of the wrong type. */
export function must(
  failures: Failures,
  instancePath: string,
  at: string,
  name: string,
  type: string,
): Failures {
  return wrong(failures, `${instancePath}/${name}`, `${at}/properties/${name}`, type);
}

/** Reports an optional field of the wrong type, or `null`. */
export function may(
  failures: Failures,
  value: unknown,
  instancePath: string,
  at: string,
  name: string,
  type: string,
): Failures {
  return value === null
    ? no(failures, `${instancePath}/${name}`, `${at}/properties/${name}`)
    : must(failures, instancePath, at, name, type);
}

/** Adds the deviations of a field from a referenced schema, if it is present. */
export function mustPart(
  failures: Failures,
  value: unknown,
  instancePath: string,
  name: string,
  validate: Validator,
): Failures {
  if (value === undefined) return failures;
  return part(failures, validate, value, `${instancePath}/${name}`);
}

/** The same for an optional field, which must not be `null`. */
export function mayPart(
  failures: Failures,
  value: unknown,
  instancePath: string,
  at: string,
  name: string,
  validate: Validator,
): Failures {
  return value === null
    ? no(failures, `${instancePath}/${name}`, `${at}/properties/${name}`)
    : mustPart(failures, value, instancePath, name, validate);
}

/** Reports `null` for an optional value. */
export function no(failures: Failures, instancePath: string, at: string): Failures {
  return fail(failures, instancePath, at, 'optional', {});
}

/** Reports the wrong type of a value. */
export function wrong(
  failures: Failures,
  instancePath: string,
  at: string,
  type: string,
): Failures {
  return fail(failures, instancePath, at, 'type', { type });
}

/** Reports a value that is not a string, or not a known one. */
export function open(
  failures: Failures,
  value: unknown,
  instancePath: string,
  at: string,
  knownValues: readonly unknown[],
): Failures {
  if (typeof value !== 'string') return wrong(failures, instancePath, at, 'string');
  return fail(failures, instancePath, at, 'x-open-enum', { knownValues });
}

/** Whether a value of an open enum is known; a value that is not a string only has the wrong type. */
export function among(value: unknown, knownValues: readonly unknown[]): boolean {
  return typeof value !== 'string' || holds(knownValues, value);
}

/** Lists of known values are long, and the same for every body. */
const sets = new WeakMap<readonly unknown[], ReadonlySet<unknown>>();

function holds(list: readonly unknown[], value: unknown): boolean {
  let set = sets.get(list);
  if (set === undefined) {
    set = new Set(list);
    sets.set(list, set);
  }
  return set.has(value);
}

/** Reports a value that is not a string, or not of the format. */
export function text(
  failures: Failures,
  value: unknown,
  instancePath: string,
  at: string,
  format: string,
): Failures {
  if (typeof value !== 'string') return wrong(failures, instancePath, at, 'string');
  return fail(failures, instancePath, at, 'format', { format });
}
