import { expect, it } from 'vitest';
import { problemsOfCommands, randomSeeds } from './commands.js';

it('no command shows or writes what a terminal, a log or an eye would act upon', async () => {
  expect(await problemsOfCommands('foul')).toEqual([]);
});

it.each(randomSeeds(Number(process.env.HOSTILE_SEEDS ?? 2)))(
  'nor does one where a service answers anything: seed %i',
  async (seed) => {
    expect(await problemsOfCommands(seed)).toEqual([]);
  },
);
