import { runCommandLine } from './cli/run.js';

const args = process.argv.slice(2);
const hasPort = args.some((arg) => /^--port(=|$)/.test(arg));
await runCommandLine(args, ['mock', ...(hasPort ? [] : ['--port', '0'])]);
