import { InvalidArgumentError, Option } from 'commander';
import { type CliCommand, repeatable } from './command.js';

/** Adds the options for the service that a command calls. */
export function addServiceOptions(command: CliCommand): CliCommand {
  return command
    .option(
      '--base-url <url>',
      'the base URL of the service (default: SCENARIO_BASE_URL, or the real one)',
    )
    .option('--project <id>', 'the project to act in (default: SCENARIO_PROJECT_ID, or the key’s)');
}

/** An option with a whole number. */
export function wholeNumberOption(
  flags: string,
  description: string,
  least: number = Number.MIN_SAFE_INTEGER,
  most: number = Number.MAX_SAFE_INTEGER,
): Option {
  return new Option(flags, description).argParser((text) => {
    const value = Number(text);
    if (/^-?\d+$/.test(text) && value >= least && value <= most) return value;
    const range = [
      ...(least > Number.MIN_SAFE_INTEGER ? [` from ${least}`] : []),
      ...(most < Number.MAX_SAFE_INTEGER ? [` to ${most}`] : []),
    ].join('');
    throw new InvalidArgumentError(`It must be a whole number${range}.`);
  });
}

/** An option with a time in seconds. */
export function secondsOption(flags: string, description: string, otherwise: number): Option {
  return new Option(flags, description).default(otherwise).argParser(secondsOf);
}

/** A time in seconds, above 0. */
export function secondsOf(text: string): number {
  const value = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && value > 0 && value <= 86_400) return value;
  throw new InvalidArgumentError(
    'It must be a time in seconds, above 0 and at most a day (86400).',
  );
}

/** An amount of creative units, as text: it keeps all its digits. */
export function amountOf(text: string): string {
  if (/^\d+(\.\d+)?$/.test(text)) return text;
  throw new InvalidArgumentError('It must be an amount of creative units, for example 10 or 7.25.');
}

/** A hidden option for an ID that is written as an argument: it says so. */
export function insteadOfArgument(flag: string, example: string): Option {
  return new Option(`${flag} <id>`).hideHelp().argParser(() => {
    throw new InvalidArgumentError(
      `${flag}: give the ID as an argument, such as \`scenario-patch ${example}\`.`,
    );
  });
}

/** Collects the values of an option that may be given several times. */
export const collect = repeatable(
  (text: string, before: readonly string[] | undefined): string[] => [...(before ?? []), text],
);
