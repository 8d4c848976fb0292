import { join } from 'node:path';
import { readArguments, runCommand } from '../cli/commandLine.js';
import { optimizeLater } from '../src/testing/optimizeLater.js';
import { documentFile } from './contract/mock.js';
import { startSuite } from './start/suite.js';

const packageRoot = join(import.meta.dirname, '..');

const help = `Usage: npm start

Makes one patch through the typed client against the mock and against the stand-in, then runs the
contract suite against the mock. It needs no network or credentials, and is free.`;

async function main(): Promise<number> {
  readArguments({ options: {} });
  optimizeLater();
  const suite = startSuite(packageRoot);
  try {
    // The suite loads beside it, and waits for the mock first.
    const { startMock } = await import('../contract-tests/scenario/mock.js');
    const mock = await startMock(join(packageRoot, documentFile));
    try {
      suite.use(mock.url);
      const { makePatches } = await import('./start/patches.js');
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
