#!/usr/bin/env node
import { exitCodes } from './exit.js';
import { runCli } from './run.js';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // The second time, nothing is waited for.
    if (stop.signal.aborted) process.exit(codeOf(signal));
    stop.abort(signal);
  });
}

let unwritten: NodeJS.ErrnoException | undefined;
process.stdout.on('error', (error) => {
  unwritten ??= error;
});
// There is nobody left to be told.
process.stderr.on('error', () => {});

const { stdin, stdout, stderr, env } = process;
const code = await runCli(process.argv.slice(2), {
  ...{ stdin, stdout, stderr, env },
  cwd: process.cwd(),
  signal: stop.signal,
});
// What was written is on its way: a pipe takes it later.
await new Promise((resolve) => stdout.write('', resolve));
process.exitCode = code === exitCodes.done ? written() : code;
// What a stopped command left behind must not keep it alive.
if (stop.signal.aborted) stderr.write('', () => process.exit());

function codeOf(signal: 'SIGINT' | 'SIGTERM'): number {
  return signal === 'SIGTERM' ? exitCodes.terminated : exitCodes.interrupted;
}

function written(): number {
  if (unwritten === undefined) return exitCodes.done;
  if (unwritten.code === 'EPIPE') return exitCodes.brokenPipe;
  stderr.write(`error: The result cannot be written (${unwritten.code}).\n`);
  return exitCodes.notRun;
}
