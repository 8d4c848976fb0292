import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Outcome, propose } from '../../cli/propose/edits.js';
import type { Evidence } from '../../cli/propose/evidence.js';
import { says } from '../../cli/propose/says.js';
import { BrokenDocumentError } from '../../src/contract/compile/brokenDocument.js';
import { renderOutputs } from '../generate/outputs.js';
import type { Change } from './patch.js';
import { Sources } from './sources.js';

/** What is proposed, and what became of each drift. */
export interface Proposal {
  readonly outcomes: readonly Outcome[];
  readonly changes: readonly Change[];
}

/**
 * Proposes edits that hold: they were made in a copy of the document, it was generated from, and it says by
 * now what was seen. An edit that does not hold is left out, and the rest is proposed without it.
 *
 * @param folder The document's folder.
 * @param config The Redocly configuration.
 */
export async function proposeProved(
  folder: string,
  config: string,
  evidence: readonly Evidence[],
): Promise<Proposal> {
  const refused = new Map<Evidence, string>();
  const attempt = (items: readonly Evidence[]): Proposal => {
    const sources = new Sources(folder);
    const outcomes = items.map((each) => propose(sources, each));
    return { outcomes, changes: sources.changes() };
  };
  /** The longest part that holds together with what holds already. */
  const keep = async (held: readonly Evidence[], items: readonly Evidence[]) => {
    if (items.length === 0) return held;
    const all = [...held, ...items];
    const proposal = attempt(all);
    const reason =
      proposal.changes.length === 0 ? undefined : await prove(folder, config, proposal);
    if (reason === undefined) return all;
    const [only] = items;
    if (items.length === 1 && only !== undefined) {
      refused.set(only, reason);
      return held;
    }
    const half = Math.ceil(items.length / 2);
    const first: readonly Evidence[] = await keep(held, items.slice(0, half));
    return keep(first, items.slice(half));
  };
  const held = new Set(await keep([], evidence));
  const { outcomes, changes } = attempt(evidence.filter((each) => held.has(each)));
  const left = [...refused].map(([each, reason]) => ({ reason, evidence: each }));
  return { outcomes: [...outcomes, ...left], changes };
}

/** Tells why edits do not hold, or nothing where they do. */
async function prove(
  folder: string,
  config: string,
  { outcomes, changes }: Proposal,
): Promise<string | undefined> {
  const copy = mkdtempSync(join(tmpdir(), 'contract-prove-'));
  try {
    cpSync(folder, copy, { recursive: true });
    for (const { file, after } of changes) writeFileSync(join(copy, file), after);
    const outputs = await renderOutputs({ root: join(copy, 'openapi.yaml'), config });
    const document: unknown = JSON.parse(outputs.get('openapi.json') ?? '');
    const behind = outcomes.find((each) => 'file' in each && !says(document, each.evidence));
    return behind && `the document would still not say it: ${behind.evidence.documentPointer}`;
  } catch (error) {
    // What the system refuses has a code. All else is the document: tools break on some names.
    if (!(error instanceof Error) || 'code' in error) throw error;
    const [line = '', problem = line] = error.message.split('\n');
    // The first line of ours only counts the problems.
    const first = error instanceof BrokenDocumentError ? problem : line;
    const told = first.replace(/\S*contract-prove-\w+/, folder).trim();
    return `the document could not be generated from: ${told}`;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
