import type { ValidationError } from '../../generated/validators.js';
import type { Redact } from '../redact.js';
import { type Finding, pointerOf, toFinding } from './findings.js';
import { withoutPositions } from './pointer.js';
import { mergeShapes } from './shape.js';

/** The most places of one statement, and the most fields, that are listed one by one. */
const mostPlaces = 40;
/** The most different values that are listed for one place. */
const mostActuals = 5;

/** Ends the key of the place that represents the rest; pointers do not end this way. */
const rest = '…';

interface Place {
  readonly finding: Finding;
  readonly actuals: Set<string>;
  readonly newValues: Set<string>;
  count: number;
  shape: Finding['shape'];
  /** Whether it represents all places beyond the first ones. */
  readonly isRest: boolean;
}

/**
 * Combines all errors at one place, regardless of array positions, into one finding. If one statement fails
 * at very many places, such as the keys of a map, one finding represents the rest: so the document bounds the
 * number of findings, not the answer.
 */
export function fold(errors: readonly ValidationError[], body: unknown, redact: Redact): Finding[] {
  const places = new Map<string, Place>();
  const opened = new Map<string, number>();
  for (const error of errors) {
    const statement = `${error.keyword} ${error.schemaPath}`;
    let key = `${statement} ${withoutPositions(pointerOf(error))}`;
    if (!places.has(key)) {
      const before = opened.get(statement) ?? 0;
      if (before >= mostPlaces) key = `${statement} ${rest}`;
      opened.set(statement, before + 1);
    }
    const known = places.get(key);
    if (known === undefined) places.set(key, open(error, body, redact, key.endsWith(rest)));
    else meet(known, error, body, redact);
  }
  return [...places.values()].map(toFolded);
}

function open(error: ValidationError, body: unknown, redact: Redact, isRest: boolean): Place {
  const { shape, newValues = [], ...finding } = toFinding(error, body, redact);
  // Different fields do not share a shape.
  const own = isRest ? undefined : shape;
  const actuals = new Set([finding.actual]);
  return { finding, actuals, newValues: new Set(newValues), count: 1, shape: own, isRest };
}

function meet(place: Place, error: ValidationError, body: unknown, redact: Redact): void {
  const { shape, actuals, newValues } = place;
  place.count += 1;
  const hasAll = newValues.size > 0 ? newValues.size >= mostPlaces : actuals.size > mostActuals;
  if (shape === undefined && hasAll) return;
  const found = toFinding(error, body, redact);
  actuals.add(found.actual);
  for (const value of found.newValues ?? []) newValues.add(value);
  place.shape = shape && found.shape && mergeShapes(shape, found.shape);
}

function toFolded({ finding, actuals, newValues, count, shape, isRest }: Place): Finding {
  const described = {
    ...finding,
    ...(newValues.size === 0 ? {} : { newValues: [...newValues] }),
    ...(shape === undefined ? {} : { shape }),
  };
  if (count === 1) return described;
  const told = [...actuals].slice(0, mostActuals);
  if (actuals.size > mostActuals) told.push('…');
  const message = isRest
    ? `${finding.message} The same applies to ${count - 1} more places.`
    : finding.message;
  return { ...described, message, actual: told.join(', '), count };
}
