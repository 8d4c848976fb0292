import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { root, runSource } from './testing/run.js';

it('makes the patches, then shows the suite, which ran against the same mock', async () => {
  const { code, stdout, stderr } = await runSource('start.ts', []);
  expect(code, stderr).toBe(0);
  const steps = stdout.match(/^ {2}[✓–] \w+/gm)?.map((line) => line.slice(4));
  const walked = ['estimate', 'patch', 'wait', 'asset', 'download'];
  expect(steps).toEqual(['files', ...walked, ...walked, 'pixels']);
  expect(stdout.indexOf('pixels')).toBeLessThan(stdout.indexOf('0 violations'));
  expect(stdout.trimEnd()).toMatch(/\n\nEverything passed\.$/);
});

it('leaves no suite behind if it is killed: the mock is gone too', async () => {
  const args = ['--import', 'tsx', join(root, 'scripts/start.ts')];
  const start = spawn(process.execPath, args, { cwd: root, detached: true, stdio: 'pipe' });
  const group = -(start.pid ?? Number.NaN);
  onTestFinished(() => {
    if (isAlive(group)) process.kill(group, 'SIGKILL');
  });
  await once(start.stdout, 'data');
  start.kill('SIGKILL');
  await expect.poll(() => isAlive(group)).toBe(false);
});

function isAlive(group: number): boolean {
  try {
    return process.kill(group, 0);
  } catch {
    return false;
  }
}
