import { VERSION } from '../src/version.js';
import { type AddCommand, CliCommand } from './command.js';
import { batch } from './commands/batch.js';
import { completion } from './commands/completion.js';
import { contract } from './commands/contract.js';
import { diff } from './commands/diff.js';
import { download } from './commands/download.js';
import { estimate } from './commands/estimate.js';
import { inspect } from './commands/inspect.js';
import { job } from './commands/job.js';
import { ledger } from './commands/ledger.js';
import { mock } from './commands/mock.js';
import { openapi } from './commands/openapi.js';
import { patch } from './commands/patch.js';
import { propose } from './commands/propose.js';
import { samples } from './commands/samples.js';
import { upload } from './commands/upload.js';
import { whoami } from './commands/whoami.js';
import type { Context } from './context.js';
import { variables } from './environment.js';
import { exitCodeMeanings } from './exit.js';
import { mayColor } from './io.js';

/** Every command, in the order of the help. A new one is a file and a line here. */
const commands: readonly AddCommand[] = [
  ...[estimate, patch, batch, job, download, upload, whoami, ledger],
  ...[contract, propose, diff, inspect, mock, samples, openapi, completion],
];

/** The command line with all its commands, for one run. */
export function createProgram(context: Context): CliCommand {
  const { io } = context;
  const program = new CliCommand('scenario-patch');
  program
    .description('Patches images with the Scenario API. One call is never charged twice.')
    .version(VERSION, '--version', 'print the version')
    .helpOption('-h, --help', 'show help for the command')
    .helpCommand(false)
    .option('--json', 'print the result as JSON, errors included')
    .exitOverride()
    .configureHelp({
      showGlobalOptions: true,
      visibleGlobalOptions: (command) =>
        command === program ? [] : program.options.filter(({ long }) => long !== '--version'),
    })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      // Errors are reported in one place, with the next step.
      outputError: () => {},
      getOutHasColors: () => mayColor(io.stdout, io.env),
      getErrHasColors: () => mayColor(io.stderr, io.env),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
    })
    .hook('preAction', (_program, command) => {
      context.begin(command.optsWithGlobals());
    });
  program.addHelpText('after', () => `\nExit codes:\n${table(exitCodeMeanings)}`);
  program.addHelpText(
    'after',
    `\nEnvironment, or a file .env:\n${table(Object.entries(variables))}`,
  );
  for (const add of commands) add(program, context);
  return program;
}

function table(rows: Iterable<readonly [string | number, string]>): string {
  const all = [...rows].map(([name, what]) => [String(name), what] as const);
  const width = Math.max(...all.map(([name]) => name.length));
  return all.map(([name, what]) => `  ${name.padEnd(width)}  ${what}`).join('\n');
}
