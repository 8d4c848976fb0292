import { type Acceptance, accept } from './accept.js';
import type { Change } from './change.js';
import { compareDocuments, nextVersion, stepOf } from './compare.js';
import { addEvidence } from './evidence.js';
import { toGithub } from './github.js';
import { toSarif } from './sarif.js';
import { type Comparison, toText } from './text.js';

/** Every form in which a comparison is written. */
export const formats = { text: toText, json: toJson, github: toGithub, sarif: toSarif };

/** What changed between two documents, and what was accepted for nothing. */
export function findChanges(
  older: object,
  newer: object,
  acceptances: readonly Acceptance[],
): ReturnType<typeof accept> {
  return accept(addEvidence(compareDocuments(older, newer), older, newer), acceptances);
}

/** Whether a change is of a class, or of a worse one, and is not accepted. */
export function counts(change: Change, failOn: 'breaking' | 'additive'): boolean {
  if (change.accepted !== undefined) return false;
  return change.class === 'breaking' || change.class === failOn;
}

/** Writes what changed since an older document. */
export function writeComparison(
  format: keyof typeof formats,
  older: object,
  found: Omit<Comparison, 'version' | 'step'>,
): string {
  const { info } = older as { info?: { version?: unknown } };
  const version = String(info?.version);
  return formats[format]({ ...found, version, step: stepOf(found.changes) });
}

function toJson({ placeOf: _unsaid, ...comparison }: Comparison): string {
  const { version, step } = comparison;
  return JSON.stringify({ ...comparison, next: nextVersion(version, step) ?? null }, null, 2);
}
