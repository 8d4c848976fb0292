import { readStatusRule } from '../../contract-tests/engine/statusRules.js';
import type { StatusRule } from '../../contract-tests/engine/target.js';
import { type ValueMode, valueModes } from '../../contract-tests/report/values.js';
import { type Format, formats } from '../../contract-tests/report/writers.js';
import type { Shard } from '../../contract-tests/selection.js';
import { refuseUnknown, UsageError } from '../commandLine.js';

/** The formats of a report, separated by commas. */
export function readFormats(text: string): Format[] {
  const names = text.split(',').map((name) => name.trim());
  for (const name of names) {
    refuseUnknown(name, formats, `--format must be a list of ${formats.join(', ')}`);
  }
  return names as Format[];
}

/** How much of the values of declared fields is shown. Default: `none` if CI is set, else `short`. */
export function readValues(
  text: string | undefined,
  env: Readonly<Record<string, string | undefined>> = process.env,
): ValueMode {
  if (text === undefined) return env.CI ? 'none' : 'short';
  refuseUnknown(text, valueModes, `--values must be ${valueModes.join(' or ')}`);
  return text as ValueMode;
}

/** A part of a run, as `i/n`. */
export function readShard(text: string): Shard {
  const [, index, count] = /^(\d+)\/(\d+)$/.exec(text)?.map(Number) ?? [];
  if (index === undefined || count === undefined || index < 1 || index > count) {
    throw new UsageError(`--shard must be i/n with i from 1 to n, for example 1/2, not "${text}".`);
  }
  return { index, count };
}

/** A share in per cent. */
export function readShare(text: string): number {
  const share = Number(text);
  if (text !== '' && share >= 0 && share <= 100) return share;
  throw new UsageError(`--min-coverage must be a percentage from 0 to 100, not "${text}".`);
}

/** An expected status of a check, added to the earlier ones. */
export function readExpected(text: string, before: readonly StatusRule[] = []): StatusRule[] {
  try {
    return [...before, readStatusRule(text)];
  } catch {
    throw new UsageError(
      `--expect must be a check and its statuses, for example refused-data=400,4XX, not "${text}".`,
    );
  }
}

/**
 * The seed of a run.
 *
 * @param name - what gave it
 */
export function readSeed(text: string, name = '--seed'): number {
  const seed = Number(text);
  if (text !== '' && Number.isSafeInteger(seed)) return seed;
  throw new UsageError(`${name} must be a whole number, not "${text}".`);
}

/** One operation by its name, as reports have always named it; several as a list. */
export function oneOrAll(operations: readonly string[]): string | readonly string[] {
  const [first] = operations;
  return first !== undefined && operations.length === 1 ? first : operations;
}
