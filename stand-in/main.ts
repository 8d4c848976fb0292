import { parseArgs } from 'node:util';
import { deviationNamed, everyDeviation } from './deviations.js';
import { startStandIn } from './server.js';

const help = `Usage: npm run stand-in -- [options]

Starts a local service that keeps records and pixels, and prints its URLs and credentials.
Ctrl-C stops it.

  --port N             where to listen on 127.0.0.1 (default: any free port)
  --strict-uploads     accept only base64 at POST /assets, no data URL
  --deviation NAME     deviate from the document in this way; repeatable
  --list-deviations    list every deviation and what it does, and exit
  --help               this text`;

/** The request cannot be carried out; the message says why. */
class Refused extends Error {}

const hint = '`--help` lists the options.';

async function main(): Promise<void> {
  if (process.argv.includes('--help')) return console.log(help);
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '0' },
      'strict-uploads': { type: 'boolean', default: false },
      deviation: { type: 'string', multiple: true, default: [] },
      'list-deviations': { type: 'boolean', default: false },
    },
  });
  if (values['list-deviations']) return listDeviations();
  for (const name of values.deviation) {
    if (everyDeviation.some((deviation) => deviation.name === name)) continue;
    throw new Refused(`Unknown deviation ${name}: --list-deviations lists them all.\n${hint}`);
  }
  const port = readPort(values.port);
  const standIn = await startStandIn({
    port,
    strictUploads: values['strict-uploads'],
    deviations: values.deviation.map(deviationNamed),
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.syscall !== 'listen') throw error;
    const reason = error.code === 'EADDRINUSE' ? 'is in use' : `cannot be used (${error.code})`;
    throw new Refused(`Port ${port} ${reason}: choose another one with --port.`);
  });
  for (const [name, value] of Object.entries(standIn.environment)) console.log(`${name}=${value}`);
  for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void standIn.close());
  }
}

function listDeviations(): void {
  for (const { name, description, operations, expect } of everyDeviation) {
    const expected = expect.kind === 'none' ? 'none' : `${expect.kind} (${expect.keyword})`;
    console.log(`${name}\n  ${description}\n  ${operations.join(', ')}: ${expected}`);
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Refused(`--port must be a whole number from 0 to 65535, not "${text}".\n${hint}`);
}

try {
  await main();
} catch (error) {
  process.exitCode = 2;
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (error instanceof Refused) console.error(message);
  else if (code.startsWith('ERR_PARSE_ARGS_')) console.error(`${message}\n${hint}`);
  else console.error(error);
}
