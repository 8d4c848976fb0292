import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EditOutcome, proposeEdit } from '../../cli/propose/edits.js';
import type { DriftEvidence } from '../../cli/propose/evidence.js';
import { says } from '../../cli/propose/says.js';
import { BrokenDocumentError } from '../../src/contract/compile/brokenDocument.js';
import { renderOutputs } from '../generate/outputs.js';
import { keepWhatHolds, type Trial } from './hold.js';
import type { FileChange } from './patch.js';
import { SchemaFiles } from './sources.js';

/** Each try generates from the whole document. */
const MAX_GENERATIONS = 40;

/** The proposal, and the outcome for each drift. */
export interface Proposal {
  readonly outcomes: readonly EditOutcome[];
  readonly changes: readonly FileChange[];
}

/**
 * Proposes edits that hold: a copy of the document with them can be generated from, and declares what was seen.
 * An edit that does not hold is left out, and the rest is proposed without it.
 *
 * @param folder The document's folder.
 * @param config The Redocly configuration.
 */
export async function proposeProved(
  folder: string,
  config: string,
  evidence: readonly DriftEvidence[],
): Promise<Proposal> {
  const attempt = (items: readonly DriftEvidence[]): Proposal => {
    const sources = new SchemaFiles(folder);
    const outcomes = items.map((each) => proposeEdit(sources, each));
    return { outcomes, changes: sources.changes() };
  };
  const tryOut = async (items: readonly DriftEvidence[]): Promise<Trial<DriftEvidence>> => {
    const proposal = attempt(items);
    return proposal.changes.length === 0 ? { holds: true } : prove(folder, config, proposal);
  };
  const { held, refused } = await keepWhatHolds(evidence, tryOut, MAX_GENERATIONS);
  const { outcomes, changes } = attempt(held);
  const left = [...refused].map(([each, reason]) => ({ reason, evidence: each }));
  return { outcomes: [...outcomes, ...left], changes };
}

/** Checks whether edits hold. */
async function prove(
  folder: string,
  config: string,
  { outcomes, changes }: Proposal,
): Promise<Trial<DriftEvidence>> {
  const copy = mkdtempSync(join(tmpdir(), 'contract-prove-'));
  try {
    cpSync(folder, copy, { recursive: true });
    for (const { file, after } of changes) writeFileSync(join(copy, file), after);
    const outputs = await renderOutputs({ root: join(copy, 'openapi.yaml'), config });
    const document: unknown = JSON.parse(outputs.get('openapi.json') ?? '');
    const behind = outcomes.filter((each) => 'file' in each && !says(document, each.evidence));
    const culprits = new Map(
      behind.map(({ evidence }) => [
        evidence,
        `the document would still not declare it: ${evidence.documentPointer}`,
      ]),
    );
    const [reason] = culprits.values();
    return reason === undefined ? { holds: true } : { holds: false, reason, culprits };
  } catch (error) {
    // System errors have a code. All others are caused by the document: some names break tools.
    if (!(error instanceof Error) || 'code' in error) throw error;
    const [line = '', problem = line] = error.message.split('\n');
    // The first line of the message only counts the problems.
    const first = error instanceof BrokenDocumentError ? problem : line;
    const told = first.replace(/\S*contract-prove-\w+/, folder).trim();
    return { holds: false, reason: `the document could not be generated from: ${told}` };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
