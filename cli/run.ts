import { CommanderError } from 'commander';
import type { CliCommand } from './command.js';
import { Context } from './context.js';
import { exitCodes, type StopSignal, stopCodes } from './exit.js';
import { describeFailure } from './failure.js';
import type { Io } from './io.js';
import { withMeaning } from './mistaken.js';
import { createProgram } from './program.js';

/**
 * Runs the command line, and returns its exit code.
 *
 * @param args What follows the name of the program.
 * @returns the exit code; see `exitCodes`
 */
export async function runCli(args: readonly string[], io: Io): Promise<number> {
  const context = new Context(io);
  const program = createProgram(context);
  if (args.length === 0) {
    program.outputHelp({ error: true });
    return exitCodes.notRun;
  }
  const code = await carryOut(program, context, args);
  const unwritten = await io.written?.();
  if (code !== exitCodes.done || unwritten === undefined) return code;
  return unwritten.code === 'EPIPE' ? exitCodes.brokenPipe : undelivered(context, unwritten);
}

async function carryOut(program: CliCommand, context: Context, args: readonly string[]) {
  const { signal } = context;
  try {
    await untilStopped(program.parseAsync(withHelp(program, args), { from: 'user' }), signal);
    return signal.aborted ? stopped(context) : context.exitCode;
  } catch (error) {
    if (signal.aborted) return stopped(context);
    // Help and version are not errors.
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.done;
    context.json ||= args.includes('--json');
    const command = typedCommand(program, args);
    return told(context, withMeaning(error, command), command.fullName);
  }
}

/** The command is done, but its result was lost: a charge must not look as if nothing had happened. */
function undelivered(context: Context, { code }: NodeJS.ErrnoException): number {
  const { submissions } = context;
  submissions.takeBack();
  context.fail(`The result cannot be written (${code}).`);
  for (const line of [...submissions.describe(context), ...context.achievements]) {
    context.note(line);
  }
  return submissions.any ? exitCodes.uncertain : exitCodes.notRun;
}

/** How long a stopped command may take to clean up, in milliseconds. */
const graceMs = 2_000;

async function untilStopped(work: Promise<unknown>, signal: AbortSignal): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    const stop = () => {
      timer = setTimeout(resolve, graceMs);
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function stopped(context: Context): number {
  if (context.endsWhenStopped) return exitCodes.done;
  const { submissions } = context;
  for (const line of ['Stopped.', ...context.leftBehind()]) context.note(line);
  if (context.json) {
    const { jobIds, uncertain } = submissions;
    const error = { kind: 'aborted', message: 'Stopped.', jobIds, uncertain };
    context.result({ error, ...context.soFar }, []);
  }
  return stopCodes[context.signal.reason as StopSignal] ?? exitCodes.interrupted;
}

function told(context: Context, error: unknown, command: string): number {
  const { exitCode, message, data, isDefect, ...failure } = describeFailure(
    error,
    command,
    context,
  );
  const next = context.goOn ?? failure.next;
  const { any, jobIds, uncertain } = context.submissions;
  const submitted = exitCode === exitCodes.negative ? [] : context.submissions.describe(context);
  // The lines about the submissions may end with the same command.
  const isRepeated = submitted.some((line) => line.startsWith(next?.replace(/\.$/, '') ?? '\n'));
  context.fail(next === undefined || isRepeated ? message : `${message}\n${next}`);
  for (const line of [...submitted, ...context.achievements]) context.note(line);
  if (context.json) {
    const shown = isDefect ? 'The command has a defect: see standard error.' : message;
    const paid = any ? { jobIds, uncertain } : {};
    context.result(
      { error: { ...data, message: shown, ...(next && { next }), ...paid }, ...context.soFar },
      [],
    );
  }
  return any && exitCode !== exitCodes.negative ? exitCodes.uncertain : exitCode;
}

/** A command line that asks for help, in one form: nothing else of it counts, and an unknown command is refused. */
function withHelp(program: CliCommand, args: readonly string[]): string[] {
  const own = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  const isWord = asksInWords(own);
  if (!isWord && !own.includes('--help') && !own.includes('-h')) return [...args];
  const path: string[] = [];
  let command = program;
  for (const word of own) {
    if (command.commands.length === 0) break;
    // `help help` asks for the help that tells how help is asked for.
    if (word.startsWith('-') || (isWord && path.length === 0 && word === 'help')) continue;
    path.push(word);
    const found = command.commands.find((each) => each.name() === word);
    if (found === undefined) return path;
    command = found as CliCommand;
  }
  return [...path, '--help'];
}

/** Whether the first word, behind options of the program, is `help`. */
function asksInWords(args: readonly string[]): boolean {
  return args.find((arg) => !arg.startsWith('-')) === 'help';
}

/** The intended command, as it is typed. */
function typedCommand(program: CliCommand, args: readonly string[]): CliCommand {
  let command = program;
  for (const arg of asksInWords(args) ? args.slice(args.indexOf('help') + 1) : args) {
    const found = command.commands.find((each) => each.name() === arg);
    if (found === undefined) break;
    command = found as CliCommand;
  }
  return command;
}
