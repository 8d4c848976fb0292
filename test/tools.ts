import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'tools');

/** The supported versions of TypeScript. */
export const compilers = ['5.4', '5.5', '5.6', '5.7', '5.8', '5.9', '6.0', '7.0'] as const;

/** Installs the compilers and tools of `test/tools`, which are not dependencies of the project. */
export function installTools(): void {
  if (existsSync(join(folder, 'node_modules/.package-lock.json'))) return;
  const args = ['ci', '--ignore-scripts', '--prefer-offline', '--loglevel=error'];
  execFileSync('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** A file of the tools, by its path below `node_modules`. */
export function toolPath(path: string): string {
  return join(folder, 'node_modules', path);
}
