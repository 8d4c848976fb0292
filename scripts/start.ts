import { join } from 'node:path';
import { readArguments, runCommand } from '../cli/commandLine.js';
import { startSuite } from './start/suite.js';

const packageRoot = join(import.meta.dirname, '..');

const help = `Usage: npm start

Makes one patch through the typed client against the mock and against the stand-in, then runs the
contract suite against the mock. It needs no network or credentials, and is free.`;

async function main(): Promise<number> {
  readArguments({ options: {} });
  const suite = startSuite(packageRoot);
  try {
    // The suite loads beside it.
    const { startSharedMock, makePatches } = await import('./start/patches.js');
    const mock = await startSharedMock(packageRoot);
    try {
      suite.use(mock.url);
      await makePatches(packageRoot, mock.url);
      console.log('\nThe contract suite, against the mock');
      const code = await suite.show();
      if (code === 0) console.log('\nEverything passed.');
      return code;
    } finally {
      await mock.close();
    }
  } finally {
    suite.stop();
  }
}

await runCommand(main, help);
