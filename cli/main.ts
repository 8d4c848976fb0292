#!/usr/bin/env node
import { exitCodes } from './exit.js';
import { runCli } from './run.js';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // The second signal ends it at once.
    if (stop.signal.aborted) process.exit(codeOf(signal));
    stop.abort(signal);
  });
}

let unwritten: NodeJS.ErrnoException | undefined;
process.stdout.on('error', (error) => {
  unwritten ??= error;
});
// The output has no reader any more.
process.stderr.on('error', () => {});

const { stdin, stdout, stderr, env } = process;
const written = async () => {
  // The output may still be in the pipe.
  await new Promise((resolve) => stdout.write('', resolve));
  return unwritten;
};
process.exitCode = await runCli(process.argv.slice(2), {
  ...{ stdin, stdout, written, stderr, env },
  cwd: process.cwd(),
  signal: stop.signal,
});
// Open handles of a stopped command must not keep the process alive.
if (stop.signal.aborted) stderr.write('', () => process.exit());

function codeOf(signal: 'SIGINT' | 'SIGTERM'): number {
  return signal === 'SIGTERM' ? exitCodes.terminated : exitCodes.interrupted;
}
