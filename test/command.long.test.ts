import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
afterAll(() => consumer.remove());

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
    'is a service without sharp, and a suite, a proposal and a comparison without ajv',
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
      expect(diff.stdout).toContain('No change between');
      expect(diff.stderr).toContain('ajv is not installed');
    },
    2 * minutes,
  );

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'stops at %s, and says what was submitted',
    async (signal) => {
      const standIn = await startStandIn();
      await drawImages(consumer.folder);
      const command = start(['patch', 'canvas.png'], environment(standIn));
      let told = '';
      command.stderr.on('data', (chunk) => {
        told += chunk;
        if (told.includes('queued')) command.kill(signal);
      });
      const [code] = await once(command, 'close');
      await standIn.close();
      expect(told).toMatch(
        /Stopped\.\nSubmitted, and going on: job_\w+\.\nNext: `scenario-patch job /,
      );
      expect(code).toBe(signal === 'SIGINT' ? 130 : 143);
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
