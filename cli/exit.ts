/** What the exit code of a command says. */
export const exitCodes = {
  done: 0,
  negative: 1,
  notRun: 2,
  refused: 3,
  limit: 4,
  uncertain: 5,
  interrupted: 130,
  terminated: 143,
  brokenPipe: 141,
} as const;

/** Each exit code in words, for the help and docs/cli.md. */
export const exitCodeMeanings: ReadonlyMap<number, string> = new Map([
  [exitCodes.done, 'done'],
  [
    exitCodes.negative,
    'done, with a bad outcome: a job that failed, a violation, a breaking change',
  ],
  [exitCodes.notRun, 'not done: the command line, the environment or a file; nothing was charged'],
  [exitCodes.refused, 'the service refused, failed or was not reached; nothing was charged'],
  [exitCodes.limit, 'a limit of yours was kept: a price or a budget; nothing was charged'],
  [
    exitCodes.uncertain,
    'a submission was charged, or may have been, and its outcome is not here: read what the error says',
  ],
  [exitCodes.interrupted, 'stopped by Ctrl-C, after listing what was submitted'],
  [exitCodes.brokenPipe, 'nobody reads the result any more'],
  [exitCodes.terminated, 'stopped by SIGTERM, after listing what was submitted'],
]);
