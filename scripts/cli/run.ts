import { Context } from '../../cli/context.js';
import { describeTaken } from '../../cli/npmOptions.js';
import { createProgram } from '../../cli/program.js';

/**
 * Runs the command line, unless npm has taken an option of it for itself.
 *
 * @param args What the user gave.
 * @param preset What stands before it.
 */
export async function runCommandLine(
  args: readonly string[],
  preset: readonly string[] = [],
): Promise<void> {
  const { stdin, stdout, stderr, env, argv } = process;
  const signal = new AbortController().signal;
  const program = createProgram(
    new Context({ stdin, stdout, stderr, env, cwd: process.cwd(), signal }),
  );
  const commands = [program, ...program.commands.flatMap((each) => [each, ...each.commands])];
  const names = commands.flatMap(({ options }) =>
    options.flatMap(({ long }) => long?.replace(/^--/, '') ?? []),
  );
  const taken = describeTaken(names, args, env);
  if (taken === undefined) {
    process.argv = [...argv.slice(0, 2), ...preset, ...args];
    await import('../../cli/main.js');
  } else {
    console.error(taken);
    process.exitCode = 2;
  }
}
