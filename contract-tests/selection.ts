import { unlisted } from '../src/arguments/closedList.js';
import type { Check } from './engine/check.js';
import { checkNames, checksOfOneRequest } from './engine/checks.js';
import type { Contract } from './engine/contract.js';
import type { StatusRule } from './engine/target.js';

/** Which checks a run declares. */
export interface Selection {
  /** One of `count` parts, counted from 1. Default: all of them. */
  readonly shard?: Shard;
  /** Decides the shard of each check, and the data of generated checks. Default: `CONTRACT_SEED`, or 1. */
  readonly seed: number;
  /** The operation, or the operations, whose checks to run. Default: all. */
  readonly operation?: string | readonly string[];
  /** The operations whose checks to leave out, such as those that a service lacks. Default: none. */
  readonly skippedOperations?: readonly string[];
  /** Names of the checks to run. Default: all. */
  readonly checks?: readonly string[];
  /** Names of the checks to leave out. Default: none. */
  readonly skipped?: readonly string[];
  /** Text that the ID of a check contains, ignoring case. Default: any. */
  readonly grep?: string;
}

/** A part of the checks. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** CONTRACT_SEED selects other random data than usual. */
export const defaultSeed = Number(globalThis.process?.env.CONTRACT_SEED ?? 1);

/** Every check. */
export const defaultSelection: Selection = { seed: defaultSeed };

/** Whether a run is about an operation. */
export function isSelectedOperation(
  id: string,
  { operation, skippedOperations }: Pick<Selection, 'operation' | 'skippedOperations'>,
): boolean {
  if (operation !== undefined && ![operation].flat().includes(id)) return false;
  return !skippedOperations?.includes(id);
}

/** Whether a check belongs to a run. The shards of one seed hold every check exactly once. */
export function isSelected(
  check: Pick<Check, 'id' | 'operation' | 'name'>,
  { shard, seed, checks, skipped, grep, ...operations }: Selection,
): boolean {
  if (!isSelectedOperation(check.operation, operations)) return false;
  if (checks !== undefined && !checks.includes(check.name)) return false;
  if (skipped?.includes(check.name)) return false;
  if (grep !== undefined && !check.id.toLowerCase().includes(grep.toLowerCase())) return false;
  return shard === undefined || hash(`${seed} ${check.id}`) % shard.count === shard.index - 1;
}

/** What the parts of a selection are called where they were given. */
export type SelectionWords = Readonly<Record<keyof Selection | 'expect', string>>;

/**
 * Says why a selection cannot be run: it names an operation or a check that the contract does not have, or leaves
 * no check. `undefined` if it can be run.
 *
 * @param makeAll Makes every check of the contract, if it has to look at them.
 * @param words What its parts are called in the sentence.
 */
export function selectionProblem(
  contract: Contract,
  makeAll: () => readonly Check[],
  { expect = [], ...selection }: Selection & { readonly expect?: readonly StatusRule[] },
  words: SelectionWords,
): string | undefined {
  const { shard, seed, operation, skippedOperations, checks, skipped } = selection;
  const operations = contract.document.operations.map(({ id }) => id);
  const isAll = [operation, skippedOperations, checks, skipped, selection.grep].every(
    (each) => each === undefined,
  );
  const names = [...checkNames, ...(contract.profile.checkNames ?? [])];
  const ruled = expect.map(({ check }) => check);
  if (!Number.isSafeInteger(seed)) return `${words.seed} must be a whole number, not ${seed}.`;
  if (shard !== undefined && !isPart(shard)) {
    return `${words.shard} must be a part from 1 to their count, not ${shard.index} of ${shard.count}.`;
  }
  const problem =
    firstUnlisted(words.operation, listOf(operation), operations) ??
    firstUnlisted(words.skippedOperations, skippedOperations, operations) ??
    firstUnlisted(words.checks, checks, names) ??
    firstUnlisted(words.skipped, skipped, names) ??
    firstUnlisted(`The check of ${words.expect}`, ruled, checksOfOneRequest);
  // Every operation has checks, and to make them takes time.
  if (problem !== undefined || (isAll && operations.length > 0)) return problem;
  return withoutChecks(makeAll(), selection, words);
}

function listOf(names: string | readonly string[] | undefined): readonly string[] | undefined {
  return names === undefined ? undefined : [names].flat();
}

function isPart({ index, count }: Shard): boolean {
  return Number.isSafeInteger(count) && Number.isSafeInteger(index) && index >= 1 && index <= count;
}

function firstUnlisted(
  word: string,
  given: readonly string[] = [],
  known: readonly string[],
): string | undefined {
  const must = `${word} must be one of ${known.join(', ')}`;
  return given.map((each) => unlisted(each, known, must)).find((each) => each !== undefined);
}

/** A part of a run may be empty: that is up to how many there are. */
function withoutChecks(
  all: readonly Check[],
  { shard: _shard, ...selection }: Selection,
  words: SelectionWords,
): string | undefined {
  if (all.some((check) => isSelected(check, selection))) return undefined;
  const { operation, skippedOperations, checks, skipped, grep } = selection;
  const listed = (word: string, names: readonly string[] = []) =>
    names.map((each) => `${word} ${each}`);
  const asked = (word: string, names: readonly string[] | undefined) =>
    names?.length === 0 ? [`${word} []`] : listed(word, names);
  const given = [
    ...asked(words.operation, listOf(operation)),
    ...listed(words.skippedOperations, skippedOperations),
    ...asked(words.checks, checks),
    ...listed(words.skipped, skipped),
    ...(grep === undefined ? [] : [`${words.grep} ${JSON.stringify(grep)}`]),
  ];
  const [first] = all;
  return first === undefined
    ? 'The document has no operation that a check could be made for.'
    : `No check matches ${given.join(' ')}. The ID of a check is its operation, name and title, such as "${first.id}".`;
}

/** FNV-1a with a final mix, so that IDs that differ only at their end spread over all shards. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    value = Math.imul(value ^ byte, 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
