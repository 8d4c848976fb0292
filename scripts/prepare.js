/**
 * Builds the package when it is installed from its repository, where npm has just installed the dependencies. A
 * development clone does not need this at each `npm ci`; packing builds by itself.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const isBuilt = existsSync(new URL('../dist/index.js', import.meta.url));
if (process.env.npm_command === 'install' && !isBuilt) {
  // Standard output belongs to npm, which may have been asked for JSON.
  const { status } = spawnSync('npm', ['run', 'build'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  process.exitCode = status ?? 1;
}
