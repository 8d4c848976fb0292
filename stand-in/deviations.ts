import { behaviourDeviations } from './deviations/behaviour/index.js';
import { bodyDeviations } from './deviations/body.js';
import { carrierDeviations } from './deviations/carrier.js';
import type { Deviation } from './deviations/deviation.js';
import { dryRunDeviations } from './deviations/dryRun.js';
import { echoDeviations } from './deviations/echo.js';
import { lawfulDifferences } from './deviations/lawful.js';
import { requestDeviations } from './deviations/request.js';
import { type RuleMutant, ruleMutants } from './deviations/rules.js';
import { sequenceDeviations } from './deviations/sequence.js';

/** Every deviation of an answer; names are unique. */
export const DEVIATIONS: readonly Deviation[] = [
  ...bodyDeviations,
  ...carrierDeviations,
  ...dryRunDeviations,
  ...sequenceDeviations,
  ...echoDeviations,
];

/** Deviations that show only for one kind of request; names are unique among all. */
export const REQUEST_DEVIATIONS = requestDeviations;

/** Deviations of behaviour, where each single answer is valid. */
export const BEHAVIOUR_DEVIATIONS = behaviourDeviations;

/** Differences of an honest service: they break no promise of the document. */
export const LAWFUL_DIFFERENCES = lawfulDifferences;

/** All deviations of every kind. */
export const everyDeviation: readonly Deviation[] = [
  ...DEVIATIONS,
  ...REQUEST_DEVIATIONS,
  ...BEHAVIOUR_DEVIATIONS,
  ...LAWFUL_DIFFERENCES,
];

/** Each rule of the README inverted or dropped; a score counts how many are noticed. */
export const RULE_MUTANTS = ruleMutants;

export type { Deviation, RuleMutant };

/** The deviation with that name; throws if there is none. */
export function deviationNamed(name: string): Deviation {
  const deviation = everyDeviation.find((candidate) => candidate.name === name);
  if (!deviation) throw new Error(`Unknown deviation: ${name}`);
  return deviation;
}
