import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** One file before and after; `before` is missing for a new one. */
export interface FileChange {
  readonly file: string;
  readonly before: string | undefined;
  readonly after: string;
}

/**
 * Writes changes as a unified patch for `git apply`.
 *
 * @throws {Error} if git cannot be run.
 */
export function toPatch(changes: readonly FileChange[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'contract-propose-'));
  try {
    for (const side of ['a', 'b']) mkdirSync(join(folder, side));
    for (const { file, before, after } of changes) {
      if (before !== undefined) write(join(folder, 'a', file), before);
      write(join(folder, 'b', file), after);
    }
    const { status, stdout, stderr, error } = spawnSync(
      'git',
      [
        ...['-c', 'core.quotePath=false', '-c', 'core.autocrlf=false'],
        ...['diff', '--no-index', '--no-prefix', '--no-color', '--no-ext-diff', 'a', 'b'],
      ],
      { cwd: folder, encoding: 'utf8', maxBuffer: Number.POSITIVE_INFINITY },
    );
    // 1 means that the folders differ.
    if (error !== undefined || status === null || status > 1) {
      throw new Error(`git diff failed: ${error?.message ?? stderr}`);
    }
    return stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
