import { rangeOf } from '../../src/contract/document.js';
import type { Finding } from '../../src/contract/findings.js';
import type { Judgement } from './judgement.js';
import type { StatusRule } from './target.js';

/**
 * Parses a rule such as `refused-data=400,403,422`.
 *
 * @throws {RangeError} if the text is not a rule.
 */
export function readStatusRule(text: string): StatusRule {
  const [, check = '', list = ''] = /^([^=]+)=(.*)$/.exec(text) ?? [];
  const statuses = list.split(',').map((each) => each.trim().toUpperCase());
  if (statuses.every((status) => /^[1-5](?:\d\d|XX)$/.test(status))) return { check, statuses };
  throw new RangeError(`Expected CHECK=STATUS,…; got: ${text}`);
}

/** Keywords of findings about a status. */
const ofStatus = new Set(['status', 'server-error']);

/** Judges by the statuses of a rule alone: those pass regardless of the document, and all others fail. */
export function underRules(
  rules: readonly StatusRule[],
  { name, operation, statement }: { name: string; operation: string; statement: string },
  status: number,
  judgement: Judgement,
): Judgement {
  const own = rules.filter(({ check }) => check === name).flatMap(({ statuses }) => statuses);
  if (own.length === 0) return judgement;
  const isOther = ({ keyword }: Finding): boolean => keyword !== name && !ofStatus.has(keyword);
  const rest = {
    ...judgement,
    violations: judgement.violations.filter(isOther),
    ...(judgement.lenient && { lenient: judgement.lenient.filter(isOther) }),
  };
  if (own.includes(String(status)) || own.includes(rangeOf(status))) return rest;
  const violation = {
    pointer: '',
    documentPointer: statement,
    keyword: name,
    expected: own.join(' or '),
    actual: String(status),
    message: `${operation} answered ${status}, where ${own.join(' or ')} is expected of ${name}.`,
  };
  return { ...rest, violations: [violation, ...rest.violations] };
}
