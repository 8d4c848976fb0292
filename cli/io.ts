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

/**
 * Whether text for a stream may have colours: a terminal that supports them, or any stream with `FORCE_COLOR`, but
 * none with `NO_COLOR`.
 */
export function mayColor(output: Output, env: Environment): boolean {
  if (env.NO_COLOR) return false;
  if (output.isTTY === true) return output.hasColors?.(env) === true;
  return !['', '0', 'false'].includes(env.FORCE_COLOR ?? '');
}
