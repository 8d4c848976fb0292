import { unlisted } from '../../src/arguments/closedList.js';
import { isObject } from '../../src/contract/document.js';
import { CommandError } from '../commandLine.js';
import { type Change, rules } from './change.js';

/** A change that is accepted, with the reason. */
export interface AcceptedChange {
  readonly rule: string;
  readonly side: string;
  readonly pointer: string;
  readonly reason: string;
}

const keys = ['rule', 'side', 'pointer', 'reason'] as const;

/**
 * Reads a list of accepted changes from the content of its file.
 *
 * @throws {CommandError} naming the invalid entry.
 */
export function toAcceptances(list: unknown, file: string): AcceptedChange[] {
  if (!Array.isArray(list)) throw new CommandError(`${file} must contain a list of changes.`);
  return list.map((entry, index) => {
    const at = `${file}, entry ${index + 1}`;
    if (!isObject(entry)) throw new CommandError(`${at} must have ${keys.join(', ')}.`);
    for (const key of Object.keys(entry)) {
      refuseOther(at, key, keys, `a key must be one of ${keys.join(', ')}`);
    }
    const read = (key: (typeof keys)[number]): string => {
      const value = entry[key];
      if (typeof value === 'string' && value.trim() !== '') return value;
      throw new CommandError(`${at}: ${key} is missing.`);
    };
    const rule = read('rule');
    refuseOther(at, rule, Object.keys(rules), 'rule must be one that a comparison names');
    return { rule, side: read('side'), pointer: read('pointer'), reason: read('reason') };
  });
}

function refuseOther(at: string, given: string, known: readonly string[], must: string): void {
  const problem = unlisted(given, known, must);
  if (problem !== undefined) throw new CommandError(`${at}: ${problem}`);
}

/** Marks the accepted changes, and returns the acceptances without a matching change. */
export function accept(
  changes: readonly Change[],
  acceptances: readonly AcceptedChange[],
): { changes: Change[]; unused: AcceptedChange[] } {
  const covers = (acceptance: AcceptedChange, change: Change): boolean =>
    acceptance.rule === change.rule &&
    acceptance.side === change.side &&
    acceptance.pointer === change.pointer;
  return {
    changes: changes.map((change) => {
      const found = acceptances.find((each) => covers(each, change));
      return found === undefined ? change : { ...change, accepted: found.reason };
    }),
    unused: acceptances.filter((each) => !changes.some((change) => covers(each, change))),
  };
}
