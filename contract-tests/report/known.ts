import { unlisted } from '../../src/arguments/closedList.js';
import { checkKind } from '../../src/arguments/given.js';
import { isObject } from '../../src/contract/document.js';
import type { CheckFinding } from '../engine/check.js';
import { placePointer } from './groups.js';
import type { Acceptance, CheckRecord, KnownFinding } from './record.js';

/** A deviation that is accepted for now. */
export interface KnownDeviation extends Acceptance {
  readonly operation: string;
  readonly keyword: string;
  /** As in a group of the report. Default: any place. */
  readonly pointer?: string;
  /** Default: any statement. */
  readonly documentPointer?: string;
}

/** A list of known deviations is invalid; the message says which entry, and why. */
export class KnownError extends Error {
  override readonly name = 'KnownError';
}

const required = ['operation', 'keyword', 'reason', 'until'] as const;
const optional = ['pointer', 'documentPointer'] as const;
const keys: readonly string[] = [...required, ...optional];

/**
 * Reads a JSON list of known deviations.
 *
 * @param name The file name, for errors.
 * @param operations The operations of the document.
 * @throws {KnownError} naming the invalid entry.
 * @throws ConfigurationError when an argument is not what it must be
 */
export function readKnown(
  text: string,
  name: string,
  operations: readonly string[],
): KnownDeviation[] {
  checkKind('readKnown: text', 'text', 'the text of a file', text ?? null);
  checkKind('readKnown: name', 'text', 'the name of the file, for errors', name ?? null);
  const ids = 'the operation IDs, such as contract.document.operations.map(({ id }) => id)';
  checkKind('readKnown: operations', 'list', ids, operations ?? null);
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (error) {
    throw new KnownError(`${name} is not JSON: ${(error as Error).message.split('\n')[0]}`);
  }
  if (!Array.isArray(list))
    throw new KnownError(
      `${name} must be a list of deviations, each an object with ${required.join(', ')}.`,
    );
  return list.map((entry, index) => {
    const refuse = (problem: string): never => {
      throw new KnownError(`${name}, entry ${index + 1}: ${problem}`);
    };
    if (!isObject(entry)) return refuse(`it must be an object with ${required.join(', ')}.`);
    for (const [key, value] of Object.entries(entry)) {
      const unknown = unlisted(key, keys, `a key must be one of ${keys.join(', ')}`);
      if (unknown !== undefined) refuse(unknown);
      if (typeof value !== 'string') refuse(`${key} must be a string.`);
    }
    for (const key of required) {
      if (String(entry[key] ?? '').trim() === '') refuse(`${key} is missing.`);
    }
    const known = entry as unknown as KnownDeviation;
    const must = `operation must be one of ${operations.join(', ')}`;
    const problem = unlisted(known.operation, operations, must);
    if (problem !== undefined) refuse(problem);
    if (!isDay(known.until))
      refuse(`until must be a date such as 2027-01-31, not "${known.until}".`);
    return known;
  });
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${text}T`);
}

/**
 * Separates known violations from new ones. A violation whose accepted date has passed counts again, and says
 * so.
 *
 * @param today In UTC: `2027-01-31`.
 */
export function setApart(
  record: CheckRecord,
  known: readonly KnownDeviation[],
  today: string,
): CheckRecord {
  if (known.length === 0 || record.violations.length === 0) return record;
  const violations: CheckFinding[] = [];
  const apart: KnownFinding[] = [];
  for (const finding of record.violations) {
    const entries = known.filter((each) => covers(each, record.operation, finding));
    const valid = entries.find(({ until }) => until >= today);
    const [expired] = entries;
    if (valid !== undefined) {
      const { reason, until } = valid;
      apart.push({ ...finding, accepted: { reason, until } });
    } else if (expired !== undefined) {
      const message = `${finding.message} It was accepted until ${expired.until}: ${expired.reason}`;
      violations.push({ ...finding, message });
    } else violations.push(finding);
  }
  const status = violations.length === 0 ? 'passed' : 'failed';
  return { ...record, status, violations, ...(apart.length === 0 ? {} : { known: apart }) };
}

/** The known deviations that no record matched. */
export function unmetOf(
  known: readonly KnownDeviation[],
  records: readonly CheckRecord[],
): KnownDeviation[] {
  return known.filter(
    (each) =>
      !records.some(({ operation, violations, known: apart = [] }) =>
        [...violations, ...apart].some((finding) => covers(each, operation, finding)),
      ),
  );
}

function covers(known: KnownDeviation, operation: string, finding: CheckFinding): boolean {
  return (
    known.operation === (finding.operation ?? operation) &&
    known.keyword === finding.keyword &&
    (known.pointer ?? placePointer(finding)) === placePointer(finding) &&
    (known.documentPointer ?? finding.documentPointer) === finding.documentPointer
  );
}
