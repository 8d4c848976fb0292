import type { Demands, Need } from './demands.js';
import type { Target } from './target.js';

/** What a target allows, what it cannot do, and how it explains that. */
export interface TargetLimits {
  /** What it cannot do, and why. */
  readonly cannot: Partial<Record<Need, string>>;
  /** Whether checks may change what is stored. */
  readonly writes: boolean;
  /** How to allow more, where the user can. */
  readonly hints?: {
    readonly writes?: string;
    readonly submissions?: string;
    /** By kind of record. */
    readonly records?: Readonly<Record<string, string>>;
  };
}

/** Why a target cannot meet the demands of a check, or undefined if it can. */
export function reasonNotTo(
  demands: Demands,
  { fixtures, credentials, maxCost }: Pick<Target, 'fixtures' | 'credentials' | 'maxCost'>,
  { cannot, writes, hints = {} }: TargetLimits,
): string | undefined {
  const { effect, keepsToLimit, needs } = demands;
  if (effect === 'submits' && !keepsToLimit) return 'it could be charged for';
  if (effect === 'submits' && maxCost === undefined) {
    return withHint('it is charged for', hints.submissions);
  }
  if (effect === 'writes' && !writes) {
    return withHint('it could change what is stored', hints.writes);
  }
  const missing = needs.find((need) => cannot[need] !== undefined);
  if (missing !== undefined) return cannot[missing];
  const scheme = demands.credentials.find((name) => credentials[name] === undefined);
  if (scheme !== undefined) return `this run has no credentials for ${scheme}`;
  // A mock accepts any record that the document's examples name.
  if (cannot['stored-records'] !== undefined) return undefined;
  const record = demands.records.find((kind) => fixtures.records?.[kind] === undefined);
  if (record !== undefined) {
    return withHint(`this run knows no ${record} on the target`, hints.records?.[record]);
  }
  if (effect === 'writes' && fixtures.made !== undefined) {
    const { made } = fixtures;
    const foreign = demands.parameters.find((name) => !Object.hasOwn(made, name));
    return foreign === undefined
      ? undefined
      : `the run made no ${foreign}, and changes only what it made`;
  }
  const known = { ...fixtures.made, ...fixtures.parameters };
  const unknown = demands.parameters.find((name) => !Object.hasOwn(known, name));
  return unknown === undefined ? undefined : `this run knows no ${unknown} on the target`;
}

function withHint(reason: string, hint: string | undefined): string {
  return hint === undefined ? reason : `${reason} (${hint})`;
}

/** What a mock can do for the suite, but a service cannot. */
export const serviceCannot: TargetLimits['cannot'] = {
  'chosen-responses': 'a live service chooses its own answers',
  deletions: 'it deletes records, which is not allowed here',
  'no-other-methods': 'a live service may have methods that the document leaves out',
};

/** What a service can do, but a mock cannot. */
export const mockCannot: TargetLimits['cannot'] = {
  'known-credentials': 'the mock checks only the form of credentials',
  'stored-records': 'the mock stores nothing: it answers for every ID',
};
