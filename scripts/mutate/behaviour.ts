import { makeChecks } from '../../contract-tests/engine/checks.js';
import type { Contract } from '../../contract-tests/engine/contract.js';
import { reportedOf } from '../../contract-tests/testing/reported.js';
import {
  BEHAVIOUR_DEVIATIONS,
  type Deviation,
  RULE_MUTANTS,
  type RuleMutant,
} from '../../stand-in/deviations.js';
import { pick, type Score, scoreOf } from './score.js';

type BehaviourMutant = Deviation | RuleMutant;

/** As many checks of one kind as are needed to represent all. */
const mostOfAKind = 60;

/**
 * Changes one behaviour of a service that keeps records, and runs the suite as a live run that may write and
 * spend: any report kills the mutant. The mutants include the rules of the stand-in's README.
 */
export async function scoreBehaviours(
  contract: Contract,
  { share, seed }: { readonly share: number; readonly seed: number },
): Promise<Score> {
  const mutants: readonly BehaviourMutant[] = [...BEHAVIOUR_DEVIATIONS, ...RULE_MUTANTS];
  const results = [];
  for (const mutant of pick(mutants, share, seed)) {
    const { name, description, operations } = mutant;
    const { rule, unseen = 'nothing was reported' }: Partial<RuleMutant> = mutant;
    const noticed = await isNoticed(contract, mutant);
    results.push({
      operation: operations.join(', '),
      pointer: name,
      title: rule === undefined ? description : `${description}; the rule: ${rule}`,
      why: noticed ? undefined : unseen,
    });
  }
  return scoreOf(results);
}

async function isNoticed(contract: Contract, mutant: BehaviourMutant): Promise<boolean> {
  const chosen = chosenFor(contract, mutant.operations);
  for await (const _reported of reportedOf(contract, chosen, [mutant])) return true;
  return false;
}

/** A deviation shows in the checks of its operations, and in those that combine several. */
function chosenFor(contract: Contract, operations: readonly string[]) {
  const walks = ['link', ...(contract.profile.checkNames ?? [])];
  const counts = new Map<string, number>();
  return makeChecks(contract).filter(({ operation, name }) => {
    if (walks.includes(name)) return true;
    if (!operations.includes(operation) || name === 'random-data') return false;
    const kind = `${operation} ${name}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= mostOfAKind;
  });
}
