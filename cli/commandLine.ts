import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest, unlisted } from '../src/arguments/closedList.js';
import { describeTaken, hintOf, optionsIn } from './npmOptions.js';

/** A command cannot be carried out; the message says why. */
export class CommandError extends Error {
  override readonly name: string = 'CommandError';
  /** Advice; a command if there is one. */
  readonly next: string | undefined;

  constructor(
    message: string,
    { next, ...options }: ErrorOptions & { readonly next?: string } = {},
  ) {
    super(message, options);
    this.next = next;
  }
}

/** The command line is invalid; the message says what to write. */
export class UsageError extends CommandError {
  override readonly name = 'UsageError';
}

/**
 * Refuses a name that is not in a closed list.
 *
 * @param must What the name must be, such as `--check must be one of a, b`.
 * @throws {UsageError} with the nearest name, if one is near.
 */
export function refuseUnknown(given: string, known: readonly string[], must: string): void {
  const problem = unlisted(given, known, must);
  if (problem !== undefined) throw new UsageError(problem);
}

/**
 * Reads a command line with `parseArgs`, which keeps the last value of an option that is given twice and drops the
 * others: only an option that is `multiple` may be given again.
 *
 * @throws {UsageError} when another option with a value is given twice, or an unknown one that may be a slip of one.
 */
export function readArguments<const Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  const { tokens = [] } = withMeant(config, () => parseArgs({ ...config, tokens: true }));
  const given = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option' || config.options?.[token.name]?.multiple) continue;
    if (given.has(token.name) && token.value !== undefined) {
      throw new UsageError(`${token.rawName} was given twice: it takes one value.`);
    }
    given.add(token.name);
  }
  return parseArgs(config);
}

/** Says which option was probably meant by an unknown one. */
function withMeant<Result>({ options = {} }: ParseArgsConfig, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    const [, name = ''] = /^Unknown option '--([^'=]+)/.exec((error as Error).message) ?? [];
    const near = name === '' ? undefined : nearest(name, [...Object.keys(options), 'help']);
    if (near === undefined) throw error;
    const meant = near.replaceAll(/'(?=\w)/g, "'--");
    throw new UsageError(`Unknown option '--${name}'. ${meant}`, { cause: error });
  }
}

type ErrorClass = abstract new (...args: never[]) => Error;

/**
 * Runs a command: prints the help for `--help`, refuses options that npm took for itself, and reports each expected error as a sentence
 * with the exit code 2. Only a defect of the command shows a stack.
 *
 * @param main Reads the arguments with `parseArgs`, and may return an exit code (default: 0).
 * @param expected Errors to expect besides {@link CommandError} and errors of the system.
 */
export async function runCommand(
  main: () => number | undefined | Promise<number | undefined> | Promise<void>,
  help: string,
  expected: readonly ErrorClass[] = [],
): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes('--help')) return console.log(help);
  try {
    const taken = describeTaken(optionsIn(help), args, process.env);
    if (taken !== undefined) throw new CommandError(taken);
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    process.exitCode = 2;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const unreadable = code.startsWith('ERR_PARSE_ARGS_');
    const known =
      unreadable ||
      isSystemError(error) ||
      [CommandError, ...expected].some((each) => error instanceof each);
    console.error(known ? sentence((error as Error).message) : error);
    if (unreadable || error instanceof UsageError) console.error(hintOf(args, process.env));
  }
}

/** Whether the system refused: a file, a port, standard output. */
export function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

/** Node adds advice on positional arguments that does not apply to these commands. */
function sentence(message: string): string {
  const text = message.replace(
    /\. To specify a positional argument.*|\. This command does not.*/s,
    '',
  );
  return /[.!?]$/.test(text) || text.includes('\n') ? text : `${text}.`;
}

/**
 * Reads a whole number of the command line.
 *
 * @throws {UsageError} when it is not a whole number, or out of range.
 */
export function readWholeNumber(
  flag: string,
  text: string,
  least: number,
  most: number = Number.MAX_SAFE_INTEGER,
): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`;
  throw new UsageError(`${flag} must be a whole number ${range}, not "${text}".`);
}
