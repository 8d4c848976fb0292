import { parseArgs } from 'node:util';
import { runCommand, UsageError } from '../scripts/commandLine.js';
import { readFreePort } from '../scripts/freePort.js';
import { DEVIATIONS, deviationNamed } from './deviations.js';
import { startStandIn } from './server.js';

const help = `Usage: npm run stand-in -- [options]

Starts a local service that keeps records and pixels, and prints where it is and its credentials.
Ctrl-C stops it.

  --port N             where to listen on 127.0.0.1 (default: any free port)
  --deviation NAME     depart from the document in this way; may be given several times
  --list-deviations    name every deviation and what it does, and start nothing
  --help               this text`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '0' },
      deviation: { type: 'string', multiple: true, default: [] },
      'list-deviations': { type: 'boolean', default: false },
    },
  });
  if (values['list-deviations']) return listDeviations();
  for (const name of values.deviation) {
    if (DEVIATIONS.some((deviation) => deviation.name === name)) continue;
    throw new UsageError(
      `There is no deviation named ${name}: --list-deviations names each that there is.`,
    );
  }
  const standIn = await startStandIn({
    port: await readFreePort(values.port),
    deviations: values.deviation.map(deviationNamed),
  });
  const { apiKey, apiSecret } = standIn.credentials;
  console.log(`SCENARIO_BASE_URL=${standIn.url}`);
  console.log(`SCENARIO_SDK_API_KEY=${apiKey}`);
  console.log(`SCENARIO_SDK_API_SECRET=${apiSecret}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void standIn.close());
  }
}

function listDeviations(): void {
  for (const { name, description, operations, expect } of DEVIATIONS) {
    const expected = expect.kind === 'none' ? 'none' : `${expect.kind} (${expect.keyword})`;
    console.log(`${name}\n  ${description}\n  ${operations.join(', ')}: ${expected}`);
  }
}

await runCommand(main, help);
