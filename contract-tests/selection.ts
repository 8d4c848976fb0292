import type { Check } from './engine/check.js';

/** Which checks a run declares. */
export interface Selection {
  /** One of `count` parts, counted from 1. Default: all of them. */
  readonly shard?: Shard;
  /** Decides the shard of each check, and the data of generated checks. Default: `CONTRACT_SEED`, or 1. */
  readonly seed: number;
  /** The operation whose checks to run. Default: all. */
  readonly operation?: string;
  /** Names of the checks to run. Default: all. */
  readonly checks?: readonly string[];
  /** Names of the checks to leave out. Default: none. */
  readonly skipped?: readonly string[];
  /** Text that the ID of a check contains, ignoring case. Default: any. */
  readonly grep?: string;
}

export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** CONTRACT_SEED selects other random data than usual. */
export const defaultSeed = Number(globalThis.process?.env.CONTRACT_SEED ?? 1);

/** Every check. */
export const defaultSelection: Selection = { seed: defaultSeed };

/** Whether a check belongs to a run. The shards of one seed hold every check exactly once. */
export function isSelected(
  check: Pick<Check, 'id' | 'operation' | 'name'>,
  { shard, seed, operation, checks, skipped, grep }: Selection,
): boolean {
  if (operation !== undefined && check.operation !== operation) return false;
  if (checks !== undefined && !checks.includes(check.name)) return false;
  if (skipped?.includes(check.name)) return false;
  if (grep !== undefined && !check.id.toLowerCase().includes(grep.toLowerCase())) return false;
  return shard === undefined || hash(`${seed} ${check.id}`) % shard.count === shard.index - 1;
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
