import type { Readable } from 'node:stream';

/** A destination for text of a command. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  hasColors?(env?: object): boolean;
  write(text: string | Uint8Array): unknown;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The environment of a command; tests pass their own. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  /** Results only. */
  readonly stdout: Output;
  /** Resolves when all of `stdout` was written, with the error if it could not be. Default: it could. */
  readonly written?: () => Promise<NodeJS.ErrnoException | undefined>;
  /** Progress, notes and errors. */
  readonly stderr: Output;
  readonly env: Environment;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** Aborted by Ctrl-C, or when the process receives a signal to end. */
  readonly signal: AbortSignal;
}

/** Whether text for a stream may have colours: a terminal that supports them, without `NO_COLOR`. */
export function mayColor(output: Output, env: Environment): boolean {
  return output.isTTY === true && !env.NO_COLOR && output.hasColors?.(env) === true;
}
