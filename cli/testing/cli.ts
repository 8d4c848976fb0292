import { Readable } from 'node:stream';
import type { Io } from '../io.js';
import { runCli } from '../run.js';

/** The output of a command, and how it ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line within this process. */
export async function cli(args: readonly string[], world: Partial<Io> = {}): Promise<Ended> {
  const written = { stdout: '', stderr: '' };
  const code = await runCli(args, {
    stdin: Readable.from([]),
    stdout: { write: (text) => (written.stdout += text) },
    stderr: { write: (text) => (written.stderr += text) },
    env: {},
    cwd: '/nowhere',
    signal: new AbortController().signal,
    ...world,
  });
  return { code, ...written };
}
