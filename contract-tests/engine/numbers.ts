import type { Json } from '../../src/contract/document.js';
import { typesOf } from './schemas.js';

/** What a schema says about a number: from `least` to `most`, in multiples of `step` if set. */
export interface NumberRange {
  readonly least: number | undefined;
  readonly most: number | undefined;
  /** Whether a bound is exclusive. */
  readonly isAbove: boolean;
  readonly isBelow: boolean;
  readonly step: number | undefined;
}

export function rangeOf(schema: Json): NumberRange {
  const { minimum, maximum, exclusiveMinimum: above, exclusiveMaximum: below } = schema;
  const low = numbers(minimum, above);
  const high = numbers(maximum, below);
  const least = low.length === 0 ? undefined : Math.max(...low);
  const most = high.length === 0 ? undefined : Math.min(...high);
  return {
    least,
    most,
    // In draft 4, booleans here make the bounds exclusive.
    isAbove: above === true || (least !== undefined && least === above),
    isBelow: below === true || (most !== undefined && most === below),
    step: stepOf(schema),
  };
}

/** The least distance between two numbers of a schema; undefined if there is none. */
function stepOf(schema: Json): number | undefined {
  const types = typesOf(schema);
  const isWhole = types.includes('integer') && !types.includes('number');
  const { multipleOf } = schema;
  if (typeof multipleOf !== 'number' || multipleOf <= 0) return isWhole ? 1 : undefined;
  if (!isWhole || Number.isInteger(multipleOf)) return multipleOf;
  const most = 1_000;
  for (let times = 2; times <= most; times += 1) {
    if (Number.isInteger(exact(times * multipleOf))) return exact(times * multipleOf);
  }
  return multipleOf;
}

/** The first and last number of a range, counted in steps. */
export function stepsOf({ least, most, isAbove, isBelow, step = 1 }: NumberRange): {
  readonly first: number | undefined;
  readonly last: number | undefined;
} {
  const up = least === undefined ? undefined : Math.ceil(exact(least / step));
  const down = most === undefined ? undefined : Math.floor(exact(most / step));
  return {
    first: up !== undefined && isAbove && exact(up * step) === least ? up + 1 : up,
    last: down !== undefined && isBelow && exact(down * step) === most ? down - 1 : down,
  };
}

/** The simplest number of a schema: the least, else the greatest, else one. */
export function plainNumber(schema: Json): number {
  const range = rangeOf(schema);
  const { least, most, isAbove, isBelow, step } = range;
  if (step !== undefined) {
    const { first, last } = stepsOf(range);
    return exact((first ?? (last === undefined ? 1 : Math.min(1, last))) * step);
  }
  if (least !== undefined && !isAbove) return least;
  if (most !== undefined && !isBelow && least === undefined) return most;
  if (least === undefined) return most === undefined ? 1 : most - 1;
  return most === undefined || least + 1 < most ? least + 1 : exact((least + most) / 2);
}

/** A number without the rounding noise of doubles. */
export function exact(value: number): number {
  return Number(value.toPrecision(15));
}

function numbers(...values: readonly unknown[]): number[] {
  return values.filter((value) => typeof value === 'number');
}
