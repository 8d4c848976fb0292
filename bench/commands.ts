import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Figure } from './report.js';
import { median } from './table.js';

const packageRoot = join(import.meta.dirname, '..');

/** How long a command of the package takes from its start to its end. */
export function measureCommand(
  name: string,
  args: readonly string[],
  { goal, rounds }: { readonly goal: number; readonly rounds: number },
): Figure {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', ...args], {
      cwd: packageRoot,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${name} failed with ${status}:\n${stdout}${stderr}`);
    return (performance.now() - start) / 1_000;
  });
  return { name, value: median(times), unit: 's', goal };
}
