import { Readable } from 'node:stream';
import { Context } from '../context.js';
import { createProgram } from '../program.js';

/** The commands, as their help shows them; nothing is read, written or run. */
export function programOf() {
  const silent = { write: () => {} };
  return createProgram(
    new Context({
      stdin: Readable.from([]),
      stdout: silent,
      stderr: silent,
      env: {},
      cwd: '/nowhere',
      signal: new AbortController().signal,
    }),
  );
}
