import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { beforeEach, describe, expect, it } from 'vitest';
import { listen } from '../../src/testing/listen.js';
import { makeFolder } from '../../src/testing/makeFolder.js';
import { plainPng } from '../../stand-in/plain.js';
import { cli } from '../testing/cli.js';

let cwd: string;
beforeEach(async () => {
  cwd = await makeFolder();
});

/** Runs the mock until `use` is done with it. */
async function withMock(
  args: readonly string[],
  use: (env: Record<string, string>) => unknown,
  terminal: { isTTY?: boolean } = {},
) {
  const stop = new AbortController();
  let tell: (text: string) => void = () => {};
  const told = new Promise<string>((resolve) => {
    tell = resolve;
  });
  const running = cli(['mock', '--port', '0', ...args], {
    stdout: { ...terminal, write: (text) => tell(String(text)) },
    signal: stop.signal,
  });
  const lines = (await told).trim().split('\n');
  await use(Object.fromEntries(lines.map((line) => line.split('='))));
  stop.abort('SIGINT');
  return running;
}

describe('mock', () => {
  it('prints lines for .env, answers, and ends when it is stopped', async () => {
    const { code, stderr } = await withMock([], async (env) => {
      const { stdout } = await cli(['whoami'], { env });
      expect(stdout).toContain(`${env.SCENARIO_BASE_URL} accepts`);
      const patched = await cli(['patch', '-', '--format', 'jpeg', '--no-wait'], {
        env,
        stdin: Readable.from([plainPng(4, 4, '#204080')]),
      });
      expect(patched.stdout).toMatch(/^job_\w+\n$/);
    });
    expect(stderr).toBe('It listens until Ctrl-C.\n');
    expect(code).toBe(0);
  });

  it('explains on a terminal where its lines belong', async () => {
    const { stderr } = await withMock([], () => {}, { isTTY: true });
    expect(stderr).toBe(
      'Put these lines into .env in your folder, or let `--env` do it. It listens until Ctrl-C.\n',
    );
  });

  it.each([
    [[], '.env'],
    [['own.env'], 'own.env'],
  ])('sets its lines in a file, once it listens: --env %j', async (file, name) => {
    await writeFile(join(cwd, name), 'OTHER=1\n');
    const stop = new AbortController();
    const notes: string[] = [];
    const { code, stdout } = await cli(['mock', '--port', '0', '--env', ...file], {
      cwd,
      stderr: {
        write(text: string | Uint8Array) {
          notes.push(String(text));
          if (String(text).includes('It listens')) stop.abort('SIGINT');
        },
      },
      signal: stop.signal,
    });
    expect(await readFile(join(cwd, name), 'utf8')).toMatch(
      /^OTHER=1\nSCENARIO_BASE_URL=http.*\/v1\nSCENARIO_SDK_API_KEY=.+\nSCENARIO_SDK_API_SECRET=.+\n$/,
    );
    expect(notes.at(-1)).toMatch(`${name} has the address and credentials of http://127.0.0.1:`);
    expect([code, stdout]).toEqual([0, '']);
  });

  it('leaves the file as it was if it cannot start, and ends if the file cannot be written', async () => {
    await writeFile(join(cwd, '.env'), 'OTHER=1\n');
    await using other = await listen(createServer());
    const { port } = other;
    const taken = await cli(['mock', '--port', String(port), '--env'], { cwd });
    expect(taken.stderr).toContain(`Port ${port} is in use`);
    expect(taken.stderr).not.toContain('is empty now');
    expect(await readFile(join(cwd, '.env'), 'utf8')).toBe('OTHER=1\n');
    const nowhere = await cli(['mock', '--port', '0', '--env', 'no/.env'], { cwd });
    expect(nowhere.stderr).toContain('no/.env cannot be written');
    expect([taken.code, nowhere.code]).toEqual([2, 2]);
  });

  it('deviates from the document as requested, and enforces a rate', async () => {
    await withMock(['--deviation', 'missing-job-progress', '--rate-limit', '2'], async (env) => {
      const headers = {
        authorization: `Basic ${btoa(`${env.SCENARIO_SDK_API_KEY}:${env.SCENARIO_SDK_API_SECRET}`)}`,
      };
      const statuses: number[] = [];
      for (let call = 0; call < 3; call++) {
        statuses.push((await fetch(`${env.SCENARIO_BASE_URL}/jobs`, { headers })).status);
      }
      expect(statuses).toEqual([200, 200, 429]);
    });
  });

  it('lists its deviations, as JSON too', async () => {
    const { code, stdout } = await cli(['mock', '--list-deviations']);
    expect(stdout).toMatch(/^missing-job-progress\n {2}.+\n {2}.+: violation \(required\)$/m);
    expect(stdout).toMatch(/: allowed by the document$/m);
    expect(code).toBe(0);
    const json = await cli(['mock', '--list-deviations', '--json']);
    const { deviations } = JSON.parse(json.stdout);
    expect(deviations.length).toBeGreaterThan(20);
    expect(deviations).toContainEqual(
      expect.objectContaining({
        name: 'missing-job-progress',
        expect: { kind: 'violation', keyword: 'required' },
      }),
    );
  });

  it('accepts only base64 as the image of an upload, if it is told to', async () => {
    for (const [args, status] of [
      [[], 200],
      [['--strict-uploads'], 400],
    ] as const) {
      await withMock(args, async (env) => {
        const pair = `${env.SCENARIO_SDK_API_KEY}:${env.SCENARIO_SDK_API_SECRET}`;
        const image = `data:image/png;base64,${plainPng(4, 4, '#204080').toString('base64')}`;
        const { status: answered } = await fetch(`${env.SCENARIO_BASE_URL}/assets`, {
          method: 'POST',
          headers: { authorization: `Basic ${btoa(pair)}`, 'content-type': 'application/json' },
          body: JSON.stringify({ name: 'image', image }),
        });
        expect(answered).toBe(status);
      });
    }
  });

  it('refuses an unknown deviation, and a port in use', async () => {
    const unknown = await cli(['mock', '--deviation', 'none']);
    expect(unknown.stderr).toContain(
      '--deviation must be a name that --list-deviations lists, not "none".',
    );
    const near = await cli(['mock', '--deviation', 'missing-jobs-progress']);
    expect(near.stderr).toContain("Did you mean 'missing-job-progress'?");
    await using other = await listen(createServer());
    const { port } = other;
    const taken = await cli(['mock', '--port', String(port)]);
    expect(taken.stderr).toContain(`Port ${port} is in use: choose another with --port.`);
    expect(taken.stderr).toContain(
      'Next: `scenario-patch mock --port 0 --env` starts it on a free',
    );
    expect([unknown.code, taken.code]).toEqual([2, 2]);
  });
});
