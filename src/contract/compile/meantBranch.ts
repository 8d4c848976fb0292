import type { ValidationError } from '../../../generated/validators.js';
import { isDrift } from '../drift.js';
import { toPointer, valueAt, withoutPositions } from '../pointer.js';

/** How well a value fits one branch of a choice, told by the errors that it has there. */
interface Fit {
  readonly errors: readonly ValidationError[];
  /** Statements that the value breaks; what an object lacks is one, unless nothing of it is there. */
  readonly violations: number;
  /** The same, each missing field being one. */
  readonly each: number;
  /** Places of the fields that the branch does not have, array positions aside. */
  readonly unknown: ReadonlySet<string>;
  /** Places whose value is of another type: of what is in them the branch says nothing. */
  readonly mistyped: ReadonlySet<string>;
  /** How many of the value's own fields the branch has. */
  readonly known: number;
}

/**
 * Finds the branch of `anyOf` or `oneOf` that a value was meant for, which fits none of them.
 *
 * That is the one that the value contradicts least: by statements that it breaks, and by fields that the
 * branch does not have and another one has. A field that is new to all of them speaks against none.
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
  return first?.fit.errors ?? [];
}

function contradictionsOf(fit: Fit, fits: readonly Fit[]): number {
  let count = fit.violations;
  for (const place of fit.unknown) {
    if (fits.some((other) => other !== fit && has(other, place))) count += 1;
  }
  return count;
}

/** Whether a branch has the field at a place: it knows it, and all that it stands in. */
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
  const missing = new Map<string, Set<string>>();
  const lacking = new Map<string, Set<string>>();
  const unknown = new Set<string>();
  const unknownIn = new Map<string, number>();
  const mistyped = new Set<string>();
  for (const { keyword, params, schemaPath, instancePath } of errors) {
    const place = instancePath.slice(at.length);
    if (params.additionalProperty !== undefined) {
      unknown.add(withoutPositions(place + toPointer(String(params.additionalProperty))));
      unknownIn.set(place, (unknownIn.get(place) ?? 0) + 1);
    } else if (keyword === 'required') {
      gather(missing, schemaPath, String(params.missingProperty));
      gather(lacking, schemaPath, place);
    } else if (!isDrift({ keyword })) {
      broken.add(schemaPath);
      if (keyword === 'type') mistyped.add(withoutPositions(place));
    }
  }
  const known = (place: string): number =>
    fieldsOf(valueAt(value, place)) - (unknownIn.get(place) ?? 0);
  let violations = broken.size;
  let each = broken.size;
  for (const [statement, names] of missing) {
    const begun = [...(lacking.get(statement) ?? [])].some((place) => known(place) > 0);
    violations += begun ? 1 : names.size;
    each += names.size;
  }
  return { errors, violations, each, unknown, mistyped, known: known('') };
}

function gather(sets: Map<string, Set<string>>, key: string, member: string): void {
  const set = sets.get(key) ?? new Set();
  sets.set(key, set.add(member));
}

function fieldsOf(value: unknown): number {
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
}
