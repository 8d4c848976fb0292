import type { RunReport } from '../../contract-tests/report/report.js';
import { BundleSources, type PatchOperation } from './bundle.js';
import { type EditOutcome, proposeEdit } from './edits.js';
import { collectEvidence, seen } from './evidence.js';
import { says } from './says.js';

/**
 * Proposes edits of a document in one file. An edit is left out if the document then still does not describe
 * what was seen.
 */
export function proposeForBundle(
  document: object,
  reports: readonly RunReport[],
): { readonly outcomes: readonly EditOutcome[]; readonly operations: readonly PatchOperation[] } {
  let held = new BundleSources(document);
  const operations: PatchOperation[] = [];
  const outcomes = collectEvidence(reports).map((evidence): EditOutcome => {
    const attempt = new BundleSources(held.document);
    const outcome = proposeEdit(attempt, evidence);
    if (!('file' in outcome)) return outcome;
    if (!says(attempt.document, evidence)) {
      const reason = `the document would still not describe it: ${evidence.documentPointer}`;
      return { reason, evidence };
    }
    held = attempt;
    operations.push(...attempt.operations);
    return outcome;
  });
  return { outcomes, operations };
}

/** The outcome of each drift, with the reason, in lines. */
export function explain(
  outcomes: readonly EditOutcome[],
  name: string,
  placeOf: (file: string) => string = (file) => file,
): string[] {
  if (outcomes.length === 0) return ['The reports do not contain drift: nothing to propose.'];
  const edits = outcomes.filter((outcome) => 'file' in outcome);
  const others = outcomes.filter((outcome) => 'reason' in outcome);
  return [
    `Proposed change of ${name}: ${edits.length} of ${outcomes.length} drift.`,
    ...edits.flatMap(({ file, change, evidence }) => [
      '',
      `${placeOf(file)}: ${change}`,
      ...tell(evidence),
    ]),
    ...others.flatMap(({ reason, evidence }) => ['', `Left out: ${reason}`, ...tell(evidence)]),
  ];
}

function tell(evidence: EditOutcome['evidence']): string[] {
  return [
    `  ${evidence.message}`,
    `  ${seen(evidence)}, in ${evidence.operations.join(', ')}, on ${evidence.targets.join(', ')}`,
    `  first by: ${evidence.check}`,
  ];
}
