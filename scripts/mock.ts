import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { CommandError, readArguments, runCommand } from '../cli/commandLine.js';
import { stopSignals } from '../cli/exit.js';
import { anyFreePort, readFreePort } from '../cli/freePort.js';
import { startMockFront } from '../contract-tests/scenario/mockFront.js';
import { startExact } from '../contract-tests/targets/prism.js';

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
  const port = await readFreePort(values.port);
  const cli = createRequire(import.meta.url).resolve('@stoplight/prism-cli');
  const behind = String(await anyFreePort());
  const headers = pathToFileURL(join(packageRoot, 'contract-tests/targets/prismHeaders.ts')).href;
  const before = ['--import', 'tsx', '--import', headers];
  const prism = spawn(process.execPath, [...before, cli, 'mock', document, '--port', behind], {
    cwd: packageRoot,
    stdio: ['inherit', 'pipe', 'inherit'],
    env: process.stdout.isTTY ? { ...process.env, FORCE_COLOR: '1' } : process.env,
  });
  const text = readFileSync(join(packageRoot, document), 'utf8');
  const exact = await startExact(`http://127.0.0.1:${behind}`, text);
  const front = await startMockFront(exact.url, port);
  // Prism logs its own port; callers need the port of the front.
  const shown = new URL(front.url).port;
  createInterface(prism.stdout).on('line', (line) =>
    console.log(line.replaceAll(`127.0.0.1:${behind}`, `127.0.0.1:${shown}`)),
  );
  const forward = (signal: NodeJS.Signals): boolean => prism.kill(signal);
  for (const signal of stopSignals) process.on(signal, forward);
  const [code] = await once(prism, 'exit');
  await front.close();
  await exact.close();
  // Ended by a signal: success.
  return code ?? 0;
}

await runCommand(main, help);
