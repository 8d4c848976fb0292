/** The exit codes of commands. */
export const exitCodes = {
  done: 0,
  negative: 1,
  notRun: 2,
  refused: 3,
  limit: 4,
  uncertain: 5,
  hungUp: 129,
  interrupted: 130,
  terminated: 143,
  brokenPipe: 141,
} as const;

/** The exit code of a command that one of these signals stops. */
export const stopCodes = {
  SIGHUP: exitCodes.hungUp,
  SIGINT: exitCodes.interrupted,
  SIGTERM: exitCodes.terminated,
} as const;

export type StopSignal = keyof typeof stopCodes;

/** The signals that stop a command. */
export const stopSignals = Object.keys(stopCodes) as readonly StopSignal[];

/** Each exit code in words, for the help and docs/cli.md. */
export const exitCodeMeanings: ReadonlyMap<number, string> = new Map([
  [exitCodes.done, 'done'],
  [
    exitCodes.negative,
    'completed, with a bad outcome: a failed job, a refused row, a violation, a breaking change',
  ],
  [
    exitCodes.notRun,
    'not run: an error in the command line, the environment or a file; nothing was charged',
  ],
  [exitCodes.refused, 'the service refused, failed or could not be reached; nothing was charged'],
  [exitCodes.limit, 'stopped by your limit, a price or a budget; nothing above it was charged'],
  [
    exitCodes.uncertain,
    'a submission was, or may have been, charged, and its result is missing: read the error',
  ],
  [exitCodes.hungUp, 'stopped by SIGHUP: its terminal was closed'],
  [exitCodes.interrupted, 'stopped by Ctrl-C, after listing what was submitted'],
  [exitCodes.brokenPipe, 'the reader of the output closed the pipe'],
  [exitCodes.terminated, 'stopped by SIGTERM, after listing what was submitted'],
]);
