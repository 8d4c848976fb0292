import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawImages, showsPatch } from '../src/testing/images.js';
import { type StandIn, startStandIn } from '../stand-in/server.js';
import { type Consumer, installPackage } from './consumer.js';

const execute = promisify(execFile);
const minutes = 60_000;

let consumer: Consumer;
let program: string;
beforeAll(async () => {
  consumer = await installPackage();
  program = join(consumer.folder, 'node_modules/scenario-patch/dist/cli.js');
}, 5 * minutes);

const environment = ({ environment: own }: StandIn) => ({
  PATH: process.env.PATH ?? '',
  ...own,
});

const start = (args: readonly string[], env: NodeJS.ProcessEnv) =>
  spawn(process.execPath, [program, ...args], {
    cwd: consumer.folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  execute(process.execPath, [program, ...args], { cwd: consumer.folder, env });

describe('npx scenario-patch, with nothing else installed', () => {
  it(
    'patches one file with another',
    async () => {
      const standIn = await startStandIn({ settle: 'at-once' });
      const files = await drawImages(consumer.folder);
      const at = ['--x=160', '--y=96', '--out=r.png'];
      const args = ['scenario-patch', 'patch', 'canvas.png', 'sticker.png', ...at];
      const { stdout } = await execute('npx', args, {
        cwd: consumer.folder,
        env: environment(standIn),
      });
      await standIn.close();
      expect(stdout).toBe('r.png\n');
      expect(await showsPatch(join(consumer.folder, 'r.png'), files.patch)).toBe(true);
    },
    2 * minutes,
  );

  it(
    'serves without sharp, and checks, proposes and compares without ajv',
    async () => {
      const mock = start(['mock', '--port', '0'], {});
      const env: Record<string, string> = { CONTRACT_REQUESTS_PER_MINUTE: '1000000' };
      for await (const line of createInterface(mock.stdout)) {
        const [name = '', value = ''] = line.split('=');
        env[name] = value;
        if (name === 'SCENARIO_SDK_API_SECRET') break;
      }
      const contract = await run(['contract', '--operation', 'jobsRetrieve'], env);
      expect(contract.stdout).toContain('0 violations');
      mock.kill('SIGINT');
      expect(await once(mock, 'exit')).toEqual([0, null]);
      expect((await run(['propose', 'reports/report.json'])).stdout).toBe('[]\n');
      const document = join(consumer.folder, 'node_modules/scenario-patch/dist/openapi.json');
      const diff = await run(['diff', document, document]);
      expect(diff.stdout).toContain('No changes between');
      expect(diff.stderr).toContain('ajv is not installed');
    },
    2 * minutes,
  );

  it.each([
    ['SIGHUP', 129],
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'stops at %s, and says what was submitted',
    async (signal, exitCode) => {
      const standIn = await startStandIn();
      await drawImages(consumer.folder);
      const command = start(['patch', 'canvas.png', 'sticker.png'], environment(standIn));
      let told = '';
      command.stderr.on('data', (chunk) => {
        told += chunk;
        if (told.includes('queued')) command.kill(signal);
      });
      const [code] = await once(command, 'close');
      await standIn.close();
      expect(told).toMatch(
        /Stopped\.\nSubmitted, and still running: job_\w+\.\nNext: `scenario-patch job /,
      );
      expect(code).toBe(exitCode);
    },
    2 * minutes,
  );

  it.each([
    ['| head -c 1', 141, ''],
    ['> /dev/full', 2, 'error: The result cannot be written (ENOSPC).\n'],
    ['> /dev/null', 0, ''],
  ])('openapi %s ends with %i', (where, code, message) => {
    const line = `set -o pipefail; '${process.execPath}' '${program}' openapi ${where}`;
    const ended = spawnSync('bash', ['-c', line], { encoding: 'utf8' });
    expect(ended.stderr).toBe(message);
    expect(ended.status).toBe(code);
  });
});

/** The escape sequence that clears a line. */
const takenAway = '\r\u001b[K';
const hasTerminal = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;

describe.skipIf(!hasTerminal)(
  `on a terminal${hasTerminal ? '' : ' (script of util-linux is not here)'}`,
  () => {
    /** The output to a terminal; standard output or standard error may go elsewhere. */
    async function shown(line: string, env: NodeJS.ProcessEnv): Promise<string> {
      const { stdout } = await execute('script', ['-qec', line, '/dev/null'], {
        cwd: consumer.folder,
        env: { ...env, TERM: 'xterm-256color' },
      }).catch((error: { stdout: string }) => error);
      return stdout;
    }
    const command = (rest: string) => `'${process.execPath}' '${program}' ${rest}`;

    it(
      'progress is one updating line, and is removed at the end',
      async () => {
        const standIn = await startStandIn();
        await drawImages(consumer.folder);
        const text = await shown(command('patch canvas.png sticker.png'), environment(standIn));
        await standIn.close();
        const moves = text.split(takenAway);
        expect(moves.length).toBeGreaterThan(4);
        expect(moves).toContainEqual(expect.stringMatching(/^job_\w+ {2}queued {2}0 %$/));
        // Only the final text remains, without the progress.
        const kept = text
          .split('\n')
          .map((line) => line.split(takenAway).at(-1))
          .join('\n');
        expect(kept).not.toContain('queued');
        expect(kept).toMatch(/Submitted as job job_\w+\./);
      },
      2 * minutes,
    );

    it(
      'in a pipe, progress is a line for each change, without escape sequences',
      async () => {
        const standIn = await startStandIn();
        await drawImages(consumer.folder);
        const text = await shown(
          command('patch canvas.png sticker.png 2>&1 | cat'),
          environment(standIn),
        );
        await standIn.close();
        expect(text).not.toContain('\u001b');
        expect(text).toMatch(/^job_\w+ {2}queued {2}0 %\r$/m);
      },
      2 * minutes,
    );

    it.each([
      ['an error is red', {}, true],
      ['NO_COLOR turns colours off', { NO_COLOR: '1' }, false],
      ['a terminal without colours does not get any', { TERM: 'dumb' }, false],
    ])('%s', async (_, env, isRed) => {
      const text = await shown(
        Object.entries(env)
          .map(([name, value]) => `${name}=${value} `)
          .join('') + command('patch nothing.png sticker.png'),
        { PATH: process.env.PATH ?? '' },
      );
      expect(text).toContain('nothing.png does not exist: give a file');
      expect(text.includes('\u001b[31m')).toBe(isRed);
    });
  },
);
