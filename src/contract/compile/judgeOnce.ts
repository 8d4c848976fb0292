import type { ValidationError } from '../../../generated/validators.js';

/** What a validator knows of the fields and items that its schema covers, where ajv asks for it. */
interface Evaluated {
  props?: unknown;
  items?: unknown;
}

/** A validator as ajv compiles it: the result of its last call is on it. */
interface Compiled {
  errors?: readonly ValidationError[] | null | undefined;
  evaluated?: Evaluated;
}

interface Verdict {
  readonly errors: readonly ValidationError[] | null | undefined;
  readonly evaluated: Evaluated | undefined;
}

/** What is known in this pass: by validator, value and path. */
let pass: Map<Compiled, Map<unknown, Map<string, Verdict>>> | undefined;

/**
 * Judges each part of a value once in a pass, with each validator: the branches of a schema that contains itself come
 * to the same part in several ways, twice as many with each level.
 *
 * @param judge - the compiled code
 * @param validate - carries its result
 * @returns whether the value fits
 */
export function judgeOnce<Context extends { readonly instancePath?: string }>(
  judge: (value: unknown, context?: Context) => boolean,
  validate: Compiled,
  value: unknown,
  context?: Context,
): boolean {
  if (typeof value !== 'object' || value === null) return judge(value, context);
  const isFirst = pass === undefined;
  pass ??= new Map();
  try {
    const known = within(within(pass, validate), value);
    const path = context?.instancePath ?? '';
    const verdict = known.get(path);
    if (verdict === undefined) {
      judge(value, context);
      const { errors, evaluated } = validate;
      // Where parts of the schema come to the same place, each says the same: the list would double with each level.
      if (errors) validate.errors = [...new Set(errors)];
      // Callers add to the list.
      const own = validate.errors?.slice();
      known.set(path, { errors: own, evaluated: evaluated && { ...evaluated } });
    } else {
      validate.errors = verdict.errors?.slice() ?? null;
      if (verdict.evaluated !== undefined)
        Object.assign(validate.evaluated ?? {}, verdict.evaluated);
    }
    return validate.errors === null;
  } finally {
    if (isFirst) pass = undefined;
  }
}

function within<Key, Inner, Value>(map: Map<Key, Map<Inner, Value>>, key: Key): Map<Inner, Value> {
  const found = map.get(key) ?? new Map<Inner, Value>();
  map.set(key, found);
  return found;
}
