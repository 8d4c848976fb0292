#!/usr/bin/env node
import { stopCodes, stopSignals } from './exit.js';
import { runCli } from './run.js';

const stop = new AbortController();
for (const signal of stopSignals) {
  process.on(signal, () => {
    if (!stop.signal.aborted) return stop.abort(signal);
    // A terminal that closes hangs up twice: its shell does, and the system when the shell has ended.
    if (signal === 'SIGHUP' && stop.signal.reason === signal) return;
    // Any other second signal ends it at once.
    process.exit(stopCodes[signal]);
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
