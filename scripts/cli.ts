import { runCommandLine } from './cli/run.js';

await runCommandLine(process.argv.slice(2));
