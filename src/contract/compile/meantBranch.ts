import type { ValidationError } from '../../../generated/validators.js';
import { isDrift } from '../drift.js';
import { toPointer, valueAtPointer, withoutPositions } from '../pointer.js';

/** How well a value fits one branch of a choice, judged by its errors there. */
interface Fit {
  readonly errors: readonly ValidationError[];
  /** The number of broken statements; all missing fields of an object count as one, unless all are missing. */
  readonly violations: number;
  /** The same, with each missing field as one. */
  readonly each: number;
  /** Places of the fields that the branch does not have, regardless of array positions. */
  readonly unknown: ReadonlySet<string>;
  /** Places with a value of another type: the branch does not describe their content. */
  readonly mistyped: ReadonlySet<string>;
  /** How many of the value's own fields the branch has. */
  readonly known: number;
}

/**
 * Finds the intended branch of `anyOf` or `oneOf` for a value that does not fit any of them.
 *
 * That is the branch with the fewest contradictions: broken statements, and fields that the branch lacks and
 * another one has. A field that is new to all branches does not count. Where the value breaks no statement of several
 * branches, a field of any of them is described.
 *
 * @param branches The errors in each branch.
 * @param at Pointer of the value into the body.
 * @returns The errors of that branch.
 */
export function meantBranch(
  branches: readonly (readonly ValidationError[])[],
  value: unknown,
  at: string,
): readonly ValidationError[] {
  const fits = branches.map((errors) => fitOf(errors, value, at));
  const ranked = fits.map((fit) => ({ fit, contradictions: contradictionsOf(fit, fits) }));
  const [first] = ranked.sort(
    (one, other) =>
      one.contradictions - other.contradictions ||
      other.fit.known - one.fit.known ||
      one.fit.each - other.fit.each ||
      one.fit.unknown.size - other.fit.unknown.size,
  );
  if (first === undefined) return [];
  const { errors, violations } = first.fit;
  const others =
    violations > 0 ? [] : fits.filter((fit) => fit !== first.fit && fit.violations === 0);
  if (others.length === 0) return errors;
  return errors.filter((error) => {
    const place = unknownPlaceOf(error, at);
    return place === undefined || !others.some((other) => has(other, place));
  });
}

function contradictionsOf(fit: Fit, fits: readonly Fit[]): number {
  let count = fit.violations;
  for (const place of fit.unknown) {
    if (fits.some((other) => other !== fit && has(other, place))) count += 1;
  }
  return count;
}

/** Whether a branch has the field at a place, and every object around it. */
function has({ unknown, mistyped }: Fit, place: string): boolean {
  if (unknown.has(place)) return false;
  for (let end = place.lastIndexOf('/'); end >= 0; end = place.lastIndexOf('/', end - 1)) {
    const owner = place.slice(0, end);
    if (unknown.has(owner) || mistyped.has(owner)) return false;
    if (end === 0) break;
  }
  return true;
}

function fitOf(errors: readonly ValidationError[], value: unknown, at: string): Fit {
  const broken = new Set<string>();
  const missing = new Map<string, { names: Set<string>; places: Set<string> }>();
  const unknown = new Set<string>();
  const unknownIn = new Map<string, number>();
  const mistyped = new Set<string>();
  for (const error of errors) {
    const { keyword, params, schemaPath, instancePath } = error;
    const place = instancePath.slice(at.length);
    const unknownPlace = unknownPlaceOf(error, at);
    if (unknownPlace !== undefined) {
      unknown.add(unknownPlace);
      unknownIn.set(place, (unknownIn.get(place) ?? 0) + 1);
    } else if (keyword === 'required') {
      const { names, places } = missing.get(schemaPath) ?? { names: new Set(), places: new Set() };
      names.add(String(params.missingProperty));
      missing.set(schemaPath, { names, places: places.add(place) });
    } else if (!isDrift({ keyword })) {
      broken.add(schemaPath);
      if (keyword === 'type') mistyped.add(withoutPositions(place));
    }
  }
  const known = (place: string): number =>
    fieldsOf(valueAtPointer(value, place)) - (unknownIn.get(place) ?? 0);
  let violations = broken.size;
  let each = broken.size;
  for (const { names, places } of missing.values()) {
    const begun = [...places].some((place) => known(place) > 0);
    violations += begun ? 1 : names.size;
    each += names.size;
  }
  return { errors, violations, each, unknown, mistyped, known: known('') };
}

/** The place of the field that an error says a branch does not have, regardless of array positions. */
function unknownPlaceOf({ params, instancePath }: ValidationError, at: string): string | undefined {
  const { additionalProperty: name } = params;
  if (name === undefined) return undefined;
  return withoutPositions(instancePath.slice(at.length) + toPointer(String(name)));
}

function fieldsOf(value: unknown): number {
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
}
