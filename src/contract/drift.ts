import type { ValidationError } from '../../generated/validators.js';

const driftKeywords = new Set(['additionalProperties', 'optional', 'x-open-enum']);

/** Whether an error of a compiled validator is drift; every other error is a violation. */
export function isDrift({ keyword }: Pick<ValidationError, 'keyword'>): boolean {
  return driftKeywords.has(keyword);
}
