import type { Check } from '../engine/check.js';
import { scenarioProfile } from '../scenario/profile.js';

/** Checks of several requests, which can reveal a fault of one operation while checking another. */
export const walks = [
  'link',
  ...(scenarioProfile.checkNames ?? []).filter((name) => name !== 'client-reading'),
];

/** The first check of each name and operation, and all checks of the names that are `whole`. */
export function oncePerKind(checks: readonly Check[], whole: readonly string[] = []): Check[] {
  const kinds = new Set<string>();
  return checks.filter(({ operation, name }) => {
    const kind = `${operation} ${name}`;
    const isFirst = !kinds.has(kind);
    kinds.add(kind);
    return isFirst || whole.includes(name);
  });
}
