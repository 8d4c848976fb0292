import { writeFile } from 'node:fs/promises';
import { readArguments, runCommand } from '../../cli/commandLine.js';
import { measurePeer } from './peer.js';

const help = `Usage: npm run reliability:peer

Runs another client through the same faults, and records its behaviour in peer.json.`;

async function main(): Promise<void> {
  readArguments({ options: {} });
  const figures = await measurePeer();
  const file = new URL('./peer.json', import.meta.url);
  await writeFile(file, `${JSON.stringify(figures, null, 2)}\n`);

  for (const [fault, { safe, paid }] of Object.entries(figures.cells)) {
    const cell = ({ attempts, submissions, outcome }: typeof safe.once) =>
      `${attempts}/${submissions} ${outcome}`.padEnd(34);
    console.log(
      fault.padEnd(26),
      cell(safe.once),
      cell(safe.always),
      cell(paid.once),
      cell(paid.always),
    );
  }
  // Calls that never settle keep their sockets; there is nothing to wait for.
  process.exit(0);
}

await runCommand(main, help);
