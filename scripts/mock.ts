import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CommandError, readArguments, runCommand } from '../cli/commandLine.js';
import { stopSignals } from '../cli/exit.js';
import { anyFreePort, readFreePort } from '../cli/freePort.js';

const packageRoot = join(import.meta.dirname, '..');
const document = 'generated/openapi.json';

const help = `Usage: npm run mock -- [options]

Serves the document with Prism on 127.0.0.1, and logs each request; a dry run is answered with a
price. It answers with the document's examples and keeps nothing: \`npm run stand-in\` (in the package:
\`npx scenario-patch mock\`) is a service that keeps records. Press Ctrl-C to stop.

  --port N    where to listen (default: 4010)
  --help      this text`;

async function main(): Promise<number> {
  const { values } = readArguments({ options: { port: { type: 'string', default: '4010' } } });
  if (!existsSync(join(packageRoot, document))) {
    throw new CommandError(`${document} is missing: run \`npm run generate\`.`);
  }
  // Prism prints its whole help before it reports that a port is in use.
  const port = (await readFreePort(values.port)) || (await anyFreePort());
  const cli = createRequire(import.meta.url).resolve('@stoplight/prism-cli');
  const adapted = pathToFileURL(join(packageRoot, 'contract-tests/scenario/mockCommand.ts')).href;
  const prism = spawn(
    process.execPath,
    [
      ...['--import', 'tsx', '--import', adapted],
      ...[cli, 'mock', document, '--port', String(port), '--cors=false'],
    ],
    { cwd: packageRoot, stdio: 'inherit' },
  );
  const forward = (signal: NodeJS.Signals): boolean => prism.kill(signal);
  for (const signal of stopSignals) process.on(signal, forward);
  const [code] = await once(prism, 'exit');
  // Ended by a signal: success.
  return code ?? 0;
}

await runCommand(main, help);
