import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { describe, expect, it } from 'vitest';
import { inWordsOfHouse } from './houseWords.js';

const refuse = (reason: string) => () => {
  throw new InvalidArgumentError(reason);
};

/** What Commander itself says, so that a new version of it with other words is noticed. */
function saidOf(args: readonly string[]): string {
  const command = new Command('try')
    .argument('<image>')
    .option('--x <pixels>', 'a position', refuse('It must be a number of pixels.'))
    .option('--job <id>', 'an ID', refuse('--job: give the ID as an argument.'))
    .option('--out <path>', 'a file')
    .addOption(new Option('--no-wait', 'do not wait').conflicts('out'))
    .addOption(new Option('--operation <id>', 'an operation').makeOptionMandatory())
    .exitOverride()
    .configureOutput({ outputError: () => {} });
  try {
    command.parse([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return inWordsOfHouse(error);
    throw error;
  }
  throw new Error('The command line was accepted.');
}

const whole = ['a.png', '--operation', 'id'];

describe('inWordsOfHouse', () => {
  it.each([
    [[...whole, '--x', 'left'], '--x must be a number of pixels, not "left".'],
    [[...whole, '--x', "' argument 'y"], '--x must be a number of pixels, not "\' argument \'y".'],
    [[...whole, '--job', 'job_1'], '--job: give the ID as an argument.'],
    [[...whole, '--out'], 'The value of --out <path> is missing.'],
    [['a.png'], '--operation <id> is missing.'],
    [['--operation', 'id'], '<image> is missing.'],
    [[...whole, '--no-wait', '--out', 'b.png'], '--no-wait and --out cannot be used together.'],
    [[...whole, '--colour'], "unknown option '--colour'"],
  ])('%j: %s', (args, message) => {
    expect(saidOf(args)).toBe(message);
  });
});
