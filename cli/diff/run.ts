import { plainDocument } from '../../src/contract/plainDocument.js';
import { redactStrings } from '../../src/redactJson.js';
import { createRedactor } from '../../src/redactor.js';
import { secretsOf } from '../environment.js';
import { type AcceptedChange, accept } from './accept.js';
import type { Change } from './change.js';
import { compareDocuments, nextVersion, stepOf } from './compare.js';
import type { Untried } from './evidence.js';
import { toGithub } from './github.js';
import { toSarif } from './sarif.js';
import { withPathsOf } from './templates.js';
import { type Comparison, toText } from './text.js';

/** Every format of a comparison. */
export const formats = { text: toText, json: toJson, github: toGithub, sarif: toSarif };

/** The changes between two documents, and the acceptances without a match. */
export type Differences = ReturnType<typeof accept> & {
  /** Whether bodies of each version were checked with the other, which needs ajv. */
  readonly isTried: boolean;
  readonly untried: readonly Untried[];
};

/** Finds the changes between two documents. */
export async function findChanges(
  from: object,
  to: object,
  acceptances: readonly AcceptedChange[],
): Promise<Differences> {
  const [older, newer] = [from, to].map(plainDocument) as [object, object];
  const changes = compareDocuments(older, newer);
  const addEvidence = await loadEvidence();
  const same = withPathsOf(older, newer).document as object;
  const untried: Untried[] = [];
  const found = addEvidence?.(changes, same, newer, (each) => untried.push(each)) ?? changes;
  return { ...accept(found, acceptances), isTried: addEvidence !== undefined, untried };
}

/** ajv is optional; without it changes are found only by rules. */
async function loadEvidence() {
  try {
    return (await import('./evidence.js')).addEvidence;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    return undefined;
  }
}

/** Whether a change is of a class, or of a worse one, and is not accepted. */
export function counts(change: Change, failOn: 'breaking' | 'additive'): boolean {
  if (change.accepted !== undefined) return false;
  return change.class === 'breaking' || change.class === failOn;
}

/** Writes the changes since an older document. */
export function writeComparison(
  format: keyof typeof formats,
  older: object,
  found: Omit<Comparison, 'version' | 'step'>,
): string {
  const { info } = older as { info?: { version?: unknown } };
  const version = String(info?.version);
  // A document may contain pasted secrets.
  const { withoutSecrets } = createRedactor(() => secretsOf(process.env));
  const changes = redactStrings(found.changes, withoutSecrets) as Change[];
  return formats[format]({ ...found, changes, version, step: stepOf(found.changes) });
}

function toJson({ placeOf: _unsaid, ...comparison }: Comparison): string {
  const { version, step } = comparison;
  return JSON.stringify({ ...comparison, next: nextVersion(version, step) ?? null }, null, 2);
}
