import type { EventEmitter } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageRoot } from '../test/consumer.js';
import type { CliCommand } from './command.js';
import { readArguments } from './commandLine.js';
import { cli } from './testing/cli.js';
import { programOf } from './testing/program.js';

const program = programOf();

function everyOption(command: CliCommand): (readonly [string, string, CliCommand])[] {
  const own = command.options
    .filter(({ required, optional, hidden }) => (required || optional) && !hidden)
    .map((option) => [command.fullName, option.name(), command] as const);
  return [...own, ...command.commands.flatMap((each) => everyOption(each as CliCommand))];
}

/** Texts of several kinds: an option that may be given again takes several of them. */
const values = [
  'text',
  '7',
  '1/2',
  'json',
  'short',
  'refused-data=400',
  'not-found=404',
  '#ffffff',
  '10x10',
];

const options = everyOption(program);

it('the commands have options with values', () => {
  expect(options.length).toBeGreaterThan(50);
});

it.each(options)('%s --%s given twice is refused, or has both values', (_path, name, command) => {
  const option = command.options.find((each) => each.name() === name);
  const refusals: string[] = [];
  for (const value of [...(option?.argChoices ?? []), ...values]) {
    try {
      // As commander does where it meets an option; its types leave out that it is an emitter.
      (command as unknown as EventEmitter).emit(`option:${name}`, value);
    } catch (error) {
      refusals.push((error as Error).message);
    }
  }
  const value = command.getOptionValue(option?.attributeName() ?? '');
  const isCollected = Array.isArray(value) && value.length > 1;
  const isRefused = refusals.includes(`--${name} was given twice: it takes one value.`);
  expect({ isCollected, isRefused }).toEqual({ isCollected: !isRefused, isRefused });
});

it('an option given twice is an error of the command line', async () => {
  const { code, stderr } = await cli(['contract', '--seed', '1', '--seed', '2']);
  expect(stderr).toContain('--seed was given twice: it takes one value.');
  expect(code).toBe(2);
});

it('the commands of the repository refuse it too', () => {
  const options = { port: { type: 'string' }, check: { type: 'string', multiple: true } } as const;
  const read = (...args: string[]) => readArguments({ args, options }).values;
  expect(read('--port', '1', '--check', 'a', '--check=b')).toEqual({
    port: '1',
    check: ['a', 'b'],
  });
  expect(() => read('--port', '1', '--port=2')).toThrow('--port was given twice');
  for (const folder of ['scripts', 'test', 'bench']) {
    const files = readdirSync(join(packageRoot, folder), { recursive: true, encoding: 'utf8' });
    // A run of the long tests leaves tools there, with packages of their own.
    const own = files.filter((file) => /^(?!.*node_modules).*\.ts$/.test(file));
    const bare = own.filter((file) =>
      /\bparseArgs\(/.test(readFileSync(join(packageRoot, folder, file), 'utf8')),
    );
    expect(bare).toEqual([]);
  }
});
