import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { mayColor } from '../../cli/io.js';
import { ofParent } from '../contract/mock.js';

/** The suite in its own process. */
export interface Suite {
  /** Names the mock that it waits for. */
  use(mockUrl: string): void;
  /** Shows what it prints, which waits until then. @returns Its exit code, the verdict. */
  show(): Promise<number>;
  /** Ends it, if it goes on. */
  stop(): void;
}

/** Starts the suite as `npm run contract` would, but against a mock that is being started. */
export function startSuite(packageRoot: string): Suite {
  const script = join(packageRoot, 'scripts/contract.ts');
  const colors = mayColor(process.stdout, process.env) ? { FORCE_COLOR: '1' } : {};
  // As the script of package.json does.
  const suite = spawn(process.execPath, ['--import', 'vitest/node', '--import', 'tsx', script], {
    cwd: packageRoot,
    stdio: ['inherit', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, ...colors, [ofParent]: '1' },
  });
  const ended = once(suite, 'close');
  return {
    use(mockUrl) {
      // If it has ended, its exit code says why.
      suite.send(mockUrl, () => undefined);
    },
    async show() {
      suite.stdout?.pipe(process.stdout);
      suite.stderr?.pipe(process.stderr);
      const [code] = await ended;
      return code ?? 1;
    },
    stop: () => suite.kill(),
  };
}
