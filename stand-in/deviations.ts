import { behaviourDeviations } from './deviations/behaviour.js';
import { bodyDeviations } from './deviations/body.js';
import { carrierDeviations } from './deviations/carrier.js';
import type { Deviation } from './deviations/deviation.js';
import { dryRunDeviations } from './deviations/dryRun.js';
import { echoDeviations } from './deviations/echo.js';
import { lawfulDifferences } from './deviations/lawful.js';
import { recordDeviations } from './deviations/records.js';
import { requestDeviations } from './deviations/request.js';
import { type RuleMutant, ruleMutants } from './deviations/rules.js';
import { sequenceDeviations } from './deviations/sequence.js';

/** Every deviation there is; names are unique. */
export const DEVIATIONS: readonly Deviation[] = [
  ...bodyDeviations,
  ...carrierDeviations,
  ...dryRunDeviations,
  ...sequenceDeviations,
  ...echoDeviations,
];

/** Those that show where a request of one kind is sent alone; names are unique among all. */
export const REQUEST_DEVIATIONS = requestDeviations;

/** Those of what the service does, where every answer alone is sound. */
export const BEHAVIOUR_DEVIATIONS = [...behaviourDeviations, ...recordDeviations];

/** Those of an honest service: none breaks what the document promises. */
export const LAWFUL_DIFFERENCES = lawfulDifferences;

/** All that there are, of whatever kind. */
export const everyDeviation: readonly Deviation[] = [
  ...DEVIATIONS,
  ...REQUEST_DEVIATIONS,
  ...BEHAVIOUR_DEVIATIONS,
  ...LAWFUL_DIFFERENCES,
];

/** Each rule of the README inverted or dropped; whether anybody notices is for a score to tell. */
export const RULE_MUTANTS = ruleMutants;

export type { Deviation, RuleMutant };

/** The deviation of that name; throws when there is none. */
export function deviationNamed(name: string): Deviation {
  const deviation = everyDeviation.find((candidate) => candidate.name === name);
  if (!deviation) throw new Error(`There is no deviation named ${name}`);
  return deviation;
}
