import { once } from 'node:events';
import { InvalidArgumentError } from 'commander';
import type { AddCommand } from '../command.js';
import { CommandError, refuseUnknown, UsageError } from '../commandLine.js';
import { setInEnvFile } from '../envFile.js';
import { collect, wholeNumberOption } from '../options.js';

interface Options {
  readonly port: number;
  readonly env?: string | true;
  readonly deviation?: readonly string[];
  readonly listDeviations?: boolean;
  readonly rateLimit?: number;
  readonly creativeUnits?: number;
  readonly strictUploads?: boolean;
}

/** `mock`: a service on this machine, which keeps records and pixels. */
export const mock: AddCommand = (program, context) => {
  /** Sets the variables in the file, if there is one, and says where they belong. */
  async function settle(
    env: string | true | undefined,
    facts: Readonly<Record<string, string>>,
  ): Promise<string> {
    if (env === undefined) {
      return context.io.stdout.isTTY
        ? 'Put these lines into .env in your folder, or let `--env` do it. '
        : '';
    }
    const name = env === true ? '.env' : env;
    if (name === '') throw new UsageError('--env must be a file.');
    const kept = await setInEnvFile(context.path(name), name, facts);
    const old =
      kept.length === 0 ? '' : `The former lines of ${kept.join(', ')} are comments now. `;
    return `${name} has the address and credentials of ${facts.SCENARIO_BASE_URL}. ${old}`;
  }
  program
    .command('mock')
    .summary('start the stand-in, a local service for experiments')
    .description(
      'Starts the stand-in: a service on this machine that keeps records and draws pixels (with sharp, if it is installed: `npm install sharp`). Nothing is charged. Prints its address and credentials, as lines for .env, or sets them there with --env; Ctrl-C stops it. It is independent of the document, unlike a mock such as Prism, which answers with examples.',
    )
    .addOption(
      wholeNumberOption(
        '--port <n>',
        'the port to listen on at 127.0.0.1; 0 is any free port',
        0,
        65_535,
      ).default(4010),
    )
    .option(
      '--env [file]',
      'set the address and credentials in this file, and leave its other lines as they are (default: .env)',
    )
    .option(
      '--deviation <name>',
      'deviate from the document in this way; may be given several times (default: none)',
      collect,
    )
    .option(
      '--list-deviations',
      'list every deviation with its effect and what `contract` reports about it, and exit',
    )
    .addOption(
      wholeNumberOption(
        '--rate-limit <n>',
        'requests a minute before it answers 429 (default: no limit)',
        1,
      ),
    )
    .option('--creative-units <n>', 'spending before it answers 402 (default: no limit)', balance)
    .option('--strict-uploads', 'accept only plain base64 at POST /assets, no data URL')
    .example('mock --env', 'start it, with its address and credentials in .env')
    .example('mock --deviation missing-job-progress', 'a service that breaks the document')
    .action(async ({ port, env, deviation = [], listDeviations, ...limits }: Options) => {
      const { deviationNamed, everyDeviation } = await import('../../stand-in/deviations.js');
      if (listDeviations) {
        const facts = everyDeviation.map(({ name, description, operations, expect }) => ({
          ...{ name, description, operations, expect: findingOf(expect) },
        }));
        return context.result(
          { deviations: facts },
          facts.flatMap(({ name, description, operations, expect }) => [
            name,
            `  ${description}`,
            `  ${shownOperations(operations)}: ${shownFinding(expect)}`,
          ]),
        );
      }
      const known = everyDeviation.map(({ name }) => name);
      for (const name of deviation) {
        refuseUnknown(name, known, '--deviation must be a name that --list-deviations lists');
      }
      const { startStandIn } = await import('../../stand-in/server.js');
      const { canDraw } = await import('../../stand-in/sharp.js');
      if (!canDraw) {
        context.note(
          'sharp is not installed, so pixels are not drawn: a result is the image as it was sent, which `contract` with --max-cu reports. Next: `npm install sharp`, and start it again.',
        );
      }
      const service = await startStandIn({
        ...limits,
        port,
        deviations: deviation.map(deviationNamed),
      }).catch((error: NodeJS.ErrnoException) => {
        if (error.syscall !== 'listen') throw error;
        const reason = error.code === 'EADDRINUSE' ? 'is in use' : `cannot be used (${error.code})`;
        throw new CommandError(`Port ${port} ${reason}: choose another with --port.`, {
          // The shell has emptied the file before this command runs.
          next: `Next: \`scenario-patch mock --port 0 --env\` starts it on a free port, and sets its address in .env${env !== undefined || context.io.stdout.isTTY ? '' : '. If the output of this command goes to a file, that file is empty now'}.`,
        });
      });
      const { environment: facts } = service;
      // They give access only to this service, and its callers need them.
      const lines = Object.entries(facts).map(([name, value]) => `${name}=${value}\n`);
      const place = await settle(env, facts).catch(async (error: unknown) => {
        await service.close();
        throw error;
      });
      if (context.json) context.io.stdout.write(`${JSON.stringify(facts)}\n`);
      else if (env === undefined) context.io.stdout.write(lines.join(''));
      context.endsWhenStopped = true;
      context.note(`${place}It listens until Ctrl-C.`);
      if (!context.signal.aborted) await once(context.signal, 'abort');
      await service.close();
    });
};

/** `--json` has all of them. */
function shownOperations(operations: readonly string[]): string {
  return operations.length > 5 ? `${operations.length} operations` : operations.join(', ');
}

interface Finding {
  readonly kind: string;
  readonly keyword?: string;
}

/** What the suite reports about a deviation. */
function findingOf(expect: Finding): Finding {
  const { kind, keyword } = expect;
  return { kind, ...(keyword !== undefined && { keyword }) };
}

function shownFinding({ kind, keyword }: Finding): string {
  return keyword === undefined ? 'allowed by the document' : `${kind} (${keyword})`;
}

function balance(text: string): number {
  const value = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && Number.isFinite(value)) return value;
  throw new InvalidArgumentError('It must be an amount of creative units, for example 100.');
}
