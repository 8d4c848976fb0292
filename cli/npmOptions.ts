import type { Environment } from './io.js';
import { shellWord } from './shellWord.js';

/** Settings that npm has itself: they may come from a file `.npmrc`. */
const ofNpm: ReadonlySet<string> = new Set(['all', 'json', 'key', 'long', 'name']);

/** The options that a help names. */
export function optionsIn(help: string): string[] {
  const names = [...help.matchAll(/(?<![\w-])--([a-z][a-z-]*[a-z])/g)].map(([, name = '']) => name);
  return [...new Set(names)];
}

/**
 * Says that npm has taken options of a script for itself, as it does with those before `--`: the script would run
 * without them.
 *
 * @param names - the options of the script, without dashes
 * @param args - the arguments that the script has
 * @returns a sentence with the line to copy; `undefined` if npm took none.
 */
export function describeTaken(
  names: readonly string[],
  args: readonly string[],
  env: Environment,
): string | undefined {
  const line = lineOf(env);
  if (line === undefined) return undefined;
  const taken = names.flatMap((name) => {
    const value = env[`npm_config_${name.replaceAll('-', '_')}`];
    const isGiven = args.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
    return value === undefined || isGiven || ofNpm.has(name) ? [] : [{ name, value }];
  });
  const [first] = taken;
  if (first === undefined) return undefined;
  const flags = taken.map(({ name }) => `--${name}`);
  // Which argument belongs to which of several options is lost.
  const values = [...(line.own(args).length > 0 ? ['…'] : [])];
  const words =
    taken.length === 1 ? [flagOf(first), ...line.own(args).map(shellWord)] : [...flags, ...values];
  return `npm took ${flags.join(' and ')} for itself. Options come after \`--\`: \`${line.start} -- ${words.join(' ')}\`.`;
}

/** The hint after an invalid command line. */
export function hintOf(args: readonly string[], env: Environment): string {
  const line = lineOf(env);
  if (line === undefined) return '`--help` lists the options.';
  const own = line.own(args);
  const hint = `\`${line.start} -- --help\` lists the options.`;
  // npm keeps the name of the option, and passes on its value.
  return own.length === 0 || own.some((arg) => arg.startsWith('-'))
    ? hint
    : `Options come after \`--\`: \`${line.start} -- --OPTION ${own.map(shellWord).join(' ')}\`. ${hint}`;
}

/** The line that ran the script, and which of its arguments are not part of the script. */
function lineOf(env: Environment) {
  const { npm_lifecycle_event: event, npm_lifecycle_script: script = '' } = env;
  if (event === undefined) return undefined;
  const isShort = event === 'test' || event === 'start';
  const words = script.split(/\s+/);
  const preset = words.length - 1 - words.findLastIndex((word) => /\.[jt]s$/.test(word));
  return {
    start: isShort ? `npm ${event}` : `npm run ${event}`,
    own: (args: readonly string[]): readonly string[] => args.slice(preset),
  };
}

function flagOf({ name, value }: { readonly name: string; readonly value: string }): string {
  if (value === 'true') return `--${name}`;
  // npm writes false as nothing.
  return value === '' ? `--no-${name}` : `--${name}=${shellWord(value)}`;
}
