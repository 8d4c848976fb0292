import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { scenarioContract } from '../../contract-tests/scenario/contract.js';
import { RULE_MUTANTS } from '../../stand-in/deviations.js';
import { scoreBehaviours } from './behaviour.js';

const readme = readFileSync('stand-in/README.md', 'utf8').replaceAll(/\s+/g, ' ');

it.each(RULE_MUTANTS.map(({ name, rule }) => [name, rule]))(
  '%s mutates a rule of the README of the stand-in',
  (_name, rule) => {
    expect(readme).toContain(rule);
  },
);

it('every changed behaviour is noticed, except those that cannot be seen from outside', async () => {
  const { mutants, killed, survivors } = await scoreBehaviours(scenarioContract(), {
    share: 1,
    seed: 1,
  });
  const unseen = RULE_MUTANTS.filter((mutant) => mutant.unseen !== undefined);

  expect(survivors.map(({ pointer, why }) => [pointer, why])).toEqual(
    unseen.map(({ name, unseen: why }) => [name, why]),
  );
  expect(killed).toBe(mutants - unseen.length);
});
