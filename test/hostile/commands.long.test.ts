import { expect, it } from 'vitest';
import { problemsOfCommands, randomSeeds } from './commands.js';

it('commands do not show or write text that affects a terminal, a log or a reader', async () => {
  expect(await problemsOfCommands('foul')).toEqual([]);
});

it.each(randomSeeds(Number(process.env.HOSTILE_SEEDS ?? 2)))(
  'commands do not pass on text of a service with random hostile answers: seed %i',
  async (seed) => {
    expect(await problemsOfCommands(seed)).toEqual([]);
  },
);
