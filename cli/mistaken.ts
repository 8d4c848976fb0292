import { CommanderError } from 'commander';
import { nearest } from '../src/arguments/closedList.js';
import { plain } from '../src/arguments/names.js';
import type { CliCommand } from './command.js';
import { UsageError } from './commandLine.js';
import { shellWord } from './shellWord.js';

/** The same error of a command line, with what was probably meant, where that can be told. */
export function withMeaning(error: unknown, command: CliCommand): unknown {
  if (!(error instanceof CommanderError)) return error;
  switch (error.code) {
    case 'commander.unknownOption':
      return withLongOption(error, command);
    case 'commander.unknownCommand':
      return withCommand(error);
    case 'commander.excessArguments':
      return describeExcess(command);
    default:
      return error;
  }
}

/** Commands that other programs have, and what does the same here. */
const otherCommands: Readonly<Record<string, string>> = {
  wait: '`scenario-patch job ID --wait` waits for a job.',
  status: '`scenario-patch job ID` shows the status of a job.',
  cancel: '`scenario-patch job ID --cancel` asks to cancel a job.',
  version: '`scenario-patch --version` prints the version.',
  price: '`scenario-patch estimate` asks what a patch would cost.',
  'dry-run': '`scenario-patch estimate` asks what a patch would cost.',
  validate: '`scenario-patch inspect` checks one answer, and `scenario-patch contract` a service.',
  check: '`scenario-patch inspect` checks one answer, and `scenario-patch contract` a service.',
  test: '`scenario-patch contract` checks a service.',
  serve: '`scenario-patch mock` starts a service on this machine.',
  login:
    'Credentials come from the environment, or from .env; `scenario-patch whoami` checks them.',
};

/** Options that other programs have, and what does the same here. */
const otherOptions: Readonly<Record<string, string>> = {
  'dry-run': '`scenario-patch estimate` asks what a patch would cost, and submits nothing.',
  help: '`--help` shows the options.',
};

/** What is said about a name of a table, or about one that is close to it. */
function saidOf(name: string, table: Readonly<Record<string, string>>): string | undefined {
  const near = Object.keys(table).find((each) => plain(each) === plain(name));
  const [, meant = ''] = /'([\w-]+)'\?$/.exec(nearest(name, Object.keys(table)) ?? '') ?? [];
  return table[near ?? meant];
}

/** Commander has suggested the commands that are closer. */
function withCommand(error: CommanderError): CommanderError {
  const [, name = ''] = /unknown command '([^']*)'/.exec(error.message) ?? [];
  return withNote(error, error.message, saidOf(name, otherCommands));
}

function withNote(
  { exitCode, code }: CommanderError,
  message: string,
  note: string | undefined,
): CommanderError {
  const isTold = note === undefined || message.includes('Did you mean');
  return new CommanderError(exitCode, code, isTold ? message : `${message}\n(${note})`);
}

/**
 * Options have no short names, but for `-h`: `-x` and `-out` may be meant as `--x` and `--out`. A file may begin with a dash. The
 * value of an unknown option is not shown, since it may be a secret.
 */
function withLongOption(error: CommanderError, command: CliCommand): Error {
  const message = error.message.replace(/(unknown option '[^'=]*)=.*?'(?=\n|$)/s, "$1'");
  const [, option = ''] = /'(-[^'=]*)'/.exec(message) ?? [];
  const flags = flagsOf(command);
  const name = option.replace(/^-+/, '');
  if (flags.includes(option) && error.message.includes(`'${option}=`)) {
    return new UsageError(`${option} does not take a value.`);
  }
  if (flags.includes(`--no-${name}`)) {
    const [first = message] = message.split('\n');
    const does = `\`${command.fullName}\` does so unless --no-${name} is given.`;
    return withNote(error, first, does);
  }
  return withNote(error, message, meaningOf(option, flags) ?? saidOf(name, otherOptions));
}

function meaningOf(option: string, flags: readonly string[]): string | undefined {
  if (/\.[^.]+$/.test(option)) return `A file of this name is given as ./${option}.`;
  if (/^--?(?:api|secret|token|jwt|bearer|user|pass)/i.test(option)) {
    return 'Credentials come from the environment, or from .env: SCENARIO_SDK_API_KEY and SCENARIO_SDK_API_SECRET.';
  }
  const [, typed = ''] = /^-([a-z][a-z-]*)/i.exec(option) ?? [];
  if (typed === '') return undefined;
  const alike = flags.filter((flag) => flag.startsWith(`--${typed}`));
  if (alike.includes(`--${typed}`)) return `Did you mean --${typed}?`;
  return alike.length === 1 ? `Did you mean ${alike[0]}?` : undefined;
}

function flagsOf(command: CliCommand): string[] {
  const help = command.createHelp();
  return [...help.visibleOptions(command), ...help.visibleGlobalOptions(command)].map(
    ({ long }) => long ?? '',
  );
}

/** How many arguments are listed: a pattern such as `*.png` may stand for thousands. */
const mostListed = 6;

/** Names the arguments: one may have been meant as an option, or as a part of a name with spaces. */
function describeExcess(command: CliCommand): UsageError {
  const { args, registeredArguments } = command;
  const help = command.createHelp();
  const name = command.fullName.replace(/^scenario-patch ?/, '') || command.fullName;
  const terms = registeredArguments.map((each) =>
    each.required ? `<${help.argumentTerm(each)}>` : `[${help.argumentTerm(each)}]`,
  );
  const most = terms.length;
  const takes =
    most === 0 ? 'does not take arguments' : `takes ${terms.join(' and ')}, and nothing else`;
  const listed = args.slice(0, mostListed).map(shellWord);
  const more = args.length > mostListed ? ` and ${args.length - mostListed} more` : '';
  const meant = meantFlag(args.slice(0, most), args.slice(most), flagsOf(command));
  const quotes = most === 0 ? '' : '\n(A name with spaces needs quotes.)';
  return new UsageError(
    `\`${name}\` ${takes}. It got ${args.length === 1 ? '1 argument' : `${args.length} arguments`}: ${listed.join(', ')}${more}.${meant === undefined ? quotes : `\n(Did you mean ${meant}?)`}`,
  );
}

/** What a value looks like, and the options that take one. */
const looks: readonly (readonly [RegExp, string])[] = [
  [/^https?:\/\//i, '--base-url'],
  [/^job_/, '--job'],
  [/^\d+$/, '--port'],
  [/[/\\]$|\.[a-z\d]+$/i, '--out'],
];

function meantFlag(
  expected: readonly string[],
  excess: readonly string[],
  flags: readonly string[],
): string | undefined {
  const named = [...expected, ...excess].map((arg) => `--${arg}`);
  const flag = named.find((each) => flags.includes(each));
  if (flag !== undefined) return flag;
  // Words without an extension are rather the parts of one name.
  const isSplit = expected.some((arg) => !/\.[a-z\d]+$|^[a-z]+_/i.test(arg));
  return looks.find(
    ([look, each]) =>
      flags.includes(each) && !(each === '--out' && isSplit) && look.test(excess[0] ?? ''),
  )?.[1];
}
