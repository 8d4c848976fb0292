import { Context } from '../cli/context.js';
import { describeTaken } from '../cli/npmOptions.js';
import { createProgram } from '../cli/program.js';

const { stdin, stdout, stderr, env, argv } = process;
const signal = new AbortController().signal;
const program = createProgram(
  new Context({ stdin, stdout, stderr, env, cwd: process.cwd(), signal }),
);
const commands = [program, ...program.commands.flatMap((each) => [each, ...each.commands])];
const names = commands.flatMap(({ options }) =>
  options.flatMap(({ long }) => long?.replace(/^--/, '') ?? []),
);
const taken = describeTaken(names, argv.slice(2), env);
if (taken === undefined) {
  await import('../cli/main.js');
} else {
  console.error(taken);
  process.exitCode = 2;
}
