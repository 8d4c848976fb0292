import { existsSync } from 'node:fs';
import { CommandError, runCommand } from '../cli/commandLine.js';
import { documentFile, startMock } from './contract/mock.js';
import { help, readCommand } from './contract/options.js';

async function main(): Promise<number> {
  const command = readCommand(process.argv.slice(2));
  if (!existsSync(documentFile)) {
    throw new CommandError(`${documentFile} is missing: run \`npm run generate\`.`);
  }
  const mock = command.kind === 'run' && command.target === 'mock' ? startMock() : undefined;
  try {
    // The mock loads beside it.
    const { carryOut } = await import('./contract/carryOut.js');
    return await carryOut(command, mock);
  } finally {
    mock?.close();
  }
}

await runCommand(main, help);
