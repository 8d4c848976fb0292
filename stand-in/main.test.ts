import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DEVIATIONS } from './deviations.js';
import { WORKFLOW_JOB_ID } from './seed.js';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));

function run(...options: string[]) {
  return spawn(process.execPath, ['--import', 'tsx', MAIN, ...options]);
}

async function outputOf(child: ReturnType<typeof run>): Promise<{ code: number; text: string }> {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      text += chunk;
    });
  }
  const [code] = await once(child, 'close');
  return { code, text };
}

describe('npm run stand-in', { timeout: 30_000 }, () => {
  it('prints its URLs and credentials, deviates, and stops on Ctrl-C', async () => {
    const child = run('--deviation', 'new-job-type', '--deviation', 'status-201');
    const ended = once(child, 'close');
    let printed = '';
    for await (const chunk of child.stdout) {
      printed += chunk;
      if (printed.includes('API_SECRET=')) break;
    }
    const settings = Object.fromEntries(
      printed
        .trim()
        .split('\n')
        .map((line) => line.split('=') as [string, string]),
    );
    const pair = `${settings.SCENARIO_SDK_API_KEY}:${settings.SCENARIO_SDK_API_SECRET}`;
    const response = await fetch(`${settings.SCENARIO_BASE_URL}/jobs/${WORKFLOW_JOB_ID}`, {
      headers: { authorization: `Basic ${Buffer.from(pair).toString('base64')}` },
    });
    expect(response.status).toBe(201);
    expect((await response.json()).job.jobType).toBe('hologram');
    child.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
  });

  it('lists every deviation', async () => {
    const { code, text } = await outputOf(run('--list-deviations'));
    expect(code).toBe(0);
    for (const { name } of DEVIATIONS) expect(text).toContain(`${name}\n`);
  });

  it('refuses an unknown deviation', async () => {
    const { code, text } = await outputOf(run('--deviation', 'typo'));
    expect(code).toBe(2);
    expect(text).toContain('Unknown deviation typo');
  });
});
