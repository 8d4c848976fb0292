import { expect, it } from 'vitest';
import type { CliCommand } from './command.js';
import { cli } from './testing/cli.js';
import { programOf } from './testing/program.js';

const program = programOf();

function all(command: CliCommand): CliCommand[] {
  return [command, ...command.commands.flatMap((each) => all(each as CliCommand))];
}

/** Each command, as the words that are typed for it; without words for the program itself. */
const commands = all(program).map((command): [string, CliCommand] => [
  command.fullName.replace(/^scenario-patch ?/, ''),
  command,
]);

it.each(commands)('help of “%s” is the same in every form', async (name, command) => {
  const words = name === '' ? [] : name.split(' ');
  const { stdout } = await cli([...words, '--help']);
  expect(stdout.split(/\s+/).join(' ')).toContain(command.description());
  for (const args of [
    [...words, '-h'],
    ['help', ...words],
    ['help', ...words, '--json'],
    ['--json', 'help', ...words],
    ['help', 'help', ...words],
    [...words, '--help', 'x'],
  ]) {
    if (command.commands.length > 0 && args.at(-1) === 'x') continue;
    const asked = await cli(args);
    expect(asked, args.join(' ')).toEqual({ code: 0, stdout, stderr: '' });
  }
});

it.each(commands)('“%s” refuses an unknown option and a value of a flag', async (name, command) => {
  // What is mandatory is missed first.
  const words = [...(name === '' ? [] : name.split(' ')), ...mandatory(command)];
  const next = `\n\`${command.fullName} --help\` lists the options.\n`;
  const flags = [...command.options, ...(command === program ? [] : program.options)].filter(
    ({ required, optional, long }) => !required && !optional && long !== '--version',
  );
  for (const long of [...flags.map((flag) => flag.long), '--help']) {
    const { code, stderr } = await cli([...words, `${long}=1`]);
    expect(stderr).toBe(`error: ${long} does not take a value.${next}`);
    expect(code).toBe(2);
  }
  for (const option of ['--xyzzy', '--xyzzy=hush']) {
    const { code, stderr } = await cli([...words, option]);
    expect(stderr).toBe(`error: unknown option '--xyzzy'.${next}`);
    expect(code).toBe(2);
  }
});

function mandatory({ options }: CliCommand): string[] {
  return options.flatMap(({ mandatory: isMandatory, long }) =>
    isMandatory && long ? [long, 'jobsRetrieve'] : [],
  );
}

const groups = commands.filter(([, { commands: own }]) => own.length > 0);

it.each(groups)('“%s” refuses an unknown command, help or not', async (name, command) => {
  const words = name === '' ? [] : name.split(' ');
  const stderr = `error: unknown command 'xyzzy'.\n\`${command.fullName} --help\` lists the commands.\n`;
  for (const args of [
    [...words, 'xyzzy'],
    [...words, 'xyzzy', '--help'],
    [...words, '-h', 'xyzzy'],
    ['help', ...words, 'xyzzy'],
  ]) {
    expect(await cli(args), args.join(' ')).toEqual({ code: 2, stdout: '', stderr });
  }
});

it('help of a command runs nothing, whatever follows it', async () => {
  const { code, stdout } = await cli(['help', 'patch', 'canvas.png', 'sticker.png']);
  expect(stdout).toContain('Usage: scenario-patch patch');
  expect(code).toBe(0);
});

it('upload refuses one name for several files, before it reads any', async () => {
  const { code, stderr } = await cli(['upload', 'a.png', 'b.png', '--name', 'x']);
  expect(stderr).toContain('--name is the name of one asset, but there are 2 files');
  expect(code).toBe(2);
});
