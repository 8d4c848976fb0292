import { fail, type KeywordError } from './fail.js';

// Helpers of compiled validators: each returns the deviations found so far, with those it finds.

type Failures = KeywordError[] | null;
type Json = Readonly<Record<string, unknown>>;

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

/** Reports fields that `known` does not have. */
export function only(
  failures: Failures,
  data: Json,
  instancePath: string,
  at: string,
  known: object,
): Failures {
  let all = failures;
  for (const key in data) {
    if (Object.hasOwn(known, key)) continue;
    all = fail(all, instancePath, at, 'additionalProperties', { additionalProperty: key });
  }
  return all;
}

/** Reports required fields that are missing. */
export function need(
  failures: Failures,
  data: Json,
  instancePath: string,
  at: string,
  names: readonly string[],
): Failures {
  let all = failures;
  for (const name of names) {
    if (data[name] !== undefined) continue;
    all = fail(all, instancePath, at, 'required', { missingProperty: name });
  }
  return all;
}

/** Reports a field of the wrong type, if it is present. */
export function must(
  failures: Failures,
  data: Json,
  instancePath: string,
  at: string,
  name: string,
  type: string,
): Failures {
  const value = data[name];
  if (value === undefined || isOf(type, value)) return failures;
  return wrong(failures, `${instancePath}/${name}`, `${at}/properties/${name}`, type);
}

/** The same for an optional field, which must not be `null`. */
export function may(
  failures: Failures,
  data: Json,
  instancePath: string,
  at: string,
  name: string,
  type: string,
): Failures {
  return data[name] === null
    ? no(failures, `${instancePath}/${name}`, `${at}/properties/${name}`)
    : must(failures, data, instancePath, at, name, type);
}

/** Adds the deviations of a field from a referenced schema, if it is present. */
export function mustPart(
  failures: Failures,
  data: Json,
  instancePath: string,
  name: string,
  validate: Validator,
): Failures {
  const value = data[name];
  if (value === undefined) return failures;
  return part(failures, validate, value, `${instancePath}/${name}`);
}

/** The same for an optional field, which must not be `null`. */
export function mayPart(
  failures: Failures,
  data: Json,
  instancePath: string,
  at: string,
  name: string,
  validate: Validator,
): Failures {
  return data[name] === null
    ? no(failures, `${instancePath}/${name}`, `${at}/properties/${name}`)
    : mustPart(failures, data, instancePath, name, validate);
}

/** Reports `null` for an optional value. */
export function no(failures: Failures, instancePath: string, at: string): Failures {
  return fail(failures, instancePath, at, 'optional', {});
}

/** Reports a value of the wrong type. */
export function typed(
  failures: Failures,
  value: unknown,
  instancePath: string,
  at: string,
  type: string,
): Failures {
  return isOf(type, value) ? failures : wrong(failures, instancePath, at, type);
}

function isOf(type: string, value: unknown): boolean {
  return typeof value === type && (type !== 'number' || Number.isFinite(value));
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
  if (knownValues.includes(value)) return failures;
  return fail(failures, instancePath, at, 'x-open-enum', { knownValues });
}

/** Whether a value of an open enum is known; a value that is not a string only has the wrong type. */
export function among(value: unknown, knownValues: readonly unknown[]): boolean {
  return typeof value !== 'string' || knownValues.includes(value);
}

/** Reports a value that is not a string, or not of the format. */
export function text(
  failures: Failures,
  value: unknown,
  instancePath: string,
  at: string,
  isOf: (text: string) => boolean,
  format: string,
): Failures {
  if (typeof value !== 'string') return wrong(failures, instancePath, at, 'string');
  return isOf(value) ? failures : fail(failures, instancePath, at, 'format', { format });
}
